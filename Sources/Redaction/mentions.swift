/// What in `text` could identify somebody: ascending, without overlaps; the first names of known people do not.
///
/// What is left when these are taken out is searched again, so that nothing is found in it any more. Where two rules
/// find parts that overlap, their union is one mention, of the kind that begins first. The time grows with the length
/// of the text and no faster: every rule reads a bounded number of tokens from where it begins.
package func mentions(in text: String, knowing people: KnownPeople = KnownPeople()) -> [Mention] {
    var tokens = TokenList(text, knowing: people)
    var found: [Mention] = []
    for _ in 0..<4 {
        let parts = tokens.parts()
        if parts.isEmpty { break }
        found = merged(found + parts.map { Mention(kind: $0.kind, range: tokens.place(of: $0.tokens)) })
        tokens = tokens.takingOut(parts.map(\.tokens))
    }
    return found
}

/// Mentions in the order of the text, those that overlap as one.
private func merged(_ found: [Mention]) -> [Mention] {
    var result: [Mention] = []
    for mention in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        guard let last = result.last, mention.range.lowerBound < last.range.upperBound else {
            result.append(mention)
            continue
        }
        let end = max(last.range.upperBound, mention.range.upperBound)
        result[result.count - 1] = Mention(kind: last.kind, range: last.range.lowerBound..<end)
    }
    return result
}

/// One part of a text that could identify somebody.
package struct Mention: Hashable, Sendable {
    /// What it could identify somebody by.
    package enum Kind: String, CaseIterable, Sendable {
        case name
        case phone
        case email
        case handle
        case address
        case postcode
        case birthDate
        case agePlace
        case school
        case caseNumber
        case plate
        case unit
    }

    /// What it could identify somebody by.
    package let kind: Kind
    /// Where it stands, in the text that was searched.
    package let range: Range<String.Index>
}

/// People whom texts may name: those of a case that the whole room talks about.
package struct KnownPeople: Hashable, Sendable {
    private let names: Set<String>

    /// Makes a list of first names, however they are cased.
    package init(_ names: [String] = []) {
        self.names = Set(names.flatMap { name in TokenList(name).words })
    }

    /// Whether `token` is the first name of one.
    func contains(_ token: Token) -> Bool { names.contains(token.folded) }
}

extension TokenList {
    fileprivate var words: [String] { indices.map { self[$0] }.filter { $0.shape == .word }.map(\.folded) }
}

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
        emails + handles + plates + caseNumbers + phones + dates + postcodes + units + addresses + schoolNames
        + agePlaces + names + bareNames + namesInContext

    /// Where the rules of ``all`` begin to read.
    static let starts = all.map(\.starts)
}
