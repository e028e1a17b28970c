extension Rule {
    /// Ages with the place where somebody lives; an age alone, or a county, is left.
    static let agePlaces = [
        /// `14 year old girl from Selby`, `15, from Ripon`, `13 and lives in Pickering`.
        Rule(kind: .agePlace, starts: [.number, .mixed, .ageWord]) { tokens, index in
            guard let age = ageEnd(tokens, index) else { return [] }
            var place = age
            while place < age + 9 {
                let token = tokens[place]
                if let end = placeEnd(tokens, place) { return [index..<end] }
                guard token.shape == .word || token.isMark(in: ",-"), !token.beginsLine else {
                    return []
                }
                place += 1
            }
            return []
        },
        /// `from Bedale, aged 14`, `in Goole aged 16`.
        Rule(kind: .agePlace, starts: .placeCue) { tokens, index in
            guard let end = placeEnd(tokens, index) else { return [] }
            var age = end
            if tokens[age].isMark(in: ",(") { age += 1 }
            guard ["aged", "age"].contains(tokens[age].folded), isAge(tokens[age + 1]) else { return [] }
            return [index + 1..<age + 2]
        },
        /// `a Whitby girl of 14`, `a Selby lad, 15`.
        Rule(kind: .agePlace, starts: .town) { tokens, index in
            guard tokens[index].isCapital, tokens[index + 1].traits.contains(.person),
                tokens[index + 2].isMark(",") || ["of", "aged"].contains(tokens[index + 2].folded)
            else { return [] }
            let age = tokens[index + 3].folded == "aged" ? index + 4 : index + 3
            return isAge(tokens[age]) ? [index..<age + 1] : []
        },
    ]

    private static func isAge(_ token: Token) -> Bool {
        token.traits.contains(.ageWord) || token.shape == .number && (4...25).contains(Int(token.folded) ?? 0)
    }

    /// Where an age ends that begins at `index`.
    private static func ageEnd(_ tokens: TokenList, _ index: Int) -> Int? {
        let token = tokens[index]
        if token.shape == .mixed {
            let unit = token.folded.drop { $0.isNumber }
            guard ["yo", "yr", "yrs", "y"].contains(unit),
                (4...25).contains(Int(token.folded.prefix { $0.isNumber }) ?? 0)
            else { return nil }
            return unit == "y" && tokens[index + 1].isMark("/") ? index + 3 : oldEnd(tokens, index + 1)
        }
        guard isAge(token), !tokens[index - 1].isMark(in: "£$€") else { return nil }
        var end = index + 1
        if tokens[end].isMark("-"), tokens[end].isGlued { end += 1 }
        if ["year", "years", "yr", "yrs", "yo", "y", "oed"].contains(tokens[end].folded) {
            if tokens[end].folded == "oed" || tokens[end].folded == "yo" { return end + 1 }
            if tokens[end].folded == "y" { return tokens[end + 1].isMark("/") ? end + 3 : nil }
            let old = oldEnd(tokens, end + 1)
            return old > end + 1 ? old : nil
        }
        let isAlone = tokens[index - 1].range == nil || tokens[index - 1].isMark(in: ",(")
        return before.contains(tokens[index - 1].folded) || isAlone && tokens[end].isMark(",")
            ? index + 1 : nil
    }

    private static func oldEnd(_ tokens: TokenList, _ index: Int) -> Int {
        var end = index
        if tokens[end].isMark("-") { end += 1 }
        return ["old", "olds"].contains(tokens[end].folded) ? end + 1 : index
    }

    /// Where `from Selby`, `in Great Ayton` or `near selby` ends that begins at `index`.
    private static func placeEnd(_ tokens: TokenList, _ index: Int) -> Int? {
        guard ["from", "in", "near", "at", "of", "outside", "o", "yn"].contains(tokens[index].folded) else {
            return nil
        }
        let first = tokens[index + 1]
        guard first.shape == .word, !first.beginsLine else { return nil }
        guard first.isCapital else { return first.traits.contains(.town) ? index + 2 : nil }
        var end = index + 1
        while end < index + 6 {
            let token = tokens[end]
            if token.isMark("-") && token.isGlued && tokens[end + 1].isGlued
                || token.folded == "'s" && tokens[end + 1].isCapital
            {
                end += 1
                continue
            }
            let joins =
                end > index + 1 && ["on", "upon", "le", "by", "in"].contains(token.folded)
                && tokens[end - 1].isMark("-")
            guard token.shape == .word, token.isCapital || joins, !token.beginsLine,
                token.traits.isDisjoint(with: [.grammar, .known]) || joins
            else { break }
            end += 1
        }
        let words = (index + 1..<end).map { tokens[$0] }
        let isLarge = words.allSatisfy {
            !$0.traits.isDisjoint(with: [.region, .ordinary]) && !$0.traits.contains(.town)
                || ["north", "south", "east", "west", "year", "key"].contains($0.folded)
        }
        return end == index + 1 || isLarge || first.isShouted || words[0].folded == "year" ? nil : end
    }

    private static let before: Set<String> = [
        "aged", "age", "is", "was", "'s", "of", "turned", "he's", "she's", "i'm", "be", "mae",
    ]
}
