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
        return made.words.filter { $0 != "<" }.onOneLine
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
