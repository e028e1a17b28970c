import Markdown

extension Deck {
    /// The deck as a scenario, and which line of the deck each of its lines is from.
    package func written() -> (lines: [String], origins: [Int]) {
        var made: [String] = []
        var origins: [Int] = []
        func add(_ lines: [String], from line: Int) {
            made += lines
            origins += lines.map { _ in line }
        }
        let quoted = "'" + title.replacing("'", with: "''") + "'"
        add(
            [
                "---", "title: \(quoted)", "controller: \(Deck.nobody)", "support:",
                "  - name: \(Deck.nobody)", "---", "",
                "# " + Writer.heading([.plain(title)]),
            ], from: 1)
        for slide in slides {
            add(["", ("## " + Writer.heading(slide.title)).endTrimmed, ""], from: slide.line)
            for (index, step) in slide.steps.enumerated() {
                let line = step.first?.line ?? slide.line
                if index > 0 { add(["<!-- pause -->", ""], from: line) }
                for (node, isOther) in Writer.signed(step) {
                    add(Writer.block(node, isOther: isOther) + [""], from: node.line)
                }
            }
            for note in slide.notes {
                add(
                    [
                        "<!-- notes: " + Writer.note(note) + " -->", "",
                    ]
                    .flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) },
                    from: slide.line)
            }
        }
        return (made, origins)
    }
}

/// Writes Markdown's nodes as Markdown.
enum Writer {
    /// The lines of a block.
    static func block(_ node: MarkdownNode, isOther: Bool) -> [String] {
        switch node.kind {
        case .paragraph: return prose(node.children)
        case .heading(let level):
            return [(String(repeating: "#", count: level) + " " + heading(node.children)).endTrimmed]
        case .list(let start): return list(node, start, isOther: isOther)
        case .quote: return blocks(node.children).map { ("> " + $0).endTrimmed }
        case .code(let info, let text, _): return code(info, text)
        case .table(let signs): return table(node, signs)
        case .html(let comment): return [comment]
        default: return blocks(node.children)
        }
    }

    static func blocks(_ nodes: [MarkdownNode]) -> [String] {
        Array(signed(nodes).map { block($0, isOther: $1) }.joined(separator: [""]))
    }

    /// The nodes, and whether each takes the other signs of lists than its neighbour before it.
    static func signed(_ nodes: [MarkdownNode]) -> [(MarkdownNode, Bool)] {
        var isOther = true
        return nodes.map { node in
            isOther = node.isList && !isOther
            defer { if !node.isList { isOther = true } }
            return (node, isOther)
        }
    }

    private static func list(_ node: MarkdownNode, _ start: Int?, isOther: Bool) -> [String] {
        node.children.enumerated().flatMap { index, item -> [String] in
            let sign = start.map { "\($0 + index)\(isOther ? ")" : ".")" } ?? (isOther ? "*" : "-")
            let air = String(repeating: " ", count: sign.count + 1)
            let lines = blocks(item.children)
            return lines.enumerated().map { place, line in
                place == 0 ? sign + " " + line : line.isEmpty ? "" : air + line
            }
        }
    }

    private static func code(_ info: String, _ text: String) -> [String] {
        let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1))
        let word = info.prefix { $0.isLetter || $0.isNumber }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return [fence + word] + (lines.last == "" ? lines.dropLast() : lines) + [fence]
    }

    private static func table(_ node: MarkdownNode, _ signs: [MarkdownNode.Alignment]) -> [String] {
        let rows = node.children.map { row in
            "| " + row.children.map { heading($0.children, isCell: true) }.joined(separator: " | ") + " |"
        }
        let rule = signs.map { sign in
            switch sign {
            case .left: "---"
            case .middle: ":-:"
            case .right: "--:"
            }
        }
        return Array(rows.prefix(1)) + ["| " + rule.joined(separator: " | ") + " |"] + rows.dropFirst()
    }

    /// Inline nodes on one line.
    static func heading(_ nodes: [MarkdownNode], isCell: Bool = false) -> String {
        let lines = inline(nodes)
        let text = (lines.utf8.contains(0x0A) ? lines.replacing("\\\n", with: " ") : lines).trimmed
        return isCell
            ? text.split(separator: "\\|", omittingEmptySubsequences: false)
                .map { $0.replacing("|", with: "\\|") }.joined(separator: "\\|") : text
    }

    private static func prose(_ nodes: [MarkdownNode]) -> [String] {
        inline(nodes).trimmed.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            let text = Substring(line).trimmed
            let digits = text.prefix(while: \.isNumber)
            if let sign = text.dropFirst(digits.count).first, !digits.isEmpty, sign == "." || sign == ")" {
                return digits + "\\" + text.dropFirst(digits.count)
            }
            guard let first = text.first, "+-=:?".contains(first) else { return notNote(text) }
            return "\\" + text
        }
    }

    /// A line that does not read as if it began a note.
    private static func notNote(_ line: String) -> String {
        guard let first = line.first, "Nn".contains(first) else { return line }
        let word = line.prefix { $0 != ":" }
        return ["note", "notes"].contains(word.lowercased()) && word.count < line.count
            ? word + "\\" + line.dropFirst(word.count) : line
    }

    static func inline(_ nodes: [MarkdownNode]) -> String {
        nodes.reduce(into: "") { made, node in
            switch node.kind {
            case .text(let text): made += escaped(text)
            case .softBreak: made += " "
            case .hardBreak: made += "\\\n"
            case .codeSpan(let text): made += code(text)
            case .emphasis: made += wrapped(node, "*")
            case .strong: made += wrapped(node, "**")
            case .link(let address, _): made += "[\(inline(node.children))](<\(plain(address))>)"
            case .image(let address): made += "![\(inline(node.children))](<\(plain(address))>)"
            default: made += inline(node.children)
            }
        }
    }

    private static func wrapped(_ node: MarkdownNode, _ sign: String) -> String {
        let text = inline(node.children)
        let inner = text.trimmed
        // Both at once are three signs on each side.
        if node.children.count == 1, [.emphasis, .strong].contains(node.children[0].kind) {
            return sign + inner + sign
        }
        guard !inner.isEmpty, !inner.hasPrefix("*"), !inner.hasSuffix("*") || inner.hasSuffix("\\*") else {
            return text
        }
        return sign + inner + sign
    }

    private static func code(_ text: String) -> String {
        let longest = text.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        let needsAir =
            text.hasPrefix("`") || text.hasSuffix("`") || text.hasPrefix(" ") && text.hasSuffix(" ")
        return needsAir && !text.isBlank ? "\(fence) \(text) \(fence)" : fence + text + fence
    }

    /// What may stand in a comment.
    static func note(_ text: String) -> String {
        guard text.holds("--") else { return text }
        return text.replacing("-->", with: "-- >").replacing("<!--", with: "< !--")
    }

    private static func plain(_ address: String) -> String {
        guard address.utf8.contains(where: "\\<>\n".utf8.contains) else { return address }
        return address.replacing("\\", with: "\\\\").replacing("<", with: "%3C").replacing(">", with: "%3E")
            .replacing("\n", with: " ")
    }
}

extension MarkdownNode {
    fileprivate static func plain(_ text: String) -> MarkdownNode {
        MarkdownNode(kind: .text(text), line: 1, byte: 1, endLine: 1, children: [])
    }
}
