import Drawing
import Wording
import Workshop

/// A document for speech and Braille: one fact a line, and never two numbers side by side.
struct PlainLines {
    private let document: Document

    init(_ document: Document) { self.document = document }

    var text: String {
        let head = [
            document.title.text, document.subtitle?.text, document.kind, document.day, document.detail,
        ]
        var lines = head.compactMap { $0.map(ended) }.filter { !$0.isEmpty } + document.notices.map(\.text)
        for part in document.parts {
            lines.append("")
            if !part.title.text.isEmpty { lines.append(ended(part.title.text)) }
            lines += part.blocks.flatMap(self.lines)
        }
        return lines.map { oneLine($0) + "\n" }.joined()
    }

    private var language: Language { document.language }

    /// `text` with a full stop where nothing ends it.
    private func ended(_ text: String) -> String {
        guard let last = text.last(where: { !")”".contains($0) }) else { return text }
        return ".:?!".contains(last) ? text : text + "."
    }

    /// `label: text`, or `Question? text`.
    private func joined(_ label: String, _ text: String) -> String {
        label.last.map { ".:?!".contains($0) } == true ? "\(label) \(text)" : "\(label): \(text)"
    }

    private func lines(of block: Document.Block) -> [String] {
        switch block {
        case .paragraph(let words): return [words.text]
        case .heading(let words): return ["", ended(words.text)]
        case .quotes(let texts, let known):
            return zip(texts, known).map { "- " + $0.text + ($1.isEmpty ? "" : " (\($1))") }
        case .list(let texts): return texts.map { "- " + $0.text }
        case .ordered(let texts, let start): return zip(start..., texts).map { "\($0). \($1.text)" }
        case .boxes(let texts): return zip(1..., texts).map { "\($0). \($1.text)" }
        case .terms(let terms):
            return terms.map { term in
                let text = term.isRung ? ringable(term.text.text, isService: true) : term.text.text
                return text.isEmpty ? ended(term.label.text) : ended(joined(term.label.text, text))
            }
        case .table(let table): return lines(of: table)
        case .entry(let entry):
            let number = entry.number.split(separator: "–").map(String.init)
            let said =
                number.count == 2 ? Phrase.pollFromTo.text(in: language, number[0], number[1]) : entry.number
            let poll = Phrase.linearPoll.text(in: language, said, entry.question.text)
            let about = [entry.beside, entry.place.text, entry.hint?.text ?? ""].filter { !$0.isEmpty }
            return ["", poll] + about.map(ended) + entry.blocks.flatMap(lines)
        case .lines(let lines): return lines.filter { !$0.isEmpty }
        case .columns(let columns, _): return columns.joined().flatMap(lines)
        case .cut: return [""]
        }
    }

    /// A line for each cell: the row, the head where there are several, and what is said.
    private func lines(of table: Document.Table) -> [String] {
        let caption = table.caption.isEmpty ? [] : [table.caption]
        return caption
            + table.rows.flatMap { row in
                zip(table.heads, row.cells).compactMap { head, cell -> String? in
                    guard let said = said(cell) else { return nil }
                    let row = table.picture == .histogram ? ranged(row.name.text) : bare(row.name.text)
                    let name = table.heads.count > 1 ? "\(row), \(head.text)" : row
                    return ended(joined(name, said))
                }
            }
    }

    /// `text` without the full stop at its end, for something follows.
    private func bare(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }

    /// `20–39` in words: speech and Braille make of a dash between numbers what they like.
    private func ranged(_ text: String) -> String {
        let ends = text.split(separator: "–").map(String.init)
        return ends.count == 2 ? Phrase.pollFromTo.text(in: language, ends[0], ends[1]) : text
    }

    private func said(_ cell: Document.Cell) -> String? {
        switch cell {
        case .share(let count, _, let percent?):
            Phrase.linearCounted.text(in: language, "\(count)", "\(percent)")
        case .share(let count, _, nil), .count(let count): "\(count)"
        case .mean(let tenths, _): tenthsText(tenths)
        case .text(let text): text
        case .hidden: Phrase.pollNotShown.text(in: language)
        case .none: nil
        }
    }
}

extension Document {
    /// The document for speech and Braille: one fact a line.
    package var plain: String { PlainLines(self).text }
}
