import Session
import TestSupport
import Testing
import Workshop

@Suite struct HandsTests {
    @Test func `hands are kept apart from answers, and a recount takes their place`() throws {
        var walk = try Walk(asking: .confident)
        try walk.ask(.confident, .options(3, 0, 0))
        try walk.run(.countHands("confident", [1, 2, 0]))
        #expect(walk.state.results(of: .confident).hands == [1, 2, 0])
        #expect(walk.state.results(of: .confident).counts == [3, 0, 0])
        try walk.run(.countHands("confident", [4, 4, 1]))
        #expect(walk.state.results(of: .confident).hands == [4, 4, 1])
        try walk.run(.finish, at: 9)
        #expect(walk.state.results(of: .confident).hands == [4, 4, 1])
    }

    @Test func `fewer hands than the minimum are not shown, nor kept after the finish`() throws {
        var walk = try Walk(asking: .confident)
        try walk.ask(.confident, .options(3, 0, 0))
        try walk.run(.countHands("confident", [1, 1, 0]))
        #expect(walk.state.results(of: .confident).hands == nil)
        try walk.run(.finish, at: 9)
        #expect(walk.state.results(of: .confident).hands == nil)
        #expect(walk.state.standing(of: "confident").hands.isEmpty)
    }

    @Test func `hands are shown where too few answered at a terminal`() throws {
        var walk = try Walk(asking: .confident)
        try walk.open(.confident)
        try walk.answer(.confident, .options(1, 0, 0))
        try walk.run(.toggleOpen)
        #expect(walk.refusal(of: .toggleReveal) == .tooFew(minimum: 3))
        try walk.run(.countHands("confident", [1, 1, 1]))
        try walk.run(.toggleReveal)
        let results = walk.state.results(of: .confident)
        #expect(results.picture == .tooFew(minimum: 3) && results.hands == [1, 1, 1])
    }

    @Test func `each round has its own hands`() throws {
        var walk = try Walk(asking: .confident)
        try walk.ask(.confident, .options(3, 0, 0))
        try walk.run(.countHands("confident", [5, 0, 0]))
        try walk.run(.askAgain)
        try walk.run(.countHands("confident", [0, 6, 0]))
        try walk.reveal(.confident)
        #expect(walk.state.stages(until: .confident).map(\.results.hands) == [[5, 0, 0], [0, 6, 0]])
    }

    @Test func `hands have a cell for options of people's own`() throws {
        var walk = try Walk(asking: .helpers)
        try walk.open(.helpers)
        #expect(walk.refusal(of: .countHands("helpers", [1, 1])) == .noHands)
        try walk.run(.countHands("helpers", [1, 1, 1]))
    }

    @Test(arguments: [
        Poll.role, .quiet, .agreement, .priorities, .budget, .guess, .oneWord, .sureness, .asking, .thoughts,
    ])
    func `no hands are counted in sensitive polls, unseen ones, or where there are no options`(poll: Poll)
        throws
    {
        var walk = try Walk(asking: poll)
        try walk.open(poll)
        let hands = poll.options.map { _ in 4 }
        #expect(walk.refusal(of: .countHands(poll.id, hands)) == .noHands)
    }

    @Test(arguments: [[1, 2], [1, 2, 3, 4], [-1, 4, 4], [10_000, 0, 0], []])
    func `a count needs a number for each option`(hands: [Int]) throws {
        var walk = try Walk(asking: .confident)
        #expect(walk.refusal(of: .countHands("confident", [1, 1, 1])) == .noHands)
        try walk.open(.confident)
        #expect(walk.refusal(of: .countHands("confident", hands)) == .noHands)
        #expect(walk.refusal(of: .countHands("nothing", [1, 1, 1])) == .noHands)
    }
}
