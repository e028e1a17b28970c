extension Source {
    private static let ownKeys: Set<String> = [
        "version", "region", "minutes", "minimum-group", "minimum-text-group", "controller",
        "privacy-contact",
        "lawful-basis", "privacy-notice", "keep-until", "feedback", "contact", "writing-note", "people",
        "texts",
        "addresses", "support", "reporting", "subtitle", "credit", "language",
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
        let texts = prose.map(\.text)
        if isOwn(prose) { return .convene }
        if ending == ".tpp" || texts.contains(where: isTPP) { return .tpp }
        if head == nil, let first = texts.first(where: { !$0.isBlank }), isMDPHead(first) { return .mdp }
        if head == nil, texts.contains(where: isMDPSign) { return .mdp }
        let comments = commentsInside(texts.joined(separator: "\n"))
        let commands = comments.map(\.firstWord)
        if commands.contains(where: presentermWords.contains) || head?["options"]?.isMap == true
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
        if has("separator", "verticalSeparator", "revealOptions")
            || comments.contains(where: { $0.hasPrefix(".slide:") || $0.hasPrefix(".element:") })
            || texts.contains(where: { $0.hasPrefix("Note:") }) || hasFourDashes
        {
            return .revealMD
        }
        if has("layout", "transition") || texts.contains(where: { $0.holds("<v-click") }) || hasSlideHead {
            return .slidev
        }
        if isSound() { return .convene }
        if commands.contains("pause") { return .presenterm }
        return rulers(in: parse()).isEmpty ? .headings : .rulers
    }

    private func isOwn(_ prose: [Line]) -> Bool {
        let hasPoll = lines.contains { line in
            guard line.text.holds("poll") else { return false }
            let text = line.text.trimmed
            let info = text.drop { $0 == "`" || $0 == "~" }
            return text.count - info.count >= 3 && info.trimmed.split(separator: " ").first == "poll"
        }
        if hasPoll { return true }
        let keys = head?.keys ?? []
        guard !keys.contains(where: Self.foreignKeys.contains) else { return false }
        return keys.contains(where: Self.ownKeys.contains)
            || prose.contains { line in
                line.text.holds("<!-- notes:")
                    || line.text.hasPrefix("#") && line.text.endTrimmed.hasSuffix("}")
                        && ["{layout=", "{minutes=", "{note=", "{intensity=", "{priority="].contains {
                            line.text.holds($0)
                        }
            }
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
        comments.append(rest[..<end.lowerBound].trimmed)
        rest = rest[end.upperBound...]
    }
    return comments
}
