/// One way to find one kind of mention.
struct Rule: Sendable {
    /// What it finds.
    let kind: Mention.Kind
    /// At which tokens it begins to read: those with one of these traits at least.
    let starts: Traits
    /// The parts that it finds when it begins to read at a token.
    let find: @Sendable (_ tokens: TokenList, _ index: Int) -> [Range<Int>]

    /// The table of rules: where two find the same part, the upper one says of which kind it is.
    static let all: [Rule] =
        emails + handles + phones + caseNumbers + dates + postcodes + addresses + schoolNames + agePlaces
        + names + bareNames
}
