/// A word, a number or a mark of a text, as the rules read it.
struct Token: Sendable {
    /// What a token consists of.
    enum Shape: Sendable {
        /// Letters, with apostrophes inside.
        case word
        /// Digits.
        case number
        /// Letters and digits.
        case mixed
        /// One other character; or the end of the text.
        case mark
    }

    let shape: Shape
    /// The token in small letters, with straight apostrophes and the digits 0 to 9.
    let folded: String
    /// What is known of the word.
    let traits: Traits
    /// Whether it begins with a capital.
    let isCapital: Bool
    /// Whether it is written in capitals only, two at least.
    let isShouted: Bool
    /// Whether nothing stands between it and the token before.
    let isGlued: Bool
    /// Whether a new line begins with it.
    let beginsLine: Bool
    /// Where it stands in the text.
    let range: Range<String.Index>?

    /// How many digits it has, if it has nothing else; 0 otherwise.
    var digits: Int { shape == .number ? folded.utf8.count : 0 }
    /// Whether it is this character.
    func isMark(_ character: Character) -> Bool { shape == .mark && folded.first == character }
    /// Whether it is one of these characters.
    func isMark(in characters: Set<Character>) -> Bool {
        guard shape == .mark, let first = folded.first else { return false }
        return characters.contains(first)
    }

    /// What stands before the first token and after the last.
    static let none = Token(
        shape: .mark, folded: "", traits: [], isCapital: false, isShouted: false, isGlued: false,
        beginsLine: true, range: nil)
}
