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
    package var date: CalendarDate { CalendarDate(daysSinceEpoch: Int((localSeconds / 86_400).rounded(.down))) }

    /// The room's time of day, such as `14:02`.
    package var clock: String {
        let minutes = Int(localSeconds.truncatingRemainder(dividingBy: 86_400) / 60)
        return Self.twoDigits(minutes / 60) + ":" + Self.twoDigits(minutes % 60)
    }

    /// Seconds from `earlier` to here; negative where `earlier` is later.
    package func seconds(since earlier: Moment) -> Double {
        Double(milliseconds - earlier.milliseconds) / 1000
    }

    private var localSeconds: Double { (Double(milliseconds) / 1000).rounded(.down) + Double(offset) * 60 }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
