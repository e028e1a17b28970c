/// reveal-md: text breaks, `---` and `----` or what the head says, and notes behind `Note:`.
func loadReveal(_ source: Source) -> Loading {
    var loading = Loading(title: nil, pages: [])
    let separators = ["separator", "verticalSeparator"].compactMap { source.head?[$0]?.rawText }
    let pieces: [[Line]]
    if separators.isEmpty {
        let code = source.lines.code()
        pieces = source.lines.indices.split(omittingEmptySubsequences: false) { index in
            !code[index] && ["---", "----"].contains(source.lines[index].text.endTrimmed)
        }
        .map { Array(source.lines[$0]) }
    } else {
        let breaks = separators.compactMap { separator -> Regex<AnyRegexOutput>? in
            if let pattern = bounded(separator) { return pattern }
            loading.findings.append(
                DeckFinding(line: 1, sentence: "the separator “\(separator.prefix(40))” cannot be used"))
            return nil
        }
        pieces = source.lines.cut(at: breaks)
    }
    let asked = source.head?["notesSeparator"]?.rawText
    let sign = asked.flatMap { bounded($0)?.ignoresCase() }
    if let asked, sign == nil {
        loading.findings.append(
            DeckFinding(
                line: 1, sentence: "the notesSeparator “\(asked.prefix(40))” cannot be used; “Note:” is"))
    }
    for piece in pieces {
        let first = piece.first { !$0.text.isBlank } ?? piece.first
        var page = Page(line: first?.number ?? 1, lines: piece)
        page.lines.markColumns()
        page.mark { tag in
            let isFragment = tag.contains("class=") && tag.contains("fragment") && !tag.hasPrefix("!")
            return isFragment ? [.pause] : nil
        }
        let isHidden = commentsInside(piece.prose.map(\.text).joined(separator: "\n")).contains {
            $0.hasPrefix(".slide:") && $0.contains("data-visibility=\"hidden\"")
        }
        if isHidden { continue }
        if let sign, let notes = page.lines.takeNotes(behind: sign) { page.notes = [notes] }
        loading.pages.append(page)
    }
    loading.manner.hasNoteLines = sign == nil
    loading.manner.tellsNoteLines = !source.saysReveal(commentsInside(source.lines.prose.joined))
    loading.manner.hasMarkedColumns = true
    loading.manner.comment = { comment in
        if comment.hasPrefix(".element:") {
            return comment.contains("fragment") ? .mark(.fragment) : .nothing
        }
        return .nothing
    }
    return loading
}

/// A pattern that no text can keep busy: short, and without a repetition of what repeats.
private func bounded(_ pattern: String) -> Regex<AnyRegexOutput>? {
    guard pattern.count <= 80 else { return nil }
    let characters = Array(pattern)
    let repeatsGroup = characters.indices.dropFirst().contains { index in
        "*+{".contains(characters[index]) && characters[index - 1] == ")"
    }
    guard !repeatsGroup, let regex = try? Regex(pattern) else { return nil }
    return regex.anchorsMatchLineEndings()
}

extension HeadValue {
    fileprivate var rawText: String? {
        if case .text(let text) = self, !text.isEmpty { text } else { nil }
    }
}

extension [Line] {
    /// The lines between all that any of `breaks` matches.
    fileprivate func cut(at breaks: [Regex<AnyRegexOutput>]) -> [[Line]] {
        let text = joined
        let found = breaks.flatMap { text.ranges(of: $0) }.filter { !$0.isEmpty }
            .sorted { $0.lowerBound < $1.lowerBound }
        var pieces: [[Line]] = []
        var start = text.startIndex
        var number = first?.number ?? 1
        for range in found where range.lowerBound >= start {
            pieces.append(Self(text[start..<range.lowerBound], from: number))
            number += text[start..<range.upperBound].count { $0 == "\n" }
            start = range.upperBound
        }
        pieces.append(Self(text[start...], from: number))
        return pieces
    }

    /// Takes all from what `sign` matches on.
    fileprivate mutating func takeNotes(behind sign: Regex<AnyRegexOutput>) -> String? {
        let text = joined
        guard let place = text.firstRange(of: sign), !place.isEmpty else { return nil }
        let kept = Self(text[..<place.lowerBound], from: 1)
        self = zip(kept, self).map { Line($0.text, $1.number) }
        return Folded.note(String(text[place.upperBound...]))
    }

    private init(_ text: Substring, from number: Int) {
        self = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
            Line(String($1), number + $0)
        }
    }
}
