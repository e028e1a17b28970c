/// A line of a deck, and which one it was of the file.
struct Line: Equatable {
    var text: String
    /// From 1.
    var number: Int

    init(_ text: String, _ number: Int) {
        self.text = text
        self.number = number
    }
}

/// Follows lines to know which of them are code.
struct FenceFollower {
    /// The signs that begin a fence.
    var signs: Set<Character> = ["`", "~"]
    private(set) var open: (sign: Character, length: Int)?

    init(signs: Set<Character> = ["`", "~"]) { self.signs = signs }

    /// Whether the line is code, or begins or ends it.
    mutating func isCode(_ line: String) -> Bool {
        let text = line.drop { $0 == " " || $0 == "\t" || $0 == ">" }
        let indent = line.prefix { $0 == " " }.count
        guard let sign = text.first, signs.contains(sign) else { return open != nil }
        let length = text.prefix { $0 == sign }.count
        let rest = text.dropFirst(length)
        if let fence = open {
            if sign == fence.sign, length >= fence.length, rest.allSatisfy(\.isWhitespace) { open = nil }
            return true
        }
        guard length >= 3, indent < 4 || line.first == " ", sign == "~" || !rest.contains("`") else {
            return false
        }
        open = (sign, length)
        return true
    }
}

extension [Line] {
    /// For each line whether it is code.
    func code(signs: Set<Character> = ["`", "~"]) -> [Bool] {
        var follower = FenceFollower(signs: signs)
        return map { follower.isCode($0.text) }
    }

    /// The lines that are no code.
    var prose: [Line] { zip(self, code()).filter { !$1 }.map(\.0) }

    var isBlank: Bool { allSatisfy { $0.text.isBlank } }

    /// Their text, for Markdown's parser.
    var joined: String { map(\.text).joined(separator: "\n") }
}

extension StringProtocol {
    var isBlank: Bool { allSatisfy(\.isWhitespace) }

    var trimmed: String {
        let start = drop { $0.isWhitespace }
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }

    var onOneLine: String { split { $0.isWhitespace }.joined(separator: " ") }

    var nonEmpty: String? { isEmpty ? nil : String(self) }

    /// Without white space at its end.
    var endTrimmed: String { lastIndex { !$0.isWhitespace }.map { String(self[...$0]) } ?? "" }

    /// Whether it is `count` or more of `sign` and nothing else but space behind them.
    func isRun(of sign: Character, exactly count: Int) -> Bool {
        let line = endTrimmed
        return line.count == count && line.allSatisfy { $0 == sign }
    }

    /// The key of `key: value`; nil of every other line.
    var yamlKey: String? {
        guard let colon = firstIndex(of: ":"), let first, first.isLetter || first == "_" || first == "$"
        else { return nil }
        let key = self[..<colon]
        let behind = self[index(after: colon)...]
        guard behind.isEmpty || behind.first?.isWhitespace == true else { return nil }
        let isWord = key.allSatisfy { $0.isLetter || $0.isNumber || "_-$.".contains($0) }
        return isWord ? String(key) : nil
    }
}
