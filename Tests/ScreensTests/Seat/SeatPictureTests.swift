import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct SeatPictureTests {
    private static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
    ]

    @Test(arguments: sizes)
    func `the welcome`(size: Size) throws {
        try expect(SeatWalk(size: size), "welcome")
    }

    @Test(arguments: sizes)
    func `a choice, and what it says afterwards`(size: Size) throws {
        var walk = SeatWalk.at("role", size: size)
        walk.press(.down, .down)
        try expect(walk, "choice")
        walk.press(.enter)
        walk.screen.take(.recorded("role", .option(1)))
        try expect(walk, "choice-recorded")
    }

    @Test(arguments: sizes)
    func `several options`(size: Size) throws {
        var walk = SeatWalk.at("signs", size: size)
        walk.press(.character("1"), .character("3"))
        try expect(walk, "choices")
    }

    @Test(arguments: sizes)
    func `a text, with wide characters`(size: Size) throws {
        var walk = SeatWalk.at("thoughts", size: size)
        walk.type("Listening first. 先に聞く、そして急がない。 And asking again a week later, without hurry.")
        walk.press(.left)
        try expect(walk, "text")
        walk.press(.tab, .enter)
        walk.screen.take(.notWritten("thoughts"))
        try expect(walk, "text-not-written")
    }

    @Test(arguments: sizes)
    func `help, what is stored, and the end`(size: Size) throws {
        var walk = SeatWalk(isReturning: true, size: size)
        walk.press(.character("?"))
        try expect(walk, "help")
        walk.press(.escape, .character("v"))
        try expect(walk, "stored")
        walk.press(.escape)
        walk.happen(.finished(SeatWalk.now))
        try expect(walk, "thanks")
    }

    private func expect(_ walk: SeatWalk, _ name: String) throws {
        try expectScreen(
            walk.canvas, named: "\(name)-\(walk.size.width)x\(walk.size.height)", withStyles: true)
    }
}
