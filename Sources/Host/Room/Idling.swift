import Session

/// How long nobody has typed anything, a break or a pause left out.
struct Idling {
    /// How long a break or a pause is waited for: nobody comes back to one that went on for longer.
    static let longestRest = Duration.seconds(12 * 3600)

    private var since: SuspendingClock.Instant
    private var restsSince: SuspendingClock.Instant?

    /// Begins to count at `now`.
    init(since now: SuspendingClock.Instant) { since = now }

    /// Takes note that somebody has typed.
    mutating func touch(at now: SuspendingClock.Instant) { since = now }

    /// Whether nobody has typed for longer than `most`; to be asked again and again, also while the room rests.
    mutating func isOver(after most: Duration, isResting: Bool, at now: SuspendingClock.Instant) -> Bool {
        if isResting {
            let began = restsSince ?? now
            restsSince = began
            if began.duration(to: now) <= Self.longestRest { since = now }
        } else {
            restsSince = nil
        }
        return since.duration(to: now) > most
    }
}

/// How long terminals that have not left are waited for once a session is over.
struct Farewell {
    private static let longest = Duration.seconds(600)
    private var since: SuspendingClock.Instant?

    /// Begins at `now`, once; says whether it did.
    mutating func begin(at now: SuspendingClock.Instant) -> Bool {
        defer { since = since ?? now }
        return since == nil
    }

    /// Whether it is over.
    func isOver(at now: SuspendingClock.Instant) -> Bool {
        since.map { $0.duration(to: now) > Self.longest } ?? false
    }
}

extension State {
    /// Whether a break or a pause is announced, in which nobody is expected to type.
    var isResting: Bool { breakUntil != nil || isPaused }
}
