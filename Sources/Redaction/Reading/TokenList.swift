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

extension TokenList {
    /// A part that a rule found.
    typealias Part = (kind: Mention.Kind, tokens: Range<Int>)

    /// What the rules find: ascending, without overlaps.
    func parts() -> [Part] {
        var found: [(rank: Int, part: Part)] = []
        let rules = Rule.all
        let starts = Rule.starts
        for index in indices {
            let traits = self[index].traits
            for rank in starts.indices where !starts[rank].isDisjoint(with: traits) {
                for range in rules[rank].find(self, index) where !range.isEmpty {
                    found.append((rank, (rules[rank].kind, range)))
                }
            }
        }
        found.sort { first, second in
            let (one, other) = (first.part.tokens, second.part.tokens)
            return (one.lowerBound, other.count, first.rank) < (other.lowerBound, one.count, second.rank)
        }
        var merged: [Part] = []
        for (_, part) in found {
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

/// A word, a number or a mark of a text, as the rules read it.
struct Token: Sendable {
    /// What a token consists of.
    enum Shape: Sendable {
        /// Letters, with apostrophes inside.
        case word
        /// Digits.
        case number
        /// Letters and digits.
        case mixed
        /// One other character; or the end of the text.
        case mark
    }

    let shape: Shape
    /// The token in small letters without accents, with straight apostrophes and the digits 0 to 9.
    let folded: String
    /// What is known of it.
    let traits: Traits
    /// Whether it begins with a capital.
    let isCapital: Bool
    /// Whether it is written in capitals only, two at least.
    let isShouted: Bool
    /// Whether nothing stands between it and the token before.
    let isGlued: Bool
    /// Whether a new line begins with it.
    let beginsLine: Bool
    /// Where it stands in the text.
    let range: Range<String.Index>?

    /// How many digits it has, if it has nothing else; 0 otherwise.
    var digits: Int { shape == .number ? folded.utf8.count : 0 }
    /// Whether it is this character.
    func isMark(_ character: Character) -> Bool { shape == .mark && folded.first == character }
    /// Whether it is one of these characters.
    func isMark(in characters: String) -> Bool {
        guard shape == .mark, let first = folded.first else { return false }
        return characters.contains(first)
    }
    /// Whether it is one of these words.
    func isWord(in words: Set<String>) -> Bool { shape == .word && words.contains(folded) }

    /// What stands before the first token and after the last.
    static let none = Token(
        shape: .mark, folded: "", traits: [], isCapital: false, isShouted: false, isGlued: false,
        beginsLine: true, range: nil)
}
