import Session
import TestSupport
import Testing
import Workshop

/// Texts that are written after their poll was closed, read and opened again.
@Suite struct StragglerTests {
    /// `poll` after so many seats wrote to it, it closed and is open again; four texts are enough to be read.
    private func reopened(_ poll: Poll, after seats: Int = 10) throws -> Walk {
        var walk = try Walk(asking: poll)
        try walk.seat(40)
        try walk.open(poll)
        for seat in 0..<seats { try walk.answer(poll, by: seat, Self.text(seat, to: poll)) }
        try walk.run(.toggleOpen)
        try walk.run(.toggleOpen)
        return walk
    }

    private static func text(_ seat: Int, to poll: Poll, _ word: String = "own") -> Answer {
        switch poll {
        case .helpers: .other("\(word) \(seat)", beside: [])
        case .asking: .questions(asked: ["\(word) \(seat)"], meToo: [])
        default: .text("\(word) \(seat)")
        }
    }

    /// The texts that may be read.
    private func readable(_ walk: Walk, _ poll: Poll) -> Set<String> {
        let standing = walk.state.standing(of: poll.id)
        return Set(standing.ballots.flatMap { standing.readable($0.value, of: $0.key) })
    }

    @Test(arguments: [Poll.wall, .helpers, .asking])
    func `wait for as many as the minimum for texts, and come together then`(poll: Poll) throws {
        var walk = try reopened(poll)
        for seat in 10..<13 {
            try walk.answer(poll, by: seat, Self.text(seat, to: poll))
            #expect(readable(walk, poll).count == 10)
        }
        try walk.answer(poll, by: 13, Self.text(13, to: poll))
        #expect(readable(walk, poll).count == 14)
        try walk.answer(poll, by: 14, Self.text(14, to: poll))
        #expect(readable(walk, poll).count == 14)
        #expect(State(of: walk.state.scenario, replaying: walk.events) == walk.state)
    }

    /// Four seats have written and were read; then everything happens that can, in every order.
    @Test(arguments: [Poll.wall, .helpers, .asking])
    func `what can be read once others were grows by nothing or by as many seats as the minimum`(poll: Poll)
        throws
    {
        var walk = try reopened(poll, after: 4)
        try walk.run(.toggleOpen)
        expectGrowth(from: walk, of: poll, steps: 6)
    }

    private func expectGrowth(from walk: Walk, of poll: Poll, steps: Int) {
        guard steps > 0 else { return }
        let seats = [0, 4, 5, 6, 7]
        let answers = seats.map { seat in
            let round = walk.state.standing(of: poll.id).round
            let word = seat == 0 ? "changed" : "own"
            return Command.answer(poll.id, round: round, .seat(seat), Self.text(seat, to: poll, word))
        }
        let before = readable(walk, poll)
        for command in answers + [.toggleOpen] {
            var after = walk
            guard (try? after.run(command)) != nil, after.state != walk.state else { continue }
            let new = readable(after, poll).subtracting(before)
            #expect(new.isEmpty || new.count >= 4, "\(new) after \(walk.events.count) events")
            expectGrowth(from: after, of: poll, steps: steps - 1)
        }
    }

    @Test(arguments: [Poll.wall, .helpers, .asking])
    func `stay out where they are fewer, are decided about by nobody, and counted from the minimum on`(
        poll: Poll
    ) throws {
        for late in [1, 2, 3] {
            var walk = try reopened(poll)
            for seat in 10..<10 + late { try walk.answer(poll, by: seat, Self.text(seat, to: poll)) }
            try walk.run(.toggleOpen)
            let review = Command.review(poll.id, round: 1, text: "own 10", .cleared("own 10"))
            #expect(walk.refusal(of: review) == .noSuchText)
            try walk.run(.toggleReveal)
            #expect(walk.refusal(of: review) == .noSuchText)
            #expect(walk.state.results(of: poll).unread == (late < 3 ? 0 : late))
            #expect(walk.state.standing(of: poll.id).ballots.count == 10)
            try walk.run(.finish, at: 9)
            #expect(walk.state.results(of: poll).unread == (late < 3 ? 0 : late))
        }
    }

    @Test func `a text that is changed waits too, and one that is taken back waits no more`() throws {
        var walk = try reopened(.wall)
        try walk.answer(.wall, by: 0, .text("another"))
        #expect(walk.state.standing(of: "wall").stragglers == [.seat(0): 0])
        try walk.answer(.wall, by: 0, .skip)
        #expect(walk.state.standing(of: "wall").stragglers.isEmpty)
    }

    @Test func `a seat's earlier questions go on being read while its next one waits`() throws {
        var walk = try reopened(.asking)
        try walk.answer(.asking, by: 0, .questions(asked: ["second"], meToo: []))
        try walk.answer(.asking, by: 0, .questions(asked: ["third"], meToo: []))
        #expect(readable(walk, .asking).contains("own 0") && readable(walk, .asking).count == 10)
        try walk.review("own 0", of: .asking, .cleared("own 0"))
        try walk.run(.toggleOpen)
        try walk.run(.toggleReveal)
        #expect(readable(walk, .asking).contains("own 0") && readable(walk, .asking).count == 10)
        #expect(walk.state.results(of: .asking).texts.map(\.text) == ["own 0"])
    }

    @Test func `wait for nothing where nobody has read the others, or nothing was written`() throws {
        var walk = try reopened(.wall, after: 2)
        try walk.answer(.wall, by: 2, .text("own 2"))
        #expect(walk.state.standing(of: "wall").stragglers.isEmpty)
        var empty = try reopened(.asking, after: 0)
        try empty.answer(.asking, by: 2, .questions(asked: ["own 2"], meToo: []))
        #expect(empty.state.standing(of: "asking").stragglers.isEmpty)
    }
}
