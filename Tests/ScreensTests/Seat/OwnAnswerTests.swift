import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct OwnAnswerTests {
    @Test func `an answer of one's own is written under its row, and sent with Enter`() {
        var walk = SeatWalk.asked(.own)
        #expect(walk.said.contains("4 Another answer 0 I would rather not say"))
        walk.press(.character("4"))
        #expect(!walk.said.contains("▎"))
        #expect(walk.press(.enter) == [])
        walk.type("a walk? cow!")
        #expect(walk.said.contains("▸ 4 Another answer ▎ a walk? cow!"))
        #expect(walk.said.contains("Name no child"))
        #expect(walk.press(.enter) == [.answer("own", round: 1, .other("a walk? cow!", beside: []))])
        walk.screen.take(.recorded("own", .other("a walk? cow!", beside: [])))
        walk.press(.escape)
        #expect(walk.said.contains("✓ Recorded: a walk? cow!. e changes it"))
    }

    @Test func `it stands beside the options that are ticked, and counts as one of them`() {
        var walk = SeatWalk.asked(.owns)
        walk.press(.character("1"), .character("4"), .character("2"))
        #expect(walk.said.contains("At most 2."))
        walk.press(.enter)
        walk.type("Wait")
        #expect(walk.press(.enter) == [.answer("owns", round: 1, .other("Wait", beside: [0]))])
        walk.screen.take(.recorded("owns", .other("Wait", beside: [0])))
        walk.press(.character("e"))
        #expect(walk.said.contains("1 [x] Listen"))
        #expect(walk.said.contains("4 [x] Another answer ▎ Wait"))
        walk.press(.character("4"), .character("2"))
        #expect(walk.press(.enter) == [.answer("owns", round: 1, .options([0, 1]))])
    }

    @Test func `nothing written is nothing sent, and Up goes back to the options`() {
        var walk = SeatWalk.asked(.own)
        walk.press(.character("4"), .enter)
        #expect(walk.press(.enter) == [])
        #expect(walk.said.contains("Write a few words first"))
        walk.press(.up, .character("2"))
        #expect(walk.press(.enter) == [.answer("own", round: 1, .option(1))])
    }

    @Test func `it has at most sixty characters, and stays when the form is left`() {
        var walk = SeatWalk.asked(.own)
        walk.press(.character("4"), .enter, .paste(String(repeating: "界", count: 90)), .escape)
        #expect(walk.screen.person.drafts == ["own": "4\n" + String(repeating: "界", count: 60)])
        walk.press(.character("e"), .enter)
        let text = String(repeating: "界", count: 60)
        #expect(walk.press(.enter) == [.answer("own", round: 1, .other(text, beside: []))])
    }

    @Test func `what could identify somebody is said while it is typed, and taken out with Ctrl-T`() {
        var walk = SeatWalk.asked(.own)
        walk.press(.character("4"), .enter)
        walk.type("Call Mrs Gravel first")
        #expect(walk.said.contains("This could identify someone: Gravel. Ctrl-T takes it out."))
        #expect(walk.press(.enter) == [])
        walk.press(.control("t"))
        #expect(walk.said.contains("▎ Call Mrs […] first"))
        #expect(!walk.said.contains("could identify"))
        #expect(walk.press(.enter) == [.answer("own", round: 1, .other("Call Mrs […] first", beside: []))])
    }

    @Test func `a muted seat chooses, and writes nothing of its own`() {
        var walk = SeatWalk.asked(.own)
        walk.screen.mute()
        walk.press(.character("4"), .enter)
        walk.type("mine")
        #expect(walk.press(.enter) == [.answer("own", round: 1, .skip)])
        #expect(walk.said.contains("takes no more texts from this seat"))
        walk.press(.up, .character("1"))
        #expect(walk.press(.enter) == [.answer("own", round: 1, .option(0))])
    }

    @Test func `people of the scenario's cases may be named`() {
        var walk = SeatWalk.asked(.own)
        walk.press(.character("4"), .enter)
        walk.type("Talk with his friend Tim")
        #expect(walk.said.contains("This could identify someone: Tim."))
        walk.state.apply(
            .edited(Edition(text: "", scenario: walk.state.scenario.knowing("Tim")), SeatWalk.now))
        walk.screen.follow(walk.state)
        walk.press(.escape, .character("e"), .enter)
        #expect(!walk.said.contains("could identify"))
    }
}

extension Scenario {
    fileprivate func knowing(_ person: String) -> Scenario {
        var scenario = self
        scenario.people = [person]
        return scenario
    }
}
