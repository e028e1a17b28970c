extension Rule {
    /// Where somebody lives: streets with a number, streets after "lives on", houses and flats.
    static let addresses = [
        /// `14 Acacia Road`, `7a mill lane`, `12-14 Bridge St`, `8 Heol y Bryn`.
        Rule(kind: .address, starts: [.number, .mixed]) { tokens, index in
            guard let start = houseNumberEnd(tokens, index) else { return [] }
            guard let end = streetEnd(tokens, from: start, numbered: true) else { return [] }
            return [index..<end]
        },
        /// `Flat 3, 9 Rowan Court`, `flat 12 beech house`.
        Rule(kind: .address, starts: .flatCue) { tokens, index in
            guard [.number, .mixed].contains(tokens[index + 1].shape) else { return [] }
            var start = index + 2
            if tokens[start].isMark(",") { start += 1 }
            if let number = houseNumberEnd(tokens, start) { start = number }
            return streetEnd(tokens, from: start, numbered: true, houses: true).map { [index..<$0] } ?? []
        },
        /// `lives on Ferncliffe Avenue`, `found near Poplar Gardens`, `address: The Paddocks`.
        Rule(kind: .address, starts: .placeCue) { tokens, index in
            var start = index + 1
            while start < index + 3, [":", "is", "the"].contains(tokens[start].folded) { start += 1 }
            let isHome = tokens[index].folded == "address" || isLiving(tokens, index - 1)
            guard let end = streetEnd(tokens, from: start, numbered: isHome, houses: isHome) else {
                return []
            }
            let isHouse = tokens[end - 1].traits.contains(.house) && tokens[end].isMark(",")
            let town = tokens[end + 1]
            let hasTown =
                isHouse && NameReader(tokens: tokens).isCapitalName(town) && !town.traits.contains(.given)
            return [start..<(hasTown ? end + 2 : end)]
        },
        /// `22 Kingsway`, `lives on Micklegate`: a street of one word that ends in its kind.
        Rule(kind: .address, starts: [.number, .mixed, .placeCue]) { tokens, index in
            let number = houseNumberEnd(tokens, index)
            let start = number ?? index + 1
            let isHome = number != nil || tokens[index].folded == "on" && isLiving(tokens, index - 1)
            guard isHome, isOneWordStreet(tokens[start]), !tokens[start + 1].isCapital else { return [] }
            return [(number == nil ? start : index)..<start + 1]
        },
        /// `the Ashgate estate`.
        Rule(kind: .address, starts: .estateCue) { tokens, index in
            let name = tokens[index - 1]
            guard NameReader(tokens: tokens).isCapitalName(name), !tokens[index].isGlued, !name.beginsLine,
                name.traits.isDisjoint(with: [.ordinary, .region, .relation])
            else { return [] }
            let start = isStreetName(tokens[index - 2]) ? index - 2 : index - 1
            return [start..<index + 1]
        },
    ]

    private static func isOneWordStreet(_ token: Token) -> Bool {
        guard token.shape == .word, token.isCapital, token.folded.utf8.count > 6 else { return false }
        guard token.traits.isDisjoint(with: [.ordinary, .given, .unsureGiven, .known, .town, .region]) else {
            return false
        }
        return ["gate", "way", "croft", "garth", "dale", "lands", "wynd", "row", "field"].contains {
            token.folded.hasSuffix($0)
        }
            && ![
                "subway", "railway", "motorway", "highway", "gateway", "runway", "delegate", "investigate",
                "stairway",
            ]
            .contains(token.folded)
    }

    private static func isStreetName(_ token: Token) -> Bool {
        token.shape == .word && token.isCapital
            && token.traits.isDisjoint(with: [.grammar, .ordinary, .known])
    }

    private static func isLiving(_ tokens: TokenList, _ index: Int) -> Bool {
        ["live", "lives", "lived", "living", "moved", "stays", "staying", "byw", "home", "house", "flat"]
            .contains(tokens[index].folded)
    }

    /// Where a house number ends: `14`, `7a`, `12-14`, `66,`.
    private static func houseNumberEnd(_ tokens: TokenList, _ index: Int) -> Int? {
        let token = tokens[index]
        guard [.number, .mixed].contains(token.shape), token.folded.utf8.count < 5 else { return nil }
        let letters = token.folded.drop { $0.isNumber }
        guard letters.count < 2, letters.count < token.folded.count else { return nil }
        if tokens[index - 1].isMark(in: "£$€")
            || token.isGlued && tokens[index - 1].isMark(in: "-/.")
        {
            return nil
        }
        var end = index + 1
        if tokens[end].isMark(in: "-/"), tokens[end + 1].digits > 0, tokens[end + 1].isGlued {
            end += 2
        }
        if tokens[end].isMark(",") { end += 1 }
        return tokens[end].isGlued || tokens[end].beginsLine ? nil : end
    }

    /// Where a street's name that begins at `start` ends, with its kind.
    ///
    /// With a number before it the name may be in small letters; without, it has capitals and a kind of its own.
    private static func streetEnd(
        _ tokens: TokenList, from start: Int, numbered: Bool, houses: Bool = false
    ) -> Int? {
        if ["heol", "ffordd", "stryd", "lon", "rhodfa", "maes", "clos"].contains(tokens[start].folded) {
            return welshEnd(tokens, from: start)
        }
        for index in start...start + 4 {
            if index > start,
                isStreet(index, after: start..<index, tokens, numbered: numbered, houses: houses)
            {
                return index + 1
            }
            let token = tokens[index]
            let isJoint =
                token.folded == "'s" || token.isMark("-") && token.isGlued
                || token.isMark(".") && isSaint(tokens, index - 1)
            guard isJoint || token.shape == .word && !token.beginsLine else { return nil }
        }
        return nil
    }

    private static func isStreet(
        _ index: Int, after name: Range<Int>, _ tokens: TokenList, numbered: Bool, houses: Bool
    ) -> Bool {
        let token = tokens[index]
        guard !(token.folded == "st" && tokens[index + 1].isCapital) else { return false }
        let words = name.map { tokens[$0] }.filter { $0.shape == .word }
        let capitals = words.allSatisfy { $0.isCapital || $0.folded == "of" || $0.folded == "the" }
        let isFamous = words.count == 1 && Lexicon.famousStreets.contains(words[0].folded)
        let isStreet = token.traits.contains(.street)
        let isOther = token.traits.contains(.unsureStreet) || houses && token.traits.contains(.house)
        guard isStreet || isOther else { return false }
        if capitals, token.isCapital, words.first?.isCapital == true {
            return numbered
                || !isFamous && !words.allSatisfy { !$0.traits.isDisjoint(with: [.grammar, .known]) }
        }
        guard numbered, !words.contains(where: { $0.traits.contains(.grammar) }) else { return false }
        let plain = words.allSatisfy { $0.traits.contains(.ordinary) }
        return isStreet
            ? !plain || isFamous
            : words.allSatisfy { $0.traits.isDisjoint(with: .ordinary) } && words.count > 0
    }

    private static func welshEnd(_ tokens: TokenList, from start: Int) -> Int? {
        var end = start + 1
        if ["y", "yr", "newydd"].contains(tokens[end].folded) { end += 1 }
        guard tokens[end].shape == .word, tokens[end].isCapital, !tokens[end].beginsLine else { return nil }
        return tokens[end + 1].isCapital && tokens[end + 1].shape == .word ? end + 2 : end + 1
    }

}
