package import Workshop

/// What any seat may see of a poll at this moment.
package enum PollView: Equatable, Sendable {
    /// Not opened yet.
    case waiting
    /// Taking answers; `answered` counts skips too.
    case open(answered: Int)
    /// Taking none, and not revealed.
    case closed(answered: Int)
    /// Revealed, and its picture put away for the moment.
    case putAway(answered: Int)
    /// Revealed.
    case revealed(Results)
}

extension State {
    /// What any seat, the facilitator's too, may see of `poll`: the one place that decides it.
    package func view(of poll: Poll) -> PollView {
        let standing = standing(of: poll.id)
        switch standing.phase {
        case .waiting: return .waiting
        case .open: return .open(answered: standing.answered)
        case .closed: return .closed(answered: standing.answered)
        case .revealed(isShown: false): return .putAway(answered: standing.answered)
        case .revealed(isShown: true): return .revealed(results(of: poll))
        }
    }
}
