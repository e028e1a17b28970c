import Records
import Session
import Workshop

/// Which ballots are whose: known to the record alone, by keys that a reveal erases.
///
/// It waits for the record, so it is no value; the host's loop alone calls it.
final class BallotOwners {
    /// What became of the wish that no more texts are taken from the seat behind one.
    enum Mute {
        case seat(String)
        /// The seat has not been here since the host started; it is known when it comes back.
        case later
        /// Nobody can tell any more whose text it was.
        case tooLate
    }

    private let record: Record
    /// The seats that no more texts are taken from.
    private var muted: Set<String> = []
    /// Ballots of seats that no more texts are taken from, once they are known.
    private var mutedSources: Set<HeldTexts.Source> = []

    init(of record: Record) { self.record = record }

    /// What stands for the seat with those words in a poll's ballots.
    func token(
        of words: String, in poll: Poll.ID, round: Int, state: State
    ) async throws(RecordError) -> Token {
        try await record.token(for: words, poll: poll, round: round, link: state.scenario.poll(poll)?.link)
    }

    /// The polls that take answers now and have one of this seat.
    func answered(by words: String, in state: State) async -> Set<Poll.ID> {
        var answered: Set<Poll.ID> = []
        for (poll, standing) in state.standings {
            let token = try? await token(of: words, in: poll, round: standing.round, state: state)
            if let token, standing.ballots[token] != nil { answered.insert(poll) }
        }
        return answered
    }

    /// Takes no more texts from the seat behind a ballot, which may be one of those that are `known`.
    func mute(_ source: HeldTexts.Source, known: Set<String>, in state: State) async -> Mute {
        for words in known where await isBallot(source, of: words, in: state) {
            muted.insert(words)
            return .seat(words)
        }
        let hasKey = (try? await token(of: "", in: source.poll, round: source.round, state: state)) != nil
        if hasKey { mutedSources.insert(source) }
        return hasKey ? .later : .tooLate
    }

    /// Whether no texts are taken from the seat with those words.
    func isMuted(_ words: String, in state: State) async -> Bool {
        if muted.contains(words) { return true }
        for source in mutedSources where await isBallot(source, of: words, in: state) {
            mutedSources.remove(source)
            muted.insert(words)
            return true
        }
        return false
    }

    private func isBallot(_ source: HeldTexts.Source, of words: String, in state: State) async -> Bool {
        (try? await token(of: words, in: source.poll, round: source.round, state: state)) == source.token
    }
}
