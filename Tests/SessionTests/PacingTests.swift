import TestSupport
import Testing
import Workshop

@testable import Session

@Suite struct PacingTests {
    private static let start = Moment(milliseconds: 0)

    /// Sections of 10 (must), 15 (should), 5 (could) and 10 (could) minutes, a slide each.
    private static func session() -> State {
        let plan: [(Int, Section.Priority)] = [(10, .must), (15, .should), (5, .could), (10, .could)]
        let sections = plan.enumerated().map { number, entry in
            Section(
                title: "S\(number)", minutes: entry.0, priority: entry.1,
                slides: [Slide(title: "A\(number)"), Slide(title: "B\(number)")])
        }
        var state = State(of: Scenario(title: "T", sections: sections))
        state.apply(.started(start))
        state.apply(.moved(Place(slide: 0, step: 0), start))
        return state
    }

    private static func at(_ minute: Double) -> Moment { start.adding(seconds: minute * 60) }

    @Test func `a session that has just begun keeps to its plan`() {
        let pacing = Self.session().pacing(at: Self.start)
        #expect(pacing.drift == 0)
        #expect(pacing.plannedEnd == Self.at(40) && pacing.projectedEnd == Self.at(40))
        #expect(pacing.cuts.isEmpty)
        #expect(pacing.entries.map(\.projectedEnd) == [10, 25, 30, 40].map(Self.at))
    }

    @Test func `an overrun names the last section that could be dropped, and more only when it must`() {
        let state = Self.session()
        #expect(state.pacing(at: Self.at(14)).cuts == [3])
        #expect(state.pacing(at: Self.at(14)).drift == 240)
        #expect(state.pacing(at: Self.at(22)).cuts == [3, 2])
        #expect(state.pacing(at: Self.at(90)).cuts == [3, 2, 1])
    }

    @Test func `dropping what is named ends the session in time`() throws {
        var state = Self.session()
        let now = Self.at(14)
        for event in try state.decide(.drop(section: 3), at: now) { state.apply(event) }
        let pacing = state.pacing(at: now)
        #expect(pacing.projectedEnd == Self.at(34) && pacing.drift == -360 && pacing.cuts.isEmpty)
        #expect(pacing.entries[3].projectedEnd == nil)
    }

    @Test func `what a section is given beyond its plan moves the end`() throws {
        var state = Self.session()
        for event in try state.decide(.extend(section: 1, minutes: 5), at: Self.start) { state.apply(event) }
        #expect(state.pacing(at: Self.start).drift == 300)
        #expect(state.pacing(at: Self.start).entries[1].planned == 1200)
    }

    @Test func `a pause changes no drift, and names nothing to drop`() {
        var state = Self.session()
        state.apply(.paused(Self.at(5)))
        #expect(state.pacing(at: Self.at(30)).drift == state.pacing(at: Self.at(5)).drift)
        #expect(state.pacing(at: Self.at(30)).cuts.isEmpty)
        #expect(state.pacing(at: Self.at(30)).projectedEnd == Self.at(65))
    }

    @Test func `in a break everything ahead begins when the break ends`() throws {
        var state = Self.session()
        for event in try state.decide(.startBreak(minutes: 10), at: Self.at(4)) { state.apply(event) }
        #expect(state.pacing(at: Self.at(6)).projectedEnd == Self.at(14 + 36))
        #expect(state.seconds(inSection: 0, at: Self.at(9)) == 240)
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func `a cut never makes the end later, and cuts are enough or all there are`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let sections = (0..<8).map { number in
            Section(
                title: "S\(number)",
                minutes: Bool.random(using: &chance) ? .random(in: 0...20, using: &chance) : nil,
                priority: Section.Priority.allCases.randomElement(using: &chance) ?? .must,
                slides: [Slide(title: "A\(number)")])
        }
        var state = State(of: Scenario(title: "T", sections: sections))
        state.apply(.started(Self.start))
        state.apply(.moved(Place(slide: .random(in: 0..<8, using: &chance), step: 0), Self.start))
        let pacing = state.pacing(at: Self.at(.random(in: 0...90, using: &chance)))
        guard let plannedEnd = pacing.plannedEnd, var last = pacing.projectedEnd else { return }
        for count in 0...pacing.cuts.count {
            let end = pacing.end(dropping: Array(pacing.cuts.prefix(count))) ?? last
            #expect(end <= last)
            last = end
        }
        let current = state.scenario.section(ofSlide: state.place.slide)
        let droppable = sections.indices.filter {
            $0 > current && sections[$0].priority != .must && (sections[$0].minutes ?? 0) > 0
        }
        #expect(last.seconds(since: plannedEnd) <= 60 || Set(pacing.cuts) == Set(droppable))
    }
}
