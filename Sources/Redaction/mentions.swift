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
