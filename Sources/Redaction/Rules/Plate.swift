extension Rule {
    /// Number plates of vehicles.
    static let plates = [
        /// `AB12 CDE`, `ab12cde`, `A123 BCD`: apart only in capitals.
        Rule(kind: .plate, starts: .mixed) { tokens, index in
            let token = tokens[index]
            guard !token.isGlued || !tokens[index - 1].isMark(in: "_@.-/") else { return [] }
            if isWhole(token.folded.utf8) { return [index..<index + 1] }
            let next = tokens[index + 1]
            guard isFirst(token.folded.utf8), next.shape == .word, next.isShouted, next.folded.count == 3,
                !next.beginsLine, !next.isGlued, token.isCapital,
                next.traits.isDisjoint(with: [.ordinary, .grammar, .known])
            else { return [] }
            return [index..<index + 2]
        },
        /// `ABC 123D`: the older plates.
        Rule(kind: .plate, starts: .capital) { tokens, index in
            let token = tokens[index]
            let next = tokens[index + 1]
            guard token.shape == .word, token.isShouted, token.folded.count == 3, next.shape == .mixed,
                !next.isGlued, !next.beginsLine,
                token.traits.isDisjoint(with: [.ordinary, .grammar, .known]),
                isDigitsAndLetter(next.folded.utf8)
            else { return [] }
            return [index..<index + 2]
        },
        /// `reg YK19`, `plate begins with ab12`, `registration is AB12 CDE`: a part of one too.
        Rule(kind: .plate, starts: .plateCue) { tokens, index in
            var start = index + 1
            while start < index + 7, links.contains(tokens[start].folded) { start += 1 }
            let token = tokens[start]
            guard token.shape != .mark, !token.beginsLine, token.folded.utf8.count < 9 else { return [] }
            let next = tokens[start + 1]
            let joins =
                next.shape != .mark && !next.beginsLine && !next.isGlued
                && (1...4).contains(next.folded.utf8.count)
            if token.shape == .mixed {
                let isEnd =
                    joins && next.shape == .word && next.folded.count < 4
                    && next.traits.isDisjoint(with: [.grammar, .ordinary])
                return [start..<(isEnd ? start + 2 : start + 1)]
            }
            let isShort =
                token.shape == .word && token.folded.utf8.count < 4 && token.traits.isDisjoint(with: .grammar)
            return isShort && joins && next.shape != .word ? [start..<start + 2] : []
        },
    ]

    /// `ab12cde`, or `a123bcd`, `abc123d` with three digits.
    private static func isWhole(_ code: String.UTF8View) -> Bool {
        ["LLDDLLL", "LDDDLLL", "LLLDDDL"].contains(pattern(code))
    }

    /// The first half of a plate: `ab12`, `a123`.
    private static func isFirst(_ code: String.UTF8View) -> Bool {
        ["LLDD", "LDDD", "LDD"].contains(pattern(code))
    }

    private static func isDigitsAndLetter(_ code: String.UTF8View) -> Bool {
        ["DDDL", "DDL"].contains(pattern(code))
    }

    /// L for each letter and D for each digit.
    private static func pattern(_ code: String.UTF8View) -> String {
        String(
            decoding: code.map { (48...57).contains($0) ? UInt8(ascii: "D") : UInt8(ascii: "L") },
            as: UTF8.self)
    }

    private static let links: Set<String> = [
        "is", "was", "number", "no", "plate", "plates", "starting", "starts", "begins", "beginning", "ending",
        "ends", "with", "in", "partial", "part", ":", ".", "=", "-", "of", "the", "a", "registration",
    ]
}
