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
        #expect(Self.stages.allSatisfy { walk.state.view(of: $0) == .closed(answered: 5) })
        try walk.reveal(.timLast)
        for poll in Self.stages {
            #expect(walk.state.view(of: poll) == .revealed(walk.state.results(of: poll)))
        }
        let stages = walk.state.stages(until: .timLast)
        #expect(stages.map(\.poll) == Self.stages)
        #expect(stages.map(\.results.counts) == [[5, 0, 0], [4, 1, 0], [3, 2, 0]])
        #expect(stages.allSatisfy { $0.round == 1 })
    }

    @Test func `a later stage waits for its own reveal`() throws {
        var walk = try askedThrice()
        try walk.reveal(.timLater)
        #expect(walk.state.view(of: .timLast) == .closed(answered: 5))
        #expect(walk.state.stages(until: .timLater).map(\.poll) == [.timFirst, .timLater])
        #expect(walk.state.stages(until: .timFirst).map(\.poll) == [.timFirst])
    }

    @Test func `a stage that was never asked, or is open, is left out`() throws {
        var walk = try Walk(asking: .timFirst, .timLater, .timLast)
        try walk.open(.timLater)
        try walk.answer(.timLater, .options(3, 0, 0))
        try walk.run(.toggleOpen)
        try walk.reveal(.timLater)
        #expect(walk.state.stages(until: .timLater).map(\.poll) == [.timLater])
        try walk.open(.timLast)
        try walk.answer(.timLast, .options(3, 0, 0))
        try walk.open(.timFirst)
        #expect(walk.state.view(of: .timFirst) == .waiting)
        try walk.run(.toggleOpen)
        #expect(walk.state.view(of: .timFirst) == .open(answered: 0))
        try walk.goTo(.timLast)
        try walk.run(.toggleReveal)
        #expect(walk.state.view(of: .timFirst) == .open(answered: 0))
        #expect(walk.state.stages(until: .timLast).map(\.poll) == [.timLater, .timLast])
    }

    @Test func `a stage that too few answered says so among the others`() throws {
        var walk = try Walk(asking: .timFirst, .timLater)
        try walk.ask(.timFirst, .options(2, 0, 0))
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
