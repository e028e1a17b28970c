import Glibc
package import Session
package import Workshop

/// The session's clock: it runs evenly from the host's start on, whatever is done to this machine's clock meanwhile.
///
/// The room's time of day follows the machine's: where that is set to another time, by a minute or by a day, the
/// offset of moments makes up for it.
package struct WallClock: Sendable {
    /// What this machine's clocks say at one moment.
    struct Reading {
        /// Milliseconds since 1 January 1970, UTC, as far as the machine knows.
        var wall: Int64
        /// How far the room's clock is ahead of UTC, in minutes.
        var offset: Int
        /// Milliseconds of a clock that nobody sets, and that runs on while the machine sleeps.
        var steady: Int64
    }

    /// How far the session's milliseconds are ahead of the steady clock's.
    private let ahead: Int64

    /// The clock of a session in which `events` have happened: it begins behind the last of them.
    package init(after events: [Event]) { self.init(at: .now, after: events) }

    init(at reading: Reading, after events: [Event]) {
        let last = events.flatMap(\.happened).map(\.milliseconds).max()
        ahead = max(reading.wall, last ?? .min) - reading.steady
    }

    /// The present moment.
    package func now() -> Moment { moment(at: .now) }

    func moment(at reading: Reading) -> Moment {
        let milliseconds = reading.steady + ahead
        let set = (Double(reading.wall - milliseconds) / 60_000).rounded()
        return Moment(milliseconds: milliseconds, offset: reading.offset + Int(set))
    }
}

extension WallClock.Reading {
    /// What the clocks say now.
    static var now: Self {
        var wall = timespec()
        clock_gettime(CLOCK_REALTIME, &wall)
        var steady = timespec()
        clock_gettime(CLOCK_BOOTTIME, &steady)
        var seconds = wall.tv_sec
        var local = tm()
        localtime_r(&seconds, &local)
        return Self(
            wall: wall.milliseconds, offset: Int(local.tm_gmtoff) / 60, steady: steady.milliseconds)
    }
}

extension timespec {
    fileprivate var milliseconds: Int64 { Int64(tv_sec) * 1000 + Int64(tv_nsec) / 1_000_000 }
}

extension Event {
    /// The moments at which it happened; until when a break was to last is none.
    fileprivate var happened: ArraySlice<Moment> { moments.suffix(1) }
}
