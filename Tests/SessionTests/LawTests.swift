import Foundation
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LawTests {
    /// More sessions than a debug build runs in passing are run by hand: `CONVENE_SESSIONS=10000`.
    private static let sessions =
        0..<(ProcessInfo.processInfo.environment["CONVENE_SESSIONS"].flatMap(Int.init) ?? 150)

    @Test(arguments: sessions)
    func `any sequence of commands keeps the laws`(session: Int) {
        var generator = SeededGenerator(seed: UInt64(session))
        let scenario =
            session.isMultiple(of: 5) ? Scenario.sample : .someKinds(using: &generator)
        var walk = Walk(through: scenario)
        var ledger = Ledger()
        for second in 0..<300 {
            let command = Command.any(in: walk.state, using: &generator)
            let before = walk.state
            let refusal = walk.refusal(of: command, at: second)
            #expect(walk.state == before)
            guard refusal == nil else { continue }
            #expect(throws: Never.self) { try walk.run(command, at: second) }
            ledger.take(command, in: walk.state)
            expectOrder(in: walk.state, after: before)
            ledger.expectTrue(walk.state)
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

    /// One poll at the most is open, a round that is revealed stays so, and no number that is shown ever falls.
    private func expectOrder(in state: State, after before: State) {
        #expect(state.standings.values.filter(\.isOpen).count <= 1)
        #expect(state.joined >= before.joined)
        for (poll, standing) in before.standings {
            let after = state.standing(of: poll)
            #expect(after.round >= standing.round)
            #expect(!standing.isRevealed || after.isRevealed || after.round > standing.round, "\(poll)")
            guard state.finished == nil, after.round == standing.round,
                before.scenario.minimumGroup == state.scenario.minimumGroup,
                let asked = before.scenario.poll(poll), let less = before.view(of: asked).moreThan,
                let more = state.view(of: asked).moreThan
            else { continue }
            #expect(more >= less, "\(poll)")
        }
    }
}

extension PollView {
    /// More than how many are said to have answered; nil where no number is told in steps.
    fileprivate var moreThan: Int? {
        switch self {
        case .open(let less), .closed(let less), .putAway(let less): less
        case .waiting, .short, .revealed: nil
        }
    }
}
