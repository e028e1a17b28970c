/// What is left to read of one frame's body.
///
/// Nothing in it is trusted.
package struct FrameBody: Sendable {
    private let kind: UInt8
    private var rest: ArraySlice<UInt8>

    /// A body of a frame of `kind`, which its errors name.
    package init(kind: UInt8, _ bytes: ArraySlice<UInt8>) {
        self.kind = kind
        rest = bytes
    }

    /// The error of a body that does not hold what it should.
    var malformed: FrameError { .malformed(kind: kind) }

    mutating func byte() throws(FrameError) -> UInt8 {
        guard let byte = rest.popFirst() else { throw malformed }
        return byte
    }

    mutating func number16() throws(FrameError) -> UInt16 {
        UInt16(try byte()) << 8 | UInt16(try byte())
    }

    mutating func number32() throws(FrameError) -> UInt32 {
        UInt32(try number16()) << 16 | UInt32(try number16())
    }

    mutating func number64() throws(FrameError) -> UInt64 {
        UInt64(try number32()) << 32 | UInt64(try number32())
    }

    mutating func line() throws(FrameError) -> LineID { LineID(try number32()) }

    /// A number within `range`; one beyond it is malformed.
    mutating func number16(within range: ClosedRange<UInt16>) throws(FrameError) -> UInt16 {
        let number = try number16()
        guard range.contains(number) else { throw malformed }
        return number
    }

    mutating func truth() throws(FrameError) -> Bool {
        switch try byte() {
        case 0: false
        case 1: true
        case _: throw malformed
        }
    }

    /// A text of at most `longest` bytes.
    mutating func text(atMost longest: Int) throws(FrameError) -> String {
        try text(of: Int(try number16()), atMost: longest)
    }

    /// A text of at most `longest` bytes, which can be more than 65,535.
    mutating func longText(atMost longest: Int) throws(FrameError) -> String {
        try text(of: Int(try number32()), atMost: longest)
    }

    private mutating func text(of length: Int, atMost longest: Int) throws(FrameError) -> String {
        guard length <= longest, length <= rest.count else { throw malformed }
        let bytes = rest.prefix(length)
        rest = rest.dropFirst(length)
        guard let text = String(validating: bytes, as: UTF8.self) else { throw malformed }
        return text
    }

    /// Everything that is left, at most `longest` bytes.
    mutating func remainder(atMost longest: Int) throws(FrameError) -> [UInt8] {
        guard rest.count <= longest else { throw malformed }
        defer { rest = [] }
        return Array(rest)
    }

    /// Nothing may be left over.
    func end() throws(FrameError) {
        guard rest.isEmpty else { throw malformed }
    }
}
