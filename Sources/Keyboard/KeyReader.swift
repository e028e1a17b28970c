/// Reads keys from a terminal's bytes, however they are cut.
package struct KeyReader: Sendable {
    /// The most of one paste that is kept, in bytes; the rest is dropped.
    package static let longestPaste = 65_536
    /// The longest escape sequence that is waited for, in bytes; a longer one is dropped.
    static let longestSequence = 4096

    /// Bytes that are not yet a whole key.
    private var waiting: [UInt8] = []
    /// What was pasted so far, between the terminal's paste marks; nil outside of them.
    private var pasted: [UInt8]?

    /// A reader that has read nothing.
    package init() {}

    /// Whether bytes stand that are not yet a whole key: a lone Esc, or the beginning of something longer.
    package var isWaiting: Bool { !waiting.isEmpty && pasted == nil }

    /// The keys that are whole with `bytes`.
    package mutating func keys(from bytes: some Sequence<UInt8>) -> [Key] {
        waiting += bytes
        var keys: [Key] = []
        var rest = waiting[...]
        while !rest.isEmpty {
            if pasted != nil {
                guard let key = takePasted(&rest) else { break }
                keys.append(key)
                continue
            }
            guard let sequence = Reading(startingAt: rest) else { break }
            rest = rest.dropFirst(sequence.length)
            if sequence.isPasteStart { pasted = [] }
            if let key = sequence.key { keys.append(key) }
        }
        waiting = Array(rest)
        if waiting.count > Self.longestSequence, pasted == nil { waiting = [] }
        return keys
    }

    /// What stands there is all that comes: a lone Esc is the key, and an unfinished sequence is dropped.
    ///
    /// To be called 50 ms after the last byte while ``isWaiting``.
    package mutating func flush() -> [Key] {
        guard isWaiting else { return [] }
        defer { waiting = [] }
        if waiting == [0x1B] { return [.escape] }
        if waiting.count == 2, waiting[0] == 0x1B,
            waiting[1] == UInt8(ascii: "[") || waiting[1] == UInt8(ascii: "O")
        {
            return [.alt(Character(Unicode.Scalar(waiting[1])))]
        }
        return []
    }

    /// Takes bytes of a paste; the key once its end mark has come.
    private mutating func takePasted(_ rest: inout ArraySlice<UInt8>) -> Key? {
        let mark = Array("\u{1B}[201~".utf8)
        var text = pasted ?? []
        while let byte = rest.first {
            if byte == 0x1B {
                let start = rest.prefix(mark.count)
                if start.elementsEqual(mark) {
                    rest = rest.dropFirst(mark.count)
                    pasted = nil
                    return .paste(Self.lines(of: text))
                }
                if mark.starts(with: start) { break }
            }
            rest = rest.dropFirst()
            if text.count < Self.longestPaste { text.append(byte) }
        }
        pasted = text
        return nil
    }

    /// Text with line feeds as its only line ends.
    private static func lines(of bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }
}
