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
        let before = revealedStages(with: poll).prefix { $0.id != poll.id }
        let shown = before.filter { results(of: $0).picture != .notShown }
        return (shown + [poll]).map { Stage(poll: $0, round: 1, results: results(of: $0)) }
    }

    /// The stages of the decision of `poll` that are shown together: those that were revealed, or, where none was before
    /// the session's end, those that were opened.
    private func revealedStages(with poll: Poll) -> [Poll] {
        let stages = scenario.stages(ofDecisionOf: poll)
        let revealed = stages.filter { standing(of: $0.id).isRevealed }
        guard revealed.isEmpty, finished != nil else { return revealed }
        return stages.filter { standings[$0.id] != nil }
    }

    /// What may be shown of a stage of a decision: what those say who answered every stage that is shown with it.
    ///
    /// Counted each over its own seats, two stages would differ by one person where one came or went between them, and
    /// tell what that one said. Skips would tell how many are left out. A stage that too few answered shows nothing, and
    /// leaves nobody out. Of a sensitive decision the last stage alone is shown, and of one whose ballots cannot be told
    /// to be one seat's, since an earlier host took them.
    func results(ofStage poll: Poll) -> Results {
        let ballots = standing(of: poll.id).ballots
        let revealed = revealedStages(with: poll)
        let withheld = Results(answers: ballots.given, skips: 0, picture: .notShown)
        let stages = revealed.filter {
            standing(of: $0.id).ballots.givenTogether >= scenario.minimum(of: $0)
        }
        guard stages.contains(where: { $0.id == poll.id }), stages.count > 1 else {
            // Of a session that is over, what was not revealed with the others would be a second picture beside theirs.
            let isBeside = finished != nil && !revealed.contains { $0.id == poll.id }
            let isEnough = ballots.givenTogether >= scenario.minimum(of: poll)
            return isBeside && isEnough ? withheld : results(of: poll, ballots: ballots, round: 1)
        }
        guard !showsLastAlone(stages) else {
            return stages.last?.id == poll.id ? results(of: poll, ballots: ballots, round: 1) : withheld
        }
        let base = base(of: stages)
        var counted = Ballots()
        for (token, answer) in ballots where base.contains(token) { _ = counted.cast(answer, token) }
        return results(of: poll, ballots: counted, round: 1)
    }

    /// Whether of these stages of a decision, each of which enough answered, the last alone is shown.
    func showsLastAlone(_ stages: [Poll]) -> Bool {
        stages.contains { $0.isSensitive || standing(of: $0.id).isUnbound }
    }

    /// The seats that answered every one of these stages of a decision.
    func base(of stages: [Poll]) -> Set<Token> {
        let answered = stages.map { stage in
            Set(standing(of: stage.id).ballots.lazy.filter { $0.value != .skip }.map(\.key))
        }
        return answered.dropFirst().reduce(answered.first ?? []) { $0.intersection($1) }
    }
}
