import Session
import TestSupport
import Testing
import Workshop

@Suite struct LawTests {
    @Test(arguments: [Scenario.sample, .kinds], 0..<60)
    func `any sequence of commands keeps the laws`(scenario: Scenario, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var walk = Walk(through: scenario)
        var said: [Poll.ID: [Token: Answer]] = [:]
        for second in 0..<300 {
            let command = Command.any(in: walk.state, using: &generator)
            let before = walk.state
            let refusal = walk.refusal(of: command, at: second)
            #expect(walk.state == before)
            guard refusal == nil else { continue }
            #expect(throws: Never.self) { try walk.run(command, at: second) }
            if case .answer(let poll, _, let token, let answer) = command {
                said[poll, default: [:]][token] = answer
            }
            expectOrder(in: walk.state, after: before)
            expectTrueTallies(in: walk.state, of: said)
        }
        #expect(State(of: scenario, replaying: walk.events) == walk.state)
    }

    @Test(arguments: Scenario.sample.polls + Scenario.kinds.polls, 0..<20)
    func `the order of ballots and seats leaves no trace`(poll: Poll, seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var events: [Event] = []
        for seat in 0..<12 {
            events.append(.seatTaken(.seat(seat)))
            events.append(.answered(poll.id, round: 1, .seat(seat), .any(to: poll, using: &generator)))
        }
        let scenario = Scenario.kinds.poll(poll.id) == nil ? Scenario.sample : .kinds
        let opened: [Event] = [.started(.at(0)), .pollOpened(poll.id, round: 1, .at(1))]
        let one = State(of: scenario, replaying: opened + events)
        let other = State(of: scenario, replaying: opened + events.shuffled(using: &generator))
        #expect(one == other)
        #expect(one.results(of: poll) == other.results(of: poll))
        #expect(one.results(of: poll).answers >= 3)
    }

    /// One poll at the most is open, what is revealed stays so, and the number of seats never falls.
    private func expectOrder(in state: State, after before: State) {
        #expect(state.standings.values.filter(\.isOpen).count <= 1)
        #expect(state.joined >= before.joined)
        for (poll, standing) in before.standings {
            guard case .revealed = standing.phase else { continue }
            guard case .revealed = state.standing(of: poll).phase else {
                Issue.record("\(poll) was revealed, and is no longer")
                continue
            }
        }
    }

    /// What is shown of each poll is what its ballots add up to, and nothing under the minimum.
    private func expectTrueTallies(in state: State, of said: [Poll.ID: [Token: Answer]]) {
        for poll in state.scenario.polls {
            let ballots = said[poll.id] ?? [:]
            let given = ballots.values.filter { $0 != .skip }
            let results = state.results(of: poll)
            #expect(state.standing(of: poll.id).answered == ballots.count)
            #expect(results.answers == given.count)
            #expect(results.skips == ballots.count - given.count)
            #expect(given.count >= state.scenario.minimum(of: poll) || results.picture.isTooFew)
            switch results.picture {
            case .tooFew(let minimum):
                #expect(given.count < minimum && minimum == state.scenario.minimum(of: poll))
            case .notShown: #expect(poll.show == .never)
            case .texts: #expect(poll.kind == .text || poll.kind == .questions)
            case .options(let cells):
                #expect(cells.count == poll.options.count)
                for (index, cell) in cells.enumerated() {
                    guard case .count(let count) = cell else {
                        #expect(poll.isSensitive)
                        continue
                    }
                    #expect(count == given.count { $0.names(index) })
                    #expect(!poll.isSensitive || count >= 3)
                }
            case .scale, .ranking, .points, .number, .words, .movement:
                expectTrue(results.picture, of: poll.kind, given: given)
            }
        }
    }
}

extension Results.Picture {
    fileprivate var isTooFew: Bool {
        if case .tooFew = self { true } else { false }
    }
}
