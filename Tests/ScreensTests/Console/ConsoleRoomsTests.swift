import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Wording
import Workshop

/// A console of a session that several rooms share.
@Suite struct ConsoleRoomsTests {
    private static let rooms = RoomsView(rooms: [
        .init(
            name: "Cardiff", address: "ssh -p 2222 join@192.168.1.20", isOwn: true, came: 23, answered: 20,
            since: .at(-600)),
        .init(
            name: "Hull", address: "ssh join@hull.example.org", isHere: false, came: 7, answered: 5,
            since: .at(40)),
        .init(
            name: "Leeds", address: "ssh -p 2222 join@leeds.example.org", leads: true, came: 31, answered: 25,
            since: .at(-1200), isAwaited: true),
    ])

    @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 132, height: 43)])
    func `says who moves the session, and lists the rooms`(size: Size) throws {
        var walk = try ConsoleWalk(.sample, size: size)
        walk.surroundings.rooms = Self.rooms
        try walk.look("several-rooms-\(size.width)")
        walk.press(.character("s"))
        try walk.look("rooms-\(size.width)")
        walk.press(.escape)
        #expect(!walk.text.contains("Hull"))
    }

    @Test func `b writes a line to this room, to all, or to one`() throws {
        var walk = try ConsoleWalk(.sample)
        walk.surroundings.rooms = Self.rooms
        walk.surroundings.broadcast = "Lunch at one."
        walk.press(.character("s"), .character("b"))
        #expect(walk.text.contains("One line to all seats: this room"))
        #expect(walk.text.contains("Lunch at one."))
        walk.press(.down)
        #expect(walk.text.contains("One line to all seats: all rooms"))
        #expect(!walk.text.contains("Lunch at one."))
        walk.type("Back at two.")
        walk.press(.enter)
        walk.press(.character("b"), .up, .tab)
        #expect(walk.text.contains("One line to consoles alone: Leeds"))
        walk.press(.control("u"))
        walk.type("Ready?")
        walk.press(.enter)
        #expect(
            walk.intents == [
                .line("Back at two.", to: LineAudience(.all)),
                .line("Ready?", to: LineAudience(.room("Leeds"), isForConsoles: true)),
            ])
        walk.backstage.consoleLine = ConsoleLine(by: .room("Leeds"), text: "Two minutes.")
        #expect(walk.text.contains("Leeds: Two minutes."))
    }

    @Test func `asks for the room's own pace, and says how to be with the others again`() throws {
        var walk = try ConsoleWalk(.sample)
        walk.press(.character("f"))
        #expect(walk.text.contains("This session has one room."))
        #expect(walk.intents.isEmpty)
        walk.surroundings.rooms = Self.rooms
        walk.press(.character("f"))
        #expect(walk.intents == [.toggleOwnPace])
        walk.surroundings.rooms?.isApart = true
        #expect(walk.text.contains("own pace (f)"))
    }

    @Test func `takes over from another room although no console of this one has the clicker but itself`()
        throws
    {
        var walk = try ConsoleWalk(.sample)
        walk.press(.character("t"))
        #expect(walk.intents.isEmpty)
        walk.surroundings.rooms = Self.rooms
        walk.press(.character("t"))
        #expect(walk.intents == [.takeClicker])
    }

    @Test func `the stage says how many came in how many rooms`() {
        let state = State(
            of: .sample, replaying: [.started(.at(0)), .moved(Place(slide: 0, step: 0), .at(0))])
        var surroundings = Surroundings(now: .at(60))
        surroundings.came = 20
        surroundings.rooms = Self.rooms
        let stage = StageScreen(role: .watching)
        let text = stage.canvas(of: state, surroundings: surroundings, size: Size(width: 80, height: 24)).text
        #expect(text.contains("58 came in 3 rooms"))
    }
}
