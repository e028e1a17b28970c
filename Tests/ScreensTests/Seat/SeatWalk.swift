import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Workshop

/// A walk at one seat: keys and events in, intents and pictures out.
struct SeatWalk {
    var screen: ParticipantScreen
    var state: State
    var surroundings = Surroundings(
        now: Moment(milliseconds: 0), keptUntil: CalendarDate(year: 2026, month: 12, day: 1))
    var size: Size

    static let now = Moment(milliseconds: 0)
    static let words: SeatWords = "amber otter quill"

    /// A seat in a running session, as the walker sees it after the events.
    init(
        of scenario: Scenario = .forSeats, after events: [Event] = [], isReturning: Bool = false,
        answered: Set<Poll.ID> = [], drafts: [Poll.ID: String] = [:], size: Size = Size(width: 80, height: 24)
    ) {
        let start: [Event] = [.started(Self.now), .moved(Place(slide: 0, step: 0), Self.now)]
        state = State(of: scenario, replaying: start + events)
        screen = ParticipantScreen(
            Participant(words: Self.words, isReturning: isReturning, answered: answered, drafts: drafts))
        self.size = size
        screen.follow(state)
    }

    /// A seat whose welcome page is closed already, with that poll open.
    static func at(_ poll: Poll.ID, size: Size = Size(width: 80, height: 24)) -> Self {
        var walk = Self()
        walk.press(.enter)
        walk.size = size
        walk.happen(.pollOpened(poll, round: 1, now))
        return walk
    }

    mutating func happen(_ events: Event...) {
        for event in events {
            state.apply(event)
            screen.follow(state)
        }
    }

    @discardableResult
    mutating func press(_ keys: Key...) -> [ParticipantIntent] {
        keys.flatMap { screen.press($0, in: state, surroundings: surroundings, size: size) }
    }

    @discardableResult
    mutating func type(_ text: String) -> [ParticipantIntent] {
        text.flatMap { press(.character($0)) }
    }

    var canvas: Canvas { screen.canvas(of: state, surroundings: surroundings, size: size) }

    /// What the picture says, with single spaces, so that no line end divides a sentence.
    var said: String { canvas.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
}
