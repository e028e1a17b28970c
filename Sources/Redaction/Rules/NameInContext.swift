extension Rule {
    /// Names that no list has, and given names that are words as well, by what stands beside them.
    static let namesInContext = [
        /// `Grace told me`, `when Tadiwa went home`, `Linh's mum`: before what only people say, do or have.
        Rule(kind: .name, starts: .capital) { tokens, index in
            guard let (end, isListed) = candidate(tokens, index) else { return [] }
            let act = Act(tokens, after: end)
            let isFirst = tokens.beginsSentence(index)
            let isName =
                switch act {
                case .says: isListed || !isFirst || !looksOrdinary(tokens[index])
                case .does, .seems:
                    isListed && !isAbstract(tokens[index]) || !isFirst && !looksCommon(tokens[index])
                case .owns: true
                case .none: false
                }
            return isName ? [index..<end] : []
        },
        /// `we moved Grace`, `talk to Chidinma`, `told Linh`: after what is done to people.
        Rule(kind: .name, starts: .capital) { tokens, index in
            let before = tokens[index - 1].folded
            let isTold = tellings.contains(before) || isAddressed(tokens, index)
            guard isTold || tokens[index].traits.contains(.unsureGiven) && persons.contains(before),
                !tokens.beginsSentence(index), let (end, isListed) = candidate(tokens, index)
            else { return [] }
            guard isTold || isListed && isGuardedPlace(tokens, index, end) else { return [] }
            return tokens[end].digits > 0 || tokens[end].isCapital ? [] : [index..<end]
        },
        /// `Hi Linh`, `thanks, Chidinma`.
        Rule(kind: .name, starts: .greeting) { tokens, index in
            var start = index + 1
            if tokens[start].folded == "you" { start += 1 }
            if tokens[start].isMark(",") { start += 1 }
            guard let (end, _) = candidate(tokens, start), !tokens[start].traits.contains(.greeting) else {
                return []
            }
            return [start..<end]
        },
        /// `I'm Linh from the hostel`, `it was Tadiwa who told us`.
        Rule(kind: .name, starts: .capital) { tokens, index in
            let before = tokens[index - 1].folded
            let isSelf = before == "i'm" || before == "am" && tokens[index - 2].folded == "i"
            guard isSelf || pointers.contains(before), !tokens.beginsSentence(index),
                let (end, _) = candidate(tokens, index)
            else { return [] }
            let next = tokens[end].folded
            return next == "from" && isSelf || next == "and" && isSelf || next == "who" || next == "that"
                ? [index..<end] : []
        },
        /// `Tadiwa Moyo`: a word with a capital before a family name.
        Rule(kind: .name, starts: .capital) { tokens, index in
            let family = tokens[index + 1]
            let isReversed =
                tokens[index].traits.contains(.family)
                && !family.traits.isDisjoint(with: [.given, .unsureGiven])
            guard family.isCapital, !family.beginsLine, !family.isGlued,
                isReversed || family.traits.contains(.family),
                family.traits.isDisjoint(with: [.ordinary, .town, .unsureStreet, .house, .home]),
                let (end, _) = candidate(tokens, index), end == index + 2, !isInstitution(tokens, end),
                !tokens.beginsSentence(index) || !looksOrdinary(tokens[index])
            else { return [] }
            return [index..<end]
        },
        /// `tyler said`, `amina told me`: a given name in small letters before what people say.
        Rule(kind: .name, starts: .given) { tokens, index in
            let token = tokens[index]
            guard !token.isCapital,
                token.traits.isDisjoint(with: [.ordinary, .grammar, .known, .month, .town]),
                token.folded.count > 2, !tokens.people.contains(token), Act(tokens, after: index + 1) == .says
            else { return [] }
            return [index..<index + 1]
        },
    ]

    /// Whether "talk to", "worried about" or the like stands before `index`.
    private static func isAddressed(_ tokens: TokenList, _ index: Int) -> Bool {
        switch tokens[index - 1].folded {
        case "to", "with": talking.contains(tokens[index - 2].folded)
        case "about", "of", "for", "after": minding.contains(tokens[index - 2].folded)
        default: false
        }
    }

    /// Where a name ends that may begin at `index`, and whether a list has it; nil for a word that is none.
    private static func candidate(_ tokens: TokenList, _ index: Int) -> (end: Int, isListed: Bool)? {
        let token = tokens[index]
        guard token.shape == .word, token.isCapital, !token.isShouted, token.folded.count > 1, !token.isGlued,
            !isKnown(tokens, index), !isSaint(tokens, index - 1)
        else { return nil }
        let before = tokens[index - 1]
        let isMinded = before.folded == "of" && minding.contains(tokens[index - 2].folded)
        guard isMinded || !determiners.contains(before.folded) else { return nil }
        if before.isCapital, before.shape == .word, !token.beginsLine,
            before.traits.isDisjoint(with: [.grammar, .greeting]), !tellings.contains(before.folded)
        {
            return nil
        }
        guard token.traits.isDisjoint(with: .relation) else { return nil }
        let isListed = !token.traits.isDisjoint(with: [.given, .unsureGiven])
        if isListed, token.traits.contains(.grammar) { return (index + 1, true) }
        guard let end = NameReader(tokens: tokens).end(from: index, .possible) else { return nil }
        let others: Traits = [
            .town, .platform, .street, .unsureStreet, .house, .home, .school, .schoolKind, .unsureTitle,
            .person,
            .register, .team, .month, .region, .ordinary,
        ]
        guard isListed || token.traits.isDisjoint(with: others) else { return nil }
        return isInstitution(tokens, end) ? nil : (end, isListed)
    }

    /// Whether an unknown word ends as nouns do that stand for many or for a thing: "Residents", "Sexting".
    private static func looksCommon(_ token: Token) -> Bool {
        commonEndings.contains { token.folded.hasSuffix($0) }
    }

    /// Whether an unknown word ends as nouns do that begin sentences: "Midwife", "Consultant".
    private static func looksOrdinary(_ token: Token) -> Bool {
        looksCommon(token) || nounEndings.contains { token.folded.hasSuffix($0) }
    }

    /// Whether a given name is a thing, month or place too that may do something itself.
    private static func isAbstract(_ token: Token) -> Bool {
        !token.traits.isDisjoint(with: [.month, .region, .town, .ordinary, .grammar])
            || abstract.contains(token.folded)
    }

    /// Whether a given name that is a word stands where a person would: after "with", "and", "told".
    private static func isGuardedPlace(_ tokens: TokenList, _ index: Int, _ end: Int) -> Bool {
        let token = tokens[index]
        guard token.traits.contains(.unsureGiven), !isAbstract(token) else { return false }
        let before = tokens[index - 1].folded
        let isJourney = places.contains(token.folded) && ways.contains(before)
        return persons.contains(before) && !isJourney && !["and", "of", "&"].contains(tokens[end].folded)
    }
}

private let commonEndings = [
    "ers", "ors", "ists", "ians", "ants", "ents", "ies", "ings", "ments", "ions", "ing", "tion", "sion",
    "ment", "ness", "ity", "ics", "ism", "ship",
]

private let nounEndings = [
    "s", "er", "or", "ist", "ian", "ant", "ent", "man", "men", "wife", "body", "one", "people", "ed", "ly",
    "lady", "lord", "age", "ward", "hood", "th",
]

/// Given names that are places too, of those that the lists of places do not have.
private let places: Set<String> = [
    "jordan", "georgia", "paris", "chelsea", "israel", "india", "florence", "sydney", "savannah", "phoenix",
    "dakota", "verona", "venice", "geneva", "zaire", "brighton", "washington", "stirling", "mali", "chad",
    "everton", "chester",
]

private let ways: Set<String> = ["to", "from", "for", "like", "about", "by", "where", "left", "than", "as"]

private let determiners: Set<String> = [
    "the", "a", "an", "our", "your", "their", "its", "this", "these", "those", "any", "some", "every",
    "each", "no", "of", "another", "project", "operation",
]

private let minding: Set<String> = [
    "worry", "worried", "worries", "concerned", "concern", "concerns", "scared", "afraid", "frightened",
    "sorry", "proud", "looking", "look", "cared", "picture", "pictures", "photo", "photos", "video",
    "message", "news",
]

private let tellings: Set<String> = [
    "told", "asked", "texted", "messaged", "hugged", "befriended", "groomed", "bullied", "believed",
    "comforted", "named", "tell", "ask", "rang", "phoned", "met", "blame", "blamed", "raped", "abused",
    "touched", "kissed", "hit", "hurt", "remember", "hated", "slapped", "punched", "threatened", "followed",
    "dating", "poor",
]

private let talking: Set<String> = [
    "spoke", "speak", "speaks", "spoken", "speaking", "talk", "talked", "talks", "talking", "listen",
    "listened", "sat", "lied", "living", "went", "work", "worked", "close", "stayed", "friends", "happened",
    "said", "belongs",
]

private let persons: Set<String> = [
    "with", "to", "that", "when", "because", "if", "but", "like", "about", "for", "by", "as", "than",
    "while", "until", "and", "after", "before", "since", "told", "asked", "saw", "met", "knew", "know",
    "think", "thought", "heard", "believe", "believed", "see", "rang", "ring", "phoned", "texted",
    "messaged", "helped", "moved", "left", "picked", "blamed", "said", "from", "poor", "little", "where",
    "how", "what", "call", "tell", "ask", "support", "supported",
]

private let abstract: Set<String> = [
    "faith", "hope", "charity", "grace", "comfort", "victory", "miracle", "happiness", "fortune", "beauty",
    "memory", "privilege", "desire", "respect", "dawn", "summer", "autumn", "winter", "storm", "harmony",
    "mercy", "patience", "glory", "light", "trinity", "unity", "serenity", "sunny", "star", "sky", "river",
    "forest", "ocean", "chance", "christmas", "joy", "wisdom", "peace", "trust", "virtue", "truth",
    "justice", "art", "wan", "hong", "kenya", "asia", "le", "ai", "si", "thu", "sat", "ha", "om", "man",
    "hind", "dash", "welcome", "sage", "tin",
]

private let pointers: Set<String> = ["was", "is", "'s", "it's"]
