/// The tokens of a text, in order.
struct TokenList: Sendable {
    private let tokens: [Token]
    /// Where the text ends.
    let end: String.Index
    /// Whom the text may name.
    let people: KnownPeople

    /// Takes `text` apart.
    init(_ text: String, knowing people: KnownPeople = KnownPeople()) {
        self.people = people
        var reader = TokenReader(text)
        var tokens: [Token] = []
        while let token = reader.next() { tokens.append(token) }
        self.tokens = tokens
        end = text.endIndex
    }

    /// A list of these tokens in the place of those of another list.
    init(_ tokens: [Token], of other: TokenList) {
        self.tokens = tokens
        end = other.end
        people = other.people
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
        self[index].beginsLine || self[index - 1].isMark(in: ".!?…•:")
    }
}
