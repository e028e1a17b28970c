import Records
import Screens
import Session
import Workshop

/// A command on its way to the session, and whom to tell what became of it.
struct Ask {
    /// What is asked, which ``BallotOwners`` makes a command of.
    enum Wish {
        case command(Command)
        /// A place among the seats for these words.
        case seat(SeatWords)
        /// An answer of the seat with these words.
        case answer(Answer, to: Poll.ID, round: Int, of: SeatWords)
    }

    /// Who is to be told.
    enum Asker {
        case nobody
        /// Somebody whose seat is being taken for the first time.
        case newcomer(LineAddress)
        case stage(LineAddress)
        case console(LineAddress)
        /// The scenario's file, which consoles watch.
        case file
        case participant(LineAddress, Poll.ID, Answer)
    }

    let wish: Wish
    let asker: Asker

    init(_ wish: Wish, by asker: Asker) {
        self.wish = wish
        self.asker = asker
    }

    init(_ command: Command, by asker: Asker) { self.init(.command(command), by: asker) }
}

/// Commands that came together, decided one after the other against a draft of the state.
struct Batch {
    /// What became of a command.
    enum Outcome: Equatable {
        case accepted
        case refused(Refusal)
        /// It was accepted, or would have been, and could not be written.
        case notWritten
    }

    private let state: State
    private let now: Moment
    /// The state once the events are recorded.
    private(set) var draft: State
    private(set) var events: [Event] = []
    private var decided: [(command: Command, ask: Ask, outcome: Outcome)] = []

    /// What whoever asked is to be told.
    var outcomes: [(ask: Ask, outcome: Outcome)] { decided.map { ($0.ask, $0.outcome) } }

    /// Decides what is asked, in its order.
    init(_ asked: [(command: Command, ask: Ask)], on state: State, at now: Moment) {
        self.state = state
        self.now = now
        draft = state
        for (command, ask) in asked {
            do throws(Refusal) {
                let decided = try draft.decide(command, at: now)
                for event in decided { draft.apply(event) }
                events += decided
                self.decided.append((command, ask, .accepted))
            } catch {
                decided.append((command, ask, .refused(error)))
            }
        }
    }

    /// Writes everything in one transaction, the session's end too.
    func write(to record: Record) async throws(RecordError) {
        if draft.finished != nil {
            try await record.finish(events)
        } else {
            try await record.append(events)
        }
    }

    /// Goes back to what may be adopted although nothing could be written: steps and rests, and at most so many events.
    ///
    /// A refusal stands only if it rests on nothing that would have happened before.
    mutating func keepWhatMayWait(atMost count: Int) {
        draft = state
        events = []
        for index in decided.indices {
            let wasRefused = if case .refused = decided[index].outcome { true } else { false }
            do throws(Refusal) {
                let next = try draft.decide(decided[index].command, at: now)
                guard next.allSatisfy(\.mayWait), events.count + next.count <= count else {
                    decided[index].outcome = .notWritten
                    continue
                }
                for event in next { draft.apply(event) }
                events += next
                decided[index].outcome = .accepted
            } catch {
                decided[index].outcome = wasRefused ? .refused(error) : .notWritten
            }
        }
    }
}

extension Batch.Outcome {
    /// What it means for an answer to `poll`.
    func ofAnswer(_ poll: Poll.ID, _ answer: Answer) -> AnswerOutcome {
        switch self {
        case .accepted: .recorded(poll, answer)
        case .refused(let refusal): .refused(poll, refusal)
        case .notWritten: .notWritten(poll)
        }
    }
}
