import Markdown
import Workshop

/// Makes sections and slides of a document.
struct AgendaReader {
    /// The sections so far.
    private(set) var sections: [Section] = []
    /// Where each slide's heading stands.
    private(set) var slideLocations: [Location] = []
    private var sectionLocation: Location?
    private var heading: MarkdownNode?
    private var body: [MarkdownNode] = []
    private var pollLines: [Poll.ID: Int] = [:]
    private var bonds = PollBonds()
    private var hasReportedStray = false
    private let lines: HeadingLines

    /// Reads the agenda out of `lines`, as far as a scenario may go.
    init(_ lines: HeadingLines, findings: inout Findings) {
        self.lines = lines
        for node in lines.document.children {
            if let excess = excess {
                findings.error(excess, at: node)
                break
            }
            if node.headingLevel == 1 {
                endSlide(findings: &findings)
                beginSection(node, findings: &findings)
            } else if node.headingLevel == 2 {
                endSlide(findings: &findings)
                beginSlide(node, findings: &findings)
            } else if heading == nil {
                reportStray(node, &findings)
            } else {
                body.append(node)
            }
        }
        endSlide(findings: &findings)
        endSection(findings: &findings)
    }

    /// Of what there is too much already; nil as long as there is not.
    private var excess: String? {
        if slideLocations.count > ScenarioLimits.slides {
            "a scenario has at most \(ScenarioLimits.slides) slides"
        } else if pollLines.count > ScenarioLimits.polls {
            "a scenario has at most \(ScenarioLimits.polls) polls"
        } else {
            nil
        }
    }

    private mutating func beginSection(_ node: MarkdownNode, findings: inout Findings) {
        endSection(findings: &findings)
        hasReportedStray = false
        let attributes = AttributeList(
            lines.attributes[node.line] ?? [], of: "a section", known: ["minutes", "priority"],
            findings: &findings)
        var blocks = BlockReader()
        let title = blocks.prose(node.children, findings: &findings).text.onOneLine
        if title.isEmpty { findings.error("a section needs a title", at: node) }
        let priority: Section.Priority? = attributes.choice("priority", findings: &findings)
        sections.append(
            Section(
                title: title, minutes: attributes.number("minutes", in: 0...1440, findings: &findings),
                priority: priority ?? .must))
        sectionLocation = node.location(in: findings.source)
    }

    private mutating func endSection(findings: inout Findings) {
        guard let section = sections.last, section.slides.isEmpty, let sectionLocation else { return }
        findings.warning("this section has no slides", at: sectionLocation)
    }

    private mutating func beginSlide(_ node: MarkdownNode, findings: inout Findings) {
        if sections.isEmpty {
            findings.error("a slide stands in a section, which begins with #", at: node)
            sections.append(Section(title: ""))
        }
        heading = node
        body = []
    }

    private mutating func endSlide(findings: inout Findings) {
        guard let heading else { return }
        var reader = SlideReader()
        let attributes = lines.attributes[heading.line] ?? []
        let slide = reader.slide(heading, attributes, body: body, findings: &findings)
        sections[sections.count - 1].slides.append(slide)
        slideLocations.append(heading.location(in: findings.source))
        for fence in reader.polls where !fence.poll.id.description.isEmpty {
            if let line = pollLines[fence.poll.id] {
                findings.error(
                    "the id “\(fence.poll.id.description.quotable)” is taken by the poll at line \(line)",
                    at: fence.idLocation)
            } else {
                pollLines[fence.poll.id] = fence.idLocation.line
                bonds.take(fence, findings: &findings)
            }
        }
        self.heading = nil
    }

    /// Reports what stands on no slide, once for each place without slides; an author's comment may stand there.
    private mutating func reportStray(_ node: MarkdownNode, _ findings: inout Findings) {
        if let html = node.html {
            let isRemark = Comment.pieces(of: html).allSatisfy { piece in
                switch piece {
                case .comment(.other, _), .comment(.nearly, _): true
                case .comment, .unclosed, .markup: false
                }
            }
            if isRemark { return }
        }
        guard !hasReportedStray else { return }
        hasReportedStray = true
        findings.error("this stands on no slide; a slide begins with ##", at: node)
    }
}
