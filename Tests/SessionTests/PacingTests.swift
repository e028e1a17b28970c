import Session
import TestSupport
import Testing
import Workshop

@Suite struct PacingTests {
    @Test func `a session that keeps to its plan ends when it was to end`() throws {
        var walk = try Walk(through: .planned, at: 0)
        try walk.run(.go(slide: 2), at: 600)
        let pacing = walk.state.pacing(at: .at(720))
        #expect(pacing.plannedEnd == .at(36 * 60))
        #expect(pacing.projectedEnd == .at(36 * 60))
        #expect(pacing.drift == 0)
        #expect(pacing.cuts.isEmpty)
        #expect(pacing.entries.map(\.planned) == [600, 300, 600, 360, 300])
        #expect(pacing.entries.map(\.actual) == [600, 120, 0, 0, 0])
        #expect(pacing.entries.map(\.projectedStart) == [nil, nil, .at(900), .at(1500), .at(1860)])
        #expect(pacing.entries.map(\.projectedEnd) == [nil, .at(900), .at(1500), .at(1860), .at(2160)])
        #expect(pacing.entries.map(\.isOver) == [true, false, false, false, false])
        #expect(pacing.entries.map(\.isCurrent) == [false, true, false, false, false])
    }

    @Test func `clocks that are changed meanwhile move no plan, and all times are told by the new one`()
        throws
    {
        var walk = try Walk(through: .planned, at: 0)
        try walk.run(.go(slide: 2), at: 600)
        let summer = Moment(milliseconds: Moment.at(720).milliseconds, offset: 60)
        let pacing = walk.state.pacing(at: summer)
        #expect(pacing.drift == 0)
        #expect(pacing.plannedEnd == pacing.projectedEnd)
        #expect(pacing.plannedEnd?.clock == "15:49")
        try walk.run(.startBreak(minutes: 10), at: 720)
        let until = try #require(walk.state.breakUntil)
        #expect(walk.state.told(until, at: .at(720)) == "16:35")
        #expect(State(of: .planned, zone: "Europe/London").told(until, at: summer) == "15:35 (Europe/London)")
    }

    @Test(arguments: [
        (660, []), (661, [3]), (600 + 420, [3]), (600 + 421, [3, 1]), (600 + 721, [3, 1, 2]),
        (5000, [3, 1, 2]),
    ])
    func `what could be held goes before what should, the latest first, and no more than is needed`(
        seconds: Int, cuts: [Int]
    ) throws {
        let pacing = try Walk(through: .planned, at: 0).state.pacing(at: .at(seconds))
        #expect(pacing.cuts == cuts)
        #expect(pacing.drift == Double(seconds - 600))
    }

    @Test func `a cut that a later one makes needless is none`() throws {
        var scenario = Scenario.planned
        scenario.sections[3].minutes = 1
        let pacing = try Walk(through: scenario, at: 0).state.pacing(at: .at(900))
        #expect(pacing.cuts == [1])
        #expect(pacing.end(dropping: [1]) == .at(900 + 16 * 60))
        #expect(pacing.end(dropping: [0, 1, 1, 9]) == .at(900 + 16 * 60))
    }

    @Test
    func `what is over counts with all that it took, and a section that was left out with all that it saves`()
        throws
    {
        var walk = try Walk(through: .planned, at: 0)
        try walk.run(.drop(section: 1), at: 800)
        #expect(walk.state.pacing(at: .at(800)).projectedEnd == .at(800 + 21 * 60))
        try walk.run(.next, at: 800)
        try walk.run(.next, at: 800)
        #expect(walk.state.slide.title == "Cases 1")
        #expect(walk.state.pacing(at: .at(800)).drift == -100)
        #expect(walk.state.pacing(at: .at(1500)).drift == 0)
    }

    @Test func `minutes that a section was given are its plan, and put the end off`() throws {
        var walk = try Walk(through: .planned, at: 0)
        try walk.run(.extend(section: 0, minutes: 5))
        try walk.run(.extend(section: 4, minutes: -2))
        let pacing = walk.state.pacing(at: .at(700))
        #expect(pacing.entries.map(\.planned) == [900, 300, 600, 360, 180])
        #expect(pacing.drift == 0)
        #expect(pacing.projectedEnd == .at(39 * 60))
        #expect(pacing.plannedEnd == .at(36 * 60))
        #expect(pacing.cuts == [3])
        #expect(walk.refusal(of: .extend(section: 4, minutes: -4)) == .minutesOutOfRange)
        #expect(walk.refusal(of: .extend(section: 5, minutes: 1)) == .notNow)
    }

    @Test func `a break puts the end off, and the agenda goes on when it is over`() throws {
        var walk = try Walk(through: .planned, at: 0)
        try walk.run(.startBreak(minutes: 10), at: 300)
        #expect(walk.state.pacing(at: .at(400)).projectedEnd == .at(46 * 60))
        #expect(walk.state.pacing(at: .at(400)).drift == 0)
        #expect(walk.state.pacing(at: .at(1000)).projectedEnd == .at(1000 + 31 * 60))
        try walk.run(.endBreak, at: 600)
        #expect(walk.state.pacing(at: .at(660)).projectedEnd == .at(41 * 60))
    }

    @Test func `the plan for the whole is the author's, where one is given`() throws {
        var scenario = Scenario.planned
        scenario.minutes = 60
        let walk = try Walk(through: scenario, at: 0)
        #expect(walk.state.pacing(at: .at(0)).plannedEnd == .at(3600))
        #expect(State(of: scenario).pacing(at: .at(5)).plannedEnd == nil)
        #expect(State(of: scenario).pacing(at: .at(5)).projectedEnd == .at(5 + 36 * 60))
        #expect(State(of: scenario).pacing(at: .at(5)).entries.allSatisfy { !$0.isCurrent && !$0.isOver })
    }

    @Test func `where nothing is planned nothing is projected`() throws {
        let pacing = try Walk(at: 1).state.pacing(at: .at(60))
        #expect(pacing.plannedEnd == nil && pacing.projectedEnd == nil && pacing.drift == nil)
        #expect(pacing.cuts.isEmpty && pacing.end(dropping: [1]) == nil)
        #expect(pacing.entries.map(\.actual) == [60, 0])
        #expect(pacing.entries.allSatisfy { $0.projectedStart == nil && $0.projectedEnd == nil })
    }

    @Test func `a finished session has ended when it ended`() throws {
        var walk = try Walk(through: .planned, at: 2)
        try walk.run(.finish, at: 90)
        let pacing = walk.state.pacing(at: .at(500))
        #expect(pacing.projectedEnd == .at(90))
        #expect(pacing.entries.allSatisfy { $0.isOver })
        #expect(pacing.cuts.isEmpty)
    }
}
