import Session

/// What a key did to a form.
enum FormStep: Equatable, Sendable {
    /// The key means nothing to the form.
    case ignored
    /// The key moved or changed something.
    case touched
    /// The key cannot be followed, for the reason that the remark gives.
    case refused(SeatRemark)
    /// The person is done here, and nothing is to be sent.
    case left
    /// The person wants this sent.
    case send(Answer)
}
