/// The words that the rules know.
enum Lexicon {
    /// What is known of a word in small letters.
    static func traits(of word: String) -> Traits {
        var traits = table[word] ?? []
        if traits.isDisjoint(with: [.ordinary, .given, .family]), isOrdinary(word) {
            traits.insert(.ordinary)
        }
        return traits
    }

    /// Whether a word is an ordinary one with an ending.
    private static func isOrdinary(_ word: String) -> Bool {
        for ending in ["s", "es", "d", "ed", "ing", "ly", "er", "ers", "al", "'t", "n"]
        where word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.count))
            guard stem.utf8.count > 2 else { continue }
            if table[stem]?.contains(.ordinary) == true || table[stem + "e"]?.contains(.ordinary) == true {
                return true
            }
            if stem.last == stem.dropLast().last, table[String(stem.dropLast())]?.contains(.ordinary) == true
            {
                return true
            }
        }
        return false
    }

    private static let table: [String: Traits] = {
        var table: [String: Traits] = Dictionary(minimumCapacity: 16_384)
        for (trait, words) in lists + cues + givenNames.map({ (.given, $0) }) {
            for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                table[Folding.folded(Substring(word)), default: []].insert(trait)
            }
        }
        return table
    }()

    private static let lists: [(Traits, String)] = [
        (.ordinary, ordinary), (.grammar, grammar), (.grammar, welshGrammar), (.welsh, welshGrammar),
        (.known, known), (.known, peoples), (.unsureGiven, unsureGivenNames), (.family, familyNames),
        (.particle, particles), (.title, titles), (.unsureTitle, unsureTitles), (.shortTitle, shortTitles),
        (.relation, relations), (.person, persons), (.street, streets), (.unsureStreet, unsureStreets),
        (.house, houses), (.home, homes), (.team, teams), (.town, towns), (.region, regions),
        (.school, schools), (.schoolKind, schoolKinds), (.month, months), (.platform, platforms),
        (.ageWord, ageWords), (.register, registers), (.saying, saying), (.doing, doing),
    ]
}
