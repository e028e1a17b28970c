extension KeyReader {
    /// Takes one byte, and adds the key that it completes, if any.
    mutating func take(_ byte: UInt8, into keys: inout [Key]) {
        switch stage {
        case .ground:
            takeFirst(byte, isEscaped: false, into: &keys)
        case .character(let bytes, let missing):
            takeContinuation(byte, after: bytes, missing: missing, isEscaped: false, into: &keys)
        case .escapedCharacter(let bytes, let missing):
            takeContinuation(byte, after: bytes, missing: missing, isEscaped: true, into: &keys)
        case .escape:
            takeAfterEscape(byte, into: &keys)
        case .singleShift:
            takeShifted(byte, into: &keys)
        case .control(let parameters):
            takeControl(byte, after: parameters, into: &keys)
        case .controlNoise(let count):
            if byte < 0x20 {
                takeFirst(byte, isEscaped: false, into: &keys)
            } else if (0x40...0x7E).contains(byte) || count >= Self.longestSequence {
                stage = .ground
            } else {
                stage = .controlNoise(count: count + 1)
            }
        case .string(let first, let count, let afterEscape):
            takeString(byte, begunBy: first, count: count, afterEscape: afterEscape, into: &keys)
        case .click(let missing, let half):
            takeClick(byte, missing: missing, half: half, into: &keys)
        case .paste(let sequence):
            takePasted(byte, after: sequence, into: &keys)
        }
    }

    /// Takes a byte of a mouse's report: a number is one byte, or two where the terminal spells it in UTF-8, as it does
    /// from the 96th column on.
    private mutating func takeClick(_ byte: UInt8, missing: Int, half: UInt8?, into keys: inout [Key]) {
        if half != nil, (0x80...0xBF).contains(byte) {
            stage = missing > 0 ? .click(missing: missing, half: nil) : .ground
        } else if missing == 0 || (0x01..<0x20).contains(byte) {
            takeFirst(byte, isEscaped: false, into: &keys)
        } else {
            let half = (0xC2...0xDF).contains(byte) ? byte : nil
            stage = missing > 1 || half != nil ? .click(missing: missing - 1, half: half) : .ground
        }
    }

    /// Takes the first byte of a key.
    mutating func takeFirst(_ byte: UInt8, isEscaped: Bool, into keys: inout [Key]) {
        stage = .ground
        switch byte {
        case 0x1B:
            stage = .escape
        case 0x0D, 0x0A:
            keys.append(.enter)
        case 0x09:
            keys.append(.tab)
        case 0x7F, 0x08:
            keys.append(.backspace)
        case 0x01...0x1A:
            keys.append(.control(Character(Unicode.Scalar(byte + 0x60))))
        case 0x00, 0x1C...0x1F:
            return
        case 0x20...0x7E:
            let character = Character(Unicode.Scalar(byte))
            keys.append(isEscaped ? .alt(character) : .character(character))
        case 0xC2...0xF4:
            let missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
            stage =
                isEscaped ? .escapedCharacter([byte], missing: missing) : .character([byte], missing: missing)
        default:
            return
        }
    }

    /// Takes a later byte of a UTF-8 character; one that cannot be drops what stood and begins a key of its own.
    private mutating func takeContinuation(
        _ byte: UInt8, after bytes: [UInt8], missing: Int, isEscaped: Bool, into keys: inout [Key]
    ) {
        guard (0x80...0xBF).contains(byte) else { return takeFirst(byte, isEscaped: false, into: &keys) }
        let bytes = bytes + [byte]
        if missing > 1 {
            stage =
                isEscaped
                ? .escapedCharacter(bytes, missing: missing - 1) : .character(bytes, missing: missing - 1)
            return
        }
        stage = .ground
        guard let text = String(validating: bytes, as: UTF8.self), let character = text.first else { return }
        // C1 control characters are no letters, in whichever way they are spelt.
        guard character.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
            return
        }
        keys.append(isEscaped ? .alt(character) : .character(character))
    }

    private mutating func takeAfterEscape(_ byte: UInt8, into keys: inout [Key]) {
        switch byte {
        case 0x1B:
            keys.append(.escape)
        case UInt8(ascii: "["):
            stage = .control([])
        case UInt8(ascii: "O"):
            stage = .singleShift
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            stage = .string(byte, count: 0, afterEscape: false)
        case 0x7F, 0x08:
            // Alt-Backspace rubs out a word wherever lines are edited, as Ctrl-W does; as Esc it would leave a form.
            stage = .ground
            keys.append(.control("w"))
        case 0x00...0x1F:
            keys.append(.escape)
            takeFirst(byte, isEscaped: false, into: &keys)
        default:
            takeFirst(byte, isEscaped: true, into: &keys)
        }
    }
}
