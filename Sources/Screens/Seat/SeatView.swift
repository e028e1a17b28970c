/// What a seat shows and its keys go to; the first that applies.
enum SeatView: Equatable, Sendable {
    /// The page that asks for a facilitator.
    case checkIn
    case support
    /// What a facilitator wrote to this seat.
    case reply(String)
    /// The person has stepped away.
    case away
    case paused
    case page(SeatPage)
    /// The page that takes an e-mail address.
    case contact
    case form(PollForm)
    /// The end.
    case thanks
    /// A break.
    case rest
    /// What the room sees is hidden at this seat.
    case hidden
    case room
}
