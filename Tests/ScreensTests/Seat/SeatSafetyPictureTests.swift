import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct SeatSafetyPictureTests {
    private static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
    ]

    @Test(arguments: sizes)
    func `stepped away, with a facilitator's line`(size: Size) throws {
        var walk = SeatWalk.inHardPart(at: Place(slide: 1, step: 0), size: size)
        walk.surroundings.broadcast = "We go on in five minutes; there is tea in the hall."
        walk.press(.character("a"))
        try expect(walk, "away")
    }

    @Test(arguments: sizes)
    func `a content note, and the part behind it hidden, with a question open`(size: Size) throws {
        var walk = SeatWalk.inHardPart(at: Place(slide: 1, step: -1), size: size)
        try expect(walk, "note")
        walk.press(.character("h"))
        walk.happen(.moved(Place(slide: 2, step: 0), SeatWalk.now))
        walk.happen(.pollOpened("gravel", round: 1, SeatWalk.now))
        try expect(walk, "hidden")
    }

    @Test(arguments: sizes)
    func `asking for a facilitator, and the reply`(size: Size) throws {
        var walk = SeatWalk.inHardPart(at: Place(slide: 0, step: 0), size: size)
        walk.surroundings.takesCheckIns = true
        walk.press(.character("c"))
        walk.type("I am in the corridor, on the bench by the second window.")
        try expect(walk, "check-in")
        walk.press(.enter)
        walk.screen.receive(.reply("I am coming now. I wear a green scarf."))
        try expect(walk, "reply")
    }

    @Test(arguments: sizes)
    func `support, where no facilitator would see a message`(size: Size) throws {
        var walk = SeatWalk.inHardPart(at: Place(slide: 0, step: 0), size: size)
        walk.press(.character("c"))
        try expect(walk, "support-in-vain")
    }

    @Test(arguments: sizes)
    func `a hard slide under everything that facilitators ask`(size: Size) throws {
        var walk = SeatWalk.inHardPart(at: Place(slide: 1, step: 1), size: size)
        walk.surroundings.readiness = .asked
        walk.surroundings.broadcast =
            "We go on in five minutes; there is tea in the hall. Who wants to stay may stay."
        walk.screen.receive(.read)
        try expect(walk, "asked")
    }

    @Test(arguments: sizes)
    func `a break and a pause`(size: Size) throws {
        var walk = SeatWalk.inHardPart(at: Place(slide: 0, step: 0), size: size)
        let until = Moment(milliseconds: (15 * 60 + 10) * 60_000)
        walk.happen(.breakBegan(until: until, SeatWalk.now))
        try expect(walk, "break")
        walk.happen(.paused(SeatWalk.now))
        try expect(walk, "paused")
    }

    @Test(arguments: sizes)
    func `a text of a muted seat`(size: Size) throws {
        var walk = SeatWalk.at("thoughts", size: size)
        walk.surroundings.broadcast = "We go on in five minutes."
        walk.screen.mute()
        try expect(walk, "muted")
    }

    private func expect(_ walk: SeatWalk, _ name: String) throws {
        try expectScreen(
            walk.canvas, named: "\(name)-\(walk.size.width)x\(walk.size.height)", withStyles: true)
    }
}
