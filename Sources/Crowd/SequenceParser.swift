/// Cuts a terminal's bytes into characters, controls and escape sequences.
struct SequenceParser: Sendable {
    /// What came to an end with a byte.
    enum Piece: Equatable {
        /// A character, or U+FFFD for bytes that are none.
        case scalar(UInt32)
        case control(UInt8)
        /// A sequence of one byte behind the escape.
        case escape(UInt8)
        case sequence(Sequence)
    }

    /// A control sequence.
    struct Sequence: Equatable {
        /// `?`, `>`, `<` or `=` before the numbers; 0 for none.
        var prefix: UInt8 = 0
        var numbers: [Int] = [0]
        /// The byte between numbers and end; 0 for none.
        var intermediate: UInt8 = 0
        var final: UInt8 = 0

        /// The number at `index`; 0 where it was left out.
        func number(_ index: Int) -> Int { index < numbers.count ? numbers[index] : 0 }
    }

    private enum State {
        case text
        case escaped
        /// Behind an escape with intermediate bytes, of which nothing is shown.
        case designating
        case sequence(Sequence)
        /// In a title or another string, up to its end.
        case string
        case stringEscaped
    }

    private var state = State.text
    /// The character whose bytes are coming, and how many are missing.
    private var partial: UInt32 = 0
    private var missing = 0

    /// Takes the next byte; answers what it completes.
    mutating func take(_ byte: UInt8) -> Piece? {
        switch state {
        case .text: return text(byte)
        case .escaped:
            state = .text
            switch byte {
            case UInt8(ascii: "["): state = .sequence(Sequence())
            case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
                UInt8(ascii: "_"):
                state = .string
            case 0x20...0x2F: state = .designating
            case _: return .escape(byte)
            }
        case .designating: if byte >= 0x30 { state = .text }
        case .sequence(let sequence): return extend(sequence, byte)
        case .string:
            if byte == 0x07 { state = .text }
            if byte == 0x1B { state = .stringEscaped }
        case .stringEscaped: state = byte == UInt8(ascii: "\\") ? .text : .string
        }
        return nil
    }

    private mutating func extend(_ sequence: Sequence, _ byte: UInt8) -> Piece? {
        var sequence = sequence
        let last = sequence.numbers.count - 1
        switch byte {
        case 0x30...0x39:
            sequence.numbers[last] = min(sequence.numbers[last] * 10 + Int(byte & 0x0F), 65_535)
        case 0x3A, 0x3B: if last < 32 { sequence.numbers.append(0) }
        case 0x3C...0x3F: sequence.prefix = byte
        case 0x20...0x2F: sequence.intermediate = byte
        case 0x40...0x7E:
            sequence.final = byte
            state = .text
            return .sequence(sequence)
        case 0x1B:
            state = .escaped
            return nil
        case 0..<0x20: return .control(byte)
        case _: break
        }
        state = .sequence(sequence)
        return nil
    }

    private mutating func text(_ byte: UInt8) -> Piece? {
        if missing > 0, byte & 0xC0 == 0x80 {
            partial = partial << 6 | UInt32(byte & 0x3F)
            missing -= 1
            return missing == 0 ? .scalar(partial) : nil
        }
        missing = 0
        switch byte {
        case 0x1B: state = .escaped
        case 0..<0x20: return .control(byte)
        case 0x20..<0x7F: return .scalar(UInt32(byte))
        case 0xC2..<0xE0: (partial, missing) = (UInt32(byte & 0x1F), 1)
        case 0xE0..<0xF0: (partial, missing) = (UInt32(byte & 0x0F), 2)
        case 0xF0..<0xF5: (partial, missing) = (UInt32(byte & 0x07), 3)
        case 0x7F: break
        case _: return .scalar(0xFFFD)
        }
        return nil
    }
}
