import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct ScaleTests {
    @Test func `each statement takes a label by digit or arrow, and Enter goes on to Send`() {
        var walk = SeatWalk.asked(.agreement)
        #expect(walk.press(.character("4"), .enter, .right, .right, .enter, .left, .enter) == [])
        #expect(walk.screen.person.drafts == ["agreement": "4,2,5"])
        #expect(walk.said.contains("▸ Send"))
        #expect(walk.press(.enter) == [.answer("agreement", round: 1, .ratings([3, 1, 4]))])
        walk.screen.take(.recorded("agreement", .ratings([3, 1, 4])))
        #expect(walk.said.contains("✓ Recorded: Agree, Disagree, Strongly agree. e changes it"))
        walk.press(.character("e"))
        #expect(
            walk.press(.right, .end, .up, .enter) == [.answer("agreement", round: 1, .ratings([4, 1, 4]))])
    }

    @Test func `0 passes a statement over`() {
        var walk = SeatWalk.asked(.agreement)
        walk.press(.character("0"), .down, .character("1"), .down, .character("0"), .down)
        #expect(walk.said.contains("0 passed over"))
        #expect(walk.press(.enter) == [.answer("agreement", round: 1, .ratings([nil, 0, nil]))])
        walk.screen.take(.recorded("agreement", .ratings([nil, 0, nil])))
        #expect(walk.said.contains("✓ Recorded: passed over, Strongly disagree, passed over."))
        walk.press(.character("e"))
        #expect(walk.said.contains("0 passed over"))
    }

    @Test func `a row that was forgotten is said, and a scale passed over altogether is no answer`() {
        var walk = SeatWalk.asked(.agreement)
        walk.press(.character("4"), .down, .down, .character("2"), .down)
        #expect(walk.press(.enter) == [])
        #expect(walk.said.contains("This row has no answer yet."))
        walk.press(.character("0"))
        #expect(walk.screen.person.drafts == ["agreement": "4,0,2"])
        walk.press(.home, .character("0"), .down, .down, .character("0"), .down)
        #expect(walk.press(.enter) == [])
        #expect(walk.said.contains("Answer at least one row, or choose the last one."))
    }

    @Test func `the last row skips the poll`() {
        var walk = SeatWalk.asked(.agreement)
        #expect(walk.press(.end, .enter) == [.answer("agreement", round: 1, .skip)])
    }

    @Test func `stray Enters answer nothing`() {
        var walk = SeatWalk.asked(.agreement)
        #expect(walk.press(.enter, .enter, .enter, .enter, .enter) == [])
        #expect(walk.screen.person.drafts == [:])
    }

    @Test func `a question without statements is one row, and 0 goes to the last`() {
        var walk = SeatWalk.asked(.ease)
        #expect(walk.press(.character("3"), .enter, .enter) == [.answer("ease", round: 1, .ratings([2]))])
        walk = .asked(.ease)
        #expect(walk.press(.character("0"), .enter) == [.answer("ease", round: 1, .skip)])
    }

    @Test func `what is chosen is there again after Esc`() {
        var walk = SeatWalk.asked(.agreement)
        walk.press(.character("4"), .down, .character("0"), .escape, .character("e"))
        #expect(walk.said.contains("4 Agree"))
        #expect(walk.said.contains("0 passed over"))
        #expect(walk.screen.person.drafts == ["agreement": "4,0,"])
    }

    @Test func `labels that are not on the scale do nothing`() {
        var walk = SeatWalk.asked(.agreement)
        let before = walk.canvas
        walk.press(.character("6"), .character("9"), .character("q"), .character("٣"))
        #expect(walk.canvas == before)
    }

    @Test func `help, support and stepping away work over the rows`() {
        var walk = SeatWalk.asked(.agreement)
        walk.press(.character("?"))
        #expect(walk.said.contains("your seat words"))
        walk.press(.escape)
        #expect(walk.press(.character("a")) == [.away(true)])
    }
}
