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
        #expect(walk.state.view(of: .confident) == .open(moreThan: 0))
        #expect(walk.refusal(of: .askAgain) == .notRevealedYet)
        #expect(walk.refusal(of: .answer("confident", round: 1, .seat(1), .skip)) == .closed("confident"))
        try walk.answer(.confident, .options(1, 4, 1))
        try walk.reveal(.confident)
        #expect(walk.refusal(of: .askAgain) == .askedTwice)
        let second = walk.state.results(of: .confident)
        #expect(second.counts == [1, 4, 0] && second.answers == 5 && second.late == 1)
        let stages = walk.state.stages(until: .confident)
        #expect(stages.map(\.round) == [1, 2] && stages.allSatisfy { $0.poll == .confident })
        #expect(stages.map(\.results) == [first, walk.state.results(of: .confident)])
    }

    @Test func `a round that too few answered is not revealed, and opens again`() throws {
        var walk = try Walk(asking: .confident)
        try walk.ask(.confident, .options(3, 0, 0))
        try walk.run(.askAgain)
        try walk.answer(.confident, .options(0, 2, 0))
        try walk.run(.toggleOpen)
        #expect(walk.refusal(of: .toggleReveal) == .tooFew(minimum: 3))
        try walk.run(.toggleOpen)
        try walk.answer(.confident, .options(0, 3, 0))
        try walk.reveal(.confident)
        #expect(walk.state.stages(until: .confident).map(\.results.counts) == [[3, 0, 0], [0, 3, 0]])
    }

    @Test(arguments: [Poll.sector, .timFirst, .thoughts, .wall, .asking, .helpers])
    func `linked polls, stages of a decision and what is answered in writing are asked once`(poll: Poll)
        throws
    {
        var generator = SeededGenerator(seed: 1)
        var walk = try Walk(asking: poll)
        var answers: [Answer] = []
        while answers.count < 10 {
            let answer = Answer.any(to: poll, using: &generator)
            if answer != .skip { answers.append(answer) }
        }
        try walk.ask(poll, answers)
        #expect(walk.refusal(of: .askAgain) == .askedOnce)
    }

    @Test func `a sensitive poll is asked once`() throws {
        var poll = Poll.confident
        poll.isSensitive = true
        var walk = try Walk(asking: poll)
        try walk.ask(poll, .options(4, 4, 0))
        #expect(walk.refusal(of: .askAgain) == .askedOnce)
    }

    @Test func `where a few did not answer again only what moved far is told`() throws {
        var walk = try Walk(asking: .confident)
        try walk.ask(.confident, .options(10, 6, 4))
        try walk.run(.askAgain)
        try walk.answer(.confident, .options(3, 12, 3))
        try walk.reveal(.confident)
        let results = walk.state.results(of: .confident)
        #expect(results.picture == .moved([.fewer, .more, .little]) && results.answers == 18)
        try walk.run(.finish, at: 9)
        #expect(walk.state.results(of: .confident) == results)
    }

    @Test(arguments: [(17, true), (18, false), (19, false), (20, true)])
    func `a round is shown by itself where all of the first answered again, or the minimum group did not`(
        again: Int, isShown: Bool
    ) throws {
        var walk = try Walk(asking: .confident)
        try walk.ask(.confident, .options(20, 0, 0))
        try walk.run(.askAgain)
        for seat in 0..<again { try walk.answer(.confident, by: seat, .option(1)) }
        for seat in 20..<23 { try walk.answer(.confident, by: seat, .option(2)) }
        try walk.reveal(.confident)
        let results = walk.state.results(of: .confident)
        #expect(results.late == 3)
        #expect(results.counts == (isShown ? [0, again, 0] : []))
    }

    @Test func `where nothing of the first round is shown, everybody is counted in the second`() throws {
        var walk = try Walk(asking: .confident)
        try walk.open(.confident)
        try walk.answer(.confident, .options(2, 0, 0))
        // The hands are shown, and of the answers nothing.
        for command in [Command.toggleOpen, .countHands("confident", [3, 0, 0]), .toggleReveal, .askAgain] {
            try walk.run(command)
        }
        try walk.answer(.confident, .options(0, 4, 0))
        try walk.reveal(.confident)
        let results = walk.state.results(of: .confident)
        #expect(results.counts == [0, 4, 0] && results.late == 0)
    }

    @Test func `a host that was not there at the first round tells only what moved far`() throws {
        var walk = try Walk(asking: .confident, .clarity)
        for poll in [Poll.confident, .clarity] {
            let answers = (0..<6).map { _ in poll == .clarity ? Answer.ratings([0]) : .option(0) }
            try walk.ask(poll, answers)
            try walk.run(.askAgain)
            for seat in 0..<6 {
                try walk.run(.answer(poll.id, round: 2, .seat(seat), answers[seat], .unknown))
            }
            try walk.reveal(poll)
        }
        #expect(walk.state.results(of: .confident).picture == .moved([.little, .little, .little]))
        #expect(walk.state.results(of: .clarity).picture == .moved([]))
    }

    @Test func `a second round of a poll that is shown live shows nothing before its reveal`() throws {
        var walk = try Walk(asking: .pulse)
        try walk.seat(30)
        try walk.ask(.pulse, .options(6, 6, 0))
        try walk.run(.askAgain)
        try walk.answer(.pulse, .options(0, 12, 0))
        #expect(walk.state.live(of: .pulse) == nil)
        try walk.reveal(.pulse)
        #expect(walk.state.results(of: .pulse).counts == [0, 12, 0])
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
        #expect(walk.state.view(of: .pulse) == .short(minimum: 3))
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
