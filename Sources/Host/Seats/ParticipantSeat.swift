import Drawing
import Screens
import Session
import Wording
import Workshop

/// What a participant's seat is told, and no other.
enum SeatMessage: Equatable {
    /// What became of an answer.
    case outcome(AnswerOutcome)
    /// What became of the wish for a facilitator.
    case checkIn(CheckInNews)
    /// Whether the address that was left is kept.
    case contact(isKept: Bool)
    /// A facilitator wrote back to a text of it.
    case word(String)
    /// No more texts are taken from it.
    case muted
    /// Where it stands while groups are asked for, or stand; a linear seat says so when it follows the room.
    case group(Groups.Place)
    /// A text that was cleared goes from the screens at a moment of chance.
    case takingBack
}

/// A participant's seat: a picture that is painted anew, or lines that are added.
///
/// Whatever happens at it comes to bytes: none where a picture will say it.
enum ParticipantSeat {
    case painted(ParticipantScreen)
    case linear(LinearSeat)

    /// Who sits there.
    var person: Participant {
        switch self {
        case .painted(let screen): screen.person
        case .linear(let seat): seat.screen.person
        }
    }

    /// Tells its person the seat words, before anything else, so that they remain on the terminal after a dropped
    /// line; at a linear seat they are among its first lines.
    mutating func begin(in room: Room) -> [UInt8] {
        if let place = room.work.place(of: person.words) { _ = hear(.group(place), in: room.state) }
        switch self {
        case .painted:
            let line = ParticipantScreen.seatWordsLine(words: person.words, in: person.language)
            return Array((line + "\r\n").utf8)
        case .linear(var seat):
            seat.hasBegun = true
            let lines = seat.screen.begin(state: room.state, surroundings: room.surroundings)
            return add(lines, to: seat)
        }
    }

    /// Takes note of how the session stands, and what is around it.
    mutating func follow(_ room: Room) -> [UInt8] {
        switch self {
        case .painted(var screen):
            screen.follow(room.state)
            screen.follow(room.surroundings)
            self = .painted(screen)
            return []
        case .linear(var seat):
            guard seat.hasBegun else { return [] }
            let lines = seat.screen.follow(
                room.state, surroundings: room.surroundings, isTyping: seat.input.isTyping)
            return add(lines, to: seat)
        }
    }

    /// Takes what it is told.
    mutating func hear(_ message: SeatMessage, in state: State) -> [UInt8] {
        switch self {
        case .painted(var screen):
            switch message {
            case .outcome(let outcome): screen.take(outcome)
            case .checkIn(let news): screen.receive(news)
            case .contact(let isKept): screen.contactCame(back: isKept)
            case .word(let word): screen.receive(word: word)
            case .muted: screen.mute()
            case .group(let place): screen.take(place)
            case .takingBack: screen.takeBack()
            }
            self = .painted(screen)
            return []
        case .linear(var seat):
            let lines =
                switch message {
                case .outcome(let outcome): seat.screen.take(outcome, in: state)
                case .checkIn(let news): seat.screen.receive(news)
                case .contact(let isKept): seat.screen.contactCame(back: isKept)
                case .word(let word): seat.screen.receive(word: word, in: state)
                case .muted: seat.screen.mute()
                case .group(let place): seat.screen.take(place)
                case .takingBack: seat.screen.takeBack()
                }
            return add(lines, to: seat)
        }
    }

    /// Does what was typed.
    mutating func take(
        _ typed: KeyQueue.Typed, in room: Room, size: Size
    ) -> (intents: [ParticipantIntent], bytes: [UInt8]) {
        switch (self, typed) {
        case (.painted(var screen), .key(let key)):
            let intents = screen.press(
                key, in: room.state, surroundings: room.surroundings, size: size)
            self = .painted(screen)
            return (intents, [])
        case (.linear(var seat), .line(let line)):
            let taken = seat.screen.take(line: line, in: room.state, surroundings: room.surroundings)
            return (taken.intents, add(taken.lines, to: seat, promptsAnyway: true))
        case (.painted(var screen), .text):
            screen.leaveOutPaste()
            self = .painted(screen)
            return ([], [])
        case (.painted, .line), (.painted, .pasted), (.linear, .key), (.linear, .pasted), (.linear, .text):
            return ([], [])
        }
    }

    /// Becomes `seat` with `lines` added; its prompt comes also where there are none and it `promptsAnyway`.
    private mutating func add(
        _ lines: [String], to seat: LinearSeat, promptsAnyway: Bool = false
    ) -> [UInt8] {
        var seat = seat
        defer { self = .linear(seat) }
        return lines.isEmpty && !promptsAnyway ? [] : seat.input.output(lines)
    }
}

/// A participant's seat that lines are added to, and nothing is drawn on.
struct LinearSeat {
    var screen: LinearScreen
    var input: LinearInput
    /// Whether its person has been welcomed; nothing of the room is said before.
    var hasBegun = false

    /// A seat at a terminal, or where there is none.
    init(_ screen: LinearScreen, hasTerminal: Bool) {
        self.screen = screen
        input = LinearInput(hasTerminal: hasTerminal)
    }

    /// What ends its line, with a few words.
    func ending(_ farewell: String) -> [UInt8] {
        let end = input.lineEnd
        let start = input.isTyping && input.hasTerminal ? end : ""
        return Array((start + farewell.replacing("\n", with: end) + end).utf8)
    }

    /// What leaves at once where nothing can be cleared: so many empty lines that nothing of ours stands in sight.
    var quickExitInLines: [UInt8] {
        let end = input.lineEnd
        let sentence = Phrase.lineCloseWindow.text(in: screen.person.language)
        return Array((String(repeating: end, count: 200) + sentence + end).utf8)
    }
}
