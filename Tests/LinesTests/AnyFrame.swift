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

extension FrameToStream: AnyFrame {
    static func any(using generator: inout SeededGenerator) -> FrameToStream {
        let id = UInt32.random(in: 0 ... .max, using: &generator)
        let number = UInt64.random(in: 0 ... .max, using: &generator)
        switch Int.random(in: 0..<10, using: &generator) {
        case 0:
            return .begin(
                StreamOrder(
                    servers: (0..<Int.random(in: 1...Bounds.servers, using: &generator)).map { _ in
                        anyText(atMost: Bounds.server, using: &generator)
                    },
                    session: anyText(atMost: Bounds.name, using: &generator),
                    room: anyText(atMost: Bounds.name, using: &generator),
                    replicas: .random(in: 0 ... .max, using: &generator), makes: .random(using: &generator),
                    credentials: Bool.random(using: &generator)
                        ? anyText(atMost: Bounds.credentials, using: &generator) : nil,
                    authorities: Bool.random(using: &generator)
                        ? anyText(atMost: 270_000, using: &generator) : nil))
        case 1: return .areYouThere
        case 2: return .follow(after: number)
        case 3:
            let expected = [Expected.nothing, .lastOnSubject(number), .lastOfStream(number)]
            return .publish(
                id: id, subject: anyText(atMost: Bounds.subject, using: &generator),
                expected.randomElement(using: &generator) ?? .nothing,
                anyBytes(atMost: 70_000, using: &generator))
        case 4: return .remove(id: id, number: number)
        case 5: return .delete(id: id)
        case 6: return .say(anyBytes(atMost: Bounds.said, using: &generator))
        case 7: return .get(number)
        case 8: return .expire(id: id, seconds: .random(in: 0 ... .max, using: &generator))
        case _: return .remake
        }
    }
}

extension FrameFromStream: AnyFrame {
    static func any(using generator: inout SeededGenerator) -> FrameFromStream {
        let number = UInt64.random(in: 0 ... .max, using: &generator)
        let time = Int64.random(in: .min ... .max, using: &generator)
        let failure = StreamFailure.allCases.randomElement(using: &generator) ?? .other
        let message = StreamMessage(
            sequence: number, subject: anyText(atMost: Bounds.subject, using: &generator), time: time,
            bytes: anyBytes(atMost: 70_000, using: &generator))
        switch Int.random(in: 0..<10, using: &generator) {
        case 0:
            return .connected(
                StreamFacts(
                    made: time, first: number, last: .random(in: 0 ... .max, using: &generator),
                    replicas: .random(in: 0 ... .max, using: &generator),
                    expires: .random(using: &generator)))
        case 1: return .disconnected
        case 2: return .failed(failure)
        case 3: return .following(waiting: number, clockAhead: time)
        case 4: return .message(message)
        case 5:
            return .heard(
                room: anyText(atMost: Bounds.name, using: &generator),
                anyBytes(atMost: Bounds.said, using: &generator))
        case 6:
            let answers = [StreamAnswer.stored(number), .removed, .refused, .failed(failure), .unknown]
            return .answered(
                .random(in: 0 ... .max, using: &generator),
                answers.randomElement(using: &generator) ?? .unknown)
        case 7: return .got(number, Bool.random(using: &generator) ? message : nil)
        case 8: return .denied(anyText(atMost: Bounds.subject, using: &generator))
        case _: return .alive
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
