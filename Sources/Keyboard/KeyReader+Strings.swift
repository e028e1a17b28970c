extension KeyReader {
    /// What ends a paste.
    private static let pasteEnd = Array("\u{1B}[201~".utf8)
    /// More bytes than the end mark and any spelling of Ctrl-C have.
    private static let longestMark = 40

    /// Takes a byte of a string that a terminal sent and nobody typed.
    ///
    /// BEL and ST end it; so does Ctrl-C, which no string holds, so that leaving works whatever a terminal sent.
    mutating func takeString(
        _ byte: UInt8, begunBy first: UInt8, count: Int, afterEscape: Bool, into keys: inout [Key]
    ) {
        if afterEscape, byte != UInt8(ascii: "\\") {
            stage = .escape
            take(byte, into: &keys)
            return
        }
        switch byte {
        case 0x07, 0x18, 0x1A:
            stage = .ground
        case 0x03:
            takeFirst(byte, isEscaped: false, into: &keys)
        case 0x1B:
            stage = .string(first, count: count + 1, afterEscape: true)
        default:
            let isOver = afterEscape || count >= Self.longestSequence
            stage = isOver ? .ground : .string(first, count: count + 1, afterEscape: false)
        }
    }

    /// Takes a byte of a paste, in which the bytes of `sequence` stood last.
    ///
    /// Ctrl-C breaks off a paste, however it is spelt, so that leaving works also where the end mark was lost.
    mutating func takePasted(_ byte: UInt8, after sequence: [UInt8], into keys: inout [Key]) {
        if byte == 0x03 {
            pasted = []
            takeFirst(byte, isEscaped: false, into: &keys)
            return
        }
        if byte == 0x1B {
            keep(sequence)
            stage = .paste(sequence: [byte])
            return
        }
        let whole = sequence + [byte]
        let isBeginning = whole == [0x1B, UInt8(ascii: "[")]
        let isParameter = sequence.count > 1 && (0x20...0x3F).contains(byte)
        if isBeginning || (isParameter && whole.count < Self.longestMark) {
            stage = .paste(sequence: whole)
        } else if whole == Self.pasteEnd {
            stage = .ground
            keys.append(.paste(Self.text(of: pasted)))
            pasted = []
        } else if sequence.count > 1, Self.keys(endedBy: byte, Parameters(sequence[2...])) == [.control("c")]
        {
            stage = .ground
            keys.append(.control("c"))
            pasted = []
        } else {
            keep(whole)
            stage = .paste(sequence: [])
        }
    }

    private mutating func keep(_ bytes: some Collection<UInt8>) {
        pasted += bytes.prefix(max(0, Self.longestPaste - pasted.count))
    }

    /// Pasted bytes as text: line ends become line feeds; other control characters and what is not UTF-8 are left out.
    private static func text(of bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            defer { previous = scalar }
            switch scalar {
            case "\r": text.append("\n")
            case "\n": if previous != "\r" { text.append(scalar) }
            case "\t": text.append(scalar)
            case "\u{FFFD}": continue
            default: if scalar.properties.generalCategory != .control { text.append(scalar) }
            }
        }
        return String(text)
    }
}
