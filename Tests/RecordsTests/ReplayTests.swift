import Records
import Session
import TestSupport
import Testing
import Workshop

@Suite struct ReplayTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: 0..<30)
    func `a record that is opened again makes the state that was`(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        var session = LiveSession(
            of: .sample, in: try await .create(at: scratch.path, scenario: "text", name: "sample.md"))
        try await session.run([.start])
        for _ in 0..<60 {
            var batch: [Command] = []
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                batch.append(try await session.anyCommand(using: &generator))
            }
            try await session.run(batch)
        }
        #expect(try await session.replayed() == session.state)
        await session.record.close()
        let again = try await Record.open(at: scratch.path)
        #expect(
            State(of: .sample, replaying: try await again.events(of: .sample, reading: Scenario.stored))
                == session.state)
        #expect(await !again.isFinished)
        await again.close()
    }

    @Test(arguments: 0..<10)
    func `a finished record makes the state that was, and its seats stand for nobody`(seed: UInt64)
        async throws
    {
        var generator = SeededGenerator(seed: seed)
        var session = LiveSession(
            of: .sample, in: try await .create(at: scratch.path, scenario: "text", name: "sample.md"))
        try await session.run([.start])
        for _ in 0..<200 { try await session.run([try await session.anyCommand(using: &generator)]) }
        try await session.finish()
        await session.record.close()
        let again = try await Record.open(at: scratch.path)
        let replayed = State(
            of: .sample, replaying: try await again.events(of: .sample, reading: Scenario.stored))
        #expect(replayed.joined == session.state.joined)
        #expect(replayed.seats.isDisjoint(with: session.state.seats) || session.state.seats.isEmpty)
        #expect(replayed.standings == session.state.standings)
        #expect(replayed.sectionSeconds == session.state.sectionSeconds)
        #expect(replayed.finished == session.state.finished)
        #expect(replayed.place == session.state.place)
        await again.close()
    }

    @Test func `a copy made while the session runs makes the state that was`() async throws {
        var session = LiveSession(
            of: .sample, in: try await .create(at: scratch.path, scenario: "text", name: "sample.md"))
        try await session.run([.start, .nextSlide, .toggleOpen])
        try await session.answer(.role, .option(1), by: "one two three")
        for suffix in ["", "-wal"] {
            try scratch.copy("session.convene" + suffix, to: "copy.convene" + suffix)
        }
        let copy = try await Record.open(at: scratch.path(of: "copy.convene"))
        #expect(
            State(of: .sample, replaying: try await copy.events(of: .sample, reading: Scenario.stored))
                == session.state)
        #expect(session.state.standing(of: "role").answered == 1)
        await copy.close()
    }
}

extension LiveSession {
    /// A command of any kind, answers most often, by one of ten seats.
    func anyCommand(using generator: inout SeededGenerator) async throws -> Command {
        let words = "seat \(Int.random(in: 0..<10, using: &generator))"
        switch Int.random(in: 0..<20, using: &generator) {
        case 0: return .next
        case 1: return .back
        case 2: return .nextSlide
        case 3: return .go(slide: Int.random(in: -1...4, using: &generator))
        case 4: return .toggleReveal
        case 5: return .togglePause
        case 6: return .toggleBlank
        case 7, 8, 9: return .takeSeat(await record.presence(for: words))
        case 10, 11, 12: return .toggleOpen
        default:
            guard let poll = state.openPoll else { return .previousSlide }
            let round = state.standing(of: poll.id).round
            return .answer(
                poll.id, round: round, try await token(of: words, in: poll),
                .any(to: poll, using: &generator))
        }
    }
}
