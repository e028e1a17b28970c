import Session

/// What a linear seat waits for its person to say, before it takes anything else.
enum LinearQuestion: Equatable, Sendable {
    /// Whether to leave.
    case leave
    /// The words of a check-in.
    case checkIn
    /// An answer of one's own, beside the options that were ticked; what was written so far.
    case own(Asked, beside: [Int], draft: String?)
    /// How sure its person is of an answer that is recorded.
    case sureness(Asked, Answer)
    /// An e-mail address.
    case contact

    /// The poll that it belongs to.
    var asked: Asked? {
        switch self {
        case .own(let asked, _, _), .sureness(let asked, _): asked
        case .leave, .checkIn, .contact: nil
        }
    }
}
