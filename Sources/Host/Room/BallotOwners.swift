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
    private var rounds = FirstRounds()
    /// The seats that no more texts are taken from.
    private var muted: Set<SeatWords> = []
    /// Ballots of seats that no more texts are taken from, once they are known.
    private var mutedSources: Set<HeldTexts.Source> = []
    private var takeBacks = TakeBacks()
    private var wordsBack = WordsBack()
    private var chance = SystemRandomNumberGenerator()

    init(of record: Record) { self.record = record }

    /// Whether an answer that waited is to be taken now.
    var hasDue: Bool { takeBacks.isDue(at: .now) }

    /// Makes commands of what is asked, behind the answers that have waited long enough, in one visit to the record; and
    /// says what people are told who cannot be served, or not yet.
    func identify(
        _ new: [Ask], stopping isStopping: Bool, in state: State
    ) async -> (asked: [(command: Command, ask: Ask)], effects: [Room.Effect]) {
        let now = SuspendingClock.now
        let due = takeBacks.release(before: new, stopping: isStopping, at: now)
        let asks = due + new
        var asked: [(command: Command, ask: Ask)] = []
        var effects: [Room.Effect] = []
        let owners = asks.compactMap { $0.owner(in: state) }
        var tokens = owners.isEmpty ? [] : await record.tokens(for: owners)[...]
        for (number, ask) in asks.enumerated() {
            switch ask.wish {
            case .command(let command): asked.append((command, ask))
            case .seat:
                guard case .success(let token)? = tokens.popFirst() else { continue }
                asked.append((.takeSeat(token), ask))
            case .answer(let answer, let poll, let round, let words):
                let token = tokens.popFirst() ?? .failure(.noKey)
                let origin = rounds.origin(of: words, in: poll, round: round)
                if answer.hasWords, await isMuted(words, in: state) {
                    effects.append(.tell(words, .muted))
                    // It counts as a skip, or the number of those who have answered would point at its author.
                    guard case .success(let token) = token,
                        !state.hasBallot(token, of: poll)
                    else { continue }
                    asked.append((.answer(poll, round: round, token, .skip, origin), ask.skipping))
                    continue
                }
                switch token {
                case .success(let token):
                    if number >= due.count, holds(ask, answer, token, to: poll, in: state, at: now) {
                        effects.append(.tell(words, .takingBack))
                        continue
                    }
                    asked.append((.answer(poll, round: round, token, answer, origin), ask))
                case .failure(let error):
                    let outcome: AnswerOutcome =
                        error.isOfTheDisk ? .notWritten(poll) : .refused(poll, .closed(poll))
                    effects.append(.tell(words, .outcome(outcome)))
                }
            }
        }
        return (asked, effects)
    }

    /// Whether an answer waits, since it takes a text from the screens.
    private func holds(
        _ ask: Ask, _ answer: Answer, _ token: Token, to poll: Poll.ID, in state: State,
        at now: SuspendingClock.Instant
    ) -> Bool {
        if takeBacks.holdBehindEarlier(ask) { return true }
        guard state.isTakenBack(by: answer, of: token, to: poll) else { return false }
        takeBacks.hold(ask, at: now, using: &chance)
        return true
    }

    /// Takes note of what became of what was asked after `before`.
    ///
    /// After the session's end nothing is taken from anybody, and who is muted is forgotten.
    func follow(_ taken: Ledger.Taken, after before: State) {
        rounds.follow(taken.events, after: before)
        if taken.state.finished != nil { (muted, mutedSources) = ([], []) }
        for (ask, outcome) in taken.outcomes where outcome == .accepted { rounds.note(ask) }
    }

    /// What stands for the seat with those words in a poll's ballots.
    private func token(
        of words: SeatWords, in poll: Poll.ID, round: Int, state: State
    ) async throws(RecordError) -> Token {
        try await record.token(
            for: words, poll: poll, round: round, link: state.scenario.poll(poll).flatMap(state.bond))
    }

    /// The polls that take answers now and have one of this seat.
    func answered(by words: SeatWords, in state: State) async -> Set<Poll.ID> {
        var answered: Set<Poll.ID> = []
        for (poll, standing) in state.standings {
            let token = try? await token(of: words, in: poll, round: standing.round, state: state)
            if let token, state.hasBallot(token, of: poll) { answered.insert(poll) }
        }
        return answered
    }

    /// Keeps a word for the seat behind a ballot of this room, or takes no more texts from it where there is none; nil
    /// where nobody can find that seat any more.
    ///
    /// It may be one of those that are `known`; else it is found when it comes back, as long as its ballot has a key.
    func reach(
        _ source: HeldTexts.Source, _ word: String?, known: Set<SeatWords>, in state: State
    ) async -> [Room.Effect]? {
        switch (await seat(behind: source, known: known, in: state), word) {
        case (.nobody, _): return nil
        case (.known(let words), let word?): wordsBack.keep(word, for: words)
        case (.absent, let word?): wordsBack.keep(word, for: source)
        case (.absent, nil): mutedSources.insert(source)
        case (.known(let words), nil):
            muted.insert(words)
            return [.tell(words, .muted)]
        }
        return []
    }

    /// `effects`, and where every screen changes with them the words that go along, though not into a pause; after the end
    /// none are kept.
    func told(_ effects: [Room.Effect], in room: Room) -> [Room.Effect] {
        let isOver = room.state.finished != nil
        guard isOver || !room.state.isPaused,
            effects.contains(where: { if case .everyone = $0 { true } else { false } })
        else { return effects }
        defer { if isOver { wordsBack = WordsBack() } }
        return effects + wordsBack.release().map { .tell($0.words, .word($0.text)) }
    }

    /// What a seat that comes back has to know: that no texts are taken from it, and what it was written.
    func news(for words: SeatWords, in state: State) async -> [Room.Effect] {
        for source in wordsBack.sources where await isBallot(source, of: words, in: state) {
            wordsBack.found(words, behind: source)
        }
        let muted: [Room.Effect] = await isMuted(words, in: state) ? [.tell(words, .muted)] : []
        return muted + (wordsBack.letter(to: words).map { [.tell(words, .word($0))] } ?? [])
    }

    /// Whose a ballot is.
    private enum Owner {
        case known(SeatWords)
        /// A seat that has not been here since the host began.
        case absent
        /// Nobody's any more: its poll has no key.
        case nobody
    }

    private func seat(
        behind source: HeldTexts.Source, known: Set<SeatWords>, in state: State
    ) async -> Owner {
        for words in known where await isBallot(source, of: words, in: state) { return .known(words) }
        do throws(RecordError) {
            _ = try await token(of: SeatWords(""), in: source.poll, round: source.round, state: state)
            return .absent
        } catch {
            return .nobody
        }
    }

    /// Whether no texts are taken from the seat with those words.
    private func isMuted(_ words: SeatWords, in state: State) async -> Bool {
        if muted.contains(words) { return true }
        for source in mutedSources where await isBallot(source, of: words, in: state) {
            mutedSources.remove(source)
            muted.insert(words)
            return true
        }
        return false
    }

    private func isBallot(_ source: HeldTexts.Source, of words: SeatWords, in state: State) async -> Bool {
        (try? await token(of: words, in: source.poll, round: source.round, state: state)) == source.token
    }
}

extension Ask {
    /// The same, whose asker is told of a skip.
    fileprivate var skipping: Ask {
        guard case .participant(let address, let poll, _) = asker else { return self }
        return Ask(wish, by: .participant(address, poll, .skip))
    }

    /// Whom a token is to stand for.
    fileprivate func owner(in state: State) -> Record.Owner? {
        switch wish {
        case .command: nil
        case .seat(let words): .seat(words)
        case .answer(_, let poll, let round, let words):
            .ballot(words, poll, round: round, link: state.scenario.poll(poll).flatMap(state.bond))
        }
    }
}
