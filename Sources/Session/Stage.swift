package import Workshop

/// What was said at one stage of a decision, or in one round of a poll.
package struct Stage: Equatable, Sendable {
    package let poll: Poll
    /// From 1.
    package let round: Int
    package let results: Results
}

extension State {
    /// How the room's mind moved until `poll`: the stages of its decision that may be shown, or its rounds, the last
    /// being what ``results(of:)`` gives; a single one where there is nothing to set beside it.
    package func stages(until poll: Poll) -> [Stage] {
        let standing = standing(of: poll.id)
        guard poll.decision != nil else {
            return (1...standing.round).map {
                Stage(poll: poll, round: $0, results: results(of: poll, round: $0))
            }
        }
        let before = scenario.stages(ofDecisionOf: poll).prefix { $0.id != poll.id }
            .filter { mayShow($0.id) }
        return (before + [poll]).map { Stage(poll: $0, round: 1, results: results(of: $0)) }
    }

    private func mayShow(_ id: Poll.ID) -> Bool {
        self.standing(of: id).isRevealed || (finished != nil && standings[id] != nil)
    }
}
