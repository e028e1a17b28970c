import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct SeatWritingPictureTests {
    private static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
    ]

    @Test(arguments: sizes)
    func `an answer of one's own, with what could identify somebody, and how sure one is`(size: Size) throws {
        var walk = SeatWalk.asked(.own, size: size)
        walk.press(.character("4"), .enter)
        walk.type("Ask Mrs Gravel 相談する")
        try expect(walk, "own")
        walk.press(.control("t"), .enter)
        walk.screen.take(.recorded("own", .other("Ask Mrs […] 相談する", beside: [])))
        walk.press(.down)
        try expect(walk, "sureness")
    }

    @Test(arguments: sizes)
    func `the room's questions under a field, of which this seat joins one`(size: Size) throws {
        var walk = SeatWalk.asking
        walk.size = size
        try expect(walk, "questions")
        walk.press(.tab, .tab, .tab, .enter)
        walk.screen.take(.recorded("questions", .questions(asked: [], meToo: [1])))
        walk.press(.down)
        try expect(walk, "questions-joined")
    }

    @Test(arguments: sizes)
    func `a page for an e-mail address`(size: Size) throws {
        var walk = SeatWalk(of: .takingAddresses, size: size)
        walk.press(.enter, .enter, .enter, .character("m"))
        walk.type("ada@example")
        walk.press(.enter)
        try expect(walk, "contact")
    }

    private func expect(_ walk: SeatWalk, _ name: String) throws {
        try expectScreen(
            walk.canvas, named: "\(name)-\(walk.size.width)x\(walk.size.height)", withStyles: true)
    }
}
