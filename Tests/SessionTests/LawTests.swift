import Session
import TestSupport
import Testing
import Workshop

@Suite struct LawTests {
    @Test(arguments: 0..<60)
    func `any sequence of commands keeps the laws`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var walk = Walk()
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
        #expect(State(of: .sample, replaying: walk.events) == walk.state)
    }

    @Test(arguments: 0..<20)
    func `the order of ballots and seats leaves no trace`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var events: [Event] = []
        for seat in 0..<12 {
            events.append(.seatTaken(.seat(seat)))
            events.append(.answered("role", round: 1, .seat(seat), .any(to: .role, using: &generator)))
        }
        let opened: [Event] = [.started(.at(0)), .pollOpened("role", round: 1, .at(1))]
        let one = State(of: .sample, replaying: opened + events)
        let other = State(of: .sample, replaying: opened + events.shuffled(using: &generator))
        #expect(one == other)
        #expect(one.results(of: .role) == other.results(of: .role))
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
            switch results.picture {
            case .tooFew(let minimum): #expect(given.count < minimum)
            case .texts: #expect(poll.kind == .text && given.count >= 3)
            case .options(let cells):
                #expect(given.count >= 3 && cells.count == poll.options.count)
                for (index, cell) in cells.enumerated() {
                    guard case .count(let count) = cell else {
                        #expect(poll.isSensitive)
                        continue
                    }
                    #expect(count == given.count { $0.names(index) })
                    #expect(!poll.isSensitive || count >= 3)
                }
            }
        }
    }
}

extension Answer {
    fileprivate func names(_ option: Int) -> Bool {
        switch self {
        case .option(let index): index == option
        case .options(let indices): indices.contains(option)
        case .skip, .text: false
        }
    }
}
