import Records
import Session
import TestSupport
import Testing
import Workshop

@Suite struct ReplayTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: 0..<40)
    func `a record makes the state that was, at any time, opened again or not`(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let scenario = seed.isMultiple(of: 4) ? Scenario.sample : .someKinds(using: &generator)
        var session = LiveSession(
            of: scenario, in: try await .create(at: scratch.path, scenario: "text", name: "any.md"))
        try await session.run([.start])
        for _ in 0..<4 {
            for _ in 0..<12 {
                try await session.runAny(2, using: &generator)
                #expect(try await session.replayed(of: scenario) == session.state)
            }
            await session.record.close()
            let again = try await Record.open(at: scratch.path)
            #expect(await !again.isFinished)
            let resumed = LiveSession(in: again, at: session.state, seconds: session.seconds)
            #expect(try await resumed.replayed(of: scenario) == session.state)
            session = resumed
        }
        await session.record.close()
    }

    @Test(arguments: 0..<30)
    func `a finished record makes the state that was, and its seats stand for nobody`(seed: UInt64)
        async throws
    {
        var generator = SeededGenerator(seed: seed)
        let scenario = seed.isMultiple(of: 4) ? Scenario.sample : .someKinds(using: &generator)
        var session = LiveSession(
            of: scenario, in: try await .create(at: scratch.path, scenario: "text", name: "any.md"))
        try await session.run([.start])
        try await session.runAny(80, using: &generator)
        try await session.finish()
        await session.record.close()
        let again = try await Record.open(at: scratch.path)
        let replayed = State(
            of: scenario, replaying: try await again.events(of: scenario, reading: Scenario.stored))
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
