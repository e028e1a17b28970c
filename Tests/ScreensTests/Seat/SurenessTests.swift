import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct SurenessTests {
    /// A seat whose second option is recorded.
    private static var recorded: SeatWalk {
        var walk = SeatWalk.asked(.own)
        walk.press(.character("2"), .enter)
        walk.screen.take(.recorded("own", .option(1)))
        return walk
    }

    @Test func `how sure one is comes behind an answer that is recorded, and is sent with it`() {
        var walk = Self.recorded
        #expect(walk.said.contains("How sure are you? 1 not sure 2 fairly sure 3 very sure"))
        #expect(walk.said.contains("Your answer is recorded."))
        #expect(walk.press(.enter) == [])
        walk.press(.character("3"))
        let answer = Answer.sure(.option(1), degree: 2)
        #expect(walk.press(.enter) == [.answer("own", round: 1, answer)])
        walk.screen.take(.recorded("own", answer))
        #expect(walk.said.contains("✓ Recorded: Ask a colleague, very sure. e changes it"))
    }

    @Test(arguments: [[Key.escape], [.character("0"), .enter]])
    func `it may be left out`(keys: [Key]) {
        var walk = Self.recorded
        for key in keys { #expect(walk.press(key) == []) }
        #expect(walk.said.contains("✓ Recorded: Ask a colleague. e changes it"))
    }

    @Test func `where the poll closes meanwhile, the answer stays recorded and the question goes`() {
        var walk = Self.recorded
        walk.happen(.pollClosed("own", SeatWalk.now))
        #expect(!walk.said.contains("How sure"))
        #expect(walk.said.contains("✓ Recorded."))
    }

    @Test func `nobody who would rather not say is asked`() {
        var walk = SeatWalk.asked(.own)
        walk.press(.character("0"), .enter)
        walk.screen.take(.recorded("own", .skip))
        #expect(!walk.said.contains("How sure"))
    }

    @Test func `it is asked again, as it was said, behind an answer that is changed`() {
        var walk = Self.recorded
        walk.press(.character("3"), .enter)
        walk.screen.take(.recorded("own", .sure(.option(1), degree: 2)))
        walk.press(.character("e"))
        #expect(walk.said.contains("▸ 2 Ask a colleague"))
        #expect(walk.press(.character("1"), .enter) == [.answer("own", round: 1, .option(0))])
        walk.screen.take(.recorded("own", .option(0)))
        #expect(walk.said.contains("▸ 3 very sure"))
        #expect(walk.press(.enter) == [.answer("own", round: 1, .sure(.option(0), degree: 2))])
    }
}
