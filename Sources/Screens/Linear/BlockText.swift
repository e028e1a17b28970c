import Wording
import Workshop

/// A slide's blocks in sentences.
struct BlockText {
    let layout: Slide.Layout
    let language: Language
    /// How many stages earlier steps have brought.
    let stagesBefore: Int

    /// A line for each paragraph, item and row.
    func lines(of blocks: [Block]) -> [String] {
        var stages = stagesBefore
        return blocks.flatMap { block -> [String] in
            guard layout == .stages, case .list(_, let items) = block else { return lines(of: block) }
            return items.flatMap { item -> [String] in
                stages += 1
                return stage(item, number: stages)
            }
        }
    }

    private func lines(of block: Block) -> [String] {
        switch block {
        case .paragraph(let prose), .heading(let prose): [prose.text]
        case .list(let isOrdered, let items):
            items.enumerated().flatMap { number, item in
                self.item(item, mark: isOrdered ? "\(number + 1). " : "- ")
            }
        case .quote(let words, let attribution):
            quote(words, attribution)
        case .code(let code): code.split(separator: "\n").map(String.init)
        case .table(let header, let rows): rows.map { row($0, under: header) }
        }
    }

    private func item(_ blocks: [Block], mark: String) -> [String] {
        var lines = blocks.flatMap(lines(of:))
        guard let first = lines.first else { return [] }
        lines[0] = mark + (layout == .figures ? figure(first) : first)
        return lines
    }

    /// `1 in 4: send one`, where an item begins with such a figure.
    private func figure(_ text: String) -> String {
        let words = text.split(separator: " ", maxSplits: 3).map(String.init)
        guard words.count == 4, words[0] == "1", words[1] == "in", Int(words[2]) != nil else { return text }
        return "1 in \(words[2]): \(words[3])"
    }

    private func stage(_ blocks: [Block], number: Int) -> [String] {
        var lines = blocks.flatMap(lines(of:))
        guard let first = lines.first else { return [] }
        lines[0] = Phrase.linearStage.text(in: language, "\(number)", first)
        return lines
    }

    private func quote(_ words: [Block], _ attribution: Prose?) -> [String] {
        var lines = words.flatMap(lines(of:))
        if let first = lines.first { lines[0] = Phrase.linearQuote.text(in: language, first) }
        if let attribution { lines.append(Phrase.linearSaidBy.text(in: language, attribution.text)) }
        return lines
    }

    /// `label: value`, or each cell behind its column's name.
    private func row(_ cells: [Prose], under header: [Prose]) -> String {
        let texts = cells.map(\.text)
        let rest = texts.enumerated().dropFirst().compactMap { column, text -> String? in
            guard !text.isEmpty else { return nil }
            let name = header.indices.contains(column) ? header[column].text : ""
            return name.isEmpty ? text : "\(name) \(text)"
        }
        guard let first = texts.first, !first.isEmpty else { return rest.joined(separator: ", ") }
        return rest.isEmpty ? first : first + ": " + rest.joined(separator: ", ")
    }
}
