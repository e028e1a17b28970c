package import Session

extension SeatWords {
    /// How many words are drawn for a seat.
    package static let usual = 3
    /// How many are drawn where no code is asked, and so nothing stands before guessing at them.
    package static let withoutCode = 4

    /// Every word there is, in alphabetical order.
    static let list = wordsOfList.split(whereSeparator: \.isWhitespace).map(String.init)

    private static let words = Set(list)

    /// So many different words; no more than there are.
    package static func draw(_ count: Int, using generator: inout some RandomNumberGenerator) -> SeatWords {
        var drawn: [String] = []
        while drawn.count < min(count, list.count) {
            let word = list[Int.random(in: list.indices, using: &generator)]
            if !drawn.contains(word) { drawn.append(word) }
        }
        return SeatWords(drawn.joined(separator: " "))
    }

    /// The words as they were drawn, from what a person typed: in any case, apart by spaces, dashes, dots or commas.
    ///
    /// - Returns: Nil where these are not as many words of ours as a seat has.
    package static func normalized(_ typed: String) -> SeatWords? {
        let words = typed.lowercased().split { $0.isWhitespace || $0.isPunctuation }.map(String.init)
        guard [usual, withoutCode].contains(words.count), words.allSatisfy(Self.words.contains) else {
            return nil
        }
        return SeatWords(words.joined(separator: " "))
    }
}
