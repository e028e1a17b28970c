extension Rule {
    /// Phone numbers of people; numbers that anybody may call (0800, 0808, 03…) are left.
    static let phones = [
        /// `07700 900123`, `(01632) 960 456`, `+44 7700 900123`, `0033 1 23 45 67 89`.
        Rule(kind: .phone, starts: [.number, .opening]) { tokens, index in
            guard !joinsNumber(tokens, index) else { return [] }
            let opening = tokens[index].isMark("(")
            let isAbroad = tokens[opening ? index + 1 : index].isMark("+")
            let start = index + (opening ? 1 : 0) + (isAbroad ? 1 : 0)
            guard tokens[start].digits > 0, tokens[start].digits < 16 else { return [] }
            let isPrefixed = isAbroad || tokens[start].folded.hasPrefix("00")
            guard isPrefixed || tokens[start].folded.hasPrefix("0") else { return [] }
            let limits = isPrefixed ? 9...17 : 10...11
            guard let (end, digits) = numberEnd(tokens, from: start, limits: limits) else { return [] }
            return isService(digits) ? [] : [index..<end]
        },
        /// `ring 960456`, `mobile: 7700900123`, `her number is 960 456`.
        Rule(kind: .phone, starts: .phoneCue) { tokens, index in
            var start = index + 1
            while start < index + 5,
                links.contains(tokens[start].folded) || tokens[start].isMark(in: ":.#")
            {
                start += 1
            }
            guard tokens[start].digits > 2, !tokens[start].folded.hasPrefix("0"),
                let (end, _) = numberEnd(tokens, from: start, limits: 6...12)
            else { return [] }
            return [start..<end]
        },
    ]

    /// Whether the token continues a number that begins before it.
    private static func joinsNumber(_ tokens: TokenList, _ index: Int) -> Bool {
        if tokens[index - 1].isMark("+") || tokens[index - 1].isMark("(") { return true }
        let joint = tokens[index].isGlued && tokens[index - 1].isMark(in: "-./_@£")
        return joint && (tokens[index - 1].isGlued || tokens[index - 1].isMark(in: "£@_"))
    }

    /// Where groups of digits end that have as many digits as `limits` says, and the digits.
    static func numberEnd(
        _ tokens: TokenList, from start: Int, limits: ClosedRange<Int>
    ) -> (end: Int, digits: String)? {
        var end = start
        var digits = ""
        var place = start
        while place < start + 24 {
            let token = tokens[place]
            if token.digits > 0 {
                guard digits.utf8.count + token.digits <= limits.upperBound,
                    !token.beginsLine || place == start
                else { break }
                digits += token.folded
                end = place + 1
                if limits.upperBound < 12, digits.utf8.count >= limits.upperBound { break }
            } else if !token.isMark(in: "-().–")
                || tokens[place + 1].digits == 0
                    && !tokens[place + 1].isMark(in: "()-")
            {
                break
            }
            place += 1
        }
        return limits.contains(digits.utf8.count) ? (end, digits) : nil
    }

    private static func isService(_ digits: String) -> Bool {
        ["0800", "0808", "03", "0845", "0844", "0870", "0871", "0500", "000"].contains {
            digits.hasPrefix($0)
        }
    }

    private static let links: Set<String> = [
        "number", "no", "is", "was", "on", "her", "him", "them", "me", "it's", "yw",
    ]
}
