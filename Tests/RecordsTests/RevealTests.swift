import Foundation
import Session
import TestSupport
import Testing
import Workshop

@testable import Records

/// What a reveal leaves of a poll's ballots while the session goes on.
@Suite struct RevealTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private static let polls: [Poll] = [.confident, .wall, .helpers, .asking, .pulse]

    @Test(arguments: polls)
    func `a revealed poll leaves no token in the file or its log, and what was not written goes`(poll: Poll)
        async throws
    {
        var session = try await session()
        try await session.ask(poll, at: Self.polls.firstIndex(of: poll) ?? 0)
        let name = poll.id.description
        let tokens = try #require(try await session.record.ballots()[name])
        #expect(tokens.count == 12)
        for token in tokens { #expect(try scratch.holds(token.bytes)) }
        let before = session.state.results(of: poll)
        try await session.run([.toggleOpen, .toggleReveal])
        for token in tokens { #expect(try !scratch.holds(token.bytes)) }
        #expect(try await session.record.ballots()[name] == nil)
        for table in ["ballot", "frame"] { #expect(try await session.record.rows(of: table) == 0) }
        let after = session.state.results(of: poll)
        #expect(after.answers == before.answers && after.skips == before.skips)
        #expect(after.picture == before.picture && after.sureness == before.sureness)
        await session.record.close()
    }

    @Test func `the texts that stay lie in their own order, whatever the order in which they came`()
        async throws
    {
        var files: [[String]] = []
        for order in [Array(0..<12), Array((0..<12).reversed())] {
            var session = try await session()
            try await session.ask(.wall, at: 1, seats: order)
            try await session.run([.toggleOpen, .toggleReveal])
            files.append(try await session.record.writings())
            await session.record.close()
            try scratch.remove("session.convene")
        }
        #expect(files[0].count == 12 && files[0] == files[0].sorted() && files[0] == files[1])
    }

    @Test func `linked polls keep their ballots until both are revealed, stages until their decision is`()
        async throws
    {
        var stages = [Poll.role, .signs].map { poll in
            var poll = poll
            poll.decision = "what now"
            return poll
        }
        stages += [.sector, .hurdle]
        let scenario = Scenario(asking: stages)
        var session = LiveSession(
            of: scenario, in: try await .create(at: scratch.path, scenario: "text", name: "any.md"))
        try await session.run([.start])
        for (index, rows) in [12, 0, 12, 0].enumerated() {
            try await session.ask(stages[index], at: index)
            try await session.run([.toggleOpen, .toggleReveal])
            #expect(try await session.record.rows(of: "ballot") == rows, "\(index)")
            #expect(try await session.replayed(of: scenario) == session.state)
        }
        #expect(session.state.results(of: .hurdle).breakdowns.map(\.other) == ["sector"])
        await session.record.close()
    }

    @Test(arguments: 0..<12)
    func `killed after any command, it makes the state that was`(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        var session = try await session(of: .sample)
        try await session.ask(.signs, at: 3)
        try await session.run([.toggleOpen])
        var commands: [[Command]] = [
            [.toggleReveal], [.edit(.any(seed: seed))], [.countHands("signs", [3, 2, 1])], [.askAgain],
        ]
        for seat in 0..<6 {
            let answer = Answer.any(to: .signs, using: &generator)
            try await expectKept(&session, commands)
            commands = []
            guard session.state.openPoll?.id == "signs" else { continue }
            try await session.answer(.signs, answer, by: "seat \(seat)")
        }
        try await expectKept(&session, [[.toggleOpen], [.toggleReveal], [.countHands("signs", [1, 1, 1])]])
        await session.record.close()
    }

    @Test func `texts are cleared, merged and taken back after the reveal, and an answered question stays`()
        async throws
    {
        var session = try await session()
        try await session.ask(.wall, at: 1)
        try await session.ask(.asking, at: 3)
        try await session.run([.toggleOpen])
        let walls = session.state.standing(of: "wall").ballots.values.flatMap(\.writings).sorted()
        let asked = session.state.standing(of: "asking").ballots.values.flatMap(\.writings).sorted()
        #expect(walls.count > 4 && asked.count > 2)
        func decide(_ poll: Poll, _ text: String, _ review: Review?) -> [Command] {
            [.review(poll.id, round: 1, text: text, review)]
        }
        try await expectKept(
            &session,
            [
                [.go(slide: 1)], [.toggleReveal], decide(.wall, walls[0], .cleared("[…]")),
                decide(.wall, walls[1], .merged(into: walls[0])), decide(.wall, walls[2], .cleared(walls[2])),
                decide(.wall, walls[2], nil), decide(.wall, walls[3], .setAside), [.go(slide: 3)],
                [.toggleReveal], decide(.asking, asked[0], .cleared(asked[0])),
                decide(.asking, asked[0], .answered(asked[0])),
                decide(.asking, asked[1], .merged(into: asked[0])),
            ])
        #expect(session.state.results(of: .wall).texts.map(\.text) == ["[…]"])
        #expect(session.state.results(of: .asking).texts.map(\.text) == [asked[0]])
        try await session.finish()
        #expect(
            try await session.replayed(of: Scenario(asking: Self.polls)).standings == session.state.standings)
        await session.record.close()
    }

    /// After each of those batches, a copy that is opened elsewhere makes the state that was.
    private func expectKept(_ session: inout LiveSession, _ batches: [[Command]]) async throws {
        let scenario =
            session.state.scenario.poll("wall") == nil ? Scenario.sample : Scenario(asking: Self.polls)
        for batch in batches {
            try await session.run(batch)
            for suffix in ["", "-wal"] {
                try scratch.copy("session.convene" + suffix, to: "copy.convene" + suffix)
            }
            let copy = try await Record.open(at: scratch.path(of: "copy.convene"))
            let events = try await copy.events(of: scenario, reading: Scenario.stored)
            #expect(State(of: scenario, replaying: events) == session.state, "\(batch)")
            await copy.close()
            try scratch.remove("copy.convene")
        }
    }

    private func session(of scenario: Scenario = Scenario(asking: polls)) async throws -> LiveSession {
        var session = LiveSession(
            of: scenario, in: try await .create(at: scratch.path, scenario: "text", name: "any.md"))
        try await session.run([.start])
        for seat in 0..<12 {
            try await session.run([.takeSeat(await session.record.presence(for: "seat \(seat)"))])
        }
        return session
    }
}

extension LiveSession {
    /// Goes to the slide of `poll`, closes what is open, opens it, and has those seats answer.
    fileprivate mutating func ask(_ poll: Poll, at slide: Int, seats: [Int] = Array(0..<12)) async throws {
        if state.openPoll != nil { try await run([.toggleOpen]) }
        try await run([.go(slide: slide), .toggleOpen])
        for seat in seats {
            var generator = SeededGenerator(seed: UInt64(seat))
            var answer = Answer.any(to: poll, using: &generator)
            if poll.kind == .text { answer = .text("text \(seat)") }
            if poll.kind == .questions { answer = .questions(asked: ["question \(seat)?"], meToo: []) }
            try await self.answer(poll, answer, by: "seat \(seat)")
        }
    }
}
