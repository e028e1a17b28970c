package import Session
import Showing
import Wording
package import Workshop

/// What is given away of a scenario's slides.
struct Handout: Speaker {
    let scenario: Scenario
    let language: Language
    /// How far the room went in each slide, by index; nil before the day: cases then stop at their first step.
    let reached: [Int: Int]?

    var authorsLanguage: Language { scenario.language }

    /// Support stands first and last, reporting last; what a part may be hard for stands on the page before it.
    var document: Document {
        let services = services(of: scenario)
        var parts = services.suffix(scenario.support.isEmpty ? 0 : 1)
        parts += slides
        if var last = services.first {
            last.startsPage = true
            parts += [last] + services.dropFirst()
        }
        return Document(
            name: say(.handoutName), language: language, title: authors(scenario.title),
            subtitle: scenario.subtitle.map(authors), day: "", kind: say(.handoutKind), detail: "",
            notices: [Document.Words(say(.handoutHow))], parts: Array(parts))
    }

    private var slides: [Document.Part] {
        var parts: [Document.Part] = []
        var startsPage = false
        for (section, entry) in scenario.sections.enumerated() {
            var part = Document.Part(authors(entry.title), [], startsPage: startsPage)
            startsPage = false
            let firstCase = entry.slides.firstIndex { $0.layout == .case } ?? entry.slides.count
            for (offset, slide) in entry.slides.enumerated() where slide.layout != .title {
                // What is asked behind a case tells how it ends.
                guard reached != nil || offset <= firstCase || slide.polls.isEmpty else { continue }
                let blocks = blocks(of: slide, at: scenario.firstSlide(ofSection: section) + offset)
                guard !blocks.isEmpty else { continue }
                if let note = slide.contentNote {
                    part.blocks.append(.paragraph(Document.Words(say(.handoutNote, note))))
                    parts.append(part)
                    part = Document.Part(Document.Words(""), [], startsPage: true)
                }
                part.blocks += [.heading(authors(slide.title))] + blocks
            }
            if !part.blocks.isEmpty { parts.append(part) }
            startsPage = part.startsPage
        }
        return parts
    }

    private func blocks(of slide: Slide, at index: Int) -> [Document.Block] {
        let isCase = slide.layout == .case
        let last = reached.map { $0[index] ?? -1 } ?? (isCase ? 0 : slide.steps.count - 1)
        guard last >= 0 else { return [] }
        var made: [Document.Block] = []
        var set: Int?
        for step in slide.steps.prefix(last + 1) {
            for block in step.content {
                if case .column(let column, let inner) = block {
                    if set != column.set {
                        made.append(.columns(column.shares.map { _ in [] }, shares: column.shares))
                    }
                    guard case .columns(var columns, let shares)? = made.popLast() else { continue }
                    for block in inner { append(blocks(of: block), to: &columns[column.index]) }
                    made.append(.columns(columns, shares: shares))
                    set = column.set
                } else {
                    append(blocks(of: block), to: &made)
                    set = nil
                }
            }
            if let poll = step.poll {
                made.append(.entry(blank(poll, in: scenario)))
                set = nil
            }
        }
        return made
    }

    /// Appends what a block is on paper; a list that a later step goes on with is one list on paper.
    private func append(_ new: [Document.Block], to made: inout [Document.Block]) {
        if case .ordered(let texts, let start)? = new.first,
            case .ordered(let before, let first)? = made.last, first + before.count == start
        {
            made[made.count - 1] = .ordered(before + texts, start: first)
        } else {
            made += new
        }
    }
}

extension Speaker {
    /// `poll` as paper asks it, with nothing answered.
    func blank(_ poll: Poll, in scenario: Scenario) -> Document.Entry {
        let number = scenario.polls.firstIndex { $0.id == poll.id }.map { "\($0 + 1)" } ?? ""
        let asked = poll.asked
        let line = String(repeating: "_", count: 4) + "  "
        let labels = zip(1..., asked.labels).map { authors("\($0) \($1)") }
        var blocks: [Document.Block] = []
        if !asked.items.isEmpty {
            if !labels.isEmpty {
                let said = labels.map(\.text).joined(separator: "; ")
                blocks.append(.paragraph(authors(say(.paperLabels, said))))
            }
            blocks.append(.lines(asked.items.map { line + $0 }))
        } else if case .thenNow = poll.kind {
            for when in [Phrase.pollBefore, .pollNow] {
                blocks += [.paragraph(Document.Words(say(when) + ":")), .boxes(labels)]
            }
        } else if !labels.isEmpty {
            blocks.append(.boxes(labels))
        } else {
            let names = poll.names.map(words)
            if !names.isEmpty { blocks.append(.boxes(names)) }
        }
        return Document.Entry(
            number: number, question: authors(poll.ask), beside: "", place: Document.Words(""),
            hint: poll.hint.map { authors("(\($0))") }, blocks: blocks)
    }

    /// What a slide's block is on paper; a picture is told.
    func blocks(of block: Block) -> [Document.Block] {
        switch block {
        case .paragraph(let prose): return [.paragraph(authors(prose.text))]
        case .heading(let prose): return [.heading(authors(prose.text))]
        case .list(let isOrdered, let items, let start):
            let texts = items.map { item in
                let texts = plainTexts(of: item)
                let rest = texts.dropFirst().joined(separator: "; ")
                return authors((texts.first ?? "") + (rest.isEmpty ? "" : ": " + rest))
            }
            return [isOrdered ? .ordered(texts, start: start) : .list(texts)]
        case .quote(let blocks, let source):
            let texts = plainTexts(of: blocks)
            return [
                .quotes(
                    texts.map { authors("“\($0)”") },
                    known: texts.indices.map { $0 == texts.count - 1 ? source?.text ?? "" : "" })
            ]
        case .code(let code):
            return [.lines(code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))]
        case .table(let header, let rows, _) where header.count == 2 && header.allSatisfy(\.text.isEmpty):
            return [
                .terms(
                    rows.map { row in
                        Document.Term(
                            label: authors(row.first?.text ?? ""),
                            text: authors(row.dropFirst().first?.text ?? ""))
                    })
            ]
        case .table(let header, let rows, _):
            let corner = header.first?.text ?? ""
            return [
                .table(
                    Document.Table(
                        caption: "", corner: corner, heads: header.dropFirst().map { authors($0.text) },
                        rows: rows.map { row in
                            let cells = (1..<max(1, header.count)).map { column -> Document.Cell in
                                row.indices.contains(column) ? .text(row[column].text) : .none
                            }
                            return Document.Row(name: authors(row.first?.text ?? ""), cells: cells)
                        }, picture: .none))
            ]
        case .picture(_, let text): return [.paragraph(authors(text))]
        case .column(_, let inner): return inner.flatMap { self.blocks(of: $0) }
        }
    }
}

/// The texts of `blocks`, each paragraph and item by itself.
private func plainTexts(of blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
        switch block {
        case .paragraph(let prose), .heading(let prose): [prose.text]
        case .list(_, let items, _): items.flatMap { plainTexts(of: $0) }
        case .quote(let blocks, let source): plainTexts(of: blocks) + (source.map { [$0.text] } ?? [])
        case .code(let code): [code]
        case .table(let header, let rows, _): ([header] + rows).map { $0.map(\.text).joined(separator: "; ") }
        case .picture(_, let text): [text]
        case .column(_, let inner): plainTexts(of: inner)
        }
    }
}

/// What is given away of a scenario: its slides without what only facilitators read, its polls blank.
///
/// - Parameters:
///   - scenario: The scenario.
///   - language: What is said around its own words; nil for its own.
///   - state: The session in which it was held, which says what the room came to see; nil before the day: every case
///     then stops at its first step.
/// - Returns: The document.
package func handout(of scenario: Scenario, in language: Language? = nil, after state: State? = nil)
    -> Document
{
    Handout(scenario: scenario, language: language ?? scenario.language, reached: state?.reached).document
}
