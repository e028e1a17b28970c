extension Rule {
    /// Names of schools and colleges.
    static let schoolNames = [
        /// `St Mary's Primary`, `Harrogate Grammar School`, `Our Lady of the Moors Catholic Primary`.
        Rule(kind: .school, starts: .capital) { tokens, index in
            guard tokens[index].shape == .word, tokens[index].isCapital, !isPart(tokens, index - 1) else {
                return []
            }
            var end = index
            var last = index
            while end < index + 9, isPart(tokens, end) || isJoint(tokens, end) {
                end += 1
                if tokens[end - 1].traits.contains(.school) && tokens[end - 1].isCapital { last = end }
            }
            var start = index
            while start < last,
                !tokens[start].traits.isDisjoint(with: [.grammar, .known]) || isVerb(tokens, start)
            {
                let isOur = tokens[start].folded == "our" && tokens[start + 1].folded == "lady"
                if isOur || tokens[start].folded == "the" && last > start + 2 { break }
                start += 1
            }
            return isNamed(tokens, start..<last) ? [start..<last] : []
        },
        /// `goes to ryeford high`, `went to st hildas primary`, `attends wetherdale academy`.
        Rule(kind: .school, starts: .schoolCue) { tokens, index in
            guard let start = attending(tokens, index) else { return [] }
            var end = start
            while end < start + 4, tokens[end].shape == .word, !tokens[end].beginsLine {
                if end > start, tokens[end].traits.contains(.school) { break }
                guard tokens[end].traits.isDisjoint(with: [.grammar, .known]) else { return [] }
                end += 1
            }
            while tokens[end].traits.contains(.school), end < start + 6 { end += 1 }
            return isNamed(tokens, start..<end) ? [start..<end] : []
        },
        /// `I teach at Saint Aelred's`: no kind, but words that a school follows and a patron.
        Rule(kind: .school, starts: .schoolCue) { tokens, index in
            guard let start = attending(tokens, index), tokens[start].isCapital else { return [] }
            guard isSaint(tokens, start) || patrons.contains(tokens[start].folded),
                tokens[start + 1].isCapital
            else {
                return []
            }
            var end = start + 2
            if tokens[end].folded == "'s" || tokens[end].folded == "'" { end += 1 }
            return [start..<end]
        },
        /// `goes to QEGS`, `a pupil at HGS`: initials after words that only a school follows.
        Rule(kind: .school, starts: .schoolCue) { tokens, index in
            guard let start = attending(tokens, index) else { return [] }
            let token = tokens[start]
            let isSure =
                tokens[index].folded.hasPrefix("attend")
                || (1...3).contains { pupils.contains(tokens[index - $0].folded) }
            guard isSure, token.shape == .word, token.isShouted, (3...6).contains(token.folded.count),
                token.traits.isDisjoint(with: [
                    .ordinary, .grammar, .known, .team, .register, .platform, .shortTitle,
                ])
            else { return [] }
            return [start..<start + 1]
        },
        /// `now at St Hilda's`, `from St Aidan's`: a saint's, of which no church or hospital follows.
        Rule(kind: .school, starts: .placeCue) { tokens, index in
            var name = index + 2
            if tokens[name].isMark(".") { name += 1 }
            guard ["at", "from", "to"].contains(tokens[index].folded), isSaint(tokens, index + 1),
                isPart(tokens, name), tokens[name + 1].folded == "'s", !tokens[name + 2].isCapital,
                !["church", "hospital", "hospice", "day", "ward", "place"].contains(tokens[name + 2].folded)
            else { return [] }
            return [index + 1..<name + 2]
        },
        /// `Ysgol Bryn Celyn`, `Coleg Menai`.
        Rule(kind: .school, starts: .ysgol) { tokens, index in
            var end = index + 1
            while end < index + 4, kinds.contains(tokens[end].folded) { end += 1 }
            let start = end
            while end < start + 3, tokens[end].isCapital, tokens[end].shape == .word, !tokens[end].beginsLine
            { end += 1 }
            return end > start ? [index..<end] : []
        },
    ]

    private static func isPart(_ tokens: TokenList, _ index: Int) -> Bool {
        tokens[index].shape == .word && tokens[index].isCapital
    }

    private static func isJoint(_ tokens: TokenList, _ index: Int) -> Bool {
        let token = tokens[index]
        if token.beginsLine { return false }
        if token.folded == "'s" || token.isMark("&") || token.isMark("-") && token.isGlued { return true }
        if token.isMark(".") { return isSaint(tokens, index - 1) }
        return ["of", "the", "and", "e"].contains(token.folded) && tokens[index + 1].isCapital
    }

    /// Whether a sentence begins with the word at `index` and it is an ordinary one: "Contact", "Tell".
    private static func isVerb(_ tokens: TokenList, _ index: Int) -> Bool {
        tokens.beginsSentence(index) && tokens[index].traits.contains(.ordinary)
            && !tokens[index].traits.contains(.given)
    }

    /// Whether a school's name has a kind of school at its end, and before it more than kinds.
    private static func isNamed(_ tokens: TokenList, _ part: Range<Int>) -> Bool {
        guard part.count > 1, tokens[part.upperBound - 1].traits.contains(.school) else { return false }
        return part.dropLast().contains { index in
            let traits = tokens[index].traits
            return tokens[index].shape == .word
                && (traits.isDisjoint(with: [.schoolKind, .school, .ordinary, .grammar, .known, .region])
                    || isSaint(tokens, index))
        }
    }

    /// Where words end after which a school follows.
    private static func attending(_ tokens: TokenList, _ index: Int) -> Int? {
        let token = tokens[index].folded
        if ["attends", "attend", "attended", "attending"].contains(token) { return index + 1 }
        guard ["to", "at"].contains(token) else { return nil }
        return (1...4).contains { verbs.contains(tokens[index - $0].folded) } ? index + 1 : nil
    }

    private static let patrons: Set<String> = [
        "queen", "king", "bishop", "archbishop", "lady", "lord", "sir",
    ]

    private static let pupils: Set<String> = [
        "goes", "go", "going", "pupil", "pupils", "student", "year", "studies", "started", "teach", "teaches",
        "taught",
        "starts", "enrolled", "excluded", "sixth", "form", "teacher", "tutor", "head",
    ]

    private static let kinds: Set<String> = [
        "gynradd", "uwchradd", "gyfun", "feithrin", "y", "yr", "gymraeg",
    ]

    private static let verbs: Set<String> = [
        "goes", "go", "going", "went", "gone", "moved", "sent", "attends", "attend", "attended", "attending",
        "teach", "teaches", "taught", "work", "works", "worked", "pupil", "student", "year", "studies",
        "started", "starts", "teacher", "head", "enrolled", "now",
    ]
}
