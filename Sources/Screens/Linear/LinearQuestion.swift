/// What a linear seat waits for its person to say, before it takes anything else.
enum LinearQuestion: Equatable, Sendable {
    /// Whether to leave.
    case leave
    /// The words of a check-in.
    case checkIn
}
