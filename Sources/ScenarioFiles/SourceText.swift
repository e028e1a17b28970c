/// An author's text as lines, and where its bytes stand on them.
struct SourceText {
    /// The file, as findings name it.
    let path: String
    /// The lines without their ends, which may be LF, CR LF or CR; at least one.
    let lines: [String]

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
    }

    /// The line of that number, from 1; empty beyond the text.
    func line(_ number: Int) -> String { lines.indices.contains(number - 1) ? lines[number - 1] : "" }

    /// A place inside the text, however far beyond it line and column are.
    func location(line: Int, column: Int) -> Location {
        let line = min(max(line, 1), lines.count)
        return Location(path: path, line: line, column: min(max(column, 1), self.line(line).count + 1))
    }

    /// The place of a byte, both counted from 1, as Markdown's parser counts.
    func location(line: Int, byte: Int) -> Location {
        location(
            line: line, column: column(in: self.line(line), units: self.line(line).utf8, offset: byte - 1))
    }

    /// The place of a Unicode scalar, both counted from 1, as YAML's parser counts.
    func location(line: Int, scalar: Int) -> Location {
        let text = self.line(line)
        return location(line: line, column: column(in: text, units: text.unicodeScalars, offset: scalar - 1))
    }

    private func column<Units: BidirectionalCollection>(in text: String, units: Units, offset: Int) -> Int
    where Units.Index == String.Index {
        let index = units.index(units.startIndex, offsetBy: max(offset, 0), limitedBy: units.endIndex)
        return text[..<(index ?? units.endIndex)].count + 1
    }
}
