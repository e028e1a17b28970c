import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct ConsoleLawTests {
    private static let keys: [Key] =
        ConsoleScreen.keyTable.flatMap(\.keys) + [
            .escape, .home, .end, .tab, .delete, .paste("qy p"), .character("y"), .character("M"),
            .character("5"),
            .character("+"), .character("-"), .alt("x"), .function(1),
        ]

    private func movesTheRoom(_ intent: ConsoleIntent) -> Bool {
        if case .work = intent { return true }
        guard case .command(let command) = intent else { return false }
        if case .review = command { return false }
        return command != .togglePause
    }

    /// A room in which something of everything waits.
    private func busy(_ seed: UInt64, size: Size) throws -> ConsoleWalk {
        var console = try ConsoleWalk(seed % 2 == 0 ? .sample : Examples.workshop, size: size, joined: 30)
        console.backstage.checkIns = [CheckIn(id: 1, message: "Here."), CheckIn(id: 2, message: "")]
        console.backstage.heldTexts = (1...9).map {
            HeldText(id: $0, poll: "thoughts", text: String(repeating: "words and ", count: $0 * 4))
        }
        return console
    }

    @Test("no size and no keys trap, and nothing splits a poll before its reveal", arguments: 0..<14)
    func anyKeys(seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        var console = try busy(seed, size: Size(width: 80, height: 24))
        for _ in 0..<90 {
            console.size = Size(
                width: Int.random(in: 1...160, using: &chance), height: Int.random(in: 1...50, using: &chance)
            )
            console.backstage.requests =
                Bool.random(using: &chance) ? [] : [SeatRequest(id: 1, seat: .stage)]
            let key = try #require(Self.keys.randomElement(using: &chance))
            if console.state.pollHere.map({ console.state.standing(of: $0.id).phase }) == .closed,
                key == .character("r")
            {
                continue
            }
            console.press(key)
            if let poll = console.state.openPoll {
                let seat = Token([UInt8.random(in: 0..<30, using: &chance)])
                try console.happen(.answer(poll.id, round: 1, seat, .any(to: poll, using: &chance)))
            }
            let canvas = console.canvas
            #expect(canvas.size == console.size)
            #expect(!canvas.text.contains(" %"))
            #expect(canvas.cursor.map(canvas.contains) == true)
            if console.state.finished != nil { return }
        }
    }

    @Test("before its reveal a poll looks the same however it was answered", arguments: 0..<10)
    func sameLook(seed: UInt64) throws {
        for size in ConsolePictureTests.sizes {
            var chance = SeededGenerator(seed: seed)
            var pictures: Set<String> = []
            for _ in 0..<4 {
                var console = try ConsoleWalk(Examples.workshop, size: size)
                try console.happen(.go(slide: 9))
                console.press(.character("o"))
                try console.answer("tea", (0..<20).map { _ in .any(to: Examples.tea, using: &chance) })
                let open = console.text
                console.press(.character("o"))
                pictures.insert(open + console.text)
            }
            #expect(pictures.count == 1)
        }
    }

    @Test("a console without the clicker moves nothing", arguments: 0..<30)
    func withoutTheClicker(seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        var console = try busy(seed, size: Size(width: 80, height: 24))
        for _ in 0..<200 {
            let clicker: Backstage.Clicker = seed % 3 == 0 ? .stage : .console(2)
            console.backstage.clicker = clicker
            console.press(try #require(Self.keys.randomElement(using: &chance)))
        }
        #expect(!console.intents.contains(where: movesTheRoom))
    }

    @Test("a console of a room that does not move the session asks for nothing that does", arguments: 0..<30)
    func inAnotherRoom(seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        var console = try busy(seed, size: Size(width: 80, height: 24))
        console.surroundings.rooms = RoomsView(
            rooms: [.init(name: "Bath", isOwn: true), .init(name: "Leeds", leads: true)])
        for _ in 0..<200 {
            console.backstage.clicker = [.here, .free].randomElement(using: &chance) ?? .here
            let key = try #require(Self.keys.filter { $0 != .character("t") }.randomElement(using: &chance))
            console.press(key)
            if console.state.finished != nil { return }
        }
        for case .command(let command) in console.intents where movesTheRoom(.command(command)) {
            // Pages of its own stages are turned by the key that moves the room.
            #expect(command == .next)
        }
        #expect(!console.intents.contains(.takeClicker))
    }

    @Test("what is typed is text, and no key", arguments: 0..<20)
    func typing(seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        let open: [[Key]] = [
            [.character("/")], [.character("b")], [.character("c"), .enter, .enter],
        ]
        for keys in open {
            var console = try busy(seed, size: Size(width: 80, height: 24))
            console.press(keys)
            let before = console.intents
            var typed = ""
            for _ in 0..<50 {
                let character = Character(Unicode.Scalar(UInt8.random(in: 33...126, using: &chance)))
                typed.append(character)
                console.press(.character(character))
            }
            #expect(console.intents == before)
            #expect(console.text.filter { !$0.isWhitespace }.contains(typed))
        }
    }

    @Test(arguments: ConsolePictureTests.sizes) func `notes are scrolled to their end`(size: Size) throws {
        let lines = (1...70).map { "note\($0)." }
        let scenario = Scenario(
            title: "Notes",
            sections: [
                Section(title: "One", slides: [Slide(title: "Long", notes: lines.joined(separator: "\n\n"))])
            ])
        var console = try ConsoleWalk(scenario, size: size)
        var seen = ""
        for _ in 0..<150 {
            seen += console.text
            console.press(.down)
        }
        for line in lines { #expect(seen.contains(line)) }
        let last = console.text
        console.press(.down)
        #expect(console.text.split(separator: "\n").dropFirst() == last.split(separator: "\n").dropFirst())
        for _ in 0..<150 { console.press(.up) }
        #expect(console.text.contains("note1."))
    }

    @Test(arguments: ConsolePictureTests.sizes) func `the footer never moves`(size: Size) throws {
        for keys in ["", "g", "v", "/", "b", "e", "B", "c", "m", "j", "?", "q", "o", "p"] {
            var console = try busy(0, size: size)
            console.type(keys)
            let rows = console.text.split(separator: "\n", omittingEmptySubsequences: false)
            let footer = try #require(rows.last)
            #expect(footer.contains("? keys") || footer.contains("Esc back"))
        }
    }

    @Test func `every slide of the workshop has its picture at every size`() throws {
        let workshop = try exploitationWorkshop()
        for size in ConsolePictureTests.sizes {
            var console = try ConsoleWalk(workshop, size: size)
            for _ in 0..<200 where console.state.finished == nil {
                console.press(.character(" "))
                let place = "\(console.state.place.slide + 1)/\(workshop.slides.count)"
                #expect(console.text.contains(place))
            }
            #expect(console.state.place.slide == workshop.slides.count - 1)
        }
    }
}
