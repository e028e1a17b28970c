import Lines
import TestSupport

/// A frame that a seeded generator can make any of.
protocol AnyFrame: Frame {
    static func any(using generator: inout SeededGenerator) -> Self
}

extension FrameToHost: AnyFrame {
    static func any(using generator: inout SeededGenerator) -> FrameToHost {
        let line = LineID(.random(in: 0 ... .max, using: &generator))
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: return .listening
        case 1: return .failed(anyText(atMost: Bounds.sentence, using: &generator))
        case 2: return .alive
        case 3:
            let proof: Proof =
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: .none
                case 1: .answer(anyText(atMost: Bounds.answer, using: &generator))
                case _:
                    .key(
                        anyText(atMost: Bounds.publicKey, using: &generator),
                        isSigned: .random(using: &generator))
                }
            return .asked(
                line, user: anyText(atMost: Bounds.name, using: &generator), proof,
                from: Source(number: .random(in: 0 ... .max, using: &generator)))
        case 4:
            return .opened(
                line,
                Opening(
                    wish: anyText(atMost: Bounds.name, using: &generator),
                    terminal: anyText(atMost: Bounds.name, using: &generator),
                    width: .random(in: Bounds.columns, using: &generator),
                    height: .random(in: Bounds.rows, using: &generator),
                    isMonochrome: .random(using: &generator), isASCII: .random(using: &generator),
                    theme: anyText(atMost: Bounds.name, using: &generator),
                    isPlain: .random(using: &generator)))
        case 5: return .bytes(line, anyBytes(atMost: Bounds.typed, using: &generator))
        case 6: return .drained(line)
        case 7:
            return .resized(
                line, width: .random(in: Bounds.columns, using: &generator),
                height: .random(in: Bounds.rows, using: &generator))
        case _: return .closed(line)
        }
    }
}

extension FrameFromHost: AnyFrame {
    static func any(using generator: inout SeededGenerator) -> FrameFromHost {
        let line = LineID(.random(in: 0 ... .max, using: &generator))
        switch Int.random(in: 0..<8, using: &generator) {
        case 0:
            let sentences = (0..<5).map { _ in anyText(atMost: Bounds.sentence, using: &generator) }
            return .begin(
                hostKey: anyText(atMost: Bounds.hostKey, using: &generator),
                .draw(using: &generator),
                DoorSentences(
                    late: sentences[0], full: sentences[1], command: sentences[2], forwarding: sentences[3],
                    second: sentences[4]))
        case 1: return .areYouThere
        case 2: return .verdict(line, .admit)
        case 3: return .verdict(line, .refuse)
        case 4:
            return .verdict(
                line,
                .ask(
                    instruction: anyText(atMost: Bounds.sentence, using: &generator),
                    prompt: anyText(atMost: Bounds.sentence, using: &generator),
                    takesKeys: .random(using: &generator), echoes: .random(using: &generator)))
        case 5:
            let size = Int.random(in: 0...Bounds.shown, using: &generator)
            let filling = [Filling.none, .within(size), .beside(size)].randomElement(using: &generator)
            return .bytes(line, anyBytes(atMost: 70_000, using: &generator), filling ?? .none)
        case 6: return .lastWords(line, anyBytes(atMost: Bounds.lastWords, using: &generator))
        case _:
            return .close(
                line, farewell: anyText(atMost: Bounds.sentence, using: &generator),
                status: .random(in: 0 ... .max, using: &generator))
        }
    }
}

private func anyText(atMost longest: Int, using generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...(longest / 4), using: &generator)
    return String((0..<count).map { _ in "aé猫🙂\u{0}\n".randomElement(using: &generator) ?? "a" })
}

private func anyBytes(atMost longest: Int, using generator: inout SeededGenerator) -> [UInt8] {
    let count = Int.random(in: 0...longest, using: &generator)
    return (0..<count).map { _ in UInt8.random(in: 0 ... .max, using: &generator) }
}
