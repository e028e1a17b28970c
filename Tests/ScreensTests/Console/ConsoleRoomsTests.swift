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

    /// The same, moved by this room.
    private static let led = {
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

    @Test func `that answers are awaited goes when they are there, and when the session has gone on`() throws
    {
        for refusal in [Refusal.undelivered(["Leeds"]), .awaiting(["Leeds"])] {
            var walk = try ConsoleWalk(.sample)
            walk.surroundings.rooms = Self.rooms
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

    @Test func `a refusal goes when the session is over`() throws {
        var walk = try ConsoleWalk(.sample)
        walk.surroundings.rooms = Self.rooms
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
        walk.surroundings.rooms = Self.rooms
        #expect(wall.contains("Leeds moves the session. At a console"), "\(wall)")
        var apart = Self.led
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
            walk.surroundings.rooms = Self.rooms
            expectNone(of: dead + ["Space next"])
            walk.surroundings.rooms = apart
            expectNone(of: dead)
            #expect(walk.text.contains("Space next"), "\(walk.text)")
            walk.surroundings.rooms = Self.led
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
        walk.surroundings.rooms = Self.rooms
        walk.press(.character("q"))
        #expect(words(walk.text).contains("Leeds moves the session. Press t to take over. d leaves"))
        #expect(!walk.text.contains("y yes") && !walk.text.contains("for everyone"), "\(walk.text)")
        walk.press(.character("t"))
        #expect(walk.intents == [.takeClicker])
        _ = stage.press(.character("q"), in: walk.state, surroundings: walk.surroundings, size: size)
        let wall = stage.canvas(of: walk.state, surroundings: walk.surroundings, size: size).text
        #expect(words(wall).contains("Leeds moves the session. At a console, t takes over. d leaves"))
        walk.surroundings.rooms = Self.led
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
            walk.surroundings.rooms = Self.rooms
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
            walk.surroundings.rooms = Self.led
            walk.type(keys)
            #expect(walk.text.contains("Enter go"))
            walk.surroundings.rooms = Self.rooms
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
        walk.surroundings.rooms = Self.rooms
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
        walk.surroundings.rooms = Self.rooms
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
    func `t is answered while the rooms cannot be moved, before what stood there already`(size: Size) throws {
        var walk = try ConsoleWalk(.sample, size: size)
        walk.surroundings.rooms = Self.rooms
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
            walk.surroundings.rooms = Self.led
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
