import Session

/// Answers that take a cleared text from the screens again: each waits for a moment of chance, since everybody before
/// the stage sees the text go, and whoever sees a key pressed just then would know whose it was.
struct TakeBacks {
    /// A text goes at the latest so long after its writer took it back.
    static let longest = Duration.seconds(15)

    private var waiting: [(ask: Ask, due: SuspendingClock.Instant)] = []

    func isDue(at now: SuspendingClock.Instant) -> Bool { waiting.contains { $0.due <= now } }

    /// Lets an answer wait.
    mutating func hold(
        _ ask: Ask, at now: SuspendingClock.Instant, using generator: inout some RandomNumberGenerator
    ) {
        let wait = Int64.random(in: 0...Self.longest.components.seconds * 1000, using: &generator)
        waiting.append((ask, now + .milliseconds(wait)))
    }

    /// Lets an answer wait whose seat has an earlier one to the same poll waiting, as long as that; says whether it has.
    mutating func holdBehindEarlier(_ ask: Ask) -> Bool {
        guard let earlier = waiting.last(where: { $0.ask.isOfSameBallot(as: ask) }) else { return false }
        waiting.append((ask, earlier.due))
        return true
    }

    /// The answers whose time has come, in their order: all of them before one of `asks` that closes or ends a poll, or
    /// where the host stops.
    mutating func release(
        before asks: [Ask], stopping isStopping: Bool, at now: SuspendingClock.Instant
    ) -> [Ask] {
        let isLast = isStopping || asks.contains(where: \.mayEndPolls)
        defer { waiting.removeAll { isLast || $0.due <= now } }
        return waiting.filter { isLast || $0.due <= now }.map(\.ask)
    }
}

extension Ask {
    fileprivate func isOfSameBallot(as other: Ask) -> Bool {
        guard case .answer(_, let poll, let round, let words) = wish,
            case .answer(_, let otherPoll, let otherRound, let otherWords) = other.wish
        else { return false }
        return (poll, round, words) == (otherPoll, otherRound, otherWords)
    }

    fileprivate var mayEndPolls: Bool {
        guard case .command(let command) = wish else { return false }
        switch command {
        case .toggleOpen, .toggleReveal, .askAgain, .edit, .finish, .finishAlone: return true
        case .start, .next, .back, .nextSlide, .previousSlide, .go, .countHands, .review, .togglePause,
            .toggleBlank, .extend, .drop, .restore, .startBreak, .endBreak, .takeSeat, .answer:
            return false
        }
    }
}
