/// Reads one token after the other from a text.
struct TokenReader {
    private let text: String
    private var position: String.Index

    /// Begins to read at the start of `text`.
    init(_ text: String) {
        self.text = text
        position = text.startIndex
    }

    /// The next token; nil at the end.
    mutating func next() -> Token? {
        let before = position
        var beginsLine = position == text.startIndex
        while position < text.endIndex, text[position].isWhitespace {
            beginsLine = beginsLine || text[position].isNewline
            position = text.index(after: position)
        }
        guard position < text.endIndex else { return nil }
        let start = position
        let isGlued = before == start && start != text.startIndex
        let letters = advance()
        let folded = Folding.folded(text[start..<position])
        return Token(
            shape: letters.shape, folded: folded, traits: Self.traits(of: folded, letters),
            isCapital: letters.beginsCapital, isShouted: letters.isShouted, isGlued: isGlued,
            beginsLine: beginsLine, range: start..<position)
    }

    /// What is known of a token by what it consists of, and for a word by the lexicon.
    private static func traits(of folded: String, _ letters: Letters) -> Traits {
        switch letters.shape {
        case .word:
            var traits = Lexicon.traits(of: folded).union(.word)
            if letters.beginsCapital { traits.insert(.capital) }
            if letters.count == 2 { traits.insert(.letterPair) }
            return traits
        case .number: return .number
        case .mixed: return .mixed
        case .mark:
            switch folded {
            case "@": return .at
            case "#": return .hash
            case "(", "+": return .opening
            default: return []
            }
        }
    }

    private mutating func advance() -> Letters {
        var letters = Letters()
        while position < text.endIndex {
            let character = text[position]
            if character.isLetter {
                letters.add(isCapital: character.isUppercase)
            } else if Folding.digit(character) != nil {
                letters.digits += 1
            } else if !(letters.shape == .word && Folding.isApostrophe(character) && joins(at: position)) {
                break
            }
            position = text.index(after: position)
        }
        if letters.shape != .mark { return letters }
        let apostrophe = Folding.isApostrophe(text[position])
        position = text.index(after: position)
        if apostrophe, isPossessive(at: position) { position = text.index(after: position) }
        return letters
    }

    /// Whether the apostrophe at `place` belongs to the word on both sides: as in "O'Brien", not in "Anna's".
    private func joins(at place: String.Index) -> Bool {
        let after = text.index(after: place)
        return after < text.endIndex && text[after].isLetter && !isPossessive(at: after)
    }

    /// Whether there is an s at `place`, and then no more letters.
    private func isPossessive(at place: String.Index) -> Bool {
        guard place < text.endIndex, text[place] == "s" || text[place] == "S" else { return false }
        let after = text.index(after: place)
        return after == text.endIndex || !(text[after].isLetter || Folding.digit(text[after]) != nil)
    }
}

/// How many letters and digits a token has, and how they are written.
struct Letters {
    /// How many letters.
    private(set) var count = 0
    /// How many digits.
    var digits = 0
    /// Whether it begins with a capital.
    private(set) var beginsCapital = false
    private var capitals = 0

    /// Counts one more letter.
    mutating func add(isCapital: Bool) {
        if count + digits == 0 { beginsCapital = isCapital }
        count += 1
        if isCapital { capitals += 1 }
    }

    /// Whether it is written in capitals only, two at least.
    var isShouted: Bool { count > 1 && capitals == count }

    /// What kind of token it is.
    var shape: Token.Shape {
        if count > 0 { return digits > 0 ? .mixed : .word }
        return digits > 0 ? .number : .mark
    }
}
