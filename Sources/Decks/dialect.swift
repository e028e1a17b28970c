extension Source {
    /// Keys of ours that no other tool has.
    private static let ownKeys: Set<String> = [
        "region", "minutes", "minimum-group", "minimum-text-group", "controller",
        "privacy-contact",
        "lawful-basis", "privacy-notice", "keep-until", "feedback", "contact", "writing-note", "people",
        "texts",
        "addresses", "support", "reporting",
    ]
    private static let foreignKeys: Set<String> = [
        "marp", "paginate", "headingDivider", "patat", "theme", "separator", "verticalSeparator",
        "revealOptions",
        "transition", "layout", "options", "styles", "highlighter", "drawings", "fonts",
    ]

    /// How the deck is written, as its text alone says it.
    ///
    /// - Parameter isSound: Whether it can be read as a scenario without an error.
    /// - Returns: Never nothing: what is like no tool's is Markdown with rulers or headings.
    mutating func dialect(isSound: () -> Bool) -> Dialect {
        let prose = lines.prose
        if ownSign(in: prose) != nil || mayBeOwn(prose) && isSound() { return .convene }
        let texts = prose.map(\.text)
        if ending == ".tpp" || isTPP(texts) { return .tpp }
        if head == nil, let first = texts.first(where: { !$0.isBlank }), isMDPHead(first) { return .mdp }
        if head == nil, texts.contains(where: isMDPSign) { return .mdp }
        let comments = commentsInside(texts.joined(separator: "\n"))
        if comments.contains(where: isPresenterm) || head?["options"]?.isMap == true
            || head?["theme"]?.isMap == true
        {
            return .presenterm
        }
        if has("patat") || endsInDots || texts.contains(where: { $0.trimmed == ". . ." })
            || comments.contains(where: { $0.hasPrefix("config:") })
        {
            return .patat
        }
        if has("marp", "paginate", "headingDivider")
            || comments.contains(where: { isMarpDirective($0, yaml) })
        {
            return .marp
        }
        if saysReveal(comments) { return .revealMD }
        if has("layout", "transition") || texts.contains(where: hasClicks) || hasSlideHead { return .slidev }
        if hasFourDashes || endsInNotes { return .revealMD }
        if isSound() { return .convene }
        return rulers(in: parse()).isEmpty ? .headings : .rulers
    }

    /// What makes it a scenario of this program's own, sound or not: nil where nothing does.
    func ownSign(in prose: [Line]) -> String? {
        let hasPoll = lines.contains { line in
            guard line.text.holds("poll") else { return false }
            let text = line.text.trimmed
            let info = text.drop { $0 == "`" || $0 == "~" }
            return text.count - info.count >= 3 && info.trimmed.split(separator: " ").first == "poll"
        }
        if hasPoll { return "a poll" }
        let keys = head?.keys ?? []
        guard !keys.contains(where: Self.foreignKeys.contains) else { return nil }
        if let key = keys.first(where: Self.ownKeys.contains) { return "“\(key)” in its front matter" }
        let heading = prose.first { line in
            line.text.hasPrefix("#") && line.text.endTrimmed.hasSuffix("}")
                && ["{layout=", "{minutes=", "{note=", "{intensity=", "{priority="].contains {
                    line.text.holds($0)
                }
        }
        return heading.map { "the attribute on line \($0.number)" }
    }

    /// Whether it has what scenarios have, and other decks have as well.
    private func mayBeOwn(_ prose: [Line]) -> Bool {
        let keys = head?.keys ?? []
        return !keys.contains(where: Self.foreignKeys.contains)
            && (["version", "subtitle", "credit", "language"].contains(where: keys.contains)
                || prose.contains { $0.text.holds("<!-- notes:") })
    }

    /// Whether the head or a comment is one that reveal-md alone has.
    func saysReveal(_ comments: [String]) -> Bool {
        has("separator", "verticalSeparator", "notesSeparator", "revealOptions")
            || comments.contains { $0.hasPrefix(".slide:") || $0.hasPrefix(".element:") }
    }

    /// Whether a slide between lines of `---` ends in a paragraph `Note:`.
    private var endsInNotes: Bool {
        var (hasBreak, isNote, wasBlank) = (false, false, true)
        for (line, isCode) in zip(lines, lines.code()) {
            let text = line.text.endTrimmed
            if isCode {
                wasBlank = false
                continue
            }
            if wasBlank, text == "---" {
                if isNote { return true }
                hasBreak = true
            } else if wasBlank, text.hasPrefix("Note:") {
                isNote = true
            } else if text.hasPrefix("#") || text.hasPrefix("<!--") {
                isNote = false
            }
            wasBlank = text.isBlank
        }
        return hasBreak && isNote
    }

    private var hasFourDashes: Bool {
        zip(lines.indices, lines.code()).contains { index, isCode in
            !isCode && lines[index].text.isRun(of: "-", exactly: 4)
                && (index == 0 || lines[index - 1].text.isBlank)
        }
    }

    /// Whether a `---` begins a block of key lines that another ends.
    private var hasSlideHead: Bool {
        let code = lines.code()
        return lines.indices.contains { index in
            guard !code[index], lines[index].text.endTrimmed == "---", index + 1 < lines.count,
                lines[index + 1].text.yamlKey != nil,
                let close = lines[(index + 1)...].firstIndex(where: { $0.text.endTrimmed == "---" })
            else { return false }
            return Self.head(Array(lines[(index + 1)..<close]), yaml) != nil
        }
    }
}

extension String {
    /// The word before a colon or a space.
    var firstWord: String { String(prefix { $0 != ":" && !$0.isWhitespace }) }
}

/// What stands inside of each comment, without white space at its ends.
func commentsInside(_ text: String) -> [String] {
    var comments: [String] = []
    var rest = Substring(text)
    while let start = rest.firstPlace(of: "<!--") {
        rest = rest[start.upperBound...]
        guard let end = rest.firstPlace(of: "-->") else { break }
        let inner = Folded.unfolded(String(rest[..<end.lowerBound]))
        if inner.first != Mark.sign { comments.append(inner.trimmed) }
        rest = rest[end.upperBound...]
    }
    return comments
}
