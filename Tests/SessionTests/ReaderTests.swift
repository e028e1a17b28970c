import Session
import TestSupport
import Testing
import Workshop

/// A reader of everything that is ever shown, of two sessions that differ in what may not be known.
///
/// Where both show the same at every moment, nobody can tell which of the two they were in.
@Suite struct ReaderTests {
    /// Everything that a seat, the stage or a console may show of a session's polls.
    private struct Shown: Equatable {
        let views: [PollView]
        let answered: [Int]
        let live: [Results?]
        let results: [[Results]]

        init(of state: State) {
            let polls = state.scenario.polls
            views = polls.map(state.view)
            answered = polls.map { state.standing(of: $0.id).answered }
            live = polls.map(state.live)
            results = polls.map { poll in
                let standing = state.standing(of: poll.id)
                guard standing.isRevealed || state.finished != nil else { return [] }
                return state.stages(until: poll).map(\.results)
                    + (1...standing.round).map { state.results(of: poll, round: $0) }
            }
        }
    }

    @Test(arguments: 0..<200)
    func `nothing that is shown depends on what fewer than the minimum said`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let scenario = Scenario.someKinds(using: &generator)
        let polls = scenario.polls.filter { $0.kind != .questions }
        guard let poll = polls.randomElement(using: &generator) else { return }
        let few = scenario.minimum(of: poll) - 1
        var walks = [Walk(through: scenario), Walk(through: scenario)]
        for second in 0..<250 {
            let command = Command.any(in: walks[0].state, using: &generator)
            var twin = command
            if case .answer(poll.id, let round, let token, let answer, let origin) = command, answer != .skip
            {
                guard token.seat < few else { continue }
                let other = Answer.anyButSkip(to: poll, using: &generator)
                twin = .answer(poll.id, round: round, token, other, origin)
            }
            #expect(walks[0].refusal(of: command, at: second) == walks[1].refusal(of: twin, at: second))
            guard walks[0].refusal(of: command, at: second) == nil else { continue }
            try walks[0].run(command, at: second)
            try walks[1].run(twin, at: second)
            #expect(Shown(of: walks[0].state) == Shown(of: walks[1].state))
        }
        try walks[0].finish()
        try walks[1].finish()
        #expect(Shown(of: walks[0].state) == Shown(of: walks[1].state))
    }

    @Test(arguments: [Poll.pulse, .mood], 0..<60)
    func `nothing that is shown depends on too few answers, or on changed ones, behind a live picture`(
        poll: Poll, seed: UInt64
    ) throws {
        var generator = SeededGenerator(seed: seed)
        var first = try Walk(asking: poll, minimum: 4)
        try first.seat(60)
        try first.open(poll)
        for seat in 0..<Int.random(in: 4...20, using: &generator) {
            try first.answer(poll, by: seat, .anyButSkip(to: poll, using: &generator))
        }
        for seat in 20..<24 where !first.state.standing(of: poll.id).newer.isEmpty {
            try first.answer(poll, by: seat, .anyButSkip(to: poll, using: &generator))
        }
        #expect(first.state.standing(of: poll.id).newer.isEmpty)
        let late = Int.random(in: 0...3, using: &generator)
        let changed = Int.random(in: 1...4, using: &generator)
        let walks = try (0..<2).map { _ in
            var walk = first
            for seat in 0..<changed {
                let before = walk.state.standing(of: poll.id).ballots[.seat(seat)]
                var answer = Answer.any(to: poll, using: &generator)
                while answer == before { answer = .any(to: poll, using: &generator) }
                try walk.answer(poll, by: seat, answer)
            }
            for seat in 0..<late {
                try walk.answer(poll, by: 50 + seat, .any(to: poll, using: &generator))
            }
            return walk
        }
        let commands = [Command.toggleOpen, .toggleReveal, .askAgain, .toggleOpen, .finish]
        var (one, other) = (walks[0], walks[1])
        #expect(Shown(of: one.state) == Shown(of: other.state))
        for command in commands {
            try one.run(command)
            try other.run(command)
            #expect(Shown(of: one.state) == Shown(of: other.state), "\(command)")
        }
    }

    @Test(arguments: [Poll.pulse, .mood], 0..<40)
    func `between a live picture and the next lie the first answers of the minimum group, or of more`(
        poll: Poll, seed: UInt64
    ) throws {
        var generator = SeededGenerator(seed: seed)
        var walk = try Walk(asking: poll, minimum: 4)
        try walk.seat(40)
        try walk.open(poll)
        var said: [Int: Answer] = [:]
        var before: [Int: Answer] = [:]
        var shown: Results?
        for _ in 0..<120 {
            let seat = Int.random(in: 0..<24, using: &generator)
            let answer = Answer.any(to: poll, using: &generator)
            try walk.answer(poll, by: seat, answer)
            said[seat] = answer
            guard walk.state.live(of: poll) != shown else { continue }
            shown = walk.state.live(of: poll)
            #expect(said.count { before[$0.key] == nil && $0.value != .skip } >= 4)
            before = said
        }
        #expect(shown != nil)
    }
}

extension Walk {
    fileprivate mutating func finish() throws(Refusal) {
        if state.started == nil { try run(.start) }
        if state.finished == nil { try run(.finish, at: 999) }
    }
}

extension Answer {
    fileprivate static func anyButSkip(to poll: Poll, using generator: inout SeededGenerator) -> Answer {
        var answer = Answer.any(to: poll, using: &generator)
        while answer == .skip { answer = .any(to: poll, using: &generator) }
        return answer
    }
}
