/// A moment as a clock on the wall of the session's room shows it.
package struct Moment: Hashable, Sendable {
    /// Milliseconds since 1 January 1970, UTC.
    package var milliseconds: Int64
    /// How far the room's clock is ahead of UTC, in minutes.
    package var offset: Int

    /// Makes a moment.
    package init(milliseconds: Int64, offset: Int = 0) {
        self.milliseconds = milliseconds
        self.offset = offset
    }

    /// The room's day.
    package var date: CalendarDate {
        CalendarDate(daysSinceEpoch: (localMinutes - minuteOfDay) / Self.minutesInDay)
    }

    /// The room's time of day, such as `14:02`.
    package var clock: String {
        Self.twoDigits(minuteOfDay / 60) + ":" + Self.twoDigits(minuteOfDay % 60)
    }

    /// Seconds from `earlier` to here; negative where `earlier` is later.
    package func seconds(since earlier: Moment) -> Double {
        Double(milliseconds - earlier.milliseconds) / 1000
    }

    /// The moment `seconds` later, or earlier where they are negative, to the millisecond.
    package func adding(seconds: Double) -> Moment {
        Moment(milliseconds: milliseconds + Int64((seconds * 1000).rounded()), offset: offset)
    }

    private static let minutesInDay = 1440

    /// Whole minutes of the room's clock since 1 January 1970.
    private var localMinutes: Int { Int((Double(milliseconds) / 60_000).rounded(.down)) + offset }

    /// Whole minutes since the room's midnight.
    private var minuteOfDay: Int {
        let minutes = localMinutes % Self.minutesInDay
        return minutes < 0 ? minutes + Self.minutesInDay : minutes
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
