import Session

/// How many are here, such that nobody can be seen to leave: it falls a minute late.
struct Attendance {
    /// How long somebody who left or stepped away still counts.
    static let delay = Duration.seconds(60)

    private var present: Set<SeatWords> = []
    private var departures: [SeatWords: SuspendingClock.Instant] = [:]

    /// Takes note of the seat with those words.
    mutating func arrive(_ words: SeatWords) {
        present.insert(words)
        departures[words] = nil
    }

    /// Takes note that the seat's line has gone, or that its person stepped away.
    mutating func depart(_ words: SeatWords, at now: SuspendingClock.Instant) {
        if present.remove(words) != nil { departures[words] = now }
    }

    /// How many count at `now`.
    func here(at now: SuspendingClock.Instant) -> Int {
        present.count + departures.values.count { $0.duration(to: now) < Self.delay }
    }
}
