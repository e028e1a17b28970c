import Workshop

/// Makes a slide of a heading and what stands under it.
struct SlideReader {
    /// The polls of this slide with the places of their ids.
    private(set) var polls: [PollFence] = []
    private var blocks = BlockReader()
    private var steps = StepBuilder()

    /// Reads the slide that `heading` begins.
    mutating func slide(
        _ heading: MarkdownNode, _ attributes: [Attribute], body: [MarkdownNode], findings: inout Findings
    ) -> Slide {
        let list = AttributeList(
            attributes, of: "a slide", known: ["layout", "intensity", "note"], findings: &findings)
        let title = blocks.prose(heading.children, findings: &findings).text.onOneLine
        if title.isEmpty { findings.error("a slide has a title", at: heading) }
        let given: Slide.Layout? = list.choice("layout", findings: &findings)
        let layout = given ?? (list["layout"] == nil ? Self.layout(for: body) : .points)
        for node in body { read(node, layout, &findings) }
        steps.pause()
        var slide = Slide(
            title: title, layout: layout,
            intensity: list.number("intensity", in: 0...3, findings: &findings) ?? 0,
            contentNote: list["note"].map { $0.value.onOneLine }.flatMap { $0.isEmpty ? nil : $0 },
            steps: steps.steps)
        slide.notes = blocks.notes.filter { !$0.isEmpty }.joined(separator: "\n\n")
        check(slide, isEmpty: steps.steps.isEmpty, heading, list, &findings)
        return slide
    }

    /// What a slide is drawn for whose author says nothing.
    private static func layout(for body: [MarkdownNode]) -> Slide.Layout {
        let content = body.filter { node in
            if case .html = node.kind { false } else { true }
        }
        return content.count == 1 && isPoll(content[0]) ? .poll : .points
    }

    private static func isPoll(_ node: MarkdownNode) -> Bool {
        guard case .code(let info, _, true) = node.kind else { return false }
        return info.split(separator: " ").first == "poll"
    }

    private mutating func read(_ node: MarkdownNode, _ layout: Slide.Layout, _ findings: inout Findings) {
        switch node.kind {
        case .html(let html):
            if blocks.read(html, of: node, findings: &findings) > 0 { steps.pause() }
        case .code(let info, let text, true) where Self.isPoll(node):
            if info != "poll" { findings.error("nothing may stand behind the word poll", at: node) }
            reportUnclosedFence(node, findings: &findings)
            guard let fence = PollFence(text, of: node, findings: &findings) else { return }
            polls.append(fence)
            steps.addPoll(fence.poll, introduced: layout == .poll)
        case .list where layout == .case || layout == .stages:
            for item in node.children {
                let content = blocks.blocks(of: item.children, findings: &findings)
                guard !content.isEmpty else { continue }
                steps.addStep(layout == .case ? content : [.list(ordered: false, items: [content])])
            }
        default: steps.add(blocks.blocks(node, findings: &findings))
        }
    }

    /// Findings about the slide as a whole.
    private func check(
        _ slide: Slide, isEmpty: Bool, _ heading: MarkdownNode, _ list: AttributeList,
        _ findings: inout Findings
    ) {
        let isHard = slide.layout == .case || slide.intensity >= 2
        if isHard && slide.contentNote == nil {
            let what = slide.layout == .case ? "a case" : "a slide of intensity \(slide.intensity)"
            findings.error("\(what) has a content note: note=\"…\" says calmly what comes", at: heading)
        }
        if !isHard, let note = list["note"] {
            findings.warning(
                "a content note is shown before a case, and from intensity 2 on; this one never is",
                at: note.nameLocation)
        }
        switch slide.layout {
        case .poll where slide.polls.isEmpty && polls.isEmpty:
            findings.error("layout=poll shows a poll, and this slide has none", at: heading)
        case .stages where !slide.steps.contains { $0.content.contains(where: \.isList) }:
            findings.error("layout=stages shows the items of a list, and this slide has none", at: heading)
        case .points, .notice, .facts, .quote, .case, .figures:
            if isEmpty { findings.warning("this slide shows nothing but its title", at: heading) }
        case .title, .agenda, .resources, .closing, .poll, .stages: break
        }
    }
}

extension Block {
    fileprivate var isList: Bool {
        if case .list = self { true } else { false }
    }
}
