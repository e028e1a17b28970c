/// How long a session's record is kept.
package enum Retention: Hashable, Sendable {
    /// Until that day.
    case until(CalendarDate)
    /// For so many days after the session.
    case days(Int)

    /// The last day, for a session held on `day`.
    package func end(forSessionOn day: CalendarDate) -> CalendarDate {
        switch self {
        case .until(let date): date
        case .days(let count): day.adding(days: count)
        }
    }
}
