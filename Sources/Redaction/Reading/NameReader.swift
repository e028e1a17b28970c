/// Reads the name of a person where a rule expects one.
struct NameReader {
    let tokens: TokenList

    /// How sure the rule is that a name follows.
    enum Expectation {
        /// After "Mr": any word but an ordinary one.
        case certain
        /// After "a boy called": any word with a capital; without, a given name, even one that is a word as well.
        case likely
        /// After "her mum": as `likely`, but without a capital only a given name that is no word.
        case possible
    }

    /// Where the name that begins at `index` ends; nil where there is none.
    func end(from index: Int, _ expectation: Expectation) -> Int? {
        guard isName(tokens[index], expectation) else { return nil }
        var end = index + 1
        while end < index + 5 {
            let next = tokens[end]
            let joint = end
            if next.isMark("."), tokens[end - 1].folded.count == 1, tokens[end - 1].isCapital {
                end += 1
            } else if next.isMark("-"), next.isGlued, tokens[end + 1].isGlued, tokens[end + 1].shape == .word
            {
                end += 2
            } else if continues(at: end, like: tokens[index]) {
                end += 1
            } else if let family = particlesEnd(at: end) {
                end = family
            }
            if end == joint { break }
        }
        return end
    }

    /// Whether a token with a capital can be the name of a person.
    func isCapitalName(_ token: Token) -> Bool {
        guard token.shape == .word, token.isCapital, token.folded.count > 1 else { return false }
        guard token.traits.isDisjoint(with: [.grammar, .known, .institution, .title]) else { return false }
        if !token.traits.isDisjoint(with: [.given, .unsureGiven, .family]) { return true }
        return !token.isShouted && token.traits.isDisjoint(with: [.ordinary, .relation, .region, .month])
    }

    private func isName(_ token: Token, _ expectation: Expectation) -> Bool {
        guard token.shape == .word else { return false }
        switch expectation {
        case .certain:
            if token.isCapital {
                return token.traits.isDisjoint(with: [.grammar, .known]) || token.traits.contains(.family)
            }
            guard token.traits.isDisjoint(with: .grammar), token.folded.count > 1 else { return false }
            return token.traits.contains(.family)
                || token.traits.isDisjoint(with: [.ordinary, .known, .relation])
        case .likely:
            if token.isCapital { return isCapitalName(token) }
            return !token.traits.isDisjoint(with: [.given, .unsureGiven])
                && token.traits.isDisjoint(with: .grammar)
        case .possible:
            if token.isCapital { return isCapitalName(token) }
            return token.traits.contains(.given) && token.traits.isDisjoint(with: .grammar)
        }
    }

    /// Whether the token at `index` is one more part of a name that begins with `first`.
    private func continues(at index: Int, like first: Token) -> Bool {
        let token = tokens[index]
        guard token.shape == .word, !token.isGlued, !token.beginsLine else { return false }
        if first.isCapital {
            if token.isCapital, token.folded.count == 1 { return token.folded != "i" }
            let isShort = token.isCapital && token.traits.isSuperset(of: [.welsh, .given])
            return isShort || isCapitalName(token)
        }
        return token.traits.contains(.family) && token.traits.isDisjoint(with: [.ordinary, .grammar])
    }

    /// Where the name ends of which "de", "bin" or the like stands at `index`; nil where no name follows.
    private func particlesEnd(at index: Int) -> Int? {
        guard tokens[index].traits.contains(.particle), !tokens[index].isGlued, !tokens[index].beginsLine
        else {
            return nil
        }
        var name = index + 1
        if tokens[name].isMark("-"), tokens[name].isGlued { name += 1 }
        if tokens[name].traits.contains(.particle), !isCapitalName(tokens[name]) { name += 1 }
        return isCapitalName(tokens[name]) && !tokens[name].beginsLine ? name + 1 : nil
    }
}
