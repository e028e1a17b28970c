import Drawing
import Keyboard
import Screens
import Session
import Terminal
import Wording

/// Somebody's place at a line: their screen, their keys, and what their terminal shows.
struct Seat {
    /// What the seat is for.
    enum Screen {
        case stage(StageScreen)
        case console(ConsoleScreen)
        /// Somebody over ssh whom a console has to let in.
        case waiting(FacilitatorSeat)
        case support(SupportScreen)
        case participant(ParticipantSeat)

        /// The screen of somebody who has just been let in.
        static func facilitator(_ seat: FacilitatorSeat) -> Screen {
            switch seat {
            case .console: .console(ConsoleScreen())
            case .stage: .stage(StageScreen())
            case .support: .support(SupportScreen())
            }
        }
    }

    /// What somebody asks for.
    enum Intent {
        case stage(StageIntent)
        case console(ConsoleIntent)
        case participant(ParticipantIntent, words: SeatWords)
        /// Who waits gives up.
        case stopWaiting
    }

    /// What bytes come to.
    struct Typing {
        /// What waits for its turn.
        var typed: [KeyQueue.Typed]
        /// What is shown of it at once.
        var echo: [UInt8] = []
        /// Whether Ctrl-C was among it, after which nothing counts.
        var leavesAtOnce = false
    }

    var screen: Screen
    let opening: SeatOpening
    /// What pictures are painted on; nil where lines are added and nothing is drawn.
    let terminal: ScreenID?
    /// The terminal's size.
    var size: Size
    /// Whether everything that was sent has gone out.
    var isDrained = true
    /// What the terminal shows.
    var shown: Picture? { didSet { gathering = Gathering() } }
    private var reader = KeyReader()
    private var gathering = Gathering()
    private var field = FieldGuard()

    init(_ screen: Screen, terminal: ScreenID?, size: Size, opening: SeatOpening) {
        self.screen = screen
        self.terminal = terminal
        self.size = size
        self.opening = opening
    }

    var isASCII: Bool { opening.isASCII }

    /// The size of its picture: a participant's stands in the middle of a larger terminal, and a facilitator's is as large
    /// as anything is painted.
    var canvasSize: Size {
        let most = isBeforeTheRoom ? Painter.largestScreen : Painter.largestCanvas
        return Size(width: min(size.width, most.width), height: min(size.height, most.height))
    }

    /// The participant who sits there.
    var person: Participant? { if case .participant(let seat) = screen { seat.person } else { nil } }

    /// The seat words of a participant.
    var words: SeatWords? { person?.words }

    /// Whether a facilitator or the room sits there, and no participant.
    var isBeforeTheRoom: Bool { if case .participant = screen { false } else { true } }

    /// Whether only whoever sits there sees it, and not the room.
    var isConsole: Bool {
        switch screen {
        case .console, .support: true
        case .stage, .waiting, .participant: false
        }
    }
}

/// What of a line's opening its seat goes on being.
struct SeatOpening {
    /// Whether it came through the door.
    let isRemote: Bool
    /// The terminal's type; empty where there is none.
    let terminal: String
    var isASCII = false
    /// In how many colours its terminal is painted.
    var depth = ColourDepth.monochrome
}

// What is typed.
extension Seat {
    /// Takes `bytes`, however they are cut.
    mutating func take(_ bytes: [UInt8], at now: SuspendingClock.Instant = .now) -> Typing {
        guard terminal == nil else {
            let keys = reader.keys(from: bytes)
            let way = gathering.take(keys, at: now)
            func typed(_ keys: some Sequence<Key>) -> [KeyQueue.Typed] {
                keys.map { way == .apart ? .key($0) : way == .together ? .pasted($0) : .text($0) }
            }
            guard words != nil, let end = keys.firstIndex(of: .control("c")) else {
                return Typing(typed: typed(keys))
            }
            return Typing(typed: typed(keys[..<end]), leavesAtOnce: true)
        }
        guard case .participant(.linear(var seat)) = screen else { return Typing(typed: []) }
        let taken = seat.input.take(seat.input.joined(bytes))
        screen = .participant(.linear(seat))
        return Typing(
            typed: taken.lines.map { .line($0) }, echo: taken.echo, leavesAtOnce: taken.isQuickExit)
    }

    /// Whether bytes stand there that are not yet a whole key.
    var isHalfRead: Bool { reader.isWaiting }

    /// What stood half-read for so long that it is whole: a lone Esc.
    mutating func takeHalfRead() -> [KeyQueue.Typed] { reader.flush().map { .key($0) } }

    /// Does what was typed at `address`; says what it asks for, and what is added to its lines.
    ///
    /// What came together is text where there is a field, and nothing is a key that comes right behind one.
    mutating func take(
        _ typed: KeyQueue.Typed, at address: LineAddress, in room: Room,
        now: SuspendingClock.Instant = .now
    ) -> (intents: [Intent], bytes: [UInt8]) {
        guard field.lets(typed, through: now) || screen.isField(in: room) else { return ([], []) }
        var key = typed
        switch typed {
        case .pasted(let pasted): key = .key(screen.isField(in: room) ? pasted.asText : pasted)
        case .text(let text) where screen.isField(in: room): key = .key(text.asText)
        case .text(let text) where isBeforeTheRoom: key = .key(text)
        case .key, .text, .line: break
        }
        let taken = press(key, at: address, in: room)
        field.look(isOpen: screen.isField(in: room), after: typed, at: now)
        return taken
    }

    private mutating func press(
        _ typed: KeyQueue.Typed, at address: LineAddress, in room: Room
    ) -> (intents: [Intent], bytes: [UInt8]) {
        switch (screen, typed) {
        case (.stage(var stage), .key(let key)):
            stage.role = room.stageRole(isRemote: opening.isRemote)
            let intents = stage.press(
                key, in: room.state, surroundings: room.surroundings, size: canvasSize)
            screen = .stage(stage)
            return (intents.map { .stage($0) }, [])
        case (.console(var console), .key(let key)):
            let intents = console.press(
                key, in: room.state, surroundings: room.surroundings, backstage: room.backstage(for: address),
                size: canvasSize)
            screen = .console(console)
            return (intents.map { .console($0) }, [])
        case (.support(var support), .key(let key)):
            let intents = support.press(
                key, in: room.state, surroundings: room.surroundings, backstage: room.backstage(for: address),
                size: canvasSize)
            screen = .support(support)
            return (intents.map { .console($0) }, [])
        case (.waiting, .key(let key)):
            return (key == .character("d") || key == .control("c") ? [.stopWaiting] : [], [])
        case (.participant(var seat), _):
            let taken = seat.take(typed, in: room, size: canvasSize)
            screen = .participant(seat)
            return (taken.intents.map { .participant($0, words: seat.person.words) }, taken.bytes)
        case (_, .line), (_, .pasted), (_, .text): return ([], [])
        }
    }

    /// Turns to the next page of a stage's slide, as its own key would; says which it is; nil where there was none.
    mutating func turnPage(in room: Room) -> String? {
        guard case .stage(var stage) = screen else { return nil }
        let turned = stage.turnPage(in: room.state, surroundings: room.surroundings, size: canvasSize)
        screen = .stage(stage)
        return turned
    }
}

// What it is told.
extension Seat {
    /// Says why what was asked for is refused.
    mutating func show(_ refusal: Refusal, in room: Room) {
        switch screen {
        case .stage(var stage):
            stage.show(refusal, in: room.state, at: room.surroundings.now)
            screen = .stage(stage)
        case .console(var console):
            console.show(refusal, in: room.state)
            screen = .console(console)
        case .waiting, .support, .participant: break
        }
    }

    /// Says no longer that nothing moved; whether it had said so.
    mutating func takeBackUnmoved() -> Bool {
        switch screen {
        case .stage(var stage):
            defer { screen = .stage(stage) }
            return stage.takeBackUnmoved()
        case .console(var console):
            defer { screen = .console(console) }
            return console.takeBackUnmoved()
        case .waiting, .support, .participant: return false
        }
    }

    /// Says to a stage or a console what became of what was asked for.
    mutating func show(_ phrase: Phrase, in room: Room) {
        guard case .stage(var stage) = screen else { return show(room.say(phrase)) }
        stage.show(phrase)
        screen = .stage(stage)
    }

    /// Says a sentence to a console.
    mutating func show(_ sentence: String) {
        guard case .console(var console) = screen else { return }
        console.show(sentence)
        screen = .console(console)
    }

    /// Changes a participant's seat; what is added to its lines.
    mutating func tell(
        in room: Room, at now: SuspendingClock.Instant = .now,
        _ change: (inout ParticipantSeat) -> [UInt8]
    ) -> [UInt8] {
        guard case .participant(var seat) = screen else { return [] }
        let bytes = change(&seat)
        screen = .participant(seat)
        if field.isOpen { field.look(isOpen: screen.isField(in: room), at: now) }
        return bytes
    }

    /// What its person is told when the host is stopped: nobody but who runs it hears of its files.
    func farewellAtStop(in room: Room) -> String {
        switch screen {
        case .participant(let seat):
            return Phrase.lineHostStoppedAtSeat.text(in: seat.person.language, seat.person.words.text)
        case .stage, .console, .waiting, .support:
            if opening.isRemote { return room.say(.lineHostStoppedElsewhere) }
            return room.isRecordGone
                ? room.say(.lineHostStoppedUnsaved)
                : room.say(.lineHostStopped, room.inShell(room.recordPath) + room.resuming)
        }
    }

    /// What its person is told when they leave and nothing is wrong.
    func farewell(in room: Room) -> String {
        let isOver = room.state.finished != nil
        switch screen {
        case .participant(let seat):
            guard !isOver, let join = room.surroundings.join else {
                return Phrase.thanks.text(in: seat.person.language)
            }
            return Phrase.lineLeft.text(
                in: seat.person.language, join.command.replacing("join@", with: "back@"),
                seat.person.words.text)
        case .stage, .console, .waiting, .support:
            if opening.isRemote { return room.say(isOver ? .lineSessionOver : .lineRemoteGoesOn) }
            // The record of a rehearsal is not there any more when this is read.
            if isOver, room.state.isRehearsal { return room.say(.lineSessionOver) }
            if isOver { return room.say(.lineRecord, room.recordPath) }
            return room.say(.lineStageGoesOn, isConsole ? "console" : "stage")
        }
    }
}
