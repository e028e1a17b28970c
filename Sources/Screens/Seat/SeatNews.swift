import Session
import Workshop

/// What a seat says about an answer while no form is open.
enum SeatNews: Equatable, Sendable {
    /// The answer is on disk; nil once it can no longer be changed, for then nothing may tie it to a seat.
    case recorded(Poll.ID, Answer?)
    /// It was sent, and its form was left before anything came back.
    case sending(Poll.ID)
    /// It was not taken, for the reason that the remark gives.
    case failed(Poll.ID, SeatRemark)

    /// The poll that it is about.
    var poll: Poll.ID {
        switch self {
        case .recorded(let poll, _), .sending(let poll), .failed(let poll, _): poll
        }
    }
}
