import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct PointsTests {
    @Test func `points are shared with digits and arrows, and what is left is said as they go`() {
        var walk = SeatWalk.asked(.efforts)
        #expect(walk.said.contains("10 of 10 left to give"))
        walk.press(.character("3"))
        #expect(walk.said.contains("7 of 10 left to give"))
        walk.press(.enter, .right, .character("+"), .left, .enter, .character("6"))
        #expect(walk.said.contains("All 10 are given"))
        #expect(walk.screen.person.drafts == ["efforts": "3,1,6"])
        #expect(walk.press(.enter) == [])
        #expect(walk.press(.enter) == [.answer("efforts", round: 1, .points([3, 1, 6]))])
        walk.screen.take(.recorded("efforts", .points([3, 1, 6])))
        #expect(
            walk.said.contains(
                "✓ Recorded: Talking with children 3, Talking with parents and carers 1, Following up 6."))
        walk.press(.character("e"))
        #expect(walk.said.contains("All 10 are given"))
    }

    @Test func `they are sent only when all are given`() {
        var walk = SeatWalk.asked(.efforts)
        walk.press(.character("9"), .end, .up)
        #expect(walk.press(.enter) == [])
        #expect(walk.said.contains("Give all of them first: 1 left."))
    }

    @Test func `nobody gives more than there are`() {
        var walk = SeatWalk.asked(.efforts)
        walk.press(.character("8"), .down, .character("3"))
        #expect(walk.said.contains("This row can have 2 at most"))
        walk.press(.right, .right, .right)
        #expect(walk.said.contains("None are left."))
        #expect(walk.screen.person.drafts == ["efforts": "8,2,0"])
        walk.press(.left, .left, .left)
        #expect(walk.screen.person.drafts == ["efforts": "8,0,0"])
    }

    @Test func `digits make longer numbers, until the mark moves`() {
        var walk = SeatWalk.asked(.budget)
        walk.press(.character("3"), .character("5"))
        #expect(walk.screen.person.drafts == ["budget": "35,0"])
        walk.press(.down, .up, .character("4"))
        #expect(walk.screen.person.drafts == ["budget": "4,0"])
        walk.press(.character("0"), .down, .right, .backspace, .right)
        #expect(walk.screen.person.drafts == ["budget": "40,5"])
        walk.press(.up, .delete, .character("1"), .character("0"), .character("0"))
        #expect(walk.said.contains("This row can have 95 at most"))
    }

    @Test(arguments: [".", ","] as [Character])
    func `points are whole, and none are made of what stands behind a point`(
        sign: Character
    ) {
        var walk = SeatWalk.asked(.budget)
        walk.press(.character("2"), .character(sign))
        #expect(walk.said.contains("Points are whole numbers: this row has 2."))
        walk.press(.character("5"))
        #expect(walk.screen.person.drafts == ["budget": "5,0"])
    }

    @Test func `all of ten may go to one`() {
        var walk = SeatWalk.asked(.efforts)
        walk.press(.character("1"), .character("0"), .end, .up)
        #expect(walk.press(.enter) == [.answer("efforts", round: 1, .points([10, 0, 0]))])
    }

    @Test func `stray Enters answer nothing, and the last row skips`() {
        var walk = SeatWalk.asked(.efforts)
        #expect(walk.press(.enter, .enter, .enter, .enter, .enter) == [])
        #expect(walk.press(.end, .enter) == [.answer("efforts", round: 1, .skip)])
    }

    @Test func `points are there again after Esc, and a draft of too many is forgotten`() {
        var walk = SeatWalk.asked(.efforts)
        walk.press(.character("4"), .escape, .character("e"))
        #expect(walk.said.contains("6 of 10 left to give"))
        for draft in ["9,9,9", "-1,5,6", "1,2", "9223372036854775807,9223372036854775807,1"] {
            walk.screen = ParticipantScreen(
                Participant(words: SeatWalk.words, isReturning: true, drafts: ["efforts": draft]))
            walk.screen.follow(walk.state)
            #expect(walk.said.contains("10 of 10 left to give"))
        }
    }
}
