import Session
import TestSupport
import Testing
import Workshop

@Suite struct BreakTests {
    @Test func `a break stops the clock until it is ended or the room moves on`() throws {
        var walk = try Walk(at: 0)
        try walk.run(.startBreak(minutes: 10), at: 60)
        #expect(walk.state.breakUntil == .at(660))
        #expect(walk.state.seconds(inSection: 0, at: .at(500)) == 60)
        try walk.run(.endBreak, at: 600)
        #expect(walk.state.breakUntil == nil)
        try walk.run(.startBreak(minutes: 1), at: 630)
        try walk.run(.next, at: 700)
        #expect(walk.state.seconds(inSection: 0, at: .at(710)) == 100)
        #expect(
            walk.state.breaks == [
                Break(began: .at(60), ended: .at(600)), Break(began: .at(630), ended: .at(700)),
            ])
    }

    @Test func `a break whose end is moved is one, and the finish ends it`() throws {
        var walk = try Walk(at: 0)
        try walk.run(.startBreak(minutes: 10), at: 60)
        try walk.run(.startBreak(minutes: 20), at: 120)
        #expect(walk.state.breakUntil == .at(1320))
        #expect(walk.state.breaks == [Break(began: .at(60))])
        try walk.run(.finish, at: 200)
        #expect(walk.state.breakUntil == nil && walk.state.breaks.isEmpty)
    }

    @Test func `a pause within a break, ended before it, leaves the clock standing`() throws {
        var walk = try Walk(at: 0)
        try walk.run(.startBreak(minutes: 10), at: 60)
        try walk.run(.togglePause, at: 100)
        try walk.run(.togglePause, at: 200)
        #expect(walk.state.seconds(inSection: 0, at: .at(300)) == 60)
        try walk.run(.togglePause, at: 400)
        try walk.run(.endBreak, at: 500)
        #expect(walk.state.seconds(inSection: 0, at: .at(600)) == 60)
        try walk.run(.togglePause, at: 700)
        #expect(walk.state.seconds(inSection: 0, at: .at(710)) == 70)
    }

    @Test(arguments: [0, 121, -1])
    func `a break lasts from one minute to two hours`(minutes: Int) throws {
        let walk = try Walk(at: 0)
        #expect(walk.refusal(of: .startBreak(minutes: minutes)) == .minutesOutOfRange)
        #expect(walk.refusal(of: .endBreak) == .noBreak)
    }
}
