/// Three plain words that bring a person back to their seat.
package enum SeatWords {
    /// How many words are drawn for a seat.
    private static let count = 3

    /// Every word there is, in alphabetical order.
    static let list = text.split(whereSeparator: \.isWhitespace).map(String.init)

    private static let words = Set(list)

    /// Three different words, joined by a space.
    package static func draw(using generator: inout some RandomNumberGenerator) -> String {
        draw(count, using: &generator)
    }

    /// So many different words, joined by a space; no more than there are.
    package static func draw(_ count: Int, using generator: inout some RandomNumberGenerator) -> String {
        var drawn: [String] = []
        while drawn.count < min(count, list.count) {
            let word = list[Int.random(in: list.indices, using: &generator)]
            if !drawn.contains(word) { drawn.append(word) }
        }
        return drawn.joined(separator: " ")
    }

    /// The words as they were drawn, from what a person typed: in any case, apart by spaces, dashes, dots or commas.
    ///
    /// - Returns: Nil where these are not three words of ours.
    package static func normalized(_ typed: String) -> String? {
        let words = typed.lowercased().split { $0.isWhitespace || $0.isPunctuation }.map(String.init)
        guard words.count == count, words.allSatisfy(Self.words.contains) else { return nil }
        return words.joined(separator: " ")
    }
}
