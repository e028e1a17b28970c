import Lines
import TestSupport
import Testing

@Suite struct FrameTests {
    @Test(arguments: 0..<60)
    func `frames to the host come out as they went in, wherever their bytes are cut`(_ seed: UInt64) throws {
        try expectSame(FrameToHost.self, seed)
    }

    @Test(arguments: 0..<60)
    func `frames from the host come out as they went in, wherever their bytes are cut`(_ seed: UInt64) throws
    {
        try expectSame(FrameFromHost.self, seed)
    }

    @Test(arguments: 0..<40)
    func `frames to and from a stream come out as they went in, wherever their bytes are cut`(_ seed: UInt64)
        throws
    {
        try expectSame(FrameToStream.self, seed)
        try expectSame(FrameFromStream.self, seed)
    }

    @Test(arguments: 0..<100)
    func `what a stream's process sends gives frames or an error, whatever it is`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var bytes = (0..<4).flatMap { _ in encoded(FrameFromStream.any(using: &generator)) }
        for _ in 0..<Int.random(in: 1...20, using: &generator) {
            let index = Int.random(in: 0..<min(bytes.count, 60), using: &generator)
            bytes[index] = UInt8.random(in: 0 ... .max, using: &generator)
        }
        var reader = FrameReader<FrameFromStream>()
        guard let frames = try? reader.frames(from: bytes) else {
            #expect(throws: FrameError.self) { try reader.frames(from: encoded(FrameFromStream.alive)) }
            return
        }
        for case .message(let message) in frames { #expect(message.subject.utf8.count <= Bounds.subject) }
    }

    @Test func `a message that is too long for the stream arrives as too long, never as a part of itself`()
        throws
    {
        let long = [UInt8](repeating: 7, count: Bounds.message + 9)
        var reader = FrameReader<FrameToStream>()
        let frames = try reader.frames(
            from: encoded(FrameToStream.publish(id: 1, subject: "timeline", .nothing, long)))
        guard case .publish(_, _, _, let bytes) = frames.first else { throw FrameError.unknownKind(0) }
        #expect(bytes.count == Bounds.message + 1)
    }

    private func expectSame<Sent: AnyFrame>(_: Sent.Type, _ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let sent = (0..<8).map { _ in Sent.any(using: &generator) }
        var rest = sent.flatMap { encoded($0) }[...]
        var reader = FrameReader<Sent>()
        var received: [Sent] = []
        while !rest.isEmpty {
            let longest = Bool.random(using: &generator) ? 7 : 9000
            let piece = rest.prefix(Int.random(in: 1...longest, using: &generator))
            received += try reader.frames(from: piece)
            rest = rest.dropFirst(piece.count)
        }
        #expect(received == sent)
    }

    @Test(arguments: 0..<200)
    func `a stranger's bytes give frames or an error, and every frame keeps its bounds`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var bytes = (0..<6).flatMap { _ in encoded(FrameToHost.any(using: &generator)) }
        for _ in 0..<Int.random(in: 1...20, using: &generator) {
            let index = Int.random(in: 0..<min(bytes.count, 40), using: &generator)
            bytes[index] = UInt8.random(in: 0 ... .max, using: &generator)
        }
        var reader = FrameReader<FrameToHost>()
        guard let frames = try? reader.frames(from: bytes) else {
            #expect(throws: FrameError.self) { try reader.frames(from: encoded(FrameToHost.alive)) }
            return
        }
        for case .resized(_, let width, let height) in frames {
            #expect(Bounds.columns.contains(width) && Bounds.rows.contains(height))
        }
    }

    @Test(arguments: 0..<100)
    func `noise never traps`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let noise = (0..<200).map { _ in UInt8.random(in: 0...9, using: &generator) }
        var reader = FrameReader<FrameFromHost>()
        _ = try? reader.frames(from: [0, 0, 0, UInt8.random(in: 1...99, using: &generator)] + noise)
    }

    @Test func `an announced length is judged before its bytes arrive`() {
        var reader = FrameReader<FrameToHost>()
        #expect(throws: FrameError.lengthOutOfBounds(0xFFFF_FFFF)) {
            try reader.frames(from: [0xFF, 0xFF, 0xFF, 0xFF])
        }
        var empty = FrameReader<FrameToHost>()
        #expect(throws: FrameError.lengthOutOfBounds(0)) { try empty.frames(from: [0, 0, 0, 0]) }
    }

    @Test(
        arguments: [
            ([0, 0, 0, 1, 99], FrameError.unknownKind(99)),
            ([0, 0, 0, 2, 1, 0], .malformed(kind: 1)),
            ([0, 0, 0, 4, 7, 0, 0, 0], .malformed(kind: 7)),
            ([0, 0, 0, 9, 8, 0, 0, 0, 1, 0, 19, 0, 24], .malformed(kind: 8)),
            ([0, 0, 0, 4, 2, 0, 1, 0xFF], .malformed(kind: 2)),
        ] as [([UInt8], FrameError)])
    func `what no frame looks like ends the link`(_ bytes: [UInt8], _ error: FrameError) {
        var reader = FrameReader<FrameToHost>()
        #expect(throws: error) { try reader.frames(from: bytes) }
        #expect(throws: error) { try reader.frames(from: encoded(FrameToHost.alive)) }
    }

    @Test func `a long run of bytes becomes several frames`() throws {
        let typed = [UInt8](repeating: 7, count: Bounds.typed + 1)
        var reader = FrameReader<FrameToHost>()
        let frames = try reader.frames(from: encoded(FrameToHost.bytes(LineID(3), typed)))
        #expect(frames == [.bytes(LineID(3), Array(typed.dropLast())), .bytes(LineID(3), [7])])
    }

    @Test func `a long text is cut between two characters`() throws {
        let user = String(repeating: "é", count: 40)
        var reader = FrameReader<FrameToHost>()
        let frames = try reader.frames(
            from: encoded(FrameToHost.asked(LineID(0), user: user, .none, from: .here)))
        #expect(frames == [.asked(LineID(0), user: String(repeating: "é", count: 32), .none, from: .here)])
    }
}
