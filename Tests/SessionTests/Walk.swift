import Session
import TestSupport
import Workshop

/// A session that a test walks through; every accepted command takes effect at once.
struct Walk {
    private(set) var state: State
    private(set) var events: [Event] = []

    init(through scenario: Scenario = .sample) { state = State(of: scenario) }

    /// A session that stands at the first step of slide `slide`, or at its content note.
    init(through scenario: Scenario = .sample, at slide: Int) throws(Refusal) {
        self.init(through: scenario)
        try run(.start, at: 0)
        if slide > 0 { try run(.go(slide: slide), at: 0) }
    }

    /// Does what `command` asks, so many seconds after the beginning.
    mutating func run(_ command: Command, at seconds: Int = 0) throws(Refusal) {
        let decided = try state.decide(command, at: .at(seconds))
        for event in decided { state.apply(event) }
        events += decided
    }

    /// Seats answer `poll`, each once.
    mutating func answer(_ poll: Poll, _ answers: [Answer]) throws(Refusal) {
        let round = state.standing(of: poll.id).round
        for (seat, answer) in answers.enumerated() {
            try run(.answer(poll.id, round: round, .seat(seat), answer, origin(of: seat, poll)))
        }
    }

    /// Why `command` would be refused; nil where it would not.
    func refusal(of command: Command, at seconds: Int = 0) -> Refusal? {
        do throws(Refusal) {
            _ = try state.decide(command, at: .at(seconds))
            return nil
        } catch {
            return error
        }
    }
}
