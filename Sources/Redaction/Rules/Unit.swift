extension Rule {
    /// Homes, wards and teams by their names.
    static let units = [
        /// `Rowan House`, `on Willow Ward`, `Beech Court`: a name in capitals before a kind of home.
        Rule(kind: .unit, starts: .home) { tokens, index in
            guard tokens[index].isCapital, !tokens[index].isGlued,
                let start = nameStart(tokens, before: index)
            else {
                return []
            }
            let words = (start..<index).map { tokens[$0] }.filter { $0.shape == .word }
            let names = words.contains { isNaming($0) }
            let isPlain = words.contains { Lexicon.plainHomes.contains($0.folded) }
            return names && !isPlain ? [start..<index + 1] : []
        },
        /// `at rowan house`, `in willow ward`: in small letters after a preposition, with a name that is known.
        Rule(kind: .unit, starts: .home) { tokens, index in
            let name = tokens[index - 1]
            guard !tokens[index].isCapital, !name.isCapital, !tokens[index].isGlued,
                ["at", "in", "to", "from", "on", "into"].contains(tokens[index - 2].folded),
                trees.contains(name.folded) || !name.traits.isDisjoint(with: [.unsureGiven, .family, .town]),
                !Lexicon.plainHomes.contains(name.folded),
                name.traits.isDisjoint(with: [.ordinary, .grammar])
            else { return [] }
            return [index - 1..<index + 1]
        },
        /// `Ward 7`, `ward 12b`.
        Rule(kind: .unit, starts: .home) { tokens, index in
            let number = tokens[index + 1]
            guard tokens[index].folded == "ward", [.number, .mixed].contains(number.shape), !number.isGlued,
                number.folded.utf8.count < 4
            else { return [] }
            return [index..<index + 2]
        },
        /// `Hackney MASH`, `the Selby EDT`, `whitby edt`: a team with its place.
        Rule(kind: .unit, starts: .team) { tokens, index in
            guard !tokens[index].isGlued else { return [] }
            let place = tokens[index - 1]
            if !place.isCapital { return place.traits.contains(.town) ? [index - 1..<index + 1] : [] }
            guard let start = nameStart(tokens, before: index) else { return [] }
            let words = (start..<index).map { tokens[$0] }
            let isPlace = words.contains { !$0.traits.isDisjoint(with: [.town, .region]) }
            let isNew = !tokens.beginsSentence(start) && words.contains { isNaming($0) }
            return isPlace || isNew ? [start..<index + 1] : []
        },
        /// `Ashgate children's home`, `Rowan Care Home`, `Thornby family centre`.
        Rule(kind: .unit, starts: .homeCue) { tokens, index in
            guard !tokens[index].isGlued else {
                return []
            }
            var kind = index - 1
            if tokens[kind].folded == "'s" { kind -= 1 }
            guard
                ["children", "childrens", "care", "family", "residential", "nursing"].contains(
                    tokens[kind].folded),
                let start = nameStart(tokens, before: kind)
            else { return [] }
            return (start..<kind).contains { isNaming(tokens[$0]) && !tokens.beginsSentence($0) }
                ? [start..<index + 1] : []
        },
    ]

    /// Where the capitals begin that end before `end`; grammar and a verb at a sentence's beginning are left.
    private static func nameStart(_ tokens: TokenList, before end: Int) -> Int? {
        var start = end
        while start > end - 4 {
            let token = tokens[start - 1]
            let isJoint = token.folded == "'s" || token.isMark(".") && isSaint(tokens, start - 2)
            guard
                isJoint || token.shape == .word && token.isCapital && token.traits.isDisjoint(with: .grammar),
                !tokens[start].beginsLine
            else { break }
            start -= 1
        }
        while start < end,
            tokens[start].traits.contains(.ordinary) && tokens.beginsSentence(start)
                || tokens[start].folded == "'s"
        {
            start += 1
        }
        return start < end ? start : nil
    }

    /// Whether a word can name a home: neither an ordinary one nor one that is known.
    private static func isNaming(_ token: Token) -> Bool {
        guard token.shape == .word, token.isCapital, token.folded.count > 1 else { return false }
        if !token.traits.isDisjoint(with: [.given, .unsureGiven, .town]) || trees.contains(token.folded) {
            return true
        }
        return token.traits.isDisjoint(with: [
            .ordinary, .grammar, .known, .region, .relation, .school, .schoolKind, .home, .team, .unsureTitle,
            .person,
        ])
    }

    private static let trees: Set<String> = [
        "ash", "alder", "aspen", "beech", "birch", "cedar", "cherry", "chestnut", "cypress", "elm", "fern",
        "hawthorn",
        "hazel", "heather", "holly", "ivy", "juniper", "larch", "laurel", "lavender", "lilac", "lime",
        "maple", "oak",
        "oaks", "oaklands", "orchard", "pine", "pines", "poplar", "rowan", "sycamore", "thistle", "willow",
        "willows",
        "yew", "rose", "orchid", "magnolia",
    ]
}
