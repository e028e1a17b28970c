import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct RankingTests {
    @Test func `a lifted item is carried by the arrows, and the order is sent from Send`() {
        var walk = SeatWalk.asked(.needs)
        #expect(walk.said.contains("The order it came in, not yet yours."))
        walk.press(.down, .down, .character(" "), .up, .up)
        #expect(walk.said.contains("↕ ▸ 1 Training for everybody"))
        #expect(walk.screen.person.drafts == ["needs": "3,1,2,4"])
        #expect(walk.said.contains("Your order."))
        #expect(
            walk.press(.character(" "), .end, .up, .enter) == [
                .answer("needs", round: 1, .order([2, 0, 1, 3]))
            ])
        walk.screen.take(.recorded("needs", .order([2, 0, 1, 3])))
        #expect(
            walk.said.contains(
                "✓ Recorded: 1 Training for everybody who meets children at work, 2 Time to talk,"))
        walk.press(.character("e"))
        #expect(walk.said.contains("▸ 1 Training"))
    }

    @Test func `a digit puts the marked item at that place, and the mark goes with it`() {
        var walk = SeatWalk.asked(.needs)
        walk.press(.character("3"))
        #expect(walk.said.contains("▸ 3 Time to talk"))
        #expect(walk.screen.person.drafts == ["needs": "2,3,1,4"])
        walk.press(.character("9"))
        #expect(walk.screen.person.drafts == ["needs": "2,3,1,4"])
    }

    @Test func `the order as it came is not sent by one Enter, but by two`() {
        var walk = SeatWalk.asked(.needs)
        #expect(walk.press(.enter, .enter, .enter, .enter) == [])
        #expect(walk.said.contains("▸ Send"))
        #expect(walk.press(.enter) == [])
        #expect(walk.said.contains("You have moved nothing."))
        #expect(walk.press(.up, .down, .enter) == [])
        #expect(walk.press(.enter) == [.answer("needs", round: 1, .order([0, 1, 2, 3]))])
    }

    @Test func `Enter puts a lifted item down, and an item stops at the ends`() {
        var walk = SeatWalk.asked(.needs)
        walk.press(.character(" "), .up, .down, .down, .down, .down, .down)
        #expect(walk.screen.person.drafts == ["needs": "2,3,4,1"])
        #expect(walk.press(.enter) == [])
        #expect(!walk.said.contains("↕"))
        #expect(walk.press(.enter, .enter) == [.answer("needs", round: 1, .order([1, 2, 3, 0]))])
    }

    @Test func `0 goes to the row that skips`() {
        var walk = SeatWalk.asked(.needs)
        #expect(walk.press(.character("0"), .enter) == [.answer("needs", round: 1, .skip)])
    }

    @Test func `a draft that is no order of these items is forgotten`() {
        for draft in ["1,2", "1,1,2,3", "9,1,2,3", "x"] {
            var walk = SeatWalk.asked(.needs)
            walk.screen = ParticipantScreen(
                Participant(words: SeatWalk.words, isReturning: true, drafts: ["needs": draft]))
            walk.screen.follow(walk.state)
            #expect(walk.said.contains("The order it came in, not yet yours."))
        }
    }

    @Test func `the order is there again after Esc`() {
        var walk = SeatWalk.asked(.needs)
        walk.press(.character("4"), .escape, .character("e"))
        #expect(walk.said.contains("4 Time to talk"))
        #expect(walk.said.contains("Your order."))
    }
}
