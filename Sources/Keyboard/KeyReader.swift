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
        /// In a mouse's report of the oldest kind, with how many of its three numbers still to come, and the first byte
        /// of the last one where another may belong to it.
        case click(missing: Int, half: UInt8?)
        /// In a paste, with the bytes that stood last where they could begin its end mark or a spelt Ctrl-C.
        case paste(sequence: [UInt8])
    }

    var stage = Stage.ground
    var pasted: [UInt8] = []
    /// Whether the byte before was a carriage return, with which a line feed makes one Enter.
    var isAfterReturn = false

    /// Makes a reader at the beginning of a line.
    package init() {}

    /// Whether something incomplete stands that ``flush()`` would decide; a paste, a mouse's report and whatever else no
    /// person can have begun is not.
    package var isWaiting: Bool {
        switch stage {
        case .ground, .paste, .controlNoise: false
        case .control(let parameters): parameters.isEmpty
        case .click(let missing, let half): missing == 0 && half != nil
        case .string(_, let count, let afterEscape): count == 0 && !afterEscape
        case .character, .escape, .escapedCharacter, .singleShift: true
        }
    }

    /// The keys that `bytes` complete, in their order.
    package mutating func keys(from bytes: some Sequence<UInt8>) -> [Key] {
        var keys: [Key] = []
        for byte in bytes {
            let isSecondOfPair = isAfterReturn && byte == 0x0A
            isAfterReturn = byte == 0x0D
            if case .ground = stage, isSecondOfPair { continue }
            take(byte, into: &keys)
        }
        return keys
    }

    /// The keys that stand incomplete, when nothing more came for 50 ms.
    ///
    /// A lone ESC is ``Key/escape``; what could have begun a sequence, such as `ESC [`, is Alt with that character;
    /// half a character is dropped. Whatever else is under way goes on, for its rest would be read as keys.
    package mutating func flush() -> [Key] {
        guard isWaiting else { return [] }
        switch stage {
        case .string(let first, _, _):
            stage = .ground
            return [.alt(Character(Unicode.Scalar(first)))]
        case .escape:
            stage = .ground
            return [.escape]
        case .singleShift:
            stage = .ground
            return [.alt("O")]
        case .control:
            stage = .ground
            return [.alt("[")]
        case .ground, .paste, .character, .escapedCharacter, .controlNoise, .click:
            stage = .ground
            return []
        }
    }
}
