import Glibc
package import Workshop

/// This machine's clock.
package enum WallClock {
    /// The present moment, with the offset of this machine's time zone.
    package static func now() -> Moment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        var seconds = time.tv_sec
        var local = tm()
        localtime_r(&seconds, &local)
        return Moment(
            milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000,
            offset: Int(local.tm_gmtoff) / 60)
    }
}
