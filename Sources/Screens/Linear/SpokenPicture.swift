/// What may be shown of answers, in sentences.
struct SpokenPicture: Equatable, Sendable {
    /// How many answered, or why nothing is shown.
    var sentence: String
    /// A sentence for each option, item or statement.
    var parts: [String]
    /// Whether parts follow in the same line.
    var areInLine: Bool
    /// Whether some of it may not be shown.
    var hidesSome: Bool

    /// Makes a picture.
    init(_ sentence: String, _ parts: [String] = [], areInLine: Bool = true, hidesSome: Bool = false) {
        self.sentence = sentence
        self.parts = parts
        self.areInLine = areInLine
        self.hidesSome = hidesSome
    }
}
