import Markdown

/// The text of a scenario's body as Markdown shall read it, and the attributes that stood in it.
///
/// Attributes are read from the lines themselves, for Markdown would make emphasis of `note="a *b*"`. Markdown
/// reads the text once to find the headings, and where they have attributes once more without them.
struct HeadingLines {
    /// The document without the attributes.
    let document: MarkdownNode
    /// The attributes of sections and slides, by the line of their heading's beginning.
    let attributes: [Int: [Attribute]]

    /// Reads what follows the front matter, whose lines end before `start`.
    init(from start: Int, findings: inout Findings) {
        var lines = findings.source.lines
        for index in lines.indices.prefix(max(0, start - 1)) { lines[index] = "" }
        let first = MarkdownNode(parsing: lines.joined(separator: "\n"))
        var attributes: [Int: [Attribute]] = [:]
        var isChanged = false
        for node in first.children {
            guard let level = node.headingLevel, lines.indices.contains(node.line - 1) else { continue }
            let underline = Self.underline(of: node, lines)
            let number = underline.map { $0 - 1 } ?? node.line
            let (found, rest) = AttributeScanner.scan(line: number, findings: &findings)
            if let first = found.first, level > 2 {
                findings.error("only sections (#) and slides (##) have attributes", at: first.nameLocation)
            }
            if underline != nil && rest.trimmed.isEmpty {
                findings.error("attributes stand on the line of their heading, behind its text", at: node)
                continue
            }
            isChanged = isChanged || lines[number - 1] != rest
            lines[number - 1] = rest
            attributes[node.line] = found
        }
        document = isChanged ? MarkdownNode(parsing: lines.joined(separator: "\n")) : first
        self.attributes = attributes
        Self.reportStrays(in: first, lines: lines, from: start, findings: &findings)
    }

    /// The number of the line of `=` or `-` under a heading; nil where it begins with `#`.
    ///
    /// Markdown's parser says neither which way a heading is written nor where it ends.
    private static func underline(of heading: MarkdownNode, _ lines: [String]) -> Int? {
        let marks = lines[heading.line - 1].drop { $0 == " " || $0 == "\t" }
        let behind = marks.drop { $0 == "#" }
        guard marks.startIndex == behind.startIndex || behind.first?.isWhitespace == false else { return nil }
        return lines.indices.dropFirst(heading.line).first { index in
            let line = lines[index].trimmed
            return !line.isEmpty && (line.allSatisfy { $0 == "=" } || line.allSatisfy { $0 == "-" })
        }.map { $0 + 1 }
    }

    /// Lines that Markdown takes for other than they are meant for.
    private static func reportStrays(
        in document: MarkdownNode, lines: [String], from start: Int, findings: inout Findings
    ) {
        var verbatim: Set<Int> = []
        for node in document.children where node.isVerbatim {
            verbatim.formUnion(node.line...node.endLine)
        }
        for number in lines.indices.map({ $0 + 1 }) where number >= start && !verbatim.contains(number) {
            let bytes = lines[number - 1].utf8.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
            guard StrayLine.mayBegin(with: bytes) else { continue }
            let text = Substring(bytes)
            guard let stray = StrayLine(text) else { continue }
            let column = lines[number - 1].count - text.count + 1
            let location = findings.source.location(line: number, column: column)
            switch stray {
            case .footnote:
                // Its text would be read as a link's address, and vanish.
                findings.error("footnotes cannot be shown; write the text where it belongs", at: location)
            case .heading(let spelled):
                findings.error(
                    "a heading has a space behind its #: “\(spelled.quotable)”; this is shown as text",
                    at: location)
            case .hardSpace:
                findings.warning(
                    "a no-break space stands where a space belongs; this is shown as text", at: location)
            case .notes:
                findings.error(
                    "this would be shown to the room; notes are written “<!-- notes: … -->”", at: location)
            case .container:
                findings.warning("this is shown to the room as it stands", at: location)
            }
        }
    }
}

/// A line of text that is no text where it comes from.
private enum StrayLine {
    case footnote
    /// `##Lost`, and how it is written.
    case heading(String)
    /// A mark of a heading, a list or a quote with a no-break space behind it, or before it.
    case hardSpace
    /// How other tools write what is for the facilitator alone.
    case notes
    /// `::: columns` and the like, which other tools do not show.
    case container

    /// Whether a line's first bytes are such that it is worth a look; those of most are not.
    static func mayBegin(with bytes: Substring.UTF8View) -> Bool {
        guard let first = bytes.first else { return false }
        // A hard space stands at the beginning or right behind a mark.
        return "[#?:nN".utf8.contains(first) || bytes.prefix(16).contains { $0 >= 0x80 }
    }

    init?(_ text: Substring) {
        let hashes = text.prefix { $0 == "#" }
        let behind = text.dropFirst(hashes.count)
        let digits = text.prefix(while: \.isNumber)
        let mark = digits.isEmpty ? text.prefix(1) : digits + text.dropFirst(digits.count).prefix(1)
        let isMark =
            ["-", "*", "+"].contains(mark) || !digits.isEmpty && [".", ")"].contains(mark.last ?? " ")
        let hardSpaces: Set<Character> = ["\u{A0}", "\u{202F}", "\u{2007}"]
        if text.hasPrefix("[^"), text.contains("]:") {
            self = .footnote
        } else if let first = text.first, hardSpaces.contains(first) {
            let rest = text.drop { hardSpaces.contains($0) || $0 == " " }
            guard let mark = rest.first, "#-*+>`".contains(mark) else { return nil }
            self = .hardSpace
        } else if (1...6).contains(hashes.count), let first = behind.first {
            if hardSpaces.contains(first) {
                self = .hardSpace
            } else if first.isLetter {
                self = .heading("\(hashes) \(behind)")
            } else {
                return nil
            }
        } else if isMark, let first = text.dropFirst(mark.count).first, hardSpaces.contains(first) {
            self = .hardSpace
        } else if text.trimmed == "???" || text.hasPrefix(":::") && text.lowercased().contains("note")
            || ["note:", "notes:"].contains(where: { text.lowercased().hasPrefix($0) })
        {
            self = .notes
        } else if text.hasPrefix(":::"), text.contains(where: \.isLetter) {
            self = .container
        } else {
            return nil
        }
    }
}
