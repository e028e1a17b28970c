import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Wording
import Workshop

/// What consoles, and stages beside them, say of who moves a session of several rooms, and of keys that do or cannot.
@Suite struct ConsoleMovingTests {
    @Test func `that answers are awaited goes when they are there, and when the session has gone on`() throws
    {
        for refusal in [Refusal.undelivered(["Leeds"]), .awaiting(["Leeds"])] {
            var walk = try ConsoleWalk(.sample)
            walk.surroundings.rooms = ConsoleRoomsTests.rooms
            walk.refuse(refusal)
            #expect(walk.text.contains(" from Leeds."))
            let text = walk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(text.contains("Press the key again to go on without them."), "\(walk.text)")
            walk.surroundings.rooms?.rooms[2].isAwaited = false
            #expect(!walk.text.contains(" from Leeds."))
            walk.surroundings.rooms?.rooms[2].isAwaited = true
            #expect(walk.text.contains(" from Leeds."))
            try walk.happen(.next)
            #expect(!walk.text.contains(" from Leeds."))
        }
    }

    @Test func `a stage says it no longer either, and from when it was said for a few seconds`() {
        var state = State(
            of: .sample, replaying: [.started(.at(0)), .moved(Place(slide: 0, step: 0), .at(0))])
        var surroundings = Surroundings(now: .at(60))
        surroundings.rooms = ConsoleRoomsTests.rooms
        var stage = StageScreen(role: .presenting)
        let size = Size(width: 80, height: 24)
        func text() -> String { stage.canvas(of: state, surroundings: surroundings, size: size).text }
        _ = stage.press(.character("r"), in: state, surroundings: surroundings, size: size)
        surroundings.now = .at(64)
        stage.show(.undelivered(["Leeds"]), in: state, at: surroundings.now)
        surroundings.now = .at(66)
        #expect(text().contains("on their way from Leeds"))
        state.apply(.moved(Place(slide: 1, step: 0), .at(66)))
        #expect(!text().contains("on their way from Leeds"))
    }

    @Test func `that another room moves the session goes when this one does`() throws {
        var walk = try ConsoleWalk(.sample)
        walk.surroundings.rooms = ConsoleRoomsTests.rooms
        walk.refuse(.ledElsewhere("Leeds"))
        #expect(walk.text.contains("Leeds moves the session. Press t to take over."))
        walk.surroundings.rooms?.rooms[0].leads = true
        walk.surroundings.rooms?.rooms[2].leads = false
        #expect(!walk.text.contains("Press t to take over."))
    }

    @Test func `a refusal goes when the session is over`() throws {
        var walk = try ConsoleWalk(.sample)
        walk.surroundings.rooms = ConsoleRoomsTests.rooms
        walk.refuse(.ledElsewhere("Leeds"))
        try walk.happen(.finish)
        #expect(!walk.text.contains("Leeds moves the session."), "\(walk.text)")
    }

    @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 132, height: 43)])
    func `where this room does not move the session no key is offered that it would need for that`(size: Size)
        throws
    {
        var walk = try ConsoleWalk(.sample, size: size)
        let stage = StageScreen(role: .presenting)
        var wall: String {
            stage.canvas(of: walk.state, surroundings: walk.surroundings, size: size).text
        }
        func expectNone(of offers: [String]) {
            for offer in offers {
                #expect(!walk.text.contains(offer), "\(offer) in \(walk.text)")
                #expect(!wall.contains(offer), "\(offer) in \(wall)")
            }
        }
        walk.surroundings.rooms = ConsoleRoomsTests.rooms
        #expect(wall.contains("Leeds moves the session. At a console"), "\(wall)")
        var apart = ConsoleRoomsTests.led
        apart.isApart = true
        let dead = ["o open", "r reveal", "O ask", "Press o", "Press r", "Press O", "B break", "o closes"]
        try walk.happen(.go(slide: #require(Scenario.sample.slide(of: "role"))))
        while walk.state.pollHere?.id != "role" { try walk.happen(.next) }
        for command in [nil, Command.toggleOpen, .toggleOpen, .toggleReveal] {
            if command == .toggleReveal {
                try walk.happen(.toggleOpen)
                try walk.answer("role", (0..<20).map { .option($0 % 2) })
                try walk.happen(.toggleOpen)
            }
            if let command { try walk.happen(command) }
            walk.surroundings.rooms = ConsoleRoomsTests.rooms
            expectNone(of: dead + ["Space next"])
            walk.surroundings.rooms = apart
            expectNone(of: dead)
            #expect(walk.text.contains("Space next"), "\(walk.text)")
            walk.surroundings.rooms = ConsoleRoomsTests.led
            #expect(walk.text.contains("o open"), "\(walk.text)")
        }
    }

    @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 132, height: 43)])
    func `where this room cannot end the session q says so, and who moves it`(size: Size) throws {
        var walk = try ConsoleWalk(.sample, size: size)
        var stage = StageScreen(role: .presenting)
        func words(_ text: String) -> String {
            text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        walk.surroundings.rooms = ConsoleRoomsTests.rooms
        walk.press(.character("q"))
        #expect(words(walk.text).contains("Leeds moves the session. Press t to take over. d leaves"))
        #expect(!walk.text.contains("y yes") && !walk.text.contains("for everyone"), "\(walk.text)")
        walk.press(.character("t"))
        #expect(walk.intents == [.takeClicker])
        _ = stage.press(.character("q"), in: walk.state, surroundings: walk.surroundings, size: size)
        let wall = stage.canvas(of: walk.state, surroundings: walk.surroundings, size: size).text
        #expect(words(wall).contains("Leeds moves the session. At a console, t takes over. d leaves"))
        walk.surroundings.rooms = ConsoleRoomsTests.led
        walk.surroundings.rooms?.isApart = true
        walk.press(.character("q"))
        #expect(words(walk.text).contains("Press f to be with the others again. d leaves"), "\(walk.text)")
        walk.press(.character("f"))
        #expect(walk.intents == [.takeClicker, .toggleOwnPace])
    }

    @Test(arguments: [Backstage.Clicker.here, .free, .console(2)])
    func `a key that another room has to press says who moves the session, and opens nothing`(
        clicker: Backstage.Clicker
    ) throws {
        for key in ["n", "N", "o", "r", "O", "h", ".", "x", "X", "e", "B"] {
            var walk = try ConsoleWalk(.sample)
            walk.surroundings.rooms = ConsoleRoomsTests.rooms
            walk.backstage.clicker = clicker
            walk.type(key)
            #expect(walk.intents.isEmpty, "\(key): \(walk.intents)")
            #expect(walk.text.contains("Leeds moves the session. Press t to take over."), "\(walk.text)")
            #expect(walk.text.contains("1/"), "\(key) opened \(walk.text)")
            walk.press(.character("t"))
            #expect(walk.intents == [.takeClicker])
        }
    }

    @Test func `the agenda, the slides and what was looked for are read there, and lead nowhere`() throws {
        for keys in ["g", "v", "/t"] {
            var walk = try ConsoleWalk(.sample)
            walk.surroundings.rooms = ConsoleRoomsTests.led
            walk.type(keys)
            #expect(walk.text.contains("Enter go"))
            walk.surroundings.rooms = ConsoleRoomsTests.rooms
            try walk.look("several-rooms-\(["g": "agenda", "v": "slides", "/t": "search"][keys] ?? "")")
            #expect(!walk.text.contains("Enter go") && !walk.text.contains("then Enter"), "\(walk.text)")
            walk.press(.enter)
            #expect(walk.intents.isEmpty)
            #expect(walk.text.contains("Leeds moves the session. Press t to take over."), "\(walk.text)")
            // At its own pace a room goes where it likes within the section.
            walk.surroundings.rooms?.isApart = true
            walk.type(keys)
            #expect(walk.text.contains("Enter go"), "\(walk.text)")
        }
    }

    @Test func `the keys are those that work, and at the room's own pace its steps are among them`() throws {
        var walk = try ConsoleWalk(.sample, size: Size(width: 132, height: 60))
        walk.surroundings.rooms = ConsoleRoomsTests.rooms
        walk.press(.character("?"))
        let (steps, others) = (
            ["next step", "next slide"], ["reveal", "a break", "more minutes", "blank the"]
        )
        let own = ["time for a task", "groups", "take the clicker", "pause every screen", "agenda"]
        for help in steps + others { #expect(!walk.text.contains(help), "\(help) in \(walk.text)") }
        for help in own { #expect(walk.text.contains(help), "\(help) in \(walk.text)") }
        walk.surroundings.rooms?.isApart = true
        for help in steps + own { #expect(walk.text.contains(help), "\(help) in \(walk.text)") }
        for help in others { #expect(!walk.text.contains(help), "\(help) in \(walk.text)") }
    }

    @Test
    func `a free clicker is taken for what is the room's own, and the session stays with the other room`()
        throws
    {
        var walk = try ConsoleWalk(.sample)
        walk.surroundings.rooms = ConsoleRoomsTests.rooms
        walk.backstage.clicker = .free
        walk.press(.character("T"))
        walk.type("5")
        walk.press(.enter)
        #expect(walk.intents.first == .holdClicker && walk.intents.count == 2, "\(walk.intents)")
        #expect(!walk.intents.contains(.takeClicker))
    }

    @Test func `who drives is said as long as it is so`() throws {
        var walk = try ConsoleWalk(.sample)
        walk.backstage.clicker = .console(2)
        walk.press(.character("n"))
        #expect(walk.text.contains("Console 2 has the clicker: t takes it."))
        walk.backstage.clicker = .free
        #expect(!walk.text.contains("has the clicker: t takes it."))
    }

    @Test func `of many rooms that are awaited three are named, and what a key would do is read`() {
        let names = (1...100).map { "Room \($0)" }
        let words = Refusal.undelivered(names).words(in: .english)
        #expect(words.contains("Room 1, Room 2, Room 3 and 97 more. Press the key again"))
    }

    @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 132, height: 43)])
    func `t is answered while the rooms cannot be moved, before what stood there already`(size: Size) throws {
        var walk = try ConsoleWalk(.sample, size: size)
        walk.surroundings.rooms = ConsoleRoomsTests.rooms
        walk.surroundings.rooms?.trouble = .unreached
        walk.surroundings.warning = "Somebody is guessing codes. 428 476 223 opens at once."
        walk.backstage.consoleLine = ConsoleLine(
            by: .room("Leeds"), text: String(repeating: "We go on in five minutes. ", count: 4))
        walk.press(.character("t"))
        #expect(walk.text.contains("Nothing moved: the servers"), "\(walk.text)")
        walk.surroundings.rooms?.trouble = .split
        walk.press(.character("t"))
        #expect(walk.text.contains("Nothing moved: the rooms"), "\(walk.text)")
        #expect(walk.intents == [.takeClicker, .takeClicker])
    }

    @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 132, height: 43)])
    func `that nothing moved says when it can be pressed again, and goes when it happened after all`(
        size: Size
    ) throws {
        var walk = try ConsoleWalk(.sample, size: size)
        for refusal in [Refusal.withdrawn, .unreached] {
            walk.surroundings.rooms = ConsoleRoomsTests.led
            walk.surroundings.rooms?.trouble = .unreached
            walk.refuse(refusal)
            let name = refusal == .withdrawn ? "withdrawn" : "unmoved"
            try walk.look("several-rooms-\(name)-\(size.width)")
            // While the rooms' records are written again nothing is taken either.
            walk.surroundings.rooms?.trouble = .short
            #expect(walk.text.contains("Nothing moved: ") && !walk.text.contains("press it again."))
            walk.surroundings.rooms?.trouble = nil
            if refusal == .withdrawn { try walk.look("several-rooms-movable-\(size.width)") }
            let text = walk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(text.contains("They can now: press it again."), "\(walk.text)")
            let isTaken = walk.takeBackUnmoved()
            #expect(isTaken && !walk.text.contains("Nothing moved"), "\(walk.text)")
        }
        walk.say("Sent to Hull.")
        #expect(!walk.takeBackUnmoved() && walk.text.contains("Sent to Hull."))
    }

    @Test func `takes over from another room although no console of this one has the clicker but itself`()
        throws
    {
        var walk = try ConsoleWalk(.sample)
        walk.press(.character("t"))
        #expect(walk.intents.isEmpty)
        walk.surroundings.rooms = ConsoleRoomsTests.rooms
        walk.press(.character("t"))
        #expect(walk.intents == [.takeClicker])
    }
}
