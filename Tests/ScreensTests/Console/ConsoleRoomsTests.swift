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
    private static let rooms = RoomsView(
        of: "tea",
        rooms: [
            .init(
                name: "Cardiff", address: "ssh -p 2222 join@192.168.1.20", isOwn: true, came: 23,
                answered: 20,
                since: .at(-600)),
            .init(
                name: "Hull", address: "ssh join@hull.example.org", isHere: false, came: 7, answered: 5,
                since: .at(40), isApart: true),
            .init(
                name: "Leeds", address: "ssh -p 2222 join@leeds.example.org", leads: true, came: 31,
                answered: 25,
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

    @Test(arguments: [
        (Size(width: 40, height: 12), 20), (Size(width: 80, height: 24), 100),
        (Size(width: 132, height: 43), 100),
    ])
    func `each of many rooms is found with its whole name and its door, page by page`(size: Size, count: Int)
        throws
    {
        var walk = try ConsoleWalk(.sample, size: size)
        let town = String(repeating: "Llanfairpwllgwyngyll ", count: 2)
        walk.surroundings.rooms = RoomsView(
            of: "tea",
            rooms: (0..<count).map {
                .init(
                    name: "\(town)\($0)", address: "ssh -p \(2000 + $0) join@192.168.1.20", isOwn: $0 == 0,
                    isApart: true)
            })
        walk.press(.character("s"))
        var pages = [walk.text]
        while pages.count <= count {
            walk.press(.character(" "))
            guard walk.text.contains("rooms here: tea\n") else { break }
            pages.append(walk.text)
        }
        func isRead(_ words: String) -> Bool {
            pages.contains { page in
                page.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words)
            }
        }
        #expect(pages.count > 1 && isRead("join-session tea"))
        for number in 0..<count {
            #expect(isRead("\(town)\(number) 0 came"), "\(number) in \(pages)")
            #expect(isRead("ssh -p \(2000 + number) join@192.168.1.20"), "\(number) in \(pages)")
        }
    }

    @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 132, height: 43)])
    func `the question before the end names how many rooms it ends, and where check-ins wait`(size: Size)
        throws
    {
        var walk = try ConsoleWalk(.sample, size: size)
        walk.press(.character("q"))
        #expect(!walk.text.contains("rooms"))
        walk.press(.escape)
        walk.surroundings.rooms = Self.rooms
        walk.surroundings.rooms?.rooms[0].checkIns = 4
        walk.surroundings.rooms?.rooms[1].checkIns = 1
        walk.surroundings.rooms?.rooms[2].checkIns = 2
        walk.press(.character("q"))
        for said in [
            "all 3 rooms", "Not heard: Hull. Answers that", "Hull: 1 check-in waits.",
            "Leeds: 2 check-ins wait.", "cannot be reopened",
        ] {
            #expect(walk.text.contains(said), "\(said) in \(walk.text)")
        }
        #expect(!walk.text.contains("Cardiff: 4"))
        var stage = StageScreen(role: .presenting)
        _ = stage.press(.character("q"), in: walk.state, surroundings: walk.surroundings, size: size)
        let text = stage.canvas(of: walk.state, surroundings: walk.surroundings, size: size).text
        #expect(text.contains("all 3 rooms") && !text.contains("check-in"))
    }

    @Test func `how many have answered is at least so many, of those who are here in all rooms`() throws {
        var walk = try ConsoleWalk(.sample)
        walk.surroundings.rooms = Self.rooms
        walk.surroundings.rooms?.rooms[2].present = 30
        walk.surroundings.rooms?.rooms[2].isPaused = true
        walk.apply(.roomSeated(RoomTag(hash: [1, 2, 3, 4, 5, 6, 7, 8]), 31))
        try walk.happen(.go(slide: #require(Scenario.sample.slide(of: "role"))))
        while walk.state.pollHere?.id != "role" { try walk.happen(.next) }
        walk.type("o")
        try walk.answer("role", [.option(0), .option(1)])
        #expect(walk.text.contains("Poll open, answered 2 or more of 53"), "\(walk.text)")
        walk.type("o")
        #expect(walk.text.contains("fewer than 3 in each room"), "\(walk.text)")
        walk.press(.character("s"))
        #expect(walk.text.contains("paused"), "\(walk.text)")
    }

    @Test func `that answers are awaited goes when they are there, and when the session has gone on`() throws
    {
        for refusal in [Refusal.undelivered(["Leeds"]), .awaiting(["Leeds"])] {
            var walk = try ConsoleWalk(.sample)
            walk.surroundings.rooms = Self.rooms
            walk.refuse(refusal)
            #expect(walk.text.contains(" from Leeds."))
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
        surroundings.rooms = Self.rooms
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
        walk.surroundings.rooms = Self.rooms
        walk.refuse(.ledElsewhere("Leeds"))
        #expect(walk.text.contains("Leeds moves the session. Press t to take over."))
        walk.surroundings.rooms?.rooms[0].leads = true
        walk.surroundings.rooms?.rooms[2].leads = false
        #expect(!walk.text.contains("Press t to take over."))
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

    @Test func `a console that writes or mutes is told the same wherever the seat is`() throws {
        for isHere in [true, false] {
            var walk = try ConsoleWalk(.sample)
            walk.surroundings.rooms = Self.rooms
            walk.surroundings.rooms?.rooms[1].isHere = isHere
            let poll = try #require(walk.state.scenario.polls.first { $0.traits.isWritten }?.id)
            walk.backstage.heldTexts = [HeldText(id: 1, poll: poll, text: "Tea.")]
            walk.press(.character("m"), .character("b"))
            walk.type("Thank you.")
            walk.press(.enter)
            #expect(walk.intents.last == .writeBack(1, "Thank you."))
            #expect(walk.text.contains("when every screen changes next."))
            #expect(walk.text.contains("once it is.") == !isHere)
            walk.press(.character("M"), .character("y"))
            #expect(walk.text.contains("The seat behind it is muted."))
            #expect(walk.text.contains("once it is.") == !isHere)
        }
    }

    @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24)])
    func `q offers to end this room alone where the rooms cannot end together, on a small screen whole`(
        size: Size
    )
        throws
    {
        var walk = try ConsoleWalk(.sample, size: size)
        walk.surroundings.rooms = Self.rooms
        walk.surroundings.rooms?.trouble = .unreached(isRefused: false)
        walk.surroundings.warning =
            "The servers of this session are not reached. Answers are recorded here and sent later."
        walk.press(.character("q"))
        let text = walk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            text.contains(
                "a ends this room by itself, with its own answers: the rooms cannot end together now. d leaves only this terminal."
            ), "\(walk.text)")
        walk.press(.character("a"))
        #expect(walk.intents == [.command(.finishAlone)])
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
        walk.surroundings.rooms?.rooms[0].leads = true
        walk.press(.character("f"))
        #expect(walk.text.contains("so it stays with the others"))
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
