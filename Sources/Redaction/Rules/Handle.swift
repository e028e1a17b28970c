extension Rule {
    /// Names that people have on platforms.
    static let handles = [
        /// `@kay_14`; not `@school` nor a service's.
        Rule(kind: .handle, starts: .at) { tokens, index in
            guard tokens[index + 1].isGlued,
                !tokens[index].isGlued || tokens[index - 1].isMark(in: "([\"“:/,"),
                let end = handleEnd(tokens, from: index + 1)
            else { return [] }
            let plain = end == index + 2 && tokens[index + 1].shape == .word
            let left =
                plain && !tokens[index + 1].traits.isDisjoint(with: [.ordinary, .grammar, .known, .street])
            return left || end == index + 2 && tokens[index + 1].shape == .number ? [] : [index..<end]
        },
        /// `snap: kay_14`, `insta = kaysie`: whatever stands there.
        Rule(kind: .handle, starts: .platform) { tokens, index in
            var start = index + 1
            while start < index + 3,
                !tokens[start].traits.isDisjoint(with: .platform) || isLabel(tokens[start])
            {
                start += 1
            }
            guard tokens[start].isMark(in: ":=") || tokens[start].isMark("-") && !tokens[start].isGlued
            else { return [] }
            start += 1
            if tokens[start].isMark("@") { return [] }
            guard let end = handleEnd(tokens, from: start) else { return [] }
            return isHandle(tokens, start..<end) || isRare(tokens, start..<end) ? [start..<end] : []
        },
        /// `her insta is kay_14`, `on snap as kay.b`, `his snapchat name is kaysie`.
        Rule(kind: .handle, starts: .platform) { tokens, index in
            var start = index + 1
            while start < index + 4, isLabel(tokens[start]) || tokens[start].traits.contains(.platform) {
                start += 1
            }
            let isLabelled = start > index + 1 || isLabel(tokens[index])
            let links = ["is", "was", "as", "called", "under", "'s", "at"]
            if links.contains(tokens[start].folded) {
                start += 1
                if tokens[start].folded == "called" { start += 1 }
            } else if !isLabelled {
                guard tokens[start].shape != .number, !tokens[start].isGlued,
                    let end = handleEnd(tokens, from: start)
                else {
                    return []
                }
                return isHandle(tokens, start..<end) ? [start..<end] : []
            }
            guard let end = handleEnd(tokens, from: start) else { return [] }
            if isHandle(tokens, start..<end) { return [start..<end] }
            let isOwned = owners.contains(tokens[index - 1].folded) || isLabelled
            let isLast = tokens[end].shape == .mark || ["and", "on", "if", "so"].contains(tokens[end].folded)
            return isOwned && isLast && isRare(tokens, start..<end) ? [start..<end] : []
        },
        /// `kay#0412`.
        Rule(kind: .handle, starts: .hash) { tokens, index in
            guard tokens[index].isGlued, tokens[index + 1].isGlued, tokens[index + 1].digits == 4 else {
                return []
            }
            let start = handleStart(tokens, before: index)
            return start < index ? [start..<index + 2] : []
        },
        /// `kay.bsky.social`.
        Rule(kind: .handle, starts: .platform) { tokens, index in
            guard tokens[index].folded == "bsky", tokens[index].isGlued, tokens[index + 1].isMark("."),
                tokens[index + 2].folded == "social", tokens[index + 2].isGlued
            else { return [] }
            let start = handleStart(tokens, before: index)
            return start < index ? [start..<index + 3] : []
        },
        /// `kezza_b`: letters or digits around an underscore, as nobody writes words.
        Rule(kind: .handle, starts: [.word, .mixed]) { tokens, index in
            guard tokens[index + 1].isMark("_"), tokens[index + 1].isGlued, !tokens[index].isGlued,
                let end = handleEnd(tokens, from: index), end > index + 2
            else { return [] }
            return tokens[end].isMark("@") ? [] : [index..<end]
        },
    ]

    private static func isLabel(_ token: Token) -> Bool {
        labels.contains(token.folded)
    }

    /// The end of a name with digits, dots, underscores and hyphens inside that begins at `start`.
    private static func handleEnd(_ tokens: TokenList, from start: Int) -> Int? {
        var end = start
        while end < start + 12, end == start || tokens[end].isGlued {
            guard tokens[end].shape != .mark || tokens[end].isMark(in: "_.-") else { break }
            end += 1
        }
        while end > start, tokens[end - 1].isMark(in: ".-") { end -= 1 }
        return end > start && !tokens[start].isMark(in: ".-") ? end : nil
    }

    /// The start of the name that hangs together and ends before `end`.
    private static func handleStart(_ tokens: TokenList, before end: Int) -> Int {
        var start = end
        while start > 0, start > end - 12, tokens[start].isGlued {
            guard tokens[start - 1].shape != .mark || tokens[start - 1].isMark(in: "_.-") else { break }
            start -= 1
        }
        while start < end, tokens[start].isMark(in: ".-") { start += 1 }
        return start
    }

    /// Whether something looks like a handle and nothing else: letters with digits, underscores or dots.
    private static func isHandle(_ tokens: TokenList, _ part: Range<Int>) -> Bool {
        let letters = part.contains { tokens[$0].shape == .word || tokens[$0].shape == .mixed }
        let others = part.contains { tokens[$0].shape == .mixed || tokens[$0].isMark(in: "_.") }
        return letters && others
    }

    /// Whether something is one word that nobody uses otherwise.
    private static func isRare(_ tokens: TokenList, _ part: Range<Int>) -> Bool {
        let token = tokens[part.lowerBound]
        guard part.count == 1, token.shape == .word, token.folded.count > 2 else { return false }
        return token.traits.isDisjoint(with: [.ordinary, .grammar, .known, .platform, .relation])
            && !["ed", "ing", "ly", "ous", "ic", "ive", "able"].contains { token.folded.hasSuffix($0) }
    }

    private static let owners: Set<String> = ["her", "his", "their", "my", "your", "'s", "the"]

    private static let labels: Set<String> = [
        "name", "username", "user", "handle", "account", "tag", "id", "gamertag", "profile",
    ]
}
