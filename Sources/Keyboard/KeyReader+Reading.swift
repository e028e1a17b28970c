extension KeyReader {
    /// What stands at the beginning of some bytes: one key, or something that is none.
    struct Reading {
        /// How many bytes it takes, at least one.
        var length: Int
        /// The key; nil for what is swallowed.
        var key: Key?
        /// Whether a paste begins here.
        var isPasteStart = false

        /// Reads the beginning of `bytes`; nil where more is needed to know.
        init?(startingAt bytes: ArraySlice<UInt8>) {
            guard let first = bytes.first else { return nil }
            switch first {
            case 0x1B:
                guard let sequence = Self.escape(bytes) else { return nil }
                self = sequence
            case 0x0D, 0x0A: self.init(1, .enter)
            case 0x09: self.init(1, .tab)
            case 0x08, 0x7F: self.init(1, .backspace)
            case 0x00, 0x1C...0x1F: self.init(1, nil)
            case 0x01...0x1A: self.init(1, .control(Character(Unicode.Scalar(first + 0x60))))
            case 0x20...0x7E: self.init(1, .character(Character(Unicode.Scalar(first))))
            case _:
                guard let sequence = Self.multibyte(bytes) else { return nil }
                self = sequence
            }
        }

        private init(_ length: Int, _ key: Key?, isPasteStart: Bool = false) {
            self.length = length
            self.key = key
            self.isPasteStart = isPasteStart
        }

        /// A character of several bytes in UTF-8; a byte that cannot begin one is swallowed.
        private static func multibyte(_ bytes: ArraySlice<UInt8>) -> Reading? {
            let first = bytes[bytes.startIndex]
            let length =
                first >= 0xF0 && first < 0xF5
                ? 4 : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xC2 && first < 0xE0 ? 2 : 0
            guard length > 0 else { return Reading(1, nil) }
            let tail = bytes.dropFirst().prefix(length - 1)
            if let bad = tail.firstIndex(where: { $0 & 0xC0 != 0x80 }) {
                return Reading(bad - bytes.startIndex, nil)
            }
            guard tail.count == length - 1 else { return nil }
            guard let text = String(validating: bytes.prefix(length), as: UTF8.self),
                let character = text.first
            else {
                return Reading(length, nil)
            }
            return Reading(length, .character(character))
        }

        private static func escape(_ bytes: ArraySlice<UInt8>) -> Reading? {
            guard let second = bytes.dropFirst().first else { return nil }
            switch second {
            case UInt8(ascii: "["): return control(bytes)
            case UInt8(ascii: "O"):
                guard let third = bytes.dropFirst(2).first else { return nil }
                return Reading(3, named(final: third, number: nil))
            case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
                return text(bytes)
            case 0x1B: return Reading(1, .escape)
            case 0x20...0x7E: return Reading(2, .alt(Character(Unicode.Scalar(second))))
            case _: return Reading(1, .escape)
            }
        }

        /// A control sequence: `ESC [`, parameters, and a last byte that names the key.
        private static func control(_ bytes: ArraySlice<UInt8>) -> Reading? {
            let body = bytes.dropFirst(2)
            guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
                return body.count > KeyReader.longestSequence ? Reading(bytes.count, nil) : nil
            }
            let length = end - bytes.startIndex + 1
            guard (0x40...0x7E).contains(bytes[end]) else { return Reading(length - 1, nil) }
            // The Linux console sends its first five function keys as ESC [ [ and a letter.
            if bytes[end] == UInt8(ascii: "["), body.startIndex == end {
                guard let letter = bytes.dropFirst(3).first else { return nil }
                let isFunction = (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter)
                return Reading(4, isFunction ? .function(Int(letter) - 64) : nil)
            }
            let parameters = String(decoding: body[..<end], as: UTF8.self)
            let number = parameters.split(separator: ";", omittingEmptySubsequences: false).first.flatMap {
                Int($0)
            }
            if bytes[end] == UInt8(ascii: "~"), number == 200 {
                return Reading(length, nil, isPasteStart: true)
            }
            return Reading(length, named(final: bytes[end], number: number))
        }

        /// A text for the terminal's owner, which no key sends; it ends with BEL or ESC \.
        private static func text(_ bytes: ArraySlice<UInt8>) -> Reading? {
            var previous: UInt8 = 0
            for (offset, byte) in bytes.enumerated().dropFirst(2) {
                if byte == 0x07 || (previous == 0x1B && byte == UInt8(ascii: "\\")) {
                    return Reading(offset + 1, nil)
                }
                previous = byte
            }
            return bytes.count > KeyReader.longestSequence ? Reading(bytes.count, nil) : nil
        }

        /// The key of a sequence's last byte; `number` is the first parameter of one that ends in `~`.
        private static func named(final: UInt8, number: Int?) -> Key? {
            switch final {
            case UInt8(ascii: "A"): .up
            case UInt8(ascii: "B"): .down
            case UInt8(ascii: "C"): .right
            case UInt8(ascii: "D"): .left
            case UInt8(ascii: "H"): .home
            case UInt8(ascii: "F"): .end
            case UInt8(ascii: "M"): .enter
            case UInt8(ascii: "Z"): .backTab
            case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 79)
            case UInt8(ascii: "~"): tilde(number)
            case _: nil
            }
        }

        private static func tilde(_ number: Int?) -> Key? {
            switch number {
            case 1, 7: .home
            case 4, 8: .end
            case 2: .insert
            case 3: .delete
            case 5: .pageUp
            case 6: .pageDown
            case let number? where (11...15).contains(number): .function(number - 10)
            case let number? where (17...21).contains(number): .function(number - 11)
            case let number? where (23...24).contains(number): .function(number - 12)
            case _: nil
            }
        }
    }
}
