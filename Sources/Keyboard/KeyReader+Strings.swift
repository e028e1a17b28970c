extension KeyReader {
    /// What ends a paste.
    private static let pasteEnd = Array("\u{1B}[201~".utf8)

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

    /// Takes a byte of a paste, of whose end mark `matched` bytes stood last.
    ///
    /// Ctrl-C breaks off a paste, so that leaving works also where the end mark was lost.
    mutating func takePasted(_ byte: UInt8, matched: Int, into keys: inout [Key]) {
        if byte == 0x03 {
            pasted = []
            takeFirst(byte, isEscaped: false, into: &keys)
        } else if byte == Self.pasteEnd[matched] {
            guard matched + 1 == Self.pasteEnd.count else {
                stage = .paste(matched: matched + 1)
                return
            }
            stage = .ground
            keys.append(.paste(Self.text(of: pasted)))
            pasted = []
        } else {
            keep(Self.pasteEnd[..<matched])
            let isBeginning = byte == Self.pasteEnd[0]
            stage = .paste(matched: isBeginning ? 1 : 0)
            if !isBeginning { keep([byte]) }
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
