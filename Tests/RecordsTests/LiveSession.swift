import Records
import Session
import TestSupport
import Workshop

/// A session as a host runs it: decided against a draft, written, and only then adopted.
struct LiveSession {
    let record: Record
    private(set) var state: State
    /// Seconds since the session's beginning.
    private(set) var seconds = 0

    init(of scenario: Scenario, in record: Record) {
        self.init(in: record, at: State(of: scenario))
    }

    /// A session that goes on where `state` is.
    init(in record: Record, at state: State) {
        self.record = record
        self.state = state
    }

    /// Does what `commands` ask in one batch; what is refused is left out.
    mutating func run(_ commands: [Command]) async throws(RecordError) {
        var draft = state
        var events: [Event] = []
        for command in commands {
            seconds += 1
            guard let decided = try? draft.decide(command, at: .at(seconds)) else { continue }
            for event in decided { draft.apply(event) }
            events += decided
        }
        try await record.append(events)
        state = draft
    }

    /// The seat of those words answers `poll`.
    mutating func answer(_ poll: Poll, _ answer: Answer, by words: String) async throws(RecordError) {
        let round = state.standing(of: poll.id).round
        try await run([.answer(poll.id, round: round, try await token(of: words, in: poll), answer)])
    }

    /// What stands for the seat of those words in the ballots of the poll's round.
    func token(of words: String, in poll: Poll) async throws(RecordError) -> Token {
        try await record.token(
            for: words, poll: poll.id, round: state.standing(of: poll.id).round, link: poll.link)
    }

    /// Ends the session.
    mutating func finish() async throws {
        seconds += 1
        let events = try state.decide(.finish, at: .at(seconds))
        try await record.finish(events)
        for event in events { state.apply(event) }
    }

    /// The state that the record of a sample session makes.
    func replayed() async throws(RecordError) -> State {
        State(of: .sample, replaying: try await record.events(of: .sample, reading: Scenario.stored))
    }
}
