import Session
import TestSupport
import Testing
import Workshop

@Suite struct RoundTests {
    @Test func `a revealed poll is asked once more, and what was said first stays`() throws {
        var walk = try Walk(asking: .confident)
        #expect(walk.refusal(of: .askAgain) == .notRevealedYet)
        try walk.ask(.confident, .options(4, 1, 0))
        let first = walk.state.results(of: .confident)
        try walk.run(.askAgain)
        #expect(walk.state.view(of: .confident) == .open(answered: 0))
        #expect(walk.refusal(of: .askAgain) == .notRevealedYet)
        #expect(walk.refusal(of: .answer("confident", round: 1, .seat(1), .skip)) == .closed("confident"))
        try walk.answer(.confident, .options(1, 4, 1))
        try walk.reveal(.confident)
        #expect(walk.refusal(of: .askAgain) == .askedTwice)
        #expect(walk.state.results(of: .confident).counts == [1, 4, 1])
        let stages = walk.state.stages(until: .confident)
        #expect(stages.map(\.round) == [1, 2] && stages.allSatisfy { $0.poll == .confident })
        #expect(stages.map(\.results) == [first, walk.state.results(of: .confident)])
    }

    @Test func `a round that too few answered says so, and the other is shown`() throws {
        var walk = try Walk(asking: .confident)
        try walk.ask(.confident, .options(3, 0, 0))
        try walk.run(.askAgain)
        try walk.answer(.confident, .options(0, 2, 0))
        try walk.reveal(.confident)
        let stages = walk.state.stages(until: .confident)
        #expect(stages.map(\.results.answers) == [3, 2])
        #expect(stages.last?.results.picture == .tooFew(minimum: 3))
        #expect(stages.first?.results.counts == [3, 0, 0])
    }

    @Test(arguments: [Poll.sector, .timFirst, .thoughts, .wall, .asking, .helpers])
    func `linked polls, stages of a decision and what is answered in writing are asked once`(poll: Poll)
        throws
    {
        var walk = try Walk(asking: poll)
        try walk.open(poll)
        try walk.reveal(poll)
        #expect(walk.refusal(of: .askAgain) == .askedOnce)
    }

    @Test func `asking again closes what is open, and waits while the session is paused`() throws {
        var walk = try Walk(asking: .confident, .pulse)
        try walk.ask(.confident, .options(3, 0, 0))
        try walk.open(.pulse)
        try walk.goTo(.confident)
        try walk.run(.togglePause, at: 10)
        #expect(walk.refusal(of: .askAgain) == .paused)
        try walk.run(.togglePause, at: 20)
        try walk.run(.askAgain, at: 21)
        #expect(walk.state.openPoll == .confident)
        #expect(walk.state.view(of: .pulse) == .closed(answered: 0))
    }

    @Test func `a poll is asked again where it stands, and nowhere else`() throws {
        var walk = Walk(through: .sample)
        #expect(walk.refusal(of: .askAgain) == .notNow)
        try walk.run(.start)
        #expect(walk.refusal(of: .askAgain) == .noPollHere)
    }

    @Test func `what a live round did not show at its end stays unseen once it is asked again`() throws {
        var walk = try Walk(asking: .pulse)
        try walk.seat(9)
        try walk.ask(.pulse, .options(3, 1, 0))
        let first = walk.state.results(of: .pulse)
        #expect(first.counts == [3, 0, 0] && first.late == 1)
        try walk.run(.askAgain)
        #expect(walk.state.results(of: .pulse, round: 1) == first)
        try walk.answer(.pulse, .options(0, 4, 0))
        try walk.run(.finish, at: 9)
        #expect(walk.state.results(of: .pulse, round: 1) == first)
    }

    @Test func `the finish keeps a table of each round`() throws {
        var walk = try Walk(asking: .confident)
        try walk.ask(.confident, .options(4, 1, 0))
        try walk.run(.askAgain)
        try walk.answer(.confident, .options(0, 5, 0))
        let before = walk.state.stages(until: .confident)
        try walk.run(.finish, at: 9)
        #expect(walk.state.stages(until: .confident) == before)
        #expect(walk.state.standing(of: "confident").earlier.isEmpty)
    }
}
