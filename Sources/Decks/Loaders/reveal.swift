/// reveal-md: text breaks, `---` and `----` or what the head says, and notes behind `Note:`.
func loadReveal(_ source: Source) -> Loading {
    var loading = Loading(title: nil, pages: [])
    let separators = ["separator", "verticalSeparator"].compactMap { source.head?[$0]?.rawText }
    let pieces: [[Line]]
    if separators.isEmpty {
        let code = source.lines.code()
        pieces = source.lines.split { line in
            (line.text.endTrimmed == "---" || line.text.endTrimmed == "----")
                && !code[line.number - (source.lines.first?.number ?? 1)]
        }
    } else {
        let breaks = separators.compactMap { separator -> Regex<AnyRegexOutput>? in
            if let pattern = bounded(separator) { return pattern }
            loading.findings.append(
                DeckFinding(line: 1, sentence: "the separator “\(separator.prefix(40))” cannot be used"))
            return nil
        }
        pieces = source.lines.cut(at: breaks)
    }
    let mark = source.head?["notesSeparator"]?.text?.lowercased()
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
        if let mark, let place = piece.firstIndex(where: { $0.text.trimmed.lowercased().hasPrefix(mark) }) {
            page.lines.removeAll { $0.number >= piece[place].number }
            let rest = piece[place].text.trimmed.dropFirst(mark.count)
            page.notes = [
                ([String(rest)] + piece[(place + 1)...].map(\.text)).joined(separator: "\n").trimmed
            ]
        }
        loading.pages.append(page)
    }
    loading.manner.hasNoteLines = mark == nil
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

    private init(_ text: Substring, from number: Int) {
        self = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
            Line(String($1), number + $0)
        }
    }
}

extension [Line] {
    fileprivate func split(at isBreak: (Line) -> Bool) -> [[Line]] {
        split(omittingEmptySubsequences: false, whereSeparator: isBreak).map { Array($0) }
    }
}
