import Records
import Session
import Workshop

/// Which seats answered the first round of a poll, so that a second counts the same people: one bit a seat, in memory
/// alone, and nothing of what they said.
struct FirstRounds {
    /// The seats that said something, by polls whose first round this process has seen from its beginning.
    private var answered: [Poll.ID: Set<SeatWords>] = [:]

    /// Takes note of what was recorded after `before`.
    mutating func follow(_ events: [Event], after before: State) {
        for case .pollOpened(let poll, _, _, _) in events where before.standings[poll] == nil {
            answered[poll] = answered[poll] ?? []
        }
        for case .finished in events { answered = [:] }
    }

    /// Takes note of what was asked and recorded; as what an answer is recorded, its asker is told.
    mutating func note(_ ask: Ask) {
        guard case .participant(_, let poll, let answer) = ask.asker,
            case .answer(_, _, let round, let words) = ask.wish
        else { return }
        note(answer, to: poll, round: round, of: words)
    }

    /// Takes note of an answer that was recorded.
    mutating func note(_ answer: Answer, to poll: Poll.ID, round: Int, of words: SeatWords) {
        guard round == 1 else { return }
        if answer == .skip {
            answered[poll]?.remove(words)
        } else {
            answered[poll]?.insert(words)
        }
    }

    /// Whether the seat with those words, which answers `poll` now, answered its first round.
    func origin(of words: SeatWords, in poll: Poll.ID, round: Int) -> Origin {
        guard round > 1 else { return .before }
        guard let seats = answered[poll] else { return .unknown }
        return seats.contains(words) ? .before : .newcomer
    }
}
