import Foundation
import GRDB

/// How what is kept as text becomes text: JSON, the same for the same value.
enum Coding {
    /// The text of `value`.
    static func text(of value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// The value that `text` stands for, whose whole numbers have at most so many digits: fewer than could overflow
    /// when they are added or set in proportion.
    static func value<Value: Decodable>(
        _ type: Value.Type, of text: String, digits: Int = 12
    ) throws -> Value {
        guard hasNoNumber(longerThan: digits, text) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        return try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    private static func hasNoNumber(longerThan digits: Int, _ text: String) -> Bool {
        var length = 0
        var isInString = false
        var isEscaped = false
        for byte in text.utf8 {
            if isInString {
                isInString = isEscaped || byte != UInt8(ascii: "\"")
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                continue
            }
            isInString = byte == UInt8(ascii: "\"")
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            // An exponent stands behind a digit; the letters of true and false do not.
            if length > 0, byte | 0x20 == UInt8(ascii: "e") { return false }
            length = isDigit ? length + 1 : 0
            if length > digits { return false }
        }
        return true
    }
}
