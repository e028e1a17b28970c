/// How the door is doing.
struct DoorStanding {
    /// Silence after which a door that was spoken to is killed.
    static let longestSilence = Duration.seconds(2)
    /// Time between two questions.
    static let heartbeat = Duration.seconds(1)

    /// The socket to the door that stands; nil while none does.
    var link: LinkID?
    /// The door's process.
    var pid: Int32 = 0
    /// The listening socket, which the host owns and hands to each door; nil where nobody joins over SSH.
    var listener: Int32?
    /// When the door was asked and has not answered since.
    var askedAt: SuspendingClock.Instant?
    /// When it was last asked.
    var lastAsked: SuspendingClock.Instant?
    /// When doors ended, within the last minute.
    var ends: [SuspendingClock.Instant] = []
    /// When the next door is to be started.
    var nextStart: SuspendingClock.Instant?
    /// Whether one has been asked for and has not come up yet.
    var isStarting = false

    /// No door.
    static let none = DoorStanding()

    /// Whether doors keep ending.
    var isTroubled: Bool { ends.count >= 3 }

    /// Takes note of an end; says how long to wait before the next start: not at all at first, then some seconds, for
    /// people stand outside meanwhile.
    mutating func countEnd(at now: SuspendingClock.Instant) -> Duration {
        ends = ends.filter { $0.duration(to: now) < .seconds(60) } + [now]
        return ends.count <= 3 ? .zero : .seconds(1 << min(ends.count - 3, 2))
    }
}
