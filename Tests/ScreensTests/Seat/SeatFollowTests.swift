import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct SeatFollowTests {
    private static let now = SeatWalk.now

    @Test func `an untouched form goes when its poll closes`() {
        var walk = SeatWalk.at("role")
        walk.happen(.pollClosed("role", Self.now))
        #expect(!walk.said.contains("I would rather not say"))
    }

    @Test
    func `words that were not sent are put away when their poll closes, and keys are for what comes next`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("mine")
        walk.happen(.pollClosed("thoughts", Self.now), .moved(Place(slide: 0, step: 0), Self.now))
        #expect(!walk.said.contains("▎ mine"))
        #expect(walk.said.contains("Your unsent words are kept: e shows them."))
        #expect(walk.type("yours") == [])
        #expect(walk.screen.person.drafts == ["thoughts": "mine"])
        walk.press(.escape, .character("e"))
        #expect(walk.said.contains("▎ mine"))
        #expect(walk.said.contains("The poll has closed."))
        #expect(walk.press(.tab, .enter) == [])
        walk.press(.escape)
        #expect(walk.said.contains("Your unsent words are kept: e shows them."))
        walk.happen(.pollOpened("role", round: 1, Self.now))
        #expect(walk.said.contains("What is your role?"))
        #expect(walk.press(.character("2"), .enter) == [.answer("role", round: 1, .option(1))])
        #expect(walk.screen.person.drafts["thoughts"] == "mine")
    }

    @Test func `what was chosen and not sent goes with its form, and is said not to be sent`() {
        var walk = SeatWalk.at("role")
        walk.press(.down, .down)
        walk.happen(.pollClosed("role", Self.now))
        #expect(!walk.said.contains("I would rather not say"))
        #expect(walk.press(.enter) == [])
        walk.happen(.pollOpened("role", round: 1, Self.now))
        #expect(!walk.said.contains("Not sent"))
        #expect(walk.screen.person.drafts.isEmpty)
        walk.press(.down)
        walk.happen(.moved(Place(slide: 1, step: 0), Self.now), .pollClosed("role", Self.now))
        #expect(walk.said.contains("Not sent: the poll closed before Enter."))
    }

    @Test func `words can be sent when their poll opens again`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("mine")
        walk.happen(.pollClosed("thoughts", Self.now), .pollOpened("thoughts", round: 1, Self.now))
        #expect(!walk.said.contains("The poll has closed."))
        #expect(walk.said.contains("▎ mine"))
        #expect(walk.press(.enter, .enter) == [.answer("thoughts", round: 1, .text("mine"))])
    }

    @Test func `the end and a content note stand above every form, and the end forgets what was typed`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("mine")
        walk.happen(.paused(Self.now))
        #expect(!walk.said.contains("mine"))
        walk.happen(.resumed(Self.now))
        #expect(walk.said.contains("▎ mine"))
        walk.happen(.finished(Self.now))
        #expect(walk.said.contains("Thank you for taking part."))
        #expect(!walk.said.contains("mine") && walk.screen.person.drafts.isEmpty)
    }

    @Test func `a form that was left does not come back by itself while its poll is open`() {
        var walk = SeatWalk.at("role")
        walk.press(.escape)
        walk.happen(.blanked(true))
        #expect(!walk.said.contains("I would rather not say"))
        #expect(walk.said.contains("e answers it"))
        walk.happen(.pollClosed("role", Self.now), .pollOpened("role", round: 1, Self.now))
        #expect(walk.said.contains("I would rather not say"))
    }

    @Test func `a seat that answered before gets a line and no form`() {
        var walk = SeatWalk(
            after: [.pollOpened("role", round: 1, Self.now)], isReturning: true, answered: ["role"])
        #expect(walk.said.contains("You have answered this question. e changes it until the poll closes."))
        #expect(!walk.said.contains("I would rather not say"))
        walk.press(.character("e"))
        #expect(walk.said.contains("I would rather not say"))
    }

    @Test func `nothing is recorded before it is on disk`() {
        var walk = SeatWalk.at("role")
        walk.press(.down, .enter)
        walk.happen(.blanked(true), .pollClosed("role", Self.now))
        #expect(!walk.said.contains("Recorded"))
        walk.screen.take(.recorded("role", .option(0)))
        #expect(walk.said.contains("✓ Recorded: Police. The poll has closed."))
    }

    @Test func `an answer that is not taken stays on the form, with the reason`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("mine")
        walk.press(.enter, .enter)
        walk.screen.take(.refused("thoughts", .closed("thoughts")))
        #expect(walk.said.contains("This poll is closed. Your answer was not recorded."))
        #expect(walk.said.contains("▎ mine"))
    }

    @Test func `an answer that finds no room stays, and Enter sends it again`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("mine")
        let first = walk.press(.enter, .enter)
        walk.screen.take(.notWritten("thoughts"))
        #expect(
            walk.said.contains(
                "Your answer was not recorded: the record could not be written. It stays here; send it again in a "
                    + "moment."))
        #expect(walk.screen.person.drafts == ["thoughts": "mine"])
        #expect(walk.press(.enter) == first)
    }

    @Test func `a form that was left while it was sent says what became of it`() {
        var walk = SeatWalk.at("role")
        walk.press(.down, .enter, .escape)
        #expect(walk.said.contains("Sending…"))
        walk.screen.take(.notWritten("role"))
        #expect(walk.said.contains("not recorded"))
        walk.press(.character("e"), .enter)
        walk.screen.take(.recorded("role", .option(0)))
        #expect(walk.said.contains("✓ Recorded: Police."))
    }

    @Test func `a question that is asked again is answered anew, and says so`() {
        var walk = SeatWalk.at("role")
        walk.press(.character("2"), .enter)
        walk.screen.take(.recorded("role", .option(1)))
        walk.happen(
            .pollClosed("role", SeatWalk.now), .pollRevealed("role", SeatWalk.now),
            .pollOpened("role", round: 2, SeatWalk.now))
        #expect(walk.said.contains("Asked again. 1 Police"))
        #expect(!walk.said.contains("▸"))
        walk.press(.character("3"))
        #expect(walk.press(.enter) == [.answer("role", round: 2, .option(2))])
    }

    @Test func `whoever has answered a poll that is shown live sees what the room sees of it`() throws {
        let poll = Poll(
            id: "live", ask: "Which?", kind: .choice(options: ["Tea", "Coffee"]), show: .live)
        var walk = SeatWalk.asked(poll)
        for seat in 0..<12 { walk.happen(.seatTaken(.seat(seat))) }
        for seat in 0..<6 {
            let command = Command.answer("live", round: 1, .seat(seat), .option(seat / 4))
            for event in try walk.state.decide(command, at: SeatWalk.now) { walk.happen(event) }
        }
        #expect(!walk.said.contains("So far"))
        walk.press(.character("1"), .enter)
        walk.screen.take(.recorded("live", .option(0)))
        #expect(walk.said.contains("So far: 5 answers Tea █"))
        #expect(walk.said.contains("█ 4 "))
        #expect(walk.said.contains("✓ Recorded: Tea. e changes it until the poll closes."))
    }
}
