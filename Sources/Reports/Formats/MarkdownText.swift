import Drawing
import Wording
import Workshop

/// A document in Markdown, as GitHub reads it.
struct MarkdownText {
    private let document: Document

    init(_ document: Document) { self.document = document }

    var text: String {
        var blocks = ["# " + escaped(document.title.text)]
        if let subtitle = document.subtitle { blocks.append(escaped(subtitle.text)) }
        let head = [document.kind, document.day, document.detail].filter { !$0.isEmpty }
        blocks.append(head.map(escaped).joined(separator: " · "))
        blocks += document.notices.map { escaped($0.text) }
        for part in document.parts {
            if !part.title.text.isEmpty { blocks.append("## " + escaped(part.title.text)) }
            blocks += part.blocks.flatMap(self.blocks)
        }
        blocks.append(Scenario.printedSign)
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func blocks(of block: Document.Block) -> [String] {
        switch block {
        case .paragraph(let words): return [escaped(words.text)]
        case .heading(let words): return ["### " + escaped(words.text)]
        case .quotes(let texts, let known):
            return [
                zip(texts, known).map { "- " + escaped($0.text) + ($1.isEmpty ? "" : " (\(escaped($1)))") }
                    .joined(separator: "\n")
            ]
        case .list(let texts): return [texts.map { "- " + escaped($0.text) }.joined(separator: "\n")]
        case .ordered(let texts, let start):
            return [zip(start..., texts).map { "\($0). " + escaped($1.text) }.joined(separator: "\n")]
        case .boxes(let texts): return [texts.map { "- [ ] " + escaped($0.text) }.joined(separator: "\n")]
        case .terms(let terms):
            return [
                terms.map { term in
                    "- **\(escaped(term.label.text))**"
                        + (term.text.text.isEmpty ? "" : ": " + escaped(term.text.text))
                }.joined(separator: "\n")
            ]
        case .table(let table): return self.table(table)
        case .entry(let entry):
            let about = [entry.beside, entry.place.text].filter { !$0.isEmpty }.map(escaped)
            return ["### \(entry.number)\\. " + escaped(entry.question.text), about.joined(separator: " · ")]
                + (entry.hint.map { [escaped($0.text)] } ?? []) + entry.blocks.flatMap(blocks)
        case .lines(let lines):
            let longest = lines.flatMap { $0.split { $0 != "`" }.map(\.count) }.max() ?? 0
            let fence = String(repeating: "`", count: max(3, longest + 1))
            return ["\(fence)\n" + lines.map { cleaned($0) + "\n" }.joined() + fence]
        case .columns(let columns, _): return columns.joined().flatMap(self.blocks)
        case .cut: return ["---"]
        }
    }

    private func table(_ table: Document.Table) -> [String] {
        let isSplit = table.partsShares
        let heads =
            table.heads.map { escaped($0.text) }
            + (isSplit ? [Phrase.paperShare.text(in: document.language)] : [])
        var lines = [row([escaped(table.corner)] + heads), "|---|" + heads.map { _ in "---:|" }.joined()]
        lines += table.rows.map { line in
            let cells = line.cells.flatMap { cell -> [String] in
                guard isSplit, case .share(let count, _, let percent) = cell else {
                    return [said(cell)] + (isSplit ? [""] : [])
                }
                return ["\(count)", percent.map { "\($0) %" } ?? ""]
            }
            return row([escaped(line.name.text)] + cells)
        }
        let caption = table.caption.isEmpty ? [] : [escaped(table.caption)]
        return caption + [lines.joined(separator: "\n")]
    }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    private func said(_ cell: Document.Cell) -> String {
        if case .text(let text) = cell { return escaped(text) }
        return cell.said(notShown: Phrase.pollNotShown.text(in: document.language))
    }

    /// `text` on one line, in which no character means anything: not at its beginning, in a table, or as HTML.
    private func escaped(_ text: String) -> String {
        var result = ""
        for character in oneLine(text) {
            if "\\`*_{}[]<>#|~&".contains(character) { result.append("\\") }
            result.append(character)
        }
        let lead = result.prefix { $0.isNumber }
        if !lead.isEmpty, let next = result.dropFirst(lead.count).first, next == "." || next == ")" {
            result.insert("\\", at: result.index(result.startIndex, offsetBy: lead.count))
        } else if let first = result.first, "-+=:".contains(first) {
            result = "\\" + result
        }
        return result
    }
}

extension Document {
    /// The document in Markdown, with tables.
    package var markdown: String { MarkdownText(self).text }
}
