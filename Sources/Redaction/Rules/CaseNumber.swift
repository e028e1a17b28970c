extension Rule {
    /// Numbers under which a service, the police or a hospital keeps somebody.
    static let caseNumbers = [
        /// `case no. 12345`, `ref AB/123`, `crime number 42190123456`, `NHS number 943 476 5919`.
        Rule(kind: .caseNumber, starts: .register) { tokens, index in
            var start = index + 1
            var isNumbered = false
            while start < index + 6 {
                if isNumberWord(tokens[start]) {
                    isNumbered = true
                } else if !(start > index
                    && ["is", "was", ".", ":", "'s", "id", "#", "yw"].contains(tokens[start].folded)
                    || tokens[start].traits.contains(.register))
                {
                    break
                }
                start += 1
            }
            let isLabelled = isNumbered || tokens[start - 1].isMark(in: ":#")
            guard let (end, digits) = codeEnd(tokens, from: start) else { return [] }
            if systems.contains(tokens[index].folded), end == start + 1, (3...4).contains(digits) {
                let isYear = digits == 4 && ["19", "20"].contains(tokens[start].folded.prefix(2))
                return isNumbered || !isYear && start == index + 1 ? [start..<end] : []
            }
            if isLabelled { return digits > 1 ? [start..<end] : [] }
            if tokens[end].folded == "of", digits > 1, logs.contains(tokens[index].folded) {
                return [start..<end]
            }
            let isLoose = end > start + 1 || tokens[start].shape == .mixed
            return tokens[index - 1].folded != "in" && digits > (isLoose ? 2 : 4) ? [start..<end] : []
        },
        /// `QQ 12 34 56 C`: a National Insurance number.
        Rule(kind: .caseNumber, starts: [.letterPair, .mixed]) { tokens, index in
            var letters = ""
            var end = index
            while letters.utf8.count < 9, end < index + 5, tokens[end].shape != .mark,
                !tokens[end].beginsLine || end == index
            {
                letters += tokens[end].folded
                end += 1
            }
            let bytes = Array(letters.utf8)
            guard bytes.count == 9, bytes[2..<8].allSatisfy({ (48...57).contains($0) }) else { return [] }
            let isCode = bytes[..<2].allSatisfy { (97...122).contains($0) } && (97...100).contains(bytes[8])
            return isCode ? [index..<end] : []
        },
        /// `12/34567/23`, as police forces number crimes.
        Rule(kind: .caseNumber, starts: [.number, .mixed, .letterPair]) { tokens, index in
            guard !tokens[index].isGlued, tokens[index].shape != .mark, tokens[index + 1].isMark("/"),
                tokens[index + 2].digits > 3, tokens[index + 3].isMark("/"),
                (2...4).contains(tokens[index + 4].digits)
            else { return [] }
            return [index..<index + 5]
        },
        /// `PC 1234`: a collar number.
        Rule(kind: .caseNumber, starts: .unsureTitle) { tokens, index in
            guard ranks.contains(tokens[index].folded), (3...6).contains(tokens[index + 1].digits) else {
                return []
            }
            return [index + 1..<index + 2]
        },
    ]

    private static func isNumberWord(_ token: Token) -> Bool {
        words.contains(token.folded)
    }

    /// Where letters and digits end that hang together or stand in groups of digits, and how many digits they have.
    private static func codeEnd(_ tokens: TokenList, from start: Int) -> (end: Int, digits: Int)? {
        var end = start
        var digits = 0
        while end < start + 12 {
            let token = tokens[end]
            let isGroup = token.digits > 1 && digits > 0 && tokens[end - 1].digits > 1 && !token.beginsLine
            guard end == start || token.isGlued || isGroup else { break }
            let next = tokens[end + 1]
            let joins =
                token.isMark(in: "/-._") && end > start && next.isGlued && next.shape != .mark
            guard token.shape != .mark || joins else { break }
            digits += token.folded.count { $0.isNumber }
            end += 1
        }
        return digits > 0 ? (end, digits) : nil
    }

    private static let ranks: Set<String> = ["pc", "pcso", "sgt", "dc", "ds"]

    private static let logs: Set<String> = ["log", "incident"]

    /// Systems in which services keep their cases.
    private static let systems: Set<String> = [
        "lcs", "mosaic", "liquidlogic", "niche", "cpoms", "eclipse", "carefirst", "systmone", "athena",
        "frameworki",
        "myconcern",
    ]

    private static let words: Set<String> = [
        "number", "no", "num", "nr", "#", "rhif", "ref", "reference", "numbers", "entry", "record",
    ]
}
