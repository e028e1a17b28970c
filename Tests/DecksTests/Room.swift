import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Workshop

/// A stage, a painted seat and a linear one, of a deck that is gone through to its end.
struct Room {
    private var state: State
    private var stage = StageScreen(role: .presenting)
    private var seat = ParticipantScreen(Participant(words: "amber otter quill", isReturning: false))
    private var line = LinearScreen(
        Participant(words: "amber otter quill", isReturning: false), canBeCleared: true)
    private let surroundings = Surroundings(
        now: Moment(milliseconds: 0), keptUntil: CalendarDate(daysSinceEpoch: 20_000))

    init(of scenario: Scenario) { state = State(of: scenario) }

    /// All that is drawn and said, on large screens and small ones; before the first slide `edition` is saved.
    mutating func everythingShown(after edition: Edition? = nil) throws -> String {
        var shown: [String] = []
        try run(.start)
        shown += line.begin(state: state, surroundings: surroundings)
        if let edition { try run(.edit(edition)) }
        _ = seat.press(.enter, in: state, surroundings: surroundings, size: Size(width: 80, height: 24))
        let steps = state.scenario.slides.reduce(0) { $0 + $1.steps.count }
        for _ in 0..<steps {
            seat.follow(state)
            for size in [Size(width: 132, height: 43), Size(width: 40, height: 12)] {
                shown.append(stage.canvas(of: state, surroundings: surroundings, size: size).text)
                shown.append(seat.canvas(of: state, surroundings: surroundings, size: size).text)
            }
            shown += line.follow(state, surroundings: surroundings, isTyping: false)
            try? run(.next)
        }
        return shown.joined(separator: "\n")
    }

    /// What a painted seat and a linear one show of support.
    mutating func supportShown() throws -> [String] {
        try run(.start)
        let size = Size(width: 80, height: 24)
        for key in [Key.enter, .character("!")] {
            _ = seat.press(key, in: state, surroundings: surroundings, size: size)
        }
        _ = line.begin(state: state, surroundings: surroundings)
        return [
            seat.canvas(of: state, surroundings: surroundings, size: size).text,
            line.take(line: "support", in: state, surroundings: surroundings).lines.joined(separator: "\n"),
        ]
    }

    private mutating func run(_ command: Command) throws {
        for event in try state.decide(command, at: surroundings.now) { state.apply(event) }
    }
}
