/// An author's text as lines, and where its bytes stand on them.
struct SourceText {
    /// The file, as findings name it.
    let path: String
    /// The lines without their ends, which may be LF, CR LF or CR; at least one.
    let lines: [String]
    /// Marks on long lines, by their index, so that no place on one is counted from its beginning.
    private let rulers: [Int: Ruler]

    init(_ text: String, path: String) {
        self.path = path
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let bytes = Array(text.utf8)
        var lines: [String] = []
        var start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        var index = start
        while index < bytes.count {
            if bytes[index] == 0x0A || bytes[index] == 0x0D {
                lines.append(String(decoding: bytes[start..<index], as: UTF8.self))
                let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
                index += isPair ? 1 : 0
                start = index + 1
            }
            index += 1
        }
        if start < bytes.count || lines.isEmpty {
            lines.append(String(decoding: bytes[min(start, bytes.count)...], as: UTF8.self))
        }
        self.lines = lines
        rulers = Dictionary(
            uniqueKeysWithValues: lines.enumerated().filter { $1.utf8.count > Ruler.shortLine }.map {
                ($0, Ruler($1))
            })
    }

    /// The line of that number, from 1; empty beyond the text.
    func line(_ number: Int) -> String { lines.indices.contains(number - 1) ? lines[number - 1] : "" }

    /// A place inside the text, however far beyond it line and column are.
    func location(line: Int, column: Int) -> Location {
        let line = min(max(line, 1), lines.count)
        let length = rulers[line - 1]?.length ?? self.line(line).count
        return Location(path: path, line: line, column: min(max(column, 1), length + 1))
    }

    /// The place of a byte, both counted from 1, as Markdown's parser counts.
    func location(line: Int, byte: Int) -> Location {
        place(line: line, offset: byte - 1, counting: \.bytes) { $0.utf8.count }
    }

    /// The place of a Unicode scalar, both counted from 1, as YAML's parser counts.
    func location(line: Int, scalar: Int) -> Location {
        place(line: line, offset: scalar - 1, counting: \.scalars) { $0.unicodeScalars.count }
    }

    private func place(
        line number: Int, offset: Int, counting count: KeyPath<Ruler.Mark, Int>, size: (Character) -> Int
    ) -> Location {
        let text = line(number)
        let mark = rulers[number - 1]?.last(before: offset, counting: count) ?? Ruler.Mark()
        var (passed, column) = (mark[keyPath: count], mark.characters + 1)
        for character in text[text.utf8.index(text.startIndex, offsetBy: mark.bytes)...] {
            guard passed < offset else { break }
            passed += size(character)
            column += 1
        }
        return location(line: number, column: column)
    }
}

/// How many bytes, scalars and characters stand before some places of a long line.
private struct Ruler {
    struct Mark {
        var bytes = 0
        var scalars = 0
        var characters = 0
    }

    /// What is counted anew each time, in bytes.
    static let shortLine = 256
    private static let distance = 64

    private var marks = [Mark()]
    /// How many characters the line has.
    private(set) var length = 0

    init(_ line: String) {
        var mark = Mark()
        for character in line {
            mark.bytes += character.utf8.count
            mark.scalars += character.unicodeScalars.count
            mark.characters += 1
            if mark.characters.isMultiple(of: Self.distance) { marks.append(mark) }
        }
        length = mark.characters
    }

    /// The last mark that is not beyond `offset`.
    func last(before offset: Int, counting count: KeyPath<Mark, Int>) -> Mark {
        var (low, high) = (0, marks.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if marks[middle][keyPath: count] <= offset { low = middle } else { high = middle }
        }
        return marks[low]
    }
}

/// How many columns a terminal gives to `character`; a control character counts as what stands for it.
///
/// Source: Unicode 15.1, EastAsianWidth.txt, the blocks that are wide as a whole.
func columns(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    let properties = first.properties
    if properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return wideBlocks.contains { $0.contains(first.value) } ? 2 : 1
    }
}

/// How many columns a terminal gives to `text`.
func columns(of text: String) -> Int { text.map(columns(of:)).reduce(0, +) }

/// `character`, or U+FFFD where it would move a terminal's cursor or turn the direction of its text.
package func printable(_ character: Character) -> Character {
    let moves = character.unicodeScalars.contains { scalar in
        switch scalar.properties.generalCategory {
        case .control: scalar != "\t"
        case .lineSeparator, .paragraphSeparator: true
        case .format: directions.contains { $0.contains(scalar.value) }
        default: false
        }
    }
    return moves ? "\u{FFFD}" : character
}

private let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
]

private let directions: [ClosedRange<UInt32>] = [0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069]

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmed: String {
        let start = drop { $0.isWhitespace }
        let end = start.lastIndex { !$0.isWhitespace }
        return end.map { String(start[...$0]) } ?? ""
    }

    /// The text on one line: every run of white space is one space.
    var onOneLine: String { split { $0.isWhitespace }.joined(separator: " ") }

    /// The text cut to `length` characters for a sentence that quotes it.
    package var quotable: String { count <= 40 ? String(self) : prefix(39) + "…" }
}
