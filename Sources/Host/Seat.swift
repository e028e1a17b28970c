import Drawing
import Keyboard
import Screens
import Terminal

/// One attached terminal: its screen, its keys, and what it shows.
struct Seat {
    /// What the seat is for.
    enum Screen {
        case stage(StageScreen)
        /// `words` are the seat words, apart by spaces.
        case participant(ParticipantScreen, words: String)
    }

    /// When the seat's picture is to be painted anew.
    enum Urgency: Comparable {
        case none
        /// With the next tick: a number has changed.
        case soon
        case now
    }

    var screen: Screen
    let terminal: ScreenID
    let isASCII: Bool
    var size: Size
    var reader = KeyReader()
    /// When the bytes came that are not yet a whole key.
    var waitingSince: SuspendingClock.Instant?
    /// Whether everything that was sent has gone out.
    var isDrained = true
    var urgency = Urgency.now
    /// What the terminal shows.
    var shown: Canvas?

    init(_ screen: Screen, terminal: ScreenID, size: Size, isASCII: Bool) {
        self.screen = screen
        self.terminal = terminal
        self.size = size
        self.isASCII = isASCII
    }

    /// The seat words of a participant.
    var words: String? {
        switch screen {
        case .stage: nil
        case .participant(_, let words): words
        }
    }

    var isStage: Bool { words == nil }
}
