import Markdown

/// A deck's text as loaders take it: its front matter, and the lines behind it.
struct Source {
    /// The file's name without its folder and ending.
    let name: String
    /// How the file's name ends, in small letters.
    let ending: String
    /// What stands at the top; nil where nothing does.
    private(set) var head: HeadValue?
    /// Whether the front matter ends in `...`.
    private(set) var endsInDots = false
    /// What is to be said of comments and the like that are closed too late or never.
    private(set) var unclosed: [DeckFinding] = []
    /// Everything behind the front matter.
    var lines: [Line] { didSet { parsed = nil } }
    /// ``tree``, where finding the dialect has read it.
    private var parsed: MarkdownNode?
    /// Reads a piece of YAML; nil where it is none.
    let yaml: (String) -> HeadValue?

    /// Reads what stands at the top of `text`.
    init(_ text: [String], file: String, yaml: @escaping (String) -> HeadValue?) {
        let last = file.split(separator: "/").last ?? ""
        let dot = last.lastIndex(of: ".") ?? last.endIndex
        name = String(last[..<dot])
        ending = last[dot...].lowercased()
        self.yaml = yaml
        lines = text.enumerated().map { index, text in
            let isPlain = !text.utf8.contains { (1...4).contains($0) }
            return Line(
                isPlain ? text : text.filter { $0 != Mark.sign && !Folded.signs.contains($0) }, index + 1)
        }
        takeTitleBlock()
        takeHead()
        let folding = Folding(lines)
        lines = folding.made
        unclosed = folding.findings
    }

    /// Takes the front matter, where there is one.
    private mutating func takeHead() {
        guard head == nil, let first = lines.firstIndex(where: { !$0.text.isBlank }) else { return }
        if lines[first].text.endTrimmed == "+++",
            let close = lines[(first + 1)...].firstIndex(where: { $0.text.endTrimmed == "+++" })
        {
            head = Self.tomlHead(lines[(first + 1)..<close])
            lines.removeFirst(close + 1)
            return
        }
        guard lines[first].text.endTrimmed == "---",
            let close = lines[(first + 1)...].firstIndex(where: {
                ["---", "..."].contains($0.text.endTrimmed)
            })
        else { return }
        let inner = Array(lines[(first + 1)..<close])
        guard let head = Self.head(inner, yaml) else { return }
        self.head = head
        endsInDots = lines[close].text.endTrimmed == "..."
        lines.removeFirst(close + 1)
    }

    /// Takes pandoc's block at the top: a title, authors and a date, each behind a `%`.
    private mutating func takeTitleBlock() {
        guard let first = lines.first?.text, first.hasPrefix("% "), !isMDPHead(first) else { return }
        let block = lines.prefix { $0.text.hasPrefix("%") }
        let keys = ["title", "author", "date"]
        head = .map(zip(keys, block).map { .init($0, .text($1.text.dropFirst().trimmed)) })
        lines.removeFirst(block.count)
    }

    /// What lines of TOML say with a key and a value each.
    private static func tomlHead(_ lines: ArraySlice<Line>) -> HeadValue {
        .map(
            lines.compactMap { line in
                guard let sign = line.text.firstIndex(of: "=") else { return nil }
                let value = line.text[line.text.index(after: sign)...].trimmed
                let quote = value.first.flatMap { "\"'".contains($0) ? $0 : nil }
                let text = quote.map { quote in String(value.dropFirst().prefix { $0 != quote }) } ?? value
                return .init(line.text[..<sign].trimmed, .text(text))
            })
    }

    /// The deck's Markdown, its lines counted from those behind the front matter.
    var tree: MarkdownNode { parsed ?? MarkdownNode(parsing: lines.joined) }

    /// Reads the tree, which stands until the lines change.
    mutating func parse() -> MarkdownNode {
        let tree = tree
        parsed = tree
        return tree
    }

    /// What `lines` say as a map; nil where they are text.
    static func head(_ lines: [Line], _ yaml: (String) -> HeadValue?) -> HeadValue? {
        if lines.isBlank { return .map([]) }
        if let value = yaml(lines.joined) { return value.isMap ? value : nil }
        // What is no YAML for one value that wants quotes still says the others.
        let written = lines.filter { !$0.text.isBlank && !$0.text.hasPrefix("#") }
        guard let first = written.first, first.text.yamlKey != nil,
            written.allSatisfy({ $0.text.yamlKey != nil || " \t-".contains($0.text.first ?? " ") })
        else { return nil }
        return .map(
            written.compactMap { line in
                line.text.yamlKey.map { key in
                    .init(key, .text(line.text.dropFirst(key.count + 1).trimmed))
                }
            })
    }

    /// Whether the front matter has any of `keys`.
    func has(_ keys: String...) -> Bool { keys.contains { head?[$0] != nil } }
}
