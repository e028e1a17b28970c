extension TokenList {
    /// A part that a rule found.
    typealias Part = (kind: Mention.Kind, tokens: Range<Int>)

    /// What the rules find: ascending, without overlaps.
    func parts() -> [Part] {
        var found: [Part] = []
        for index in indices {
            let traits = self[index].traits
            for rule in Rule.all where !rule.starts.isDisjoint(with: traits) {
                for range in rule.find(self, index) where !range.isEmpty { found.append((rule.kind, range)) }
            }
        }
        found.sort { first, second in
            (first.tokens.lowerBound, second.tokens.count) < (second.tokens.lowerBound, first.tokens.count)
        }
        var merged: [Part] = []
        for part in found {
            if let last = merged.last, part.tokens.lowerBound < last.tokens.upperBound {
                let end = max(last.tokens.upperBound, part.tokens.upperBound)
                merged[merged.count - 1].tokens = last.tokens.lowerBound..<end
            } else {
                merged.append(part)
            }
        }
        return merged
    }

    /// The tokens with ``redactionMark`` in place of each of some parts, which ascend without overlaps.
    func takingOut(_ parts: [Range<Int>]) -> TokenList {
        var result: [Token] = []
        var start = 0
        for part in parts {
            result += (start..<part.lowerBound).map { self[$0] }
            for (offset, character) in redactionMark.enumerated() {
                result.append(
                    self[part.lowerBound].replaced(by: character, isFirst: offset == 0, in: place(of: part)))
            }
            start = part.upperBound
        }
        return TokenList(result + (start..<indices.upperBound).map { self[$0] }, of: self)
    }
}

extension Token {
    /// A mark that stands where this token stood, and the others of its part.
    fileprivate func replaced(by character: Character, isFirst: Bool, in range: Range<String.Index>) -> Token
    {
        Token(
            shape: .mark, folded: String(character), traits: [], isCapital: false, isShouted: false,
            isGlued: isFirst ? isGlued : true, beginsLine: isFirst && beginsLine, range: range)
    }
}
