import Session
import TestSupport
import Testing
import Workshop

/// Tables that take the place of ballots while the session goes on.
@Suite struct TablingTests {
    @Test(arguments: Scenario.sample.polls + Scenario.kinds.polls, 0..<4)
    func `a reveal leaves no seat's token, and shows what it would have shown`(poll: Poll, seed: UInt64)
        throws
    {
        var generator = SeededGenerator(seed: seed)
        var walk = try Walk(through: Scenario(asking: [poll]), at: 0)
        try walk.run(.toggleOpen)
        try walk.answer(poll, (0..<12).map { _ in .any(to: poll, using: &generator) })
        try walk.run(.toggleOpen)
        let before = walk.state
        try walk.run(.toggleReveal)
        guard poll.link == nil, poll.decision == nil || Scenario(asking: [poll]).polls == [poll] else {
            return
        }
        #expect(walk.state.results(of: poll) == before.results(of: poll))
        let standing = walk.state.standing(of: poll.id)
        #expect(standing.answered == 12)
        for seat in 0..<12 { #expect(standing.ballots[.seat(seat)] == nil) }
        let written = before.standing(of: poll.id).ballots.values.flatMap(\.writings)
        #expect(standing.ballots.values.flatMap(\.writings).sorted() == written.sorted())
    }

    @Test func `the second round opens over a table of the first, whichever event made it`() throws {
        var walk = try Walk(through: Scenario(asking: [.confident]), at: 0)
        try walk.run(.toggleOpen)
        try walk.answer(.confident, Array(repeating: .option(1), count: 5))
        try walk.run(.toggleOpen)
        try walk.run(.toggleReveal)
        let first = walk.state.results(of: .confident)
        #expect(walk.state.standing(of: "confident").tables.keys.sorted() == [1])
        // As a session of an earlier version left it: revealed, and its ballots still there.
        let events = walk.events.filter { if case .tabled = $0 { false } else { true } }
        var older = State(of: Scenario(asking: [.confident]), replaying: events)
        #expect(older.standing(of: "confident").ballots.count == 5)
        for event in try older.decide(.askAgain, at: .at(9)) { older.apply(event) }
        try walk.run(.askAgain, at: 9)
        #expect(older == walk.state)
        #expect(walk.state.results(of: .confident, round: 1) == first)
        #expect(walk.state.standing(of: "confident").earlier.isEmpty)
    }
}
