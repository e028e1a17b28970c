extension Rule {
    /// Names of people without a word before them that says so.
    static let bareNames = [
        /// `Liam told me`, `Shannon Tate`: a given name with a capital, and what follows with capitals.
        Rule(kind: .name, starts: [.given, .unsureGiven]) { tokens, index in
            let token = tokens[index]
            guard token.isCapital, !token.isShouted, !isSaint(tokens, index - 1) else { return [] }
            let family = tokens[index + 1]
            let hasFamily = family.isCapital && family.traits.contains(.family) && !family.beginsLine
            guard token.traits.contains(.given) || token.traits.contains(.unsureGiven) && hasFamily else {
                return []
            }
            guard let end = NameReader(tokens: tokens).end(from: index, .possible) else { return [] }
            return isInstitution(tokens, end) ? [] : [index..<end]
        },
        /// `tyler robinson`: a given and a family name in small letters.
        Rule(kind: .name, starts: .given) { tokens, index in
            let first = tokens[index]
            let second = tokens[index + 1]
            guard first.traits.contains(.given), second.traits.contains(.family), !second.isGlued else {
                return []
            }
            guard first.traits.isDisjoint(with: [.ordinary, .grammar]), !second.isCapital, !second.beginsLine,
                second.traits.isDisjoint(with: [.ordinary, .grammar])
            else { return [] }
            return [index..<index + 2]
        },
        /// `the Hollingworth family`.
        Rule(kind: .name, starts: .familyCue) { tokens, index in
            let token = tokens[index - 1]
            guard tokens[index - 2].folded == "the", NameReader(tokens: tokens).isCapitalName(token) else {
                return []
            }
            return tokens.people.contains(token) ? [] : [index - 1..<index]
        },
    ]

    /// Whether "St" or "Saint" stands at `index`.
    static func isSaint(_ tokens: TokenList, _ index: Int) -> Bool {
        if tokens[index].isMark(".") { return tokens[index - 1].folded == "st" }
        return ["st", "saint", "ss", "santes", "sant"].contains(tokens[index].folded)
    }

    /// Whether what a name belongs to is a law or a charity: `Clare's Law`, `Marie Collins Foundation`.
    private static func isInstitution(_ tokens: TokenList, _ end: Int) -> Bool {
        let next = tokens[end].folded == "'s" ? end + 1 : end
        return tokens[next].traits.contains(.institution) && tokens[next].isCapital
    }
}
