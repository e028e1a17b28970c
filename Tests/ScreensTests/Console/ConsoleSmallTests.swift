import Drawing
import Keyboard
import Session
import TestSupport
import Testing
import Wording
import Workshop

@testable import Screens

/// What stands on small consoles too.
@Suite struct ConsoleSmallTests {
    private static let sizes = [
        Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 132, height: 43),
    ]

    @Test(arguments: sizes)
    func `lock, groups, time and a console's line stand beside a poll, whatever state it is in`(size: Size)
        throws
    {
        var console = try ConsoleWalk(Examples.workshop, size: size)
        try console.happen(.go(slide: 9))
        console.surroundings.isLocked = true
        console.surroundings.work.task = TaskTime("Pairs", minutes: 10, from: console.surroundings.now)
        console.surroundings.work.groups = .asking(size: 4, isShort: false)
        console.backstage.groupAnswers = 7
        console.backstage.consoleLine = ConsoleLine(by: .console(2), text: "Five more minutes?")
        for keys in ["", "o", "o", "r"] {
            if keys == "o", console.state.openPoll != nil {
                try console.answer("tea", (0..<20).map { .option($0 % 3) })
            }
            console.type(keys)
            let text = console.text
            for said in ["Locked to new", "Pairs, until", "7 have chosen", "Five more minutes?"] {
                #expect(text.contains(said), "\(said) in \(text)")
            }
        }
    }

    @Test(arguments: sizes)
    func `every key of held texts stands below them`(size: Size) throws {
        var console = try ConsoleWalk(.sample, size: size)
        console.backstage.heldTexts = [HeldText(id: 1, poll: "thoughts", text: "A text.")]
        console.type("m")
        let text = console.text
        let row = text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        for (key, help, _) in console.screen.overlayFooter(
            ConsoleRoom(
                state: console.state, surroundings: console.surroundings, backstage: console.backstage,
                size: size))
        {
            #expect(text.contains("\(key) \(help.text(in: .english))"), "\(key) in \(text)")
        }
        #expect(row.contains("Esc back") && text.contains("A text."))
    }

    @Test(arguments: sizes, Language.allCases)
    func `every key of a support person's console stands below its pages`(size: Size, language: Language) {
        var screen = SupportScreen()
        var state = State(of: .sample)
        state.apply(.started(.at(0)))
        var surroundings = Surroundings(now: .at(0))
        surroundings.language = language
        let backstage = Backstage(clicker: .stage, checkIns: [CheckIn(id: 1, message: "by the stairs")])
        func text() -> String {
            screen.canvas(of: state, surroundings: surroundings, backstage: backstage, size: size).text
        }
        for keys in [["R ", "d "], ["x ", "Esc "], ["Esc "]] {
            for key in keys { #expect(text().contains(key), "\(key) in \(text())") }
            #expect(!text().split(separator: "\n").suffix(2).contains { $0.contains("…") })
            _ = screen.press(
                .enter, in: state, surroundings: surroundings, backstage: backstage, size: size)
        }
    }

    private static let refusals: [Refusal] = [
        .notNow, .finished, .paused, .pausedJustNow, .noFurtherStep, .noEarlierStep, .noSuchSlide(120),
        .noPollHere,
        .alreadyRevealed, .stillOpen, .notOpenedYet, .tooFew(minimum: 10),
        .tooFew(minimum: 10, inEachRoom: true),
        .notRevealedYet, .askedTwice, .askedOnce, .revealedAtLastStage, .noHands, .noSuchText,
        .closed("role"),
        .doesNotFit("role"), .seatTaken, .sectionBegan, .nothingDropped, .minutesOutOfRange, .noBreak,
        .editRemovesPoll("confidence"), .undelivered(["Cardiff", "Hull"]), .awaiting(["Cardiff", "Hull"]),
        .undelivered(["Cardiff", "Hull", "Newcastle", "Leeds", "York"]),
        .awaiting(["Cardiff", "Hull", "Newcastle", "Leeds", "York"]),
        .ledElsewhere("Cardiff"), .overtaken("Cardiff"), .unreached, .withdrawn, .movableAgain,
        .tooLongToShare,
        .ownPace, .editLoosensPrivacy,
    ]

    @Test(arguments: Language.allCases, RoomsView.Trouble.Fault.allCases)
    func `what to do where servers do not let a room in is read whole`(
        language: Language, fault: RoomsView.Trouble.Fault
    ) throws {
        let rooms = RoomsView(
            rooms: [.init(name: "Leeds", isOwn: true, leads: true), .init(name: "Hull")],
            trouble: .refused(fault), host: 4_194_304)
        let whole = try #require(rooms.troubleWords(in: language))
        #expect(whole.contains("(kill 4194304)") && whole.contains(" --stream"))
        func words(_ text: String) -> String {
            text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        var console = try ConsoleWalk(Examples.workshop, size: Self.sizes[0])
        var stage = try StageWalk(Examples.workshop, role: .presenting)
        console.surroundings.language = language
        stage.surroundings.language = language
        console.surroundings.rooms = rooms
        stage.surroundings.rooms = rooms
        for text in [console.text, stage.canvas.text] { #expect(words(text).contains(whole), "\(text)") }
    }

    private static let troubles: [RoomsView.Trouble] = [
        .unreached, .refused(.credentials), .refused(.authorities), .refused(.addresses), .short, .split,
        .foreign, .twin, .over, .clock(seconds: 70),
    ]

    @Test(arguments: Language.allCases, troubles)
    func `a stage of any size says whole what is wrong between rooms`(
        language: Language, trouble: RoomsView.Trouble
    ) throws {
        for size in [Self.sizes[0], Size(width: 80, height: 24), Size(width: 132, height: 43)] {
            var stage = try StageWalk(Examples.workshop, size: size, role: .presenting)
            stage.surroundings.language = language
            let rooms = RoomsView(
                rooms: [.init(name: "Leeds", isOwn: true, leads: true), .init(name: "Hull")],
                trouble: trouble, host: 4_194_304)
            stage.surroundings.rooms = rooms
            let shown = stage.canvas.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let said = [rooms.troubleWords(in: language), rooms.fewerTroubleWords(in: language)]
            #expect(said.contains { shown.contains($0 ?? "none") }, "\(stage.canvas.text)")
        }
    }

    @Test(arguments: Language.allCases)
    func `the question that ends a room by itself is read whole`(language: Language) throws {
        let rooms = RoomsView(
            rooms: [.init(name: "Leeds", isOwn: true, leads: true), .init(name: "Hull")], trouble: .unreached)
        var console = try ConsoleWalk(Examples.workshop, size: Self.sizes[0])
        var stage = try StageWalk(Examples.workshop, size: Self.sizes[0], role: .presenting)
        console.surroundings.language = language
        stage.surroundings.language = language
        console.surroundings.rooms = rooms
        stage.surroundings.rooms = rooms
        console.press(.character("q"))
        stage.press(.character("q"))
        let said = [Phrase.roomsEndAlone, .roomsEndAloneBriefly].map { $0.text(in: language) }
        for text in [console.text, stage.canvas.text] {
            let shown = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(said.contains(where: shown.contains), "\(text)")
        }
    }

    @Test(arguments: Language.allCases) func `no refusal is cut, whatever is wrong beside it`(
        language: Language
    )
        throws
    {
        let troubles = [nil] + Self.troubles
        func words(_ text: String) -> String {
            text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        var console = try ConsoleWalk(Examples.workshop, size: Self.sizes[0])
        var stages = try [StageRole.presenting, .assisting].map {
            try StageWalk(Examples.workshop, size: Self.sizes[0], role: $0)
        }
        console.surroundings.language = language
        for index in stages.indices { stages[index].surroundings.language = language }
        for trouble in troubles {
            let rooms = RoomsView(
                rooms: [
                    .init(name: "Leeds", isOwn: true), .init(name: "Cardiff", leads: true, isAwaited: true),
                    .init(name: "Hull", isAwaited: true),
                ], trouble: trouble, isApart: true)
            console.surroundings.rooms = rooms
            for index in stages.indices { stages[index].surroundings.rooms = rooms }
            for refusal in Self.refusals {
                let isPast = [.unreached, .withdrawn].contains(refusal) && rooms.canBeMoved
                let said = isPast ? .movableAgain : refusal
                let whole = [said.words(in: language), said.fewerWords(in: language)].compactMap(\.self)
                console.refuse(refusal)
                #expect(whole.contains { words(console.text).contains($0) }, "\(refusal): \(console.text)")
                for index in stages.indices {
                    stages[index].screen.show(
                        refusal, in: stages[index].state, at: stages[index].surroundings.now)
                    let stage = stages[index]
                    let whole = [
                        stage.screen.words(of: said, in: language),
                        stage.screen.fewerWords(of: said, in: language),
                    ].compactMap(\.self)
                    let text = words(stage.canvas.text)
                    #expect(whole.contains { text.contains($0) }, "\(refusal): \(stage.canvas.text)")
                }
            }
        }
    }

    @Test func `more minutes say when the session ends with them`() throws {
        var console = try ConsoleWalk(Examples.workshop)
        try console.happen(.go(slide: 9))
        func end() throws -> Substring {
            let match = try #require(console.text.firstMatch(of: /Ends (\d\d:\d\d), planned/))
            return match.output.1
        }
        console.type("e0")
        let before = try end()
        console.press(.backspace, .character("7"))
        let after = try end()
        #expect(before != after)
        console.press(.enter)
        #expect(try end() == after)
    }
}
