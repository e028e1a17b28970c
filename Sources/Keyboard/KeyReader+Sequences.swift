extension KeyReader {
    /// Parameters longer than this belong to no key.
    private static let longestParameters = 64

    /// Takes a byte after ESC O.
    mutating func takeShifted(_ byte: UInt8, into keys: inout [Key]) {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"):
            return
        case 0x00..<0x20:
            takeFirst(byte, isEscaped: false, into: &keys)
        default:
            stage = .ground
            if let key = Self.keyOfShifted(byte) { keys.append(key) }
        }
    }

    /// Takes a byte after ESC [ and `parameters`.
    mutating func takeControl(_ byte: UInt8, after parameters: [UInt8], into keys: inout [Key]) {
        let isLinuxFunctionKey = parameters == [UInt8(ascii: "[")]
        switch byte {
        case 0x00..<0x20:
            takeFirst(byte, isEscaped: false, into: &keys)
        case UInt8(ascii: "[") where parameters.isEmpty:
            stage = .control([byte])
        case UInt8(ascii: "$")
        where !parameters.isEmpty && parameters.allSatisfy { (0x30...0x39).contains($0) }:
            // rxvt ends its keys so when Shift is held.
            finish(UInt8(ascii: "~"), parameters, into: &keys)
        case 0x40...0x7E where isLinuxFunctionKey:
            stage = .ground
            if (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) {
                keys.append(.function(Int(byte) - 0x40))
            }
        case 0x40...0x7E:
            finish(byte, parameters, into: &keys)
        case 0x20...0x3F:
            stage =
                parameters.count < Self.longestParameters
                ? .control(parameters + [byte]) : .controlNoise(count: parameters.count)
        default:
            stage = .ground
        }
    }

    private mutating func finish(_ final: UInt8, _ parameters: [UInt8], into keys: inout [Key]) {
        stage = .ground
        if final == UInt8(ascii: "M"), parameters.isEmpty {
            stage = .click(missing: 3, half: nil)
        } else if final == UInt8(ascii: "~"), Parameters(parameters).first == 200 {
            stage = .paste(sequence: [])
            pasted = []
        } else {
            keys += Self.keys(endedBy: final, Parameters(parameters))
        }
    }

    /// The keys that a sequence stands for; none where it is a report, such as the cursor's place, or of a key let go.
    static func keys(endedBy final: UInt8, _ parameters: Parameters) -> [Key] {
        guard !parameters.isRelease else { return [] }
        switch final {
        case UInt8(ascii: "~") where parameters.first == 27, UInt8(ascii: "u"):
            return keys(speltOut: parameters, endedBy: final)
        case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"):
            return parameters.first.flatMap(keyOfNumber).map { [$0] } ?? []
        default:
            // With a modifier the first field is 1.
            guard parameters.isEmpty || parameters.first == 1 else { return [] }
            return keyOfFinal(final).map { [$0] } ?? []
        }
    }

    /// The key that a letter stands for after ESC [.
    private static func keyOfFinal(_ byte: UInt8) -> Key? {
        switch Character(Unicode.Scalar(byte)) {
        case "A", "a": .up
        case "B", "b": .down
        case "C", "c": .right
        case "D", "d": .left
        case "H": .home
        case "F": .end
        case "Z": .backTab
        case "P": .function(1)
        case "Q": .function(2)
        case "R": .function(3)
        case "S": .function(4)
        default: nil
        }
    }

    /// The key that a byte stands for after ESC O; the keypad's keys are the characters on them.
    private static func keyOfShifted(_ byte: UInt8) -> Key? {
        switch byte {
        case UInt8(ascii: "M"): .enter
        case UInt8(ascii: "I"): .tab
        case UInt8(ascii: "X"): .character("=")
        case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(byte - 0x40)))
        default: keyOfFinal(byte)
        }
    }

    /// The key that a number stands for between ESC [ and a tilde.
    private static func keyOfNumber(_ number: Int) -> Key? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23...24: .function(number - 12)
        default: nil
        }
    }
}
