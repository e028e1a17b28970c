extension Rule {
    /// Dates on which somebody may have been born.
    static let dates = [
        /// `03/05/2009`, `3-5-2009`, `2009-05-03`: any whole date in figures.
        Rule(kind: .birthDate, starts: .number) { tokens, index in
            guard !tokens[index].isGlued || tokens[index - 1].isMark(in: "(:,\"=[")
            else { return [] }
            guard let end = figuresEnd(tokens, from: index) else { return [] }
            return tokens[index].digits == 4 || tokens[end - 1].digits == 4 ? [index..<end] : []
        },
        /// `born on 3 May 2009`, `dob 3.5.09`, `her birthday is May 3rd`.
        Rule(kind: .birthDate, starts: .birthCue) { tokens, index in
            guard let next = birthEnd(tokens, from: index) else { return [] }
            var start = next
            while start < next + 4, links.contains(tokens[start].folded) { start += 1 }
            if let end = figuresEnd(tokens, from: start) ?? writtenEnd(tokens, from: start) {
                return [start..<end]
            }
            let isShort = [6, 8].contains(tokens[start].digits)
            return isShort ? [start..<start + 1] : []
        },
    ]

    /// Where words end that say that a date of birth follows.
    private static func birthEnd(_ tokens: TokenList, from index: Int) -> Int? {
        switch tokens[index].folded {
        case "dob", "born", "birthday", "bday", "birthdate", "ganwyd", "ganed", "geni": index + 1
        case "birth" where tokens[index - 1].folded == "of": index + 1
        case "b" where tokens[index - 1].isMark(".") && tokens[index - 2].folded == "o": index + 1
        default: nil
        }
    }

    /// Where three numbers end that can be day, month and year.
    private static func figuresEnd(_ tokens: TokenList, from start: Int) -> Int? {
        let separator = tokens[start + 1].folded
        guard ["/", "-", "."].contains(separator), tokens[start + 3].folded == separator else { return nil }
        let numbers = [0, 2, 4].map { tokens[start + $0] }
        guard numbers.allSatisfy({ (1...4).contains($0.digits) }),
            (1...4).allSatisfy({ tokens[start + $0].isGlued })
        else { return nil }
        let values = numbers.compactMap { Int($0.folded) }
        guard values.count == 3 else { return nil }
        let isISO = numbers[0].digits == 4
        let day = isISO ? values[2] : values[0]
        let year = isISO ? numbers[0] : numbers[2]
        guard year.digits == 2 || year.digits == 4, isISO || numbers[0].digits < 3, numbers[1].digits < 3
        else {
            return nil
        }
        guard (1...31).contains(day), (1...31).contains(values[1]), min(day, values[1]) < 13 else {
            return nil
        }
        return year.digits == 2 || (1900...2099).contains(Int(year.folded) ?? 0) ? start + 5 : nil
    }

    /// Where `3 May 2009`, `3rd of May`, `May 3rd, 2009` or `May 2009` ends.
    private static func writtenEnd(_ tokens: TokenList, from start: Int) -> Int? {
        var end = start
        if isDay(tokens[end]) {
            end += 1
            if tokens[end].folded == "of" { end += 1 }
            guard tokens[end].traits.contains(.month) else { return nil }
            end += 1
        } else {
            guard tokens[end].traits.contains(.month) else { return nil }
            end += 1
            if isDay(tokens[end]) { end += 1 } else if !isYear(tokens[end]) { return nil }
        }
        let year = tokens[end].isMark(",") || tokens[end].isMark(".") ? end + 1 : end
        if isYear(tokens[year]), tokens[year].digits == 4 || year == end { return year + 1 }
        return end
    }

    private static func isDay(_ token: Token) -> Bool {
        if token.traits.contains(.ordinal) { return true }
        let digits = token.folded.prefix { $0.isNumber }
        guard (1...2).contains(digits.count), let day = Int(digits), (1...31).contains(day) else {
            return false
        }
        return ["", "st", "nd", "rd", "th", "ydd", "fed", "ain", "af", "eg", "il"].contains(
            token.folded.dropFirst(digits.count))
    }

    private static func isYear(_ token: Token) -> Bool {
        token.digits == 2 || token.digits == 4 && (1900...2099).contains(Int(token.folded) ?? 0)
    }

    private static let links: Set<String> = [
        "is", "was", "on", "the", "in", ":", "=", "-", "of", ".", ",", "(", "ar", "yw", "her", "his",
    ]
}
