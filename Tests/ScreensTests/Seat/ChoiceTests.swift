import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct ChoiceTests {
    @Test func `a choice is sent with its number and Enter, and changed while the poll is open`() {
        var walk = SeatWalk.at("role")
        #expect(walk.said.contains("kept without name, seat or time, once revealed"))
        #expect(walk.said.contains("0 I would rather not say"))
        #expect(walk.press(.character("2")) == [])
        #expect(walk.press(.enter) == [.answer("role", round: 1, .option(1))])
        #expect(walk.said.contains("Sending…"))
        walk.screen.take(.recorded("role", .option(1)))
        #expect(walk.said.contains("✓ Recorded: Social care. e changes it until the poll closes."))
        #expect(walk.said.contains("e changes it"))
        #expect(walk.screen.person.drafts == [:])
        walk.press(.character("e"))
        #expect(walk.said.contains("▸ 2 Social care"))
        #expect(walk.press(.down, .enter) == [.answer("role", round: 1, .option(2))])
    }

    @Test func `Enter answers nothing before an option is marked`() {
        var walk = SeatWalk.at("role")
        #expect(!walk.said.contains("▸"))
        #expect(walk.press(.enter, .enter) == [])
        #expect(walk.said.contains("Choose first: type a number."))
        #expect(walk.screen.person.drafts == [:])
        #expect(walk.press(.down, .enter) == [.answer("role", round: 1, .option(0))])
    }

    @Test func `in a sensitive poll only numbers choose, and the form says so`() {
        let options = ["Yes", "No", "I am not sure"]
        let poll = Poll(id: "hard", ask: "Was it you?", kind: .choice(options: options), isSensitive: true)
        var walk = SeatWalk(of: Scenario(asking: [poll]))
        walk.press(.enter)
        walk.happen(.pollOpened("hard", round: 1, SeatWalk.now))
        #expect(walk.said.contains("A number, then Enter."))
        for key in [Key.down, .up, .home, .end, .pageUp, .pageDown, .paste("2"), .delete] {
            #expect(walk.press(key, .enter) == [])
            #expect(!walk.said.contains("▸"))
        }
        walk.press(.down)
        #expect(walk.said.contains("Only numbers choose here: arrows could be counted from outside."))
        #expect(walk.press(.character("3"), .enter) == [.answer("hard", round: 1, .option(2))])
    }

    @Test func `arrows move, and stop at the ends`() {
        var walk = SeatWalk.at("role")
        walk.press(.home, .up, .down, .down)
        #expect(walk.said.contains("▸ 3 Education"))
        walk.press(.down, .down, .down)
        #expect(walk.press(.enter) == [.answer("role", round: 1, .skip)])
        walk.screen.take(.recorded("role", .skip))
        #expect(
            walk.said.contains("✓ Recorded: I would rather not say. e changes it until the poll closes.")
        )
    }

    @Test func `several are ticked with numbers or Space, at most as many as the poll takes`() {
        var walk = SeatWalk.at("signs")
        walk.press(.character("3"), .up, .up, .character(" "))
        #expect(walk.screen.person.drafts == ["signs": "1,3"])
        walk.press(.character("2"))
        #expect(walk.screen.person.drafts == ["signs": "1,3"])
        #expect(walk.said.contains("At most 2."))
        #expect(walk.press(.enter) == [.answer("signs", round: 1, .options([0, 2]))])
        walk.screen.take(.recorded("signs", .options([0, 2])))
        #expect(walk.said.contains("✓ Recorded: Withdrawal, Late nights. e changes it"))
    }

    @Test func `nothing ticked is nothing sent`() {
        var walk = SeatWalk.at("signs")
        #expect(walk.press(.enter) == [])
        #expect(walk.said.contains("Tick at least one"))
        #expect(walk.press(.character("0"), .enter) == [.answer("signs", round: 1, .skip)])
    }

    @Test func `letters do nothing in a list, and help and support come back to it`() {
        var walk = SeatWalk.at("role")
        let before = walk.canvas
        #expect(walk.type("qwevxyz") == [])
        #expect(walk.canvas == before)
        walk.press(.character("?"))
        #expect(walk.said.contains("your seat words"))
        walk.press(.character("2"), .character("!"))
        #expect(walk.said.contains("Employee line"))
        walk.press(.escape)
        #expect(walk.canvas == before)
    }

    @Test func `a number of two digits moves where there are so many options`() {
        var scenario = Scenario.forSeats
        scenario.sections[0].slides[0].steps = [
            .init(
                poll: Poll(id: "many", ask: "Which?", kind: .choice(options: (1...12).map { "Option \($0)" }))
            )
        ]
        var walk = SeatWalk(of: scenario, after: [.pollOpened("many", round: 1, SeatWalk.now)])
        walk.press(.enter, .character("1"), .character("2"))
        #expect(walk.press(.enter) == [.answer("many", round: 1, .option(11))])
    }

    @Test func `a long list is followed by the mark on a small terminal`() {
        var walk = SeatWalk.at("signs", size: .init(width: 20, height: 6))
        for (key, row) in [(Key.home, "▸ 1 [ ]"), (.down, "▸ 2 [ ]"), (.down, "▸ 3 [ ]"), (.down, "▸ 0 I")] {
            walk.press(key)
            #expect(walk.said.contains(row))
        }
    }
}
