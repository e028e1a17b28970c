extension Rule {
    /// E-mail addresses, as they are and as people spell them out.
    static let emails = [
        /// `jo.smith@example.org`, also with white space around the @.
        Rule(kind: .email, starts: .at) { tokens, index in
            guard tokens[index].isGlued == tokens[index + 1].isGlued,
                let end = domainEnd(tokens, from: index + 1)
            else { return [] }
            let start = localStart(tokens, before: index)
            return start < index ? [start..<end] : []
        },
        /// `jo[at]example.org`, `jo (at) example.org`.
        Rule(kind: .email, starts: .atWord) { tokens, index in
            guard tokens[index - 1].isMark(in: "[({"), tokens[index + 1].isMark(in: "])}"),
                let end = domainEnd(tokens, from: index + 2)
            else { return [] }
            let start = localStart(tokens, before: index - 1)
            return start < index - 1 ? [start..<end] : []
        },
        /// `jo dot smith at example dot org`.
        Rule(kind: .email, starts: .atWord) { tokens, index in
            guard tokens[index + 1].shape != .mark,
                tokens[index + 2].folded == "dot", tokens[index - 1].shape != .mark
            else { return [] }
            var end = index + 2
            while tokens[end].folded == "dot", tokens[end + 1].shape == .word, end < index + 12 { end += 2 }
            var start = index - 1
            while tokens[start - 1].folded == "dot", tokens[start - 2].shape != .mark, start > index - 8 {
                start -= 2
            }
            return [start..<end]
        },
    ]

    /// The end of a domain that begins at `start`: words with dots between, two at least, the last of letters.
    private static func domainEnd(_ tokens: TokenList, from start: Int) -> Int? {
        guard tokens[start].shape != .mark else { return nil }
        var end = start + 1
        var dots = 0
        while end < start + 16, tokens[end].isGlued, tokens[end + 1].isGlued, tokens[end + 1].shape != .mark {
            if tokens[end].isMark(".") {
                dots += 1
            } else if !tokens[end].isMark("-") {
                break
            }
            end += 2
        }
        return dots > 0 && tokens[end - 1].shape == .word ? end : nil
    }

    /// The start of what stands before the @ at `end`.
    private static func localStart(_ tokens: TokenList, before end: Int) -> Int {
        var start = end
        while start > 0, start > end - 16, start == end || tokens[start].isGlued {
            let token = tokens[start - 1]
            guard token.shape != .mark || token.isMark(in: "._-+%") else { break }
            start -= 1
        }
        while start < end, tokens[start].shape == .mark, !tokens[start].isMark("_") { start += 1 }
        return start
    }
}
