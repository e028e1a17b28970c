import Records
import Screens
import Session
import Wording
import Workshop

/// Which ballots are whose: known to the record alone, by keys that a reveal erases.
///
/// It waits for the record, so it is no value; the host's loop alone calls it.
final class BallotOwners {
    private let record: Record
    /// The seats that no more texts are taken from.
    private var muted: Set<String> = []
    /// Ballots of seats that no more texts are taken from, once they are known.
    private var mutedSources: Set<HeldTexts.Source> = []

    init(of record: Record) { self.record = record }

    /// What is asked because of an answer at `address`, or what its person is told where it cannot be.
    func ask(
        _ answer: Answer, to poll: Poll.ID, round: Int, of words: String, at address: LineAddress,
        in state: State
    ) async -> (asks: [Ask], effects: [Room.Effect]) {
        if answer.hasWords, await isMuted(words, in: state) { return ([], [.tell(words, .muted)]) }
        do throws(RecordError) {
            let token = try await token(of: words, in: poll, round: round, state: state)
            let command = Command.answer(poll, round: round, token, answer)
            return ([Ask(command, by: .participant(address, poll, answer))], [])
        } catch {
            let outcome: AnswerOutcome =
                error.isOfTheDisk ? .notWritten(poll) : .refused(poll, .closed(poll))
            return ([], [.tell(words, .outcome(outcome))])
        }
    }

    /// What stands for the seat with those words in a poll's ballots.
    private func token(
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

    /// Takes no more texts from the seat behind a ballot, as the console at `address` wishes.
    ///
    /// It may be one of those that are `known`; else it is found when it comes back, as long as its ballot has a key.
    func mute(
        _ source: HeldTexts.Source, known: Set<String>, for address: LineAddress, in room: Room
    ) async -> [Room.Effect] {
        for words in known where await isBallot(source, of: words, in: room.state) {
            muted.insert(words)
            return [.tell(words, .muted)]
        }
        do throws(RecordError) {
            _ = try await token(of: "", in: source.poll, round: source.round, state: room.state)
            mutedSources.insert(source)
            return []
        } catch {
            return [.say(room.say(.muteTooLate), to: address)]
        }
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
