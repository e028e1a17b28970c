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
        let shape = advance()
        let folded = Self.folded(text[start..<position])
        let letters = text[start..<position].filter(\.isLetter)
        return Token(
            shape: shape, folded: folded, traits: shape == .word ? Lexicon.traits(of: folded) : [],
            isCapital: text[start].isUppercase,
            isShouted: letters.count > 1 && letters.allSatisfy(\.isUppercase),
            isGlued: isGlued, beginsLine: beginsLine, range: start..<position)
    }

    private mutating func advance() -> Token.Shape {
        var letters = false
        var digits = false
        while position < text.endIndex {
            let character = text[position]
            if character.isLetter {
                letters = true
            } else if Self.digit(character) != nil {
                digits = true
            } else if !(letters && !digits && Self.isApostrophe(character) && joins(at: position)) {
                break
            }
            position = text.index(after: position)
        }
        if letters || digits { return letters ? (digits ? .mixed : .word) : .number }
        let apostrophe = Self.isApostrophe(text[position])
        position = text.index(after: position)
        if apostrophe, isPossessive(at: position) { position = text.index(after: position) }
        return .mark
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
        return after == text.endIndex || !(text[after].isLetter || Self.digit(text[after]) != nil)
    }

    private static func folded(_ part: Substring) -> String {
        var result = ""
        for character in part {
            if isApostrophe(character) {
                result += "'"
            } else if let digit = digit(character) {
                result += String(digit)
            } else {
                result += character.lowercased()
            }
        }
        return result
    }

    private static func isApostrophe(_ character: Character) -> Bool {
        character == "'" || character == "’"
    }

    private static func digit(_ character: Character) -> Int? {
        if let value = character.asciiValue { return (48...57).contains(value) ? Int(value) - 48 : nil }
        return character.isNumber
            ? character.wholeNumberValue.flatMap { (0...9).contains($0) ? $0 : nil } : nil
    }
}
