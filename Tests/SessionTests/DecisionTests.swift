import Session
import TestSupport
import Testing
import Workshop

@Suite struct DecisionTests {
    private static let stages = [Poll.timFirst, .timLater, .timLast]

    private func askedThrice() throws -> Walk {
        var walk = try Walk(asking: .timFirst, .timLater, .timLast)
        for (index, poll) in Self.stages.enumerated() {
            try walk.open(poll)
            try walk.answer(poll, .options(5 - index, index, 0))
            try walk.run(.toggleOpen)
        }
        return walk
    }

    @Test func `revealing the last stage of a decision reveals the earlier ones that are closed`() throws {
        var walk = try askedThrice()
        #expect(Self.stages.allSatisfy { walk.state.view(of: $0) == .closed(moreThan: 3) })
        try walk.reveal(.timLast)
        for poll in Self.stages {
            #expect(walk.state.view(of: poll) == .revealed(walk.state.results(of: poll)))
        }
        let stages = walk.state.stages(until: .timLast)
        #expect(stages.map(\.poll) == Self.stages)
        #expect(stages.map(\.results.counts) == [[5, 0, 0], [4, 1, 0], [3, 2, 0]])
        #expect(stages.allSatisfy { $0.round == 1 })
    }

    @Test func `the stages are revealed at the last of them alone, and asked no more then`() throws {
        var walk = try Walk(asking: .timFirst, .timLater, .timLast)
        try walk.open(.timFirst)
        try walk.answer(.timFirst, .options(4, 0, 0))
        try walk.run(.toggleOpen)
        #expect(walk.refusal(of: .toggleReveal) == .revealedAtLastStage)
        try walk.open(.timLater)
        try walk.answer(.timLater, .options(3, 0, 1))
        try walk.goTo(.timLast)
        #expect(walk.refusal(of: .toggleReveal) == .stillOpen)
        try walk.reveal(.timLast)
        #expect(walk.state.stages(until: .timLast).map(\.poll) == Self.stages)
        #expect(walk.state.stages(until: .timLater).map(\.results.counts) == [[4, 0, 0], [3, 0, 1]])
        for poll in Self.stages {
            try walk.goTo(poll)
            #expect(walk.refusal(of: .toggleOpen) == .alreadyRevealed)
        }
    }

    @Test func `a stage that was never asked is left out, and asked no more`() throws {
        var walk = try Walk(asking: .timFirst, .timLater, .timLast)
        try walk.goTo(.timLast)
        #expect(walk.refusal(of: .toggleReveal) == .notOpenedYet)
        try walk.ask(.timLast, .options(3, 0, 0))
        #expect(walk.state.stages(until: .timLast).map(\.poll) == [.timLast])
        #expect(walk.state.results(of: .timLast).counts == [3, 0, 0])
        try walk.goTo(.timFirst)
        #expect(walk.refusal(of: .toggleOpen) == .alreadyRevealed)
        #expect(walk.state.links.isEmpty)
    }

    @Test func `stages are cast under one bond, which goes with their reveal`() throws {
        let walk = try askedThrice()
        let bond = try #require(Poll.timFirst.bond)
        #expect(Self.stages.allSatisfy { walk.state.bond(of: $0) == bond })
        #expect(walk.events.count { $0 == .linkBegan(bond) } == 1 && walk.state.links == [bond])
        var revealed = walk
        try revealed.reveal(.timLast)
        #expect(revealed.events.count { $0 == .linkEnded(bond) } == 1 && revealed.state.links.isEmpty)
        for poll in Self.stages {
            #expect(revealed.state.standing(of: poll.id).tables.count == 1)
            #expect(revealed.state.standing(of: poll.id).ballots.isEmpty)
        }
    }

    @Test func `who missed a stage is counted at none, and how many they are is not told`() throws {
        var walk = try Walk(asking: .timFirst, .timLater)
        try walk.open(.timFirst)
        try walk.answer(.timFirst, .options(3, 3, 0))
        try walk.run(.toggleOpen)
        try walk.open(.timLater)
        try walk.answer(.timLater, .options(3, 3, 1))
        try walk.answer(.timLater, by: 0, .skip)
        try walk.reveal(.timLater)
        let stages = walk.state.stages(until: .timLater)
        #expect(stages.map(\.results.counts) == [[2, 3, 0], [2, 3, 0]])
        #expect(stages.allSatisfy { $0.results.answers == 5 && $0.results.skips == 0 })
        try walk.run(.finish, at: 9)
        #expect(walk.state.stages(until: .timLater) == stages)
    }

    @Test(arguments: [false, true])
    func `the same holds of a decision that the end finds unrevealed`(isFinished: Bool) throws {
        var walk = try Walk(asking: .timFirst, .timLater)
        for (poll, answers) in [(Poll.timFirst, [Answer].options(3, 1, 0)), (.timLater, .options(3, 0, 0))] {
            try walk.open(poll)
            try walk.answer(poll, answers)
            try walk.run(.toggleOpen)
        }
        if isFinished { try walk.run(.finish, at: 9) } else { try walk.reveal(.timLater) }
        #expect(walk.state.stages(until: .timLater).map(\.results.counts) == [[3, 0, 0], [3, 0, 0]])
    }

    @Test func `of a sensitive decision the last stage alone is shown`() throws {
        let polls = Self.stages.map { poll in
            var poll = poll
            poll.isSensitive = true
            return poll
        }
        var walk = try Walk(asking: polls[0], polls[1], polls[2])
        for poll in polls {
            try walk.open(poll)
            try walk.answer(poll, .options(4, 4, 0))
            try walk.run(.toggleOpen)
        }
        try walk.reveal(polls[2])
        for isFinished in [false, true] {
            if isFinished { try walk.run(.finish, at: 9) }
            #expect(walk.state.stages(until: polls[2]).map(\.poll) == [polls[2]])
            #expect(walk.state.results(of: polls[2]).picture != .notShown)
            for poll in polls.dropLast() { #expect(walk.state.results(of: poll).picture == .notShown) }
        }
    }

    @Test func `stages that an earlier host asked by keys of their own show the last alone`() throws {
        let walk = try askedThrice()
        let events = walk.events.filter { if case .linkBegan = $0 { false } else { true } }
        var older = State(of: walk.state.scenario, replaying: events)
        #expect(Self.stages.allSatisfy { older.bond(of: $0) == nil })
        for event in try older.decide(.toggleReveal, at: .at(9)) { older.apply(event) }
        #expect(older.stages(until: .timLast).map(\.results.counts) == [[3, 2, 0]])
        #expect(older.results(of: .timFirst).picture == .notShown)
        #expect(older.standing(of: "tim-first").ballots.isEmpty)
    }

    /// Whoever is not counted could say anything: there is nothing in what is shown that would tell.
    @Test(arguments: 0..<5) func `no answer of somebody who missed a stage changes what is shown`(way: Int)
        throws
    {
        // Four answer both; the fifth the first alone, the second alone, one and skips the other, or neither.
        let ways: [(Answer?, Answer?)] = [
            (.option(0), nil), (nil, .option(0)), (.option(0), .skip), (.skip, .option(0)), (nil, nil),
        ]
        func shown(_ option: Int, _ said: [Int]) throws -> [Results] {
            var walk = try Walk(asking: .timFirst, .timLater)
            for (index, poll) in [Poll.timFirst, .timLater].enumerated() {
                try walk.open(poll)
                for seat in 0..<4 { try walk.answer(poll, by: seat, .option(said[seat * 2 + index])) }
                let answer = index == 0 ? ways[way].0 : ways[way].1
                if let answer { try walk.answer(poll, by: 4, answer == .skip ? .skip : .option(option)) }
                try walk.run(.toggleOpen)
            }
            try walk.reveal(.timLater)
            return walk.state.stages(until: .timLater).map(\.results)
        }
        // Every way in which four can answer two questions of two options.
        for bits in 0..<256 {
            let said = (0..<8).map { (bits >> $0) & 1 }
            #expect(try shown(0, said) == shown(1, said))
        }
    }

    @Test func `a stage that too few answered says so among the others`() throws {
        var walk = try Walk(asking: .timFirst, .timLater)
        try walk.open(.timFirst)
        try walk.answer(.timFirst, .options(2, 0, 0))
        try walk.run(.toggleOpen)
        try walk.ask(.timLater, .options(2, 1, 0))
        let stages = walk.state.stages(until: .timLater)
        #expect(stages.first?.results.picture == .tooFew(minimum: 3))
        #expect(stages.last?.results.counts == [2, 1, 0])
    }

    @Test func `after the finish every stage that was asked is there`() throws {
        var walk = try askedThrice()
        try walk.run(.finish, at: 9)
        #expect(walk.state.stages(until: .timLast).map(\.poll) == Self.stages)
    }
}
