/// The tokens of a text, in order.
struct TokenList: Sendable {
    private let tokens: [Token]
    private let end: String.Index

    /// Takes `text` apart.
    init(_ text: String) {
        var reader = TokenReader(text)
        var tokens: [Token] = []
        while let token = reader.next() { tokens.append(token) }
        self.tokens = tokens
        end = text.endIndex
    }

    /// The indexes of the tokens.
    var indices: Range<Int> { tokens.indices }

    /// The token at `index`; ``Token/none`` where there is none.
    subscript(index: Int) -> Token { tokens.indices.contains(index) ? tokens[index] : .none }

    /// Where some tokens stand in the text.
    func place(of part: Range<Int>) -> Range<String.Index> {
        let start = self[part.lowerBound].range?.lowerBound ?? end
        return start..<(self[part.upperBound - 1].range?.upperBound ?? end)
    }

    /// Whether a sentence or line begins with the token at `index`.
    func beginsSentence(_ index: Int) -> Bool {
        self[index].beginsLine || self[index - 1].isMark(in: [".", "!", "?", "…", "•", ":"])
    }
}
