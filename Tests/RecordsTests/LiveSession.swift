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
    init(in record: Record, at state: State, seconds: Int = 0) {
        self.record = record
        self.state = state
        self.seconds = seconds
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
            for: words, poll: poll.id, round: state.standing(of: poll.id).round, link: state.bond(of: poll))
    }

    /// A command of any kind, likely or not to fit, by seats whose words the record knows.
    func anyCommand(using generator: inout SeededGenerator) async throws(RecordError) -> Command {
        switch Command.any(in: state, using: &generator) {
        case .finish: return .next
        case .takeSeat(let token): return .takeSeat(await record.presence(for: token.words))
        case .answer(let id, let round, let token, let answer, let origin):
            guard let poll = state.openPoll, poll.id == id, state.standing(of: id).round == round else {
                return .toggleBlank
            }
            let token = try await self.token(of: token.words, in: poll)
            return .answer(id, round: round, token, answer, origin)
        case let command: return command
        }
    }

    /// Does any commands in so many batches.
    mutating func runAny(_ batches: Int, using generator: inout SeededGenerator) async throws {
        for _ in 0..<batches {
            var batch: [Command] = []
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                batch.append(try await anyCommand(using: &generator))
            }
            try await run(batch)
        }
    }

    /// Ends the session.
    mutating func finish() async throws {
        seconds += 1
        let events = try state.decide(.finish, at: .at(seconds))
        try await record.finish(events)
        for event in events { state.apply(event) }
    }

    /// The state that the record makes.
    func replayed(of scenario: Scenario = .sample) async throws(RecordError) -> State {
        State(of: scenario, replaying: try await record.events(of: scenario, reading: Scenario.stored))
    }
}

extension Token {
    /// The words of the seat that it stands for.
    fileprivate var words: String { "seat \(seat)" }
}

extension Record {
    func token(for words: String, poll: Poll.ID, round: Int, link: String? = nil) throws(RecordError) -> Token
    {
        try token(for: SeatWords(words), poll: poll, round: round, link: link)
    }

    func presence(for words: String) -> Token { presence(for: SeatWords(words)) }
}
