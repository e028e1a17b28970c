import Drawing
import Screens
import Session
import Testing
import Workshop

@Suite struct NoticeTests {
    private static let now = Moment(milliseconds: 0)
    private static let role = Poll(
        id: "role", ask: "What is your role?", kind: .choice(options: ["Police", "Health"]), link: "role")
    private static let later = Poll(
        id: "later", ask: "What would you do now?", kind: .choice(options: StageExamples.options),
        link: "role", compared: ["role"])

    private static func state(at slide: Int, opened: [Poll.ID]) -> State {
        let slides = [role, later].map {
            Slide(title: $0.ask, layout: .poll, steps: [Slide.Step(poll: $0)])
        }
        let scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: slides)])
        var events: [Event] = [.started(now), .moved(Place(slide: slide, step: 0), now)]
        for id in opened { events += [.pollOpened(id, round: 1, now)] }
        return State(of: scenario, replaying: events)
    }

    @Test(arguments: pictureSizes) func `the room reads what its answers are compared with`(size: Size) throws
    {
        try expectPages(of: Self.state(at: 0, opened: ["role"]), named: "compared-later", size)
        try expectPages(of: Self.state(at: 1, opened: ["role"]), named: "compared-waiting", size)
        try expectPages(of: Self.state(at: 1, opened: ["role", "later"]), named: "compared-open", size)
    }

    @Test func `a link that nothing is compared by is not spoken of`() {
        var alone = Self.role
        alone.link = "other"
        let drawn = SlidePages(
            of: KindExamples.waiting(alone), in: Surroundings(now: Self.now),
            fitting: Size(width: 80, height: 20))
        #expect(!drawn.pages.map(\.text).joined().contains("compared"))
    }

    @Test(arguments: pictureSizes) func `a second round says that it is asked again`(size: Size) throws {
        var state = KindExamples.revealed(StageExamples.role, StageExamples.three[0])
        state.apply(.pollOpened("role", round: 2, Self.now))
        try expectPages(of: state, named: "asked-again", size)
    }

    @Test func `notices are said in Welsh`() throws {
        let size = Size(width: 80, height: 24)
        try expectPages(of: Self.state(at: 0, opened: []), named: "welsh-compared-later", size, in: .welsh)
        try expectPages(
            of: Self.state(at: 1, opened: ["role"]), named: "welsh-compared", size, in: .welsh)
    }
}
