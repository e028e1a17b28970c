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
    /// A fence, how deep in quotes it stands, and in which column of a list's item it began.
    struct Fence {
        let sign: UInt8
        let length: Int
        let quotes: Int
        let column: Int
    }

    /// The signs that begin a fence.
    private let signs: [UInt8]
    private(set) var open: Fence?
    private var isInList = false

    init(signs: Set<Character> = ["`", "~"]) { self.signs = signs.compactMap(\.asciiValue) }

    /// Whether the line is code, or begins or ends it.
    mutating func isCode(_ line: String) -> Bool {
        var bytes = Substring(line).utf8
        let start = bytes.startIndex
        let air = { (bytes: Substring.UTF8View) in bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E } }
        let inner = air(bytes)
        guard let first = inner.first else { return open != nil }
        let quotes = bytes[..<inner.startIndex].count { $0 == 0x3E }
        let indent = quotes > 0 ? 0 : bytes.distance(from: start, to: inner.startIndex)
        // What holds the fence has ended.
        if let fence = open, quotes < fence.quotes || quotes == 0 && indent < fence.column { open = nil }
        if let fence = open {
            guard first == fence.sign else { return true }
            let length = inner.prefix { $0 == first }.count
            let isEnd = length >= fence.length && Substring(inner.dropFirst(length)).isBlank
            if isEnd { open = nil }
            return true
        }
        bytes = inner
        var column = 0
        while let rest = Self.behindMark(bytes) {
            bytes = air(rest)
            isInList = true
            column = Substring(line).utf8.distance(from: start, to: bytes.startIndex)
        }
        if column == 0, indent == 0 { isInList = false }
        guard let sign = bytes.first, signs.contains(sign), column > 0 || indent < 4 || isInList else {
            return false
        }
        let length = bytes.prefix { $0 == sign }.count
        guard length >= 3, sign == 0x7E || !bytes.dropFirst(length).contains(0x60) else { return false }
        open = Fence(sign: sign, length: length, quotes: quotes, column: quotes > 0 ? 0 : column)
        return true
    }

    /// What stands behind a list's mark; nil where none begins it.
    private static func behindMark(_ bytes: Substring.UTF8View) -> Substring.UTF8View? {
        var rest = bytes
        if let first = bytes.first, first == 0x2D || first == 0x2A || first == 0x2B {
            rest = bytes.dropFirst()
        } else {
            let digits = bytes.prefix { (0x30...0x39).contains($0) }
            guard (1...9).contains(digits.count), let sign = bytes.dropFirst(digits.count).first,
                sign == 0x2E || sign == 0x29
            else { return nil }
            rest = bytes.dropFirst(digits.count + 1)
        }
        return rest.first == 0x20 ? rest : nil
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
