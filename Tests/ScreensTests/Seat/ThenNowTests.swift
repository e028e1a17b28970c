import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct ThenNowTests {
    @Test func `before and now each take a label, and are sent together`() {
        var walk = SeatWalk.asked(.confidence)
        #expect(walk.said.contains("▸ Before this session"))
        #expect(walk.press(.character("2"), .enter, .character("4"), .enter) == [])
        #expect(walk.press(.enter) == [.answer("confidence", round: 1, .movement(then: 1, now: 3))])
        walk.screen.take(.recorded("confidence", .movement(then: 1, now: 3)))
        #expect(walk.said.contains("✓ Recorded: before: A little, now: Quite. e changes it"))
        walk.press(.character("e"), .left)
        #expect(
            walk.press(.end, .up, .enter) == [.answer("confidence", round: 1, .movement(then: 0, now: 3))])
    }

    @Test func `both are needed`() {
        for row in [Key.home, .down] {
            var walk = SeatWalk.asked(.confidence)
            walk.press(row, .character("3"), .end, .up)
            #expect(walk.press(.enter) == [])
            #expect(walk.said.contains("Choose an answer here first, or go to the last row with 0."))
            #expect(walk.press(.character("1"), .end, .up, .enter).count == 1)
        }
    }

    @Test func `0 goes to the row that skips`() {
        var walk = SeatWalk.asked(.confidence)
        walk.press(.character("3"), .character("0"))
        #expect(walk.said.contains("▸ 0 I would rather not say"))
        #expect(walk.press(.enter) == [.answer("confidence", round: 1, .skip)])
    }

    @Test func `one row alone is there again after Esc`() {
        var walk = SeatWalk.asked(.confidence)
        walk.press(.down, .character("5"), .escape)
        #expect(walk.screen.person.drafts == ["confidence": ",5"])
        walk.press(.character("e"))
        #expect(walk.said.contains("Now 5 Very confident"))
    }

    @Test func `it is asked in Welsh`() {
        var walk = SeatWalk.asked(.confidence)
        walk.press(.character("?"), .character("L"), .escape)
        #expect(walk.said.contains("▸ Cyn y sesiwn hon"))
        #expect(walk.said.contains("Mae rhif neu ← → yn dewis."))
    }
}
