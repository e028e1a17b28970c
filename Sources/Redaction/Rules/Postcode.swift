extension Rule {
    /// Postcodes of the United Kingdom.
    static let postcodes = [
        /// `YO21 3AB`, `yo213ab`.
        Rule(kind: .postcode, starts: .mixed) { tokens, index in
            let first = tokens[index]
            guard first.shape == .mixed, !tokens[index].isGlued || !tokens[index - 1].isMark(in: "_@")
            else { return [] }
            if isOutward(first.folded.utf8), isInward(tokens[index + 1].folded.utf8),
                !tokens[index + 1].beginsLine
            {
                return [index..<index + 2]
            }
            let letters = first.folded.utf8
            guard (5...7).contains(letters.count), isInward(letters.suffix(3)), isOutward(letters.dropLast(3))
            else { return [] }
            return [index..<index + 1]
        },
        /// `postcode: YO21`, `her post code is yo21`.
        Rule(kind: .postcode, starts: .postcodeCue) { tokens, index in
            let joined = tokens[index].folded == "postcode" || tokens[index].folded == "cod"
            guard joined || tokens[index].folded == "post" && tokens[index + 1].folded == "code" else {
                return []
            }
            var start = index + (joined ? 1 : 2)
            while start < index + 4, ["is", "area", ":", "in", "post"].contains(tokens[start].folded) {
                start += 1
            }
            return isOutward(tokens[start].folded.utf8) ? [start..<start + 1] : []
        },
        /// `YO 21 3AB`: in three parts.
        Rule(kind: .postcode, starts: .word) { tokens, index in
            let area = tokens[index]
            let district = tokens[index + 1]
            let inward = tokens[index + 2]
            guard area.folded.utf8.count < 3, inward.shape == .mixed, (1...2).contains(district.digits),
                !district.beginsLine, !inward.beginsLine, Lexicon.isPostcodeArea(area.folded),
                isInward(inward.folded.utf8), area.isCapital || area.folded.utf8.count == 2,
                !["st", "nd", "rd", "th"].contains(inward.folded.dropFirst())
            else { return [] }
            return [index..<index + 3]
        },
        /// `round HX4`, `lives in BD3`, `the ls6 area`: the first half where it can be nothing else.
        Rule(kind: .postcode, starts: .mixed) { tokens, index in
            let half = tokens[index]
            guard !half.isGlued, isOutward(half.folded.utf8) else { return [] }
            if tokens[index + 1].folded == "area" { return [index..<index + 1] }
            var before = index - 1
            while before > index - 4,
                ["the", "in", "and", "about", "of", "here"].contains(tokens[before].folded)
            {
                before -= 1
            }
            let isRoad = half.folded.first == "m" || half.folded.first == "a" || half.folded.first == "b"
            let letters = half.folded.prefix { !$0.isNumber }.count
            guard letters == 2 || !isRoad else { return [] }
            let isNear = ["round", "around"].contains(tokens[index - 1].folded)
            let isHome =
                homes.contains(tokens[before].folded) || homes.contains(tokens[before - 1].folded)
            let isPlace = letters == 2 && half.isCapital && places.contains(tokens[index - 1].folded)
            return isNear || isHome && before < index - 1 || isPlace ? [index..<index + 1] : []
        },
    ]

    private static let homes: Set<String> = [
        "live", "lives", "lived", "living", "moved", "stays", "staying", "somewhere", "flat", "house", "over",
        "byw",
    ]

    private static let places: Set<String> = ["in", "from", "near", "to", "over", "down"]

    /// Whether this is the first half: one or two letters of an area, a digit, and a digit or letter or none;
    /// with a nought for the letter O too.
    private static func isOutward(_ part: some Collection<UInt8>) -> Bool {
        var letters = Array(part.prefix { (97...122).contains($0) })
        var rest = Array(part.dropFirst(letters.count))
        if letters.count == 1, rest.count > 1, rest[0] == 48 {
            letters.append(111)
            rest.removeFirst()
        }
        guard (1...2).contains(letters.count), (1...2).contains(rest.count), (48...57).contains(rest[0])
        else {
            return false
        }
        return Lexicon.isPostcodeArea(String(decoding: letters, as: UTF8.self))
    }

    /// Whether this is the second half: a digit and two letters, of those that are used there.
    private static func isInward(_ part: some Collection<UInt8>) -> Bool {
        let bytes = Array(part)
        guard bytes.count == 3, (48...57).contains(bytes[0]) else { return false }
        return bytes[1...].allSatisfy { (97...122).contains($0) && !Array("cikmov".utf8).contains($0) }
    }
}
