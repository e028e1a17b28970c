import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct SeatKindPictureTests {
    private static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
    ]

    @Test(arguments: sizes)
    func `a scale with statements`(size: Size) throws {
        var walk = SeatWalk.asked(.agreement, size: size)
        walk.press(.character("4"), .down, .character("0"), .down, .character("2"), .up)
        try expect(walk, "scale")
    }

    @Test(arguments: sizes)
    func `a scale for the question itself`(size: Size) throws {
        var walk = SeatWalk.asked(.ease, size: size)
        walk.press(.character("3"), .enter)
        try expect(walk, "scale-single")
    }

    @Test(arguments: sizes)
    func `a scale for before and now`(size: Size) throws {
        var walk = SeatWalk.asked(.confidence, size: size)
        walk.press(.character("2"), .enter)
        try expect(walk, "then-now")
    }

    @Test(arguments: sizes)
    func `a number with its unit, and one out of bounds`(size: Size) throws {
        var walk = SeatWalk.asked(.share, size: size)
        walk.type("21")
        try expect(walk, "number")
        walk.press(.character("0"), .enter, .enter)
        try expect(walk, "number-outside")
    }

    @Test(arguments: sizes)
    func `a ranking as it came, and with an item lifted`(size: Size) throws {
        var walk = SeatWalk.asked(.needs, size: size)
        try expect(walk, "ranking")
        walk.press(.down, .down, .character(" "), .up)
        try expect(walk, "ranking-lifted")
    }

    @Test(arguments: sizes)
    func `points, some given and all`(size: Size) throws {
        var walk = SeatWalk.asked(.efforts, size: size)
        walk.press(.character("3"), .down, .right)
        try expect(walk, "points")
        walk.press(.character("7"), .end, .up)
        try expect(walk, "points-given")
    }

    @Test(arguments: sizes)
    func `words, with wide ones, and from a muted seat`(size: Size) throws {
        var walk = SeatWalk.asked(.support, size: size)
        walk.type("somebody who listens")
        walk.press(.enter)
        walk.type("聞いてくれる人、急がずに、何度でも来てくれる人")
        try expect(walk, "words")
        walk.screen.mute()
        walk.press(.down, .down, .down)
        try expect(walk, "words-muted")
    }

    private func expect(_ walk: SeatWalk, _ name: String) throws {
        try expectScreen(
            walk.canvas, named: "\(name)-\(walk.size.width)x\(walk.size.height)", withStyles: true)
    }
}
