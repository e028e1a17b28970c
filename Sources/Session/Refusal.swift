package import Workshop

/// Why a session did not do what a command asked for.
package enum Refusal: Error, Equatable {
    /// The session has not begun, or has begun already.
    case notNow
    /// The session is over.
    case finished
    /// Every screen stands at the grounding screen.
    case paused
    /// Somebody else pressed pause less than three seconds ago.
    case pausedJustNow
    case noFurtherStep
    case noEarlierStep
    case noSuchSlide(Int)
    case noPollHere
    /// A revealed round never opens again.
    case alreadyRevealed
    /// A poll is revealed after it is closed.
    case stillOpen
    /// The poll at this step has not been opened.
    case notOpenedYet
    /// The poll takes no answers now.
    case closed(Poll.ID)
    /// The answer does not fit the poll's kind.
    case doesNotFit(Poll.ID)
    /// That seat is taken already.
    case seatTaken
}

extension Refusal: CustomStringConvertible {
    /// One sentence for the person whose command was refused.
    package var description: String {
        switch self {
        case .notNow: "That cannot be done at this moment."
        case .finished: "The session is over."
        case .paused: "The session is paused. Press p to go on."
        case .pausedJustNow: "Pause was pressed a moment ago. Press p again in three seconds."
        case .noFurtherStep: "This is the last step. Press q to end the session for everyone."
        case .noEarlierStep: "This is the first step."
        case .noSuchSlide(let index): "There is no slide \(index + 1)."
        case .noPollHere: "There is no poll at this step."
        case .alreadyRevealed: "This poll has been revealed and cannot be opened again."
        case .stillOpen: "This poll is still open. Press o to close it, then r to reveal."
        case .notOpenedYet: "This poll has not been opened. Press o to open it."
        case .closed: "This poll is closed. Your answer was not recorded."
        case .doesNotFit: "That answer does not fit the question. It was not recorded."
        case .seatTaken: "That seat is taken."
        }
    }
}
