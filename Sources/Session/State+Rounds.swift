import Workshop

extension State {
    /// Whether what is shown of `poll` while it is open is renewed a few answers at a time: in its first round alone, since
    /// pictures of a second would differ from the first round's by those who have yet to answer again.
    func isFramed(_ poll: Poll) -> Bool { poll.isFramed && standing(of: poll.id).round == 1 }

    /// That the seat behind a token, which answers a second round for the first time, did not answer the first.
    func tracing(_ poll: Poll, _ token: Token, _ origin: Origin) -> [Event] {
        let standing = standing(of: poll.id)
        guard standing.round > 1, origin != .before, standing.ballots[token] == nil else { return [] }
        return [.traced(poll.id, round: standing.round, token, origin)]
    }

    /// What may be shown of the round that is asked now, where one was shown before.
    ///
    /// It counts the seats that answered the first: what a newcomer says would be the difference of the two pictures. So
    /// would what a few say who did not answer again; where that is so, or nobody knows who they are, options alone are
    /// named that moved by the minimum group or more, which these few cannot bring about.
    func results(ofSecondRoundOf poll: Poll) -> Results {
        let standing = standing(of: poll.id)
        let first = results(of: poll, round: 1)
        guard first.picture.withheld == nil else {
            return results(of: poll, ballots: standing.ballots, round: standing.round)
        }
        var counted = Ballots()
        for (token, answer) in standing.ballots where standing.origins[token] != .newcomer {
            _ = counted.cast(answer, token)
        }
        var results = results(of: poll, ballots: counted, round: standing.round)
        results.late += standing.ballots.given - counted.given
        guard results.picture.withheld == nil else { return results }
        let isKnown = !standing.origins.values.contains(.unknown) && first.late == 0
        let missing = first.answers - results.answers
        // Of several rooms each would have to miss none or enough, and which misses whom stands nowhere.
        let areMany = counted.rooms.isEmpty && missing >= scenario.minimumGroup
        if isKnown, missing == 0 || areMany { return results }
        let moves = poll.traits.countsOptions ? moves(from: first.picture, to: results.picture) : []
        results.picture = .moved(moves)
        results.sureness = []
        return results
    }

    /// How far each option moved.
    private func moves(from first: Results.Picture, to second: Results.Picture) -> [Results.Move] {
        guard case .options(let before) = first, case .options(let after) = second else { return [] }
        return zip(before, after).map { before, after in
            guard case .count(let before) = before, case .count(let after) = after,
                abs(after - before) >= scenario.minimumGroup, after != before
            else { return .little }
            return after > before ? .more : .fewer
        }
    }
}
