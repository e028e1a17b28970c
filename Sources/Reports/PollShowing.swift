package import Session
package import Showing
package import Workshop

/// What is printed of a poll.
package enum PollShowing: Equatable, Sendable {
    case notAsked
    /// Asked in a session that goes on, and not revealed; skips are among those who answered.
    case notRevealed(answered: Int)
    case sheet(Sheet)
}

extension Sheet {
    /// Whether it may be told how many texts there were: those that are not shown are none, or so many that nobody stands
    /// out among them.
    var tellsWriters: Bool {
        guard let texts else { return true }
        let rest = answers - texts.reduce(0) { $0 + ($1.count ?? 1) }
        return rest == 0 || rest >= minimum
    }
}

extension State {
    /// What is printed of `poll`: its sheet once the session is finished, and before where it was revealed.
    package func showing(of poll: Poll) -> PollShowing {
        switch standing(of: poll.id).phase {
        case .waiting: .notAsked
        case .open, .closed:
            finished == nil
                ? .notRevealed(answered: standing(of: poll.id).answered) : .sheet(sheet(of: poll))
        case .revealed: .sheet(sheet(of: poll))
        }
    }
}
