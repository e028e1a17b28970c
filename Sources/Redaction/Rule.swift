/// One way to find one kind of mention.
struct Rule: Sendable {
    /// What it finds.
    let kind: Mention.Kind
    /// The parts that it finds when it starts to read at a token; each rule is asked at every token.
    let find: @Sendable (_ tokens: TokenList, _ index: Int) -> [Range<Int>]

    /// The table of rules: where two find the same part, the upper one says of which kind it is.
    static let all: [Rule] = emails + handles + phones + caseNumbers + dates + postcodes
}
