import Markdown

/// A piece of HTML: a comment's inside, or words whose tags are gone.
enum HTMLPiece {
    case comment(String)
    /// Markdown, and how many tags stood in it.
    case words(String, tags: Int)

    static func pieces(of html: String) -> [HTMLPiece] {
        var pieces: [HTMLPiece] = []
        var rest = Substring(html)
        func words(_ text: Substring) {
            let made = withoutTags(text)
            if made.tags > 0 || !made.words.isBlank { pieces.append(.words(made.words, tags: made.tags)) }
        }
        while let start = rest.firstPlace(of: "<!--") {
            words(rest[..<start.lowerBound])
            rest = rest[start.upperBound...]
            let end = rest.firstPlace(of: "-->")
            pieces.append(.comment(String(rest[..<(end?.lowerBound ?? rest.endIndex)])))
            rest = end.map { rest[$0.upperBound...] } ?? ""
        }
        words(rest)
        return pieces
    }

    /// The words of HTML alone.
    static func plain(_ html: String) -> String {
        let made = withoutTags(Substring(commentsOut(of: html)))
        return decoded(made.words.filter { $0 != "<" }).onOneLine
    }

    /// `text` with its entities as the signs that they stand for, as Markdown knows them.
    private static func decoded(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var made = ""
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "&") {
            made += rest[..<start]
            let name = rest[start...].prefix(34).prefix { $0 != ";" }
            let end = rest.index(start, offsetBy: name.count)
            guard end < rest.endIndex, rest[end] == ";",
                name.dropFirst().allSatisfy({ $0.isLetter || $0.isNumber || $0 == "#" })
            else {
                made += "&"
                rest = rest[rest.index(after: start)...]
                continue
            }
            made += [MarkdownNode(parsing: name + ";")].plainText
            rest = rest[rest.index(after: end)...]
        }
        return made + rest
    }

    /// The name of a tag, behind its `<`, in small letters.
    static func name(ofTag tag: some StringProtocol) -> String {
        tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "-" }.lowercased()
    }

    private static let inline: Set<String> = [
        "a", "b", "i", "em", "strong", "span", "code", "small", "sub", "sup", "u", "s", "kbd", "mark", "del",
        "ins",
    ]

    private static func withoutTags(
        _ text: Substring, keepingLines keepsLines: Bool = false
    ) -> (words: String, tags: Int) {
        var made = ""
        var codes: [String] = []
        var tags = 0
        var rest = text
        while let start = rest.firstIndex(of: "<") {
            let behind = rest[rest.index(after: start)...]
            let name = name(ofTag: behind)
            guard !name.isEmpty, let end = behind.firstIndex(of: ">") else {
                made += rest[...start]
                rest = behind
                continue
            }
            tags += 1
            made += rest[..<start]
            rest = behind[behind.index(after: end)...]
            let tag = behind[..<end]
            if ["style", "script"].contains(name), tag.first != "/" {
                let close = rest.lowercased().firstPlace(of: "</\(name)")
                let length = close.map { rest.lowercased()[..<$0.lowerBound].count } ?? rest.count
                rest = rest.dropFirst(length)
            } else if name == "pre", tag.first != "/", let close = rest.firstPlace(of: "</pre>") {
                let inner = withoutTags(rest[..<close.lowerBound], keepingLines: true)
                made += "\n\n\(Mark.sign)\(codes.count)\(Mark.sign)\n\n"
                codes.append("~~~~~~\n" + inner.words + "\n~~~~~~")
                tags += inner.tags
                rest = rest[close.upperBound...]
            } else if keepsLines {
                continue
            } else if name == "img" {
                made += "\n\n![\(value(of: "alt", in: tag) ?? "")](<\(value(of: "src", in: tag) ?? "")>)\n\n"
            } else if name == "li", tag.first != "/" {
                made += "\n- "
            } else if name == "br" {
                made += "\\\n"
            } else if !inline.contains(name) {
                made += "\n\n"
            }
        }
        made += rest
        if keepsLines {
            let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
            let words = signs.reduce(made) { $0.replacing($1.0, with: $1.1) }
            return (String(words.drop { $0 == "\n" }).endTrimmed, tags)
        }
        let lines = made.split(separator: "\n", omittingEmptySubsequences: false).map(\.trimmed)
        let words = codes.enumerated().reduce(lines.joined(separator: "\n")) { words, code in
            words.replacing("\(Mark.sign)\(code.offset)\(Mark.sign)", with: code.element)
        }
        return (words, tags)
    }

    /// What stands in quotes behind `name=` in a tag, or bare.
    static func value(of name: String, in tag: Substring) -> String? {
        let found = tag.ranges(of: name + "=").first { range in
            guard range.lowerBound > tag.startIndex else { return false }
            let before = tag[tag.index(before: range.lowerBound)]
            return before.isWhitespace || before == ":"
        }
        guard let found else { return nil }
        let rest = tag[found.upperBound...]
        guard let quote = rest.first, quote == "\"" || quote == "'" else {
            return rest.prefix { !$0.isWhitespace }.nonEmpty
        }
        return rest.dropFirst().prefix { $0 != quote }.nonEmpty
    }
}

/// A tag without its `<` and `>`.
struct HTMLTag {
    let name: String
    private let attributes: [(name: String, value: String)]
    private let isSelfClosed: Bool

    init(_ tag: some StringProtocol) {
        name = HTMLPiece.name(ofTag: tag)
        isSelfClosed = tag.last == "/"
        var attributes: [(String, String)] = []
        var rest = Substring(tag).dropFirst(name.count)
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "/" }
            let key = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != "/" }
            guard !rest.isEmpty else { break }
            rest = rest.dropFirst(max(1, key.count))
            let behind = rest.drop { $0.isWhitespace }
            guard behind.first == "=" else {
                attributes.append((key.lowercased(), ""))
                continue
            }
            rest = behind.dropFirst().drop { $0.isWhitespace }
            if let quote = rest.first, quote == "\"" || quote == "'" {
                let value = rest.dropFirst().prefix { $0 != quote }
                attributes.append((key.lowercased(), String(value)))
                rest = rest.dropFirst(value.count + 2)
            } else {
                let value = rest.prefix { !$0.isWhitespace }
                attributes.append((key.lowercased(), String(value)))
                rest = rest.dropFirst(value.count)
            }
        }
        self.attributes = attributes
    }

    /// Whether nothing stands in it.
    var isEmpty: Bool {
        isSelfClosed || ["img", "br", "hr", "input", "meta", "link", "source", "wbr", "col"].contains(name)
    }

    /// Whether what stands in it is notes, or not to be seen.
    var isHidden: Bool {
        if name == "template" {
            return !attributes.contains { $0.name.hasPrefix("#") || $0.name.hasPrefix("v-slot") }
        }
        return attributes.contains { attribute in
            let value = attribute.value.lowercased()
            switch attribute.name {
            case "hidden": return true
            case "data-visibility": return value == "hidden"
            case "style":
                let style = value.filter { !$0.isWhitespace }
                return style.contains("display:none") || style.contains("visibility:hidden")
            case "class":
                let words = value.split(whereSeparator: \.isWhitespace).map(String.init)
                // What is hidden on small screens alone is seen on large ones.
                let isUnhidden = words.contains { word in
                    [":block", ":flex", ":grid", ":inline", ":visible"].contains { word.contains($0) }
                }
                return words.contains { Self.notes.contains($0) || Self.unseen.contains($0) && !isUnhidden }
            case _: return false
            }
        }
    }

    private static let notes: Set<String> = [
        "notes", "speaker-notes", "speaker_notes", "speakernotes", "presenter-notes", "speaker-note",
    ]
    private static let unseen: Set<String> = ["hidden", "invisible", "d-none", "display-none"]
}

extension String {
    /// The line with its tags, given without `<` and `>`, as `make` writes them.
    ///
    /// Nil leaves one as it is. Comments and code have none.
    func replacingTags(_ make: (Substring) -> String?) -> String {
        guard utf8.contains(0x3C) else { return self }
        var made = ""
        var rest = Substring(self)
        // How long the runs of backticks are that nothing closes.
        var lonely: Set<Int> = []
        while let place = rest.firstIndex(where: { $0 == "<" || $0 == "`" }) {
            made += rest[..<place]
            rest = rest[place...]
            if rest.first == "`" {
                let run = rest.prefix { $0 == "`" }
                let end = lonely.contains(run.count) ? nil : rest.codeEnd(behind: run)
                if end == nil { lonely.insert(run.count) }
                made += rest[..<(end ?? run.endIndex)]
                rest = rest[(end ?? run.endIndex)...]
            } else if rest.hasPrefix("<!--"), let end = rest.firstPlace(of: "-->") {
                made += rest[..<end.upperBound]
                rest = rest[end.upperBound...]
            } else if let end = rest.firstIndex(of: ">") {
                let tag = rest[rest.index(after: rest.startIndex)..<end]
                made += make(tag) ?? "<\(tag)>"
                rest = rest[rest.index(after: end)...]
            } else {
                break
            }
        }
        return made + rest
    }
}

extension Substring {
    /// Where the code ends that `run`, which it begins with, opens; nil where another such run is missing.
    fileprivate func codeEnd(behind run: Substring) -> Index? {
        var rest = self[run.endIndex...]
        while let start = rest.firstIndex(of: "`") {
            let next = rest[start...].prefix { $0 == "`" }
            if next.count == run.count { return next.endIndex }
            rest = rest[next.endIndex...]
        }
        return nil
    }
}
