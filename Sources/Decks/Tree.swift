import Markdown

extension Source {
    /// The index of each line that is a ruler between slides.
    func rulers(in tree: MarkdownNode) -> [Int] {
        tree.children.filter { $0.kind == .thematicBreak }.map { $0.line - 1 }
    }

    /// The lines between those at `breaks`, which are left out.
    func pages(between breaks: [Int]) -> [Page] {
        var start = 0
        return (breaks + [lines.count]).map { end in
            defer { start = min(end + 1, lines.count) }
            return page(start..<max(start, end))
        }
    }

    /// The lines cut before each of `starts`; what is before the first is a page where it shows something.
    func pages(from starts: [Int]) -> [Page] {
        let starts = starts.first == 0 ? starts : [0] + starts
        return zip(starts, starts.dropFirst() + [lines.count]).map { page($0..<$1) }
    }

    func page(_ range: Range<Int>) -> Page {
        let lines = lines[range]
        let first = lines.first { !$0.text.isBlank } ?? lines.first
        return Page(line: first?.number ?? self.lines.last?.number ?? 1, lines: Array(lines))
    }
}

extension [MarkdownNode] {
    /// Their words without appearance.
    var plainText: String { map(\.plainText).joined().onOneLine }
}

extension MarkdownNode {
    var plainText: String {
        switch kind {
        case .text(let text), .codeSpan(let text): text
        case .softBreak, .hardBreak: " "
        default: children.map(\.plainText).joined()
        }
    }

    /// Whether it is HTML that holds comments alone.
    var isComment: Bool {
        guard let html else { return false }
        let text = html.trimmed
        return text.hasPrefix("<!--") && text.hasSuffix("-->")
            && commentsOut(of: text).isBlank
    }

    /// A paragraph of plain words.
    static func words(_ text: String, at line: Int) -> MarkdownNode {
        var words = MarkdownNode(kind: .text(text), line: line, byte: 1, endLine: line, children: [])
        words.kind = .text(text)
        return MarkdownNode(kind: .paragraph, line: line, byte: 1, endLine: line, children: [words])
    }
}

/// `text` without its comments; one that is not closed reaches to the end.
func commentsOut(of text: String) -> String {
    var made = ""
    var rest = Substring(text)
    while let start = rest.firstPlace(of: "<!--") {
        made += rest[..<start.lowerBound]
        rest = rest[start.upperBound...]
        rest = rest.firstPlace(of: "-->").map { rest[$0.upperBound...] } ?? ""
    }
    return made + rest
}
