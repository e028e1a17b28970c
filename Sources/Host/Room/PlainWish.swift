/// What somebody typed at a prompt, and whether the word `plain` behind it asks for a linear seat.
struct PlainWish: Equatable {
    let answer: String
    let isPlain: Bool

    init(_ typed: String) {
        let words = typed.split(whereSeparator: \.isWhitespace)
        isPlain = words.count > 1 && words.last?.lowercased() == "plain"
        answer = isPlain ? words.dropLast().joined(separator: " ") : typed
    }
}
