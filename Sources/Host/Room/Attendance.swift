import Session

/// How many are here, such that nobody can be seen to leave: it falls a minute late.
struct Attendance {
    /// How long somebody who left or stepped away still counts.
    static let delay = Duration.seconds(60)

    private(set) var present: Set<SeatWords> = []
    /// The most that were present at one time: it never falls, so that whoever leaves is not missed on the wall.
    private(set) var most: Int
    private var departures: [SeatWords: SuspendingClock.Instant] = [:]

    /// Makes the attendance of a room in which so many were at one time, as far as is known: nobody is here yet.
    init(most: Int = 0) { self.most = most }

    /// Takes note of the seat with those words; says whether more are present than ever.
    mutating func arrive(_ words: SeatWords) -> Bool {
        present.insert(words)
        departures[words] = nil
        defer { most = max(most, present.count) }
        return present.count > most
    }

    /// Takes note that the seat's line has gone, or that its person stepped away.
    mutating func depart(_ words: SeatWords, at now: SuspendingClock.Instant) {
        if present.remove(words) != nil { departures[words] = now }
    }

    /// Whether the seat with those words counts at `now`.
    func counts(_ words: SeatWords, at now: SuspendingClock.Instant) -> Bool {
        present.contains(words) || departures[words].map { $0.duration(to: now) < Self.delay } ?? false
    }

    /// How many count at `now`.
    func here(at now: SuspendingClock.Instant) -> Int {
        present.count + departures.values.count { $0.duration(to: now) < Self.delay }
    }
}
