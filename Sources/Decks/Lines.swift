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
        let bytes = line.utf8.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
        // Few lines begin with a sign, and every deck's are looked at several times.
        guard bytes.first == 0x60 || bytes.first == 0x7E else { return open != nil }
        let text = Substring(bytes)
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
    var isBlank: Bool { utf8.allSatisfy(\.isSpace) || allSatisfy(\.isWhitespace) }

    var trimmed: String {
        let bytes = Substring(self).utf8
        guard let first = bytes.firstIndex(where: { !$0.isSpace }),
            let last = bytes.lastIndex(where: { !$0.isSpace })
        else { return "" }
        if bytes[first] < 0x80, bytes[last] < 0x80 { return String(self[first...last]) }
        let start = drop { $0.isWhitespace }
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }

    var onOneLine: String {
        guard utf8.allSatisfy({ $0 < 0x80 }) else { return split { $0.isWhitespace }.joined(separator: " ") }
        return Substring(self).utf8.split(whereSeparator: \.isSpace).map { Substring($0) }
            .joined(separator: " ")
    }

    /// Where the bytes of `pattern` stand first.
    ///
    /// A look at characters takes ten times as long, and finds the same of what is ASCII.
    func firstPlace(of pattern: String) -> Range<Index>? {
        guard let first = pattern.utf8.first else { return nil }
        var rest = utf8[...]
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: pattern.utf8) {
                return start..<rest.index(start, offsetBy: pattern.utf8.count)
            }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// Whether the bytes of `pattern` stand in it.
    func holds(_ pattern: String) -> Bool { firstPlace(of: pattern) != nil }

    var nonEmpty: String? { isEmpty ? nil : String(self) }

    /// Without white space at its end.
    var endTrimmed: String {
        if let last = Substring(self).utf8.last, last < 0x80, !last.isSpace { return String(self) }
        return lastIndex { !$0.isWhitespace }.map { String(self[...$0]) } ?? ""
    }

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

extension UInt8 {
    /// Whether it is white space of ASCII.
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
