/// What in `text` could identify somebody: ascending, without overlaps.
///
/// Where two rules find parts that overlap, their union is one mention of the kind that began first. The time
/// grows with the length of the text and no faster: every rule looks at a bounded number of tokens from each.
package func mentions(in text: String) -> [Mention] {
    let tokens = TokenList(text)
    var found: [(kind: Mention.Kind, tokens: Range<Int>)] = []
    for index in tokens.indices {
        for rule in Rule.all {
            for range in rule.find(tokens, index) where !range.isEmpty { found.append((rule.kind, range)) }
        }
    }
    found.sort { first, second in
        (first.tokens.lowerBound, second.tokens.count) < (second.tokens.lowerBound, first.tokens.count)
    }
    var merged: [(kind: Mention.Kind, tokens: Range<Int>)] = []
    for part in found {
        if let last = merged.last, part.tokens.lowerBound < last.tokens.upperBound {
            let end = max(last.tokens.upperBound, part.tokens.upperBound)
            merged[merged.count - 1].tokens = last.tokens.lowerBound..<end
        } else {
            merged.append(part)
        }
    }
    return merged.map { Mention(kind: $0.kind, range: tokens.place(of: $0.tokens)) }
}
