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
    static let rooms = RoomsView(
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

    /// The same, moved by this room.
    static let led = {
        var rooms = ConsoleRoomsTests.rooms
        for index in rooms.rooms.indices { rooms.rooms[index].leads = rooms.rooms[index].isOwn }
        return rooms
    }()

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

    @Test func `what a console says of its room among others goes once that is not so any more`() throws {
        var walk = try ConsoleWalk(.sample, size: Size(width: 80, height: 24))
        walk.surroundings.rooms = Self.led
        walk.press(.character("f"))
        #expect(walk.text.contains("it stays with the others"))
        walk.surroundings.rooms = Self.rooms
        #expect(!walk.text.contains("it stays with the others"), "\(walk.text)")
        walk.surroundings.rooms = Self.led
        walk.press(.character("t"))
        #expect(walk.text.contains("You have the clicker"))
        walk.surroundings.rooms = Self.rooms
        #expect(!walk.text.contains("You have the clicker"), "\(walk.text)")
    }

    @Test func `a room at its own pace is with the others before it moves them`() throws {
        var walk = try ConsoleWalk(.sample, size: Size(width: 80, height: 24))
        walk.surroundings.rooms = Self.rooms
        walk.surroundings.rooms?.isApart = true
        walk.press(.character("t"))
        #expect(walk.intents == [])
        #expect(walk.text.contains("Press f to be with the others"))
        // The room's own clicker is taken all the same.
        walk.backstage.clicker = .stage
        walk.press(.character("t"))
        #expect(walk.intents == [.takeClicker])
    }

    @Test func `a room that has not read who moves the session names nobody who does`() throws {
        var walk = try ConsoleWalk(.sample, size: Size(width: 80, height: 24))
        #expect(walk.text.contains("you drive"))
        walk.surroundings.rooms = RoomsView(of: "tea", rooms: [], trouble: .unreached)
        #expect(!walk.text.contains("drive"), "\(walk.text)")
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
        walk.surroundings.rooms = Self.led
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
        for (index, said) in [(1, "all 2 rooms"), (2, nil)] {
            walk.surroundings.rooms?.rooms[index].hasEnded = true
            #expect(said.map(walk.text.contains) ?? !walk.text.contains("It ends"), "\(walk.text)")
            #expect(!walk.text.contains("Not heard"), "\(walk.text)")
        }
    }

    @Test func `how many have answered is at least so many, of those who are here in all rooms`() throws {
        var walk = try ConsoleWalk(.sample)
        walk.surroundings.rooms = Self.led
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
        walk.surroundings.rooms?.trouble = .unreached
        walk.press(.character("q"))
        let text = walk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(
            text.contains(
                "a ends this room by itself, with its own answers: the rooms cannot end together now. d leaves only this terminal."
            ), "\(walk.text)")
        walk.press(.character("a"))
        #expect(walk.intents == [.command(.finishAlone)])
    }

    @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 132, height: 43)])
    func `what is wrong between rooms is seen whatever else is said, and hides nothing of it`(size: Size)
        throws
    {
        let troubles: [(RoomsView.Trouble, String)] = [
            (.unreached, " are not"),
            (.refused(.credentials), "servers do not know this room"),
            (.refused(.authorities), "does not trust the servers"),
            (.refused(.addresses), "servers' addresses are wrong"),
            (.short, "servers have lost a part"), (.split, "have read two different"),
            (.foreign, "has another version"), (.twin, "Another host is this room"),
            (.over, "This session is over"), (.clock(seconds: 70), "clock is 70 s off"),
        ]
        for (trouble, words) in troubles {
            var walk = try ConsoleWalk(.sample, size: size)
            walk.surroundings.rooms = Self.rooms
            walk.surroundings.rooms?.trouble = trouble
            walk.surroundings.warning = "Somebody is guessing codes. 428 476 223 opens at once."
            walk.backstage.requests = [SeatRequest(id: 1, seat: .console)]
            walk.backstage.editNotice = "line 3: a poll has no options"
            walk.press(.character("p"))
            walk.refuse(.tooFew(minimum: 3, inEachRoom: true))
            for said in [words, "guessing codes", "wants to be", "Paused", "line 3", "Fewer than 3"] {
                #expect(walk.text.contains(said), "\(said) in \(walk.text)")
            }
            walk.press(.character("s"))
            walk.say("Sent to Hull.")
            #expect(walk.text.contains(words) && walk.text.contains("Sent to Hull."), "\(walk.text)")
        }
    }

    @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 132, height: 43)])
    func `which rooms are not heard stands before what is left to do in the question before the end`(
        size: Size
    )
        throws
    {
        var walk = try ConsoleWalk(.sample, size: size)
        walk.surroundings.rooms = Self.led
        walk.surroundings.rooms?.rooms[1].checkIns = 1
        walk.surroundings.rooms?.rooms[2].checkIns = 2
        walk.surroundings.rooms?.trouble = .short
        walk.backstage.checkIns = [CheckIn(id: 1, message: ""), CheckIn(id: 2, message: "")]
        walk.backstage.heldTexts = [HeldText(id: 1, poll: "thoughts", text: "A text.")]
        walk.press(.character("q"))
        let text = walk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("Not heard: Hull. Answers that have not come"), "\(walk.text)")
        #expect(text.contains("y yes") && text.contains("lost a part"), "\(walk.text)")
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
    }

    @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 132, height: 43)])
    func `a line says which room wrote it, and Esc takes one to consoles away`(size: Size) throws {
        var walk = try ConsoleWalk(.sample, size: size)
        walk.backstage.consoleLine = ConsoleLine(by: .room("Leeds"), text: "Two minutes.")
        walk.surroundings.broadcast = "Lunch at one."
        #expect(walk.text.contains("Leeds: Two minutes. (Esc)"), "\(walk.text)")
        #expect(walk.text.contains("On all seats: “Lunch at one.”"), "\(walk.text)")
        walk.backstage.broadcastRoom = "Leeds"
        #expect(walk.text.contains("Leeds, on all seats: “Lunch at one.”"), "\(walk.text)")
        walk.press(.escape)
        #expect(walk.intents == [.line("", to: LineAudience(.own, isForConsoles: true))])
        walk.backstage.consoleLine = nil
        walk.press(.escape)
        #expect(walk.intents.count == 1)
    }

    @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 132, height: 43)])
    func `at its own pace a room reads where the others are, and whether they are asked`(size: Size) throws {
        var walk = try ConsoleWalk(.sample, size: size)
        walk.surroundings.rooms = Self.led
        walk.surroundings.rooms?.isApart = true
        let slide = try #require(Scenario.sample.slide(of: "role"))
        walk.surroundings.rooms?.others = Place(slide: slide, step: 0)
        let title = walk.state.scenario.slides[slide].title
        let place = "the others: \(slide + 1) \(title)"
        #expect(walk.text.contains(place) && !walk.text.contains("poll open"), "\(walk.text)")
        let here = walk.state.place
        try walk.happen(.go(slide: slide))
        while walk.state.pollHere?.id != "role" { try walk.happen(.next) }
        try walk.happen(.toggleOpen)
        walk.apply(.moved(here, walk.surroundings.now))
        let text = walk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains(place) && text.contains("poll open"), "\(walk.text)")
    }

    @Test func `from how many answers on a poll is shown stands whole, or in fewer words, or not at all`()
        throws
    {
        var walk = try ConsoleWalk(.sample)
        try walk.happen(.go(slide: #require(Scenario.sample.slide(of: "role"))))
        while walk.state.pollHere?.id != "role" { try walk.happen(.next) }
        try walk.happen(.toggleOpen)
        #expect(walk.text.contains("answers; skips do not count"), "\(walk.text)")
        walk.surroundings.rooms = Self.rooms
        for width in 60...100 {
            walk.size = Size(width: width, height: 24)
            let row = walk.text.split(separator: "\n").first { $0.contains("rooms here") } ?? ""
            #expect(!row.contains("…"), "\(walk.text)")
            #expect(width < 72 || row.contains("shows from 3 answers"), "\(walk.text)")
        }
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
