/// What a seat has done about the readiness check.
enum Hearing: Equatable, Sendable {
    /// Nothing yet, or nothing is asked.
    case silent
    /// It has just answered, and is thanked until the next key.
    case thanked
    case answered
}
