extension Rule {
    /// Names of people; the title or relation before them stays.
    static let names = [
        /// `Mr Pendlebury`, `dr. malik`: any word after a title that a name always follows.
        Rule(kind: .name, starts: .title) { tokens, index in
            let start = skipDot(tokens, index + 1)
            let isTime = tokens[index].folded == "ms" && tokens[index - 1].digits > 0
            guard !isTime || tokens[index].isCapital || tokens[start].isCapital else { return [] }
            let isBrand = tokens[index].isShouted && !tokens[start].isShouted
            return name(tokens, start, tokens[index].folded == "dr" || isBrand ? .possible : .certain)
        },
        /// `PC Dunmore`, `sister Agnes`: words that are a title only before a name.
        Rule(kind: .name, starts: .unsureTitle) { tokens, index in
            var start = skipDot(tokens, index + 1)
            if tokens[start].digits > 2 { start += 1 }
            let token = tokens[start]
            if !token.isCapital, token.traits.contains(.family),
                token.traits.isDisjoint(with: [.ordinary, .grammar])
            {
                return [start..<start + 1]
            }
            return name(tokens, start, .possible)
        },
        /// `her mum Jo`, `my colleague, Anna,`, `his friends Ben and Josh`.
        Rule(kind: .name, starts: .relation) { tokens, index in
            let isApart = tokens[index + 1].isMark(in: ",(:-–")
            let start = index + (isApart ? 2 : 1)
            let token = tokens[start]
            let isKnown = !token.traits.isDisjoint(with: [.given, .unsureGiven])
            if isApart, !isKnown {
                return isEnclosed(tokens, index + 1) ? name(tokens, start, .possible) : []
            }
            if token.isCapital, !isKnown, tokens[index].isCapital || tokens.beginsSentence(start) {
                return []
            }
            let first = name(tokens, start, .possible)
            guard let end = first.first?.upperBound, tokens[end].folded == "and" || tokens[end].isMark("&")
            else {
                return first
            }
            let second = tokens[end + 1].isCapital ? name(tokens, end + 1, .possible) : []
            return first + second
        },
        /// `SW Chidinma`, `HV Linh`: what somebody works as, cut short.
        Rule(kind: .name, starts: .shortTitle) { tokens, index in
            tokens[index].isShouted && tokens[index + 1].isCapital ? name(tokens, index + 1, .possible) : []
        },
        /// `a boy called Tyler`, `he's called Dev`, `a pupil known as Bex`, `o'r enw Gethin`.
        Rule(kind: .name, starts: .nameCue) { tokens, index in
            calledEnd(tokens, index).map { name(tokens, $0, .likely) } ?? []
        },
        /// `a girl named Kayleigh`.
        Rule(kind: .name, starts: .nameCue) { tokens, index in
            ["named", "nicknamed"].contains(tokens[index].folded) ? name(tokens, index + 1, .likely) : []
        },
        /// `he goes by Tazza`, `everybody calls him Smiffy`.
        Rule(kind: .name, starts: .nameCue) { tokens, index in
            let isBy = ["goes", "went"].contains(tokens[index].folded) && tokens[index + 1].folded == "by"
            let isCall =
                ["calls", "call"].contains(tokens[index].folded)
                && ["him", "her", "them", "me"].contains(tokens[index + 1].folded)
            guard isBy || isCall, tokens[index + 2].isCapital else { return [] }
            return name(tokens, index + 2, .possible)
        },
        /// `her name is Zofia`, `name: Zofia`, `ei enw yw Gethin`.
        Rule(kind: .name, starts: .nameCue) { tokens, index in
            guard ["name", "names", "enw", "henw"].contains(tokens[index].folded) else { return [] }
            var start = index + 1
            while start < index + 3,
                ["is", "was", "'s", ":", "are", "yw", "hi", "ydy"].contains(tokens[start].folded)
            {
                start += 1
            }
            return start == index + 1 ? [] : name(tokens, start, .likely)
        },
    ]

    /// Whether an unknown word with a capital stands between two marks of which the first is at `index`.
    private static func isEnclosed(_ tokens: TokenList, _ index: Int) -> Bool {
        let token = tokens[index + 1]
        guard token.isCapital, !tokens[index - 1].folded.hasSuffix("s"), !token.traits.contains(.region),
            let end = NameReader(tokens: tokens).end(from: index + 1, .possible), end < index + 4
        else { return false }
        switch tokens[index].folded {
        case "(": return tokens[end].isMark(")")
        case ":": return tokens[end].range == nil || tokens[end].shape == .mark || tokens[end].beginsLine
        default: return tokens[end].isMark(in: ",.;-–")
        }
    }

    /// The name at `start`, if there is one.
    static func name(
        _ tokens: TokenList, _ start: Int, _ expectation: NameReader.Expectation
    ) -> [Range<Int>] {
        guard !tokens[start].beginsLine, !isKnown(tokens, start) else { return [] }
        return NameReader(tokens: tokens).end(from: start, expectation).map { [start..<$0] } ?? []
    }

    /// Whether the name at `index` is that of known people, without a family name.
    static func isKnown(_ tokens: TokenList, _ index: Int) -> Bool {
        guard tokens.people.contains(tokens[index]) else { return false }
        return !NameReader(tokens: tokens).isCapitalName(tokens[index + 1])
    }

    private static func skipDot(_ tokens: TokenList, _ index: Int) -> Int {
        tokens[index].isMark(".") && tokens[index].isGlued ? index + 1 : index
    }

    /// Where words end that say that somebody is called as follows.
    private static func calledEnd(_ tokens: TokenList, _ index: Int) -> Int? {
        let token = tokens[index].folded
        if token == "o'r", tokens[index + 1].folded == "enw" { return index + 2 }
        let isKnown = token == "known" && tokens[index + 1].folded == "as"
        guard token == "called" || isKnown else { return nil }
        var person = index - 1
        while person > index - 4,
            ["is", "was", "'s", "who", "also", "just", ","].contains(tokens[person].folded)
        {
            person -= 1
        }
        let shortened = ["he's", "she's", "who's"].contains(tokens[person].folded)
        guard
            shortened || !tokens[person].traits.isDisjoint(with: [.person, .relation]) || person < index - 1
        else { return nil }
        let isPassive = person < index - 1
        if !isPassive, ["he", "she", "they", "who", "him", "her"].contains(tokens[person].folded) {
            return nil
        }
        return index + (isKnown ? 2 : 1)
    }
}

extension Rule {
    /// Names of people without a word before them that says so.
    static let bareNames = [
        /// `Liam told me`, `Shannon Tate`: a given name with a capital, and what follows with capitals.
        Rule(kind: .name, starts: [.given, .unsureGiven]) { tokens, index in
            let token = tokens[index]
            let family = tokens[index + 1]
            let isShouted = token.isShouted && !(family.isShouted && family.traits.contains(.family))
            guard token.isCapital, !isShouted, !isSaint(tokens, index - 1), !isKnown(tokens, index) else {
                return []
            }
            let hasFamily = family.isCapital && family.traits.contains(.family) && !family.beginsLine
            guard token.traits.contains(.given) || token.traits.contains(.unsureGiven) && hasFamily else {
                return []
            }
            guard let end = NameReader(tokens: tokens).end(from: index, .possible) else { return [] }
            if isInstitution(tokens, end) { return [] }
            let joins = tokens[end].folded == "and" || tokens[end].isMark("&")
            let other = NameReader(tokens: tokens).end(from: end + 1, .possible)
            guard joins, tokens[end + 1].isCapital, let last = other, !isKnown(tokens, end + 1),
                !isInstitution(tokens, last),
                tokens[end + 1].traits.isDisjoint(with: [.town, .platform, .unsureTitle])
            else { return [index..<end] }
            return [index..<end, end + 1..<last]
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
    static func isInstitution(_ tokens: TokenList, _ end: Int) -> Bool {
        let next = tokens[end].folded == "'s" ? end + 1 : end
        guard tokens[next].traits.contains(.institution) else { return false }
        return tokens[next].isCapital || next == end && reports.contains(tokens[next].folded)
    }

    /// What is written about somebody whom everybody knows of: "the Alexis Jay report".
    private static let reports: Set<String> = ["report", "review", "inquiry", "foundation", "trust"]
}
