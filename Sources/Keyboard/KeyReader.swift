/// Turns a terminal's bytes into keys, however the bytes are cut.
///
/// It holds what is incomplete until the rest comes; ``flush()`` is for when nothing more came for 50 ms.
package struct KeyReader: Sendable {
    /// Most bytes of one paste that are kept; what comes after them is dropped.
    package static let longestPaste = 65_536
    /// Most bytes of one sequence or string, after which it counts as noise and typing goes on.
    package static let longestSequence = 4096

    /// Where in a sequence the reader stands.
    enum Stage: Sendable {
        case ground
        /// Of a UTF-8 character, with how many bytes still to come.
        case character([UInt8], missing: Int)
        /// After ESC.
        case escape
        /// After ESC and the first bytes of a character.
        case escapedCharacter([UInt8], missing: Int)
        /// After ESC O.
        case singleShift
        /// After ESC [, with the parameters so far.
        case control([UInt8])
        /// After a sequence that is too long, until its end.
        case controlNoise(count: Int)
        /// In an OSC, DCS, SOS, PM or APC string, with the byte that began it; whether an ESC stood last.
        case string(UInt8, count: Int, afterEscape: Bool)
        /// In a mouse's report of the oldest kind, with how many bytes still to come.
        case click(missing: Int)
        /// In a paste, with the bytes that stood last where they could begin its end mark or a spelt Ctrl-C.
        case paste(sequence: [UInt8])
    }

    var stage = Stage.ground
    var pasted: [UInt8] = []

    /// Makes a reader at the beginning of a line.
    package init() {}

    /// Whether something incomplete stands that ``flush()`` would decide; a string or a paste under way is not.
    package var isWaiting: Bool {
        switch stage {
        case .ground, .paste: false
        case .string(_, let count, let afterEscape): count == 0 && !afterEscape
        case .character, .escape, .escapedCharacter, .singleShift, .control, .controlNoise, .click: true
        }
    }

    /// The keys that `bytes` complete, in their order.
    package mutating func keys(from bytes: some Sequence<UInt8>) -> [Key] {
        var keys: [Key] = []
        for byte in bytes { take(byte, into: &keys) }
        return keys
    }

    /// The keys that stand incomplete, when nothing more came for 50 ms.
    ///
    /// A lone ESC is ``Key/escape``; what could have begun a sequence, such as `ESC [`, is Alt with that character;
    /// what else is incomplete is dropped. A string or a paste under way goes on.
    package mutating func flush() -> [Key] {
        switch stage {
        case .ground, .paste:
            return []
        case .string(let first, _, _):
            guard isWaiting else { return [] }
            stage = .ground
            return [.alt(Character(Unicode.Scalar(first)))]
        case .escape:
            stage = .ground
            return [.escape]
        case .singleShift:
            stage = .ground
            return [.alt("O")]
        case .control(let parameters):
            stage = .ground
            return parameters.isEmpty ? [.alt("[")] : []
        case .character, .escapedCharacter, .controlNoise, .click:
            stage = .ground
            return []
        }
    }
}
