/// The words that the rules know.
enum Lexicon {
    /// What is known of a word in small letters.
    static func traits(of word: String) -> Traits { table[word] ?? [] }

    private static let table: [String: Traits] = {
        var table: [String: Traits] = [:]
        for (trait, words) in lists {
            for word in words.split(whereSeparator: \.isWhitespace) {
                table[String(word), default: []].insert(trait)
            }
        }
        return table
    }()

    private static let lists: [(Traits, String)] = [
        (.month, months), (.platform, platforms), (.register, registers),
    ]
}
