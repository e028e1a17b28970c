import Drawing
import Keyboard
import Screens
import Terminal
import Wording

/// One attached terminal: its screen, its keys, and what it shows.
struct Seat {
    /// What the seat is for.
    enum Screen {
        case stage(StageScreen)
        case console(ConsoleScreen)
        /// `words` are the seat words, apart by spaces.
        case participant(ParticipantScreen, words: String)
        /// Somebody over ssh whom a console has to let in.
        case waiting(SeatRequest)
    }

    var screen: Screen
    let terminal: ScreenID
    let opening: SeatOpening
    /// The terminal's size.
    var size: Size
    var reader = KeyReader()
    /// Whether everything that was sent has gone out.
    var isDrained = true
    /// What the terminal shows.
    var shown: Picture?
    /// Whether a console asked for a bell.
    var rings = false

    init(_ screen: Screen, terminal: ScreenID, size: Size, opening: SeatOpening) {
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

    /// The seat words of a participant.
    var words: String? {
        switch screen {
        case .stage, .console, .waiting: nil
        case .participant(_, let words): words
        }
    }

    /// Whether a facilitator or the room sits there, and no participant.
    var isBeforeTheRoom: Bool { words == nil }

    var isConsole: Bool { if case .console = screen { true } else { false } }
}

/// What of a line's opening its seat goes on being.
struct SeatOpening {
    /// Whether it came through the door.
    let isRemote: Bool
    /// The terminal's type.
    let terminal: String
    let isASCII: Bool
}

/// A participant's seat that lines are added to, and nothing is drawn on.
struct LinearSeat {
    var screen: LinearScreen
    var input: LinearInput
    let words: String
    /// The terminal's type; empty where there is none.
    let terminal: String
    /// Whether its person has been welcomed; nothing of the room is said before.
    var hasBegun = false

    /// What ends its line, with a few words.
    func ending(_ farewell: String) -> [UInt8] {
        let end = input.lineEnd
        let start = input.isTyping && !terminal.isEmpty ? end : ""
        return Array((start + farewell.replacing("\n", with: end) + end).utf8)
    }

    /// What leaves at once where nothing can be cleared: so many empty lines that nothing of ours stands in sight.
    var quickExitInLines: [UInt8] {
        let end = input.lineEnd
        let sentence = Phrase.lineCloseWindow.text(in: screen.language)
        return Array((String(repeating: end, count: 200) + sentence + end).utf8)
    }
}
