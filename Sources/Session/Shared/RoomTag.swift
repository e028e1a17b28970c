/// Names a room of a session that several share, by eight bytes of a hash of its name.
package struct RoomTag: Hashable, Sendable {
    /// Eight of them.
    package let bytes: [UInt8]

    /// Takes the first eight bytes of `hash`, which has as many.
    package init(hash: [UInt8]) { bytes = Array(hash.prefix(Self.length)) }

    static let length = 8
}

extension RoomTag: Comparable {
    package static func < (one: Self, other: Self) -> Bool {
        one.bytes.lexicographicallyPrecedes(other.bytes)
    }
}

extension RoomTag: CustomStringConvertible {
    /// Sixteen hexadecimal digits.
    package var description: String { bytes.hexadecimal }

    /// The tag that is spelled so; nil where none is.
    package init?(_ text: String) {
        guard let bytes = [UInt8](hexadecimal: text), bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }
}

extension Token {
    /// How long the keyed hash is, behind which the room stands of a token of a session that several rooms share.
    static let hashLength = 32

    /// The room whose seat it stands for; nil in a session of one.
    package var room: RoomTag? {
        bytes.count == Self.hashLength + RoomTag.length
            ? RoomTag(hash: Array(bytes.dropFirst(Self.hashLength))) : nil
    }

    /// The keyed hash alone.
    package var hash: [UInt8] { Array(bytes.prefix(Self.hashLength)) }

    /// The same, of a seat of `room`.
    package func of(_ room: RoomTag?) -> Token { room.map { Token(bytes + $0.bytes) } ?? self }
}

extension [UInt8] {
    /// Two hexadecimal digits each.
    package var hexadecimal: String {
        let digits = [Character]("0123456789abcdef")
        return reduce(into: "") { text, byte in
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
    }

    /// The bytes that are spelled so; nil where none are.
    package init?(hexadecimal text: String) {
        let digits = text.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue ?? -1 }
        guard digits.count.isMultiple(of: 2), digits.allSatisfy({ $0 >= 0 }) else { return nil }
        self = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
