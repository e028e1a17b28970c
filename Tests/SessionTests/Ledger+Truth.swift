import Session
import Testing
import Workshop

extension Ledger {
    /// Expects everything that `state` would show to be true, and nothing of too few to be among it.
    func expectTrue(_ state: State) {
        for poll in state.scenario.polls {
            let standing = state.standing(of: poll.id)
            for number in 1...standing.round {
                expectTrue(
                    state.results(of: poll, round: number), of: poll,
                    Round(poll: poll.id, number: number), in: state)
            }
            expectLive(of: poll, in: state)
            let stages = state.stages(until: poll)
            #expect(stages.last?.poll == poll && stages.last?.results == state.results(of: poll))
            for stage in stages {
                #expect(stage.results == state.results(of: stage.poll, round: stage.round))
                #expect(
                    stage.poll == poll || (stage.poll.decision != nil && stage.poll.decision == poll.decision)
                )
            }
            guard state.finished == nil else { continue }
            #expect(standing.answered == ballots(Round(poll: poll.id, number: standing.round)).count)
        }
    }

    /// Nothing leaves before the reveal but live pictures as they were last shown, and texts that were cleared.
    private func expectLive(of poll: Poll, in state: State) {
        guard let live = state.live(of: poll) else { return }
        let standing = state.standing(of: poll.id)
        let round = Round(poll: poll.id, number: standing.round)
        #expect(!standing.isRevealed && poll.show != .never)
        #expect(poll.show == .live || poll.kind == .questions)
        #expect(live.breakdowns.isEmpty && live.sureness.isEmpty && live.late == 0)
        guard let frame = frames[round] else {
            #expect(live.answers == 0 && live.skips == 0 && live.picture == .texts && !live.texts.isEmpty)
            return
        }
        expectTally(live, of: poll, frame.ballots, in: state)
        expectTexts(live.texts, of: poll, round, counting: frame.seats, in: state)
    }

    private func expectTrue(_ results: Results, of poll: Poll, _ round: Round, in state: State) {
        let touched = touched[round, default: []]
        let step = max(3, state.scenario.minimumGroup)
        if let frame = frames[round], !touched.isEmpty, newcomers(of: round) < step {
            expectTally(results, of: poll, frame.ballots, in: state)
            expectTexts(results.texts, of: poll, round, counting: frame.seats, in: state)
            expectSureness(results, of: poll, given: frame.ballots.values.filter { $0 != .skip }, in: state)
            #expect(results.late == touched.count && results.breakdowns.allSatisfy { $0.cells == nil })
        } else {
            let ballots = counted(of: poll, round, in: state)
            expectTally(results, of: poll, ballots, in: state)
            let seats = seatsBehindTexts(of: round, in: ballots)
            expectTexts(results, of: poll, round, counting: seats, in: state)
            let given = self.ballots(round).values.count { $0 != .skip }
            #expect(results.late == (round.number > 1 ? given - ballots.values.count { $0 != .skip } : 0))
            expectMoves(results, of: poll, round, in: state)
            expectSureness(results, of: poll, given: ballots.values.filter { $0 != .skip }, in: state)
            expectBreakdowns(results.breakdowns, of: poll, in: state)
        }
        let unread = waiting[round]?.count ?? 0
        let isTold = results.picture.withheld == nil && unread >= state.scenario.minimumGroup
        #expect(results.unread == (isTold ? unread : 0))
        let hands = hands[round].flatMap { $0.reduce(0, +) >= state.scenario.minimumGroup ? $0 : nil }
        #expect(results.hands == hands)
    }

    /// The ballots that are counted: of a decision those of the seats that answered all that is shown of it, of a second
    /// round beside a first that is shown those of seats that are not known to have missed it.
    private func counted(of poll: Poll, _ round: Round, in state: State) -> [Token: Answer] {
        let all = ballots(round)
        if round.number > 1 {
            let isBeside = state.results(of: poll, round: 1).picture.withheld == nil
            return isBeside ? all.filter { origins[round]?[$0.key] != .newcomer } : all
        }
        let stages = shownStages(with: poll, in: state)
        guard stages.count > 1, stages.contains(poll) else { return all }
        return all.filter { token, _ in
            stages.allSatisfy { stage in
                ballots(Round(poll: stage.id, number: 1))[token].map { $0 != .skip } ?? false
            }
        }
    }

    /// The stages of the poll's decision that are shown, and that enough answered.
    private func shownStages(with poll: Poll, in state: State) -> [Poll] {
        let all = state.scenario.polls.filter { $0.decision != nil && $0.decision == poll.decision }
        let revealed = all.filter { state.standing(of: $0.id).isRevealed }
        let opened = state.finished == nil ? [] : all.filter { state.standings[$0.id] != nil }
        return (revealed.isEmpty ? opened : revealed).filter { stage in
            ballots(Round(poll: stage.id, number: 1)).values.count { $0 != .skip }
                >= state.scenario.minimum(of: stage)
        }
    }

    /// A second round is told by what moved far where few did not answer again, and by itself elsewhere.
    private func expectMoves(_ results: Results, of poll: Poll, _ round: Round, in state: State) {
        let first = state.results(of: poll, round: 1)
        guard round.number > 1, results.picture.withheld == nil, first.picture.withheld == nil else {
            if case .moved = results.picture { Issue.record("Nothing to move from.") }
            return
        }
        let minimum = state.scenario.minimumGroup
        let missing = first.answers - results.answers
        let areKnown = !(origins[round] ?? [:]).values.contains(.unknown) && first.late == 0
        let isShown = areKnown && (missing == 0 || missing >= minimum)
        guard case .moved(let moves) = results.picture else {
            #expect(isShown)
            return
        }
        #expect(!isShown)
        guard case .options(let cells) = first.picture, poll.traits.countsOptions else {
            #expect(moves.isEmpty)
            return
        }
        let given = counted(of: poll, round, in: state).values.filter { $0 != .skip }
        for (index, (cell, move)) in zip(cells, moves).enumerated() {
            guard case .count(let before) = cell else { continue }
            let change = given.count { $0.counts(in: index, of: poll) } - before
            #expect(move == (change >= minimum ? .more : change <= -minimum ? .fewer : .little))
        }
    }

    func ballots(_ round: Round) -> [Token: Answer] { ballots[round] ?? [:] }

    /// The numbers and the picture are those of `ballots`.
    private func expectTally(
        _ results: Results, of poll: Poll, _ ballots: [Token: Answer], in state: State
    ) {
        let given = ballots.values.filter { $0 != .skip }
        let skips = ballots.count - given.count
        let areSkipsTold = skips >= state.scenario.minimumGroup && !poll.isSensitive
        #expect(results.answers == given.count && results.skips == (areSkipsTold ? skips : 0))
        let minimum = poll.kind == .questions ? 0 : state.scenario.minimum(of: poll)
        guard poll.show != .never, given.count >= minimum else {
            let picture: Results.Picture = poll.show == .never ? .notShown : .tooFew(minimum: minimum)
            #expect(results.picture == picture)
            #expect(results.texts.isEmpty && results.sureness.isEmpty && results.breakdowns.isEmpty)
            return
        }
        switch results.picture {
        case .tooFew, .notShown: Issue.record("\(results.picture) of \(given.count)")
        case .texts: #expect(poll.kind == .text || poll.kind == .questions)
        case .options(let cells): expectCells(cells, of: poll, given: given, in: state)
        case .moved: break
        case .scale, .ranking, .points, .number, .words, .movement:
            SessionTests.expectTrue(results.picture, of: poll, given: given)
        }
    }
}
