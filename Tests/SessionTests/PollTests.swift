import Session
import TestSupport
import Testing
import Workshop

@Suite struct PollTests {
    @Test func `a poll waits, opens, closes, opens again, closes, and is revealed for good`() throws {
        var walk = try Walk(at: 1)
        #expect(walk.state.view(of: .role) == .waiting)
        #expect(walk.refusal(of: .toggleReveal) == .notOpenedYet)
        try walk.run(.toggleOpen)
        try walk.answer(.role, [.option(0), .option(0), .option(0), .skip])
        #expect(walk.state.view(of: .role) == .open(moreThan: 3))
        #expect(walk.refusal(of: .toggleReveal) == .stillOpen)
        try walk.run(.toggleOpen)
        #expect(walk.state.view(of: .role) == .closed(moreThan: 3))
        try walk.run(.toggleOpen)
        #expect(walk.state.view(of: .role) == .open(moreThan: 3))
        try walk.run(.toggleOpen)
        try walk.run(.toggleReveal)
        #expect(walk.state.view(of: .role) == .revealed(walk.state.results(of: .role)))
        #expect(walk.refusal(of: .toggleOpen) == .alreadyRevealed)
        try walk.run(.toggleReveal)
        #expect(walk.state.view(of: .role) == .putAway(moreThan: 3))
        try walk.run(.toggleReveal)
        #expect(walk.state.view(of: .role) == .revealed(walk.state.results(of: .role)))
    }

    @Test(arguments: [1, 3, 4, 5, 7, 10])
    func `more have answered than is said, in steps of the minimum group, skips like answers`(minimum: Int)
        throws
    {
        let step = max(3, minimum)
        var walk = try Walk(asking: .confident, minimum: minimum)
        try walk.open(.confident)
        for answered in 0...60 {
            guard case .open(let less) = walk.state.view(of: .confident) else {
                Issue.record("not open")
                return
            }
            #expect(less.isMultiple(of: step) && (less < answered || less == 0), "\(answered)")
            #expect(less + step >= answered, "\(answered)")
            try walk.answer(.confident, by: answered, answered.isMultiple(of: 3) ? .skip : .option(0))
            try walk.answer(.confident, by: answered, answered.isMultiple(of: 2) ? .skip : .option(1))
        }
    }

    @Test func `an answer replaces what the same token said, and comes in only while the poll is open`()
        throws
    {
        var walk = try Walk(at: 1)
        let answer = Command.answer("role", round: 1, .seat(1), .option(2))
        #expect(walk.refusal(of: answer) == .closed("role"))
        try walk.run(.toggleOpen)
        try walk.run(answer)
        try walk.run(.answer("role", round: 1, .seat(1), .skip))
        #expect(walk.state.standing(of: "role").ballots == [.seat(1): .skip])
        #expect(walk.refusal(of: .answer("role", round: 2, .seat(1), .skip)) == .closed("role"))
        #expect(walk.refusal(of: .answer("role", round: 1, .seat(1), .option(3))) == .doesNotFit("role"))
        #expect(walk.refusal(of: .answer("other", round: 1, .seat(1), .skip)) == .doesNotFit("other"))
        try walk.run(.toggleOpen)
        #expect(walk.refusal(of: answer) == .closed("role"))
    }

    @Test func `an open poll stays open when the slide moves on, and is closed from anywhere`() throws {
        var walk = try Walk(at: 1)
        try walk.run(.toggleOpen)
        try walk.run(.nextSlide)
        #expect(walk.state.openPoll == .role)
        try walk.run(.toggleOpen)
        #expect(walk.state.openPoll == nil)
        #expect(walk.refusal(of: .toggleOpen) == .noPollHere)
        #expect(walk.refusal(of: .toggleReveal) == .noPollHere)
    }

    @Test func `skips never count towards the minimum`() throws {
        var walk = try Walk(at: 1)
        try walk.run(.toggleOpen)
        try walk.answer(.role, [.option(0), .option(1), .skip, .skip, .skip])
        #expect(
            walk.state.results(of: .role) == Results(answers: 2, skips: 0, picture: .tooFew(minimum: 3)))
        #expect(walk.state.standing(of: "role").answered == 5)
    }

    @Test func `texts are counted, and never shown`() throws {
        var walk = try Walk(at: 3)
        try walk.run(.next)
        try walk.run(.toggleOpen)
        try walk.answer(.thoughts, [.text("one"), .text("two"), .text("three"), .skip])
        #expect(walk.state.results(of: .thoughts) == Results(answers: 3, skips: 0, picture: .texts))
    }

    @Test func `the finish closes what is open and puts tables in the place of ballots`() throws {
        var walk = try Walk(at: 1)
        try walk.run(.toggleOpen)
        try walk.answer(
            .role, Array(repeating: .option(0), count: 3) + Array(repeating: .option(1), count: 4))
        let results = walk.state.results(of: .role)
        try walk.run(.finish, at: 9)
        #expect(walk.state.openPoll == nil)
        #expect(walk.state.standing(of: "role").ballots.isEmpty)
        #expect(walk.state.standing(of: "role").answered == 7)
        #expect(walk.state.results(of: .role) == results)
        #expect(walk.state.finished == .at(9))
        for command in [Command.start, .next, .toggleOpen, .togglePause, .takeSeat(.seat(1)), .finish] {
            #expect(walk.refusal(of: command) == .finished)
        }
    }

    @Test func `a seat is taken once`() throws {
        var walk = try Walk(at: 0)
        try walk.run(.takeSeat(.seat(1)))
        #expect(walk.refusal(of: .takeSeat(.seat(1))) == .seatTaken)
        #expect(walk.state.joined == 1)
    }
}
