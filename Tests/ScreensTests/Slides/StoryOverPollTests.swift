import Drawing
import Session
import TestSupport
import Testing
import Workshop

@testable import Screens

/// The newest step of a case over the question that is asked after it.
@Suite struct StoryOverPollTests {
    private static let now = Moment(milliseconds: 0)

    static let step =
        "On Thursday Ada finds that somebody has used her mug. She says nothing, and washes it. On Friday it "
        + "stands in the cupboard with a chip in its rim, and a note beside it: sorry."

    static let decide = Poll(
        id: "decide", ask: "What would you do now?", hint: "Ada, on Friday",
        kind: .choice(options: ["Nothing", "Ask who it was", "Thank them for the note"]))

    /// A case of two steps, the poll, and a question behind it; the second step is `text`.
    static func scenario(_ text: String = step, _ poll: Poll = decide) -> Scenario {
        func step(_ text: String) -> Slide.Step { .init([.paragraph(Prose([Prose.Span(text)]))]) }
        let story = Slide(
            title: "Ada", layout: .case,
            steps: [step("Ada works in the tea shop."), step(text), .init(poll: poll)])
        let behind = Slide(
            title: "What is happening?", layout: .poll,
            steps: [.init(poll: Poll(id: "happening", ask: "What is happening here?", kind: .text))])
        return Scenario(title: "Tea at work", sections: [Section(title: "A case", slides: [story, behind])])
    }

    static func asked(_ scenario: Scenario = scenario(), by events: Event...) -> State {
        State(
            of: scenario,
            replaying: [
                .started(now), .moved(Place(slide: 0, step: 1), now), .moved(Place(slide: 0, step: 2), now),
            ]
                + events)
    }

    private static let opened = Event.pollOpened("decide", round: 1, now)

    private static func text(of state: State, _ size: Size = Size(width: 80, height: 24)) -> [String] {
        SlidePages(of: state, in: Surroundings(now: now), fitting: StageScreen.bodySize(of: size)).pages.map(
            \.text)
    }

    @Test(arguments: pictureSizes) func `the newest step stands calm over the question, where there is room`(
        size: Size
    ) throws {
        try expectPages(of: Self.asked(by: Self.opened), named: "story-open", size)
        try expectPages(of: Self.asked(), named: "story-waiting", size)
        let behind = Self.asked(
            by: .moved(Place(slide: 1, step: 0), Self.now), .pollOpened("happening", round: 1, Self.now))
        try expectPages(of: behind, named: "story-behind", size)
    }

    @Test func `the story is calm and the question is not`() throws {
        let drawn = SlidePages(
            of: Self.asked(by: Self.opened), in: Surroundings(now: Self.now),
            fitting: Size(width: 80, height: 19))
        try expectScreen(drawn.pages[0], named: "story-styles", withStyles: true)
    }

    @Test func `the question stays where it is when the poll opens and closes`() {
        var state = Self.asked()
        func row() -> Int? {
            Self.text(of: state)[0].split(separator: "\n", omittingEmptySubsequences: false)
                .firstIndex { $0.contains(Self.decide.ask) }
        }
        let waiting = row()
        for event in [Self.opened] + (0..<7).map({ .answered("decide", round: 1, .seat($0), .option(0)) })
            + [.pollClosed("decide", Self.now)]
        {
            state.apply(event)
            #expect(row() == waiting)
        }
    }

    @Test func `once it is revealed the story is gone`() {
        let answers = (0..<7).map { Event.answered("decide", round: 1, .seat($0), .option(0)) }
        var state = Self.asked(by: Self.opened)
        for event in answers + [.pollClosed("decide", Self.now), .pollRevealed("decide", Self.now)] {
            state.apply(event)
        }
        #expect(!Self.text(of: state).joined().contains("mug"))
    }

    @Test(arguments: [1, 3, 8, 12, 30])
    func `a story never takes the options or their number from the first page`(
        times: Int
    ) {
        let long = Array(repeating: Self.step, count: times).joined(separator: " ")
        for options in [2, 6, 9, 12] {
            let poll = Poll(
                id: "decide", ask: "What now?", kind: .choice(options: (0..<options).map { "option \($0)" }))
            let pages = Self.text(of: Self.asked(Self.scenario(long, poll), by: Self.opened))
            #expect(pages.count == 1 && pages[0].contains("The question is open."))
            #expect((0..<options).allSatisfy { pages[0].contains("option \($0)") })
        }
        #expect(
            Self.text(of: Self.asked(Self.scenario(long), by: Self.opened))[0].contains("On Thursday Ada"))
    }

    @Test func `what every form says too goes before the air around the number does`() {
        var first = Self.decide
        first.kind = .choice(options: (1...6).map { "option \($0)" })
        first.decision = "ada"
        var second = first
        second.id = "again"
        var scenario = Self.scenario(Self.step + " " + Self.step, first)
        scenario.sections[0].slides[1].steps[0].poll = second
        let page = Self.text(of: Self.asked(scenario, by: Self.opened))[0]
        let rows = page.split(separator: "\n", omittingEmptySubsequences: false)
        let count = rows.firstIndex { $0.contains("The question is open.") } ?? 0
        #expect(rows[count - 1].allSatisfy { $0 == " " } && rows[count - 2].contains("option 6"))
        #expect(!page.contains("asked at several steps") && page.contains("On Thursday Ada"))
    }

    @Test func `a question with an introduction of its own has no story over it`() {
        var scenario = Self.scenario()
        scenario.sections[0].slides[0].steps[2].content = [.paragraph(Prose([Prose.Span("Think of Ada.")]))]
        let text = Self.text(of: Self.asked(scenario, by: Self.opened)).joined()
        #expect(text.contains("Think of Ada.") && !text.contains("mug"))
    }
}
