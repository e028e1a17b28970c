import Session

/// What a typed line is to a poll.
enum ReadAnswer: Equatable, Sendable {
    /// One that the poll takes.
    case answer(Answer)
    /// One of one's own, still to be written, beside the options that were ticked.
    case own(beside: [Int])
    /// Meant as an answer, and why it is none.
    case wrong(String)
    /// Nothing that this poll could be answered with.
    case notUnderstood
}
