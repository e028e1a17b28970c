import Session
import TestSupport
import Testing
import Workshop

/// Which step of a case a question is asked after.
@Suite struct StoryTests {
    private static let early = Poll(id: "early", ask: "What now?", kind: .choice(options: ["Wait", "Ask"]))
    private static let late = Poll(id: "late", ask: "And now?", kind: .choice(options: ["Wait", "Ask"]))
    private static let after = Poll(id: "after", ask: "What happened?", kind: .text)
    private static let before = Poll(id: "before", ask: "Ready?", kind: .choice(options: ["Yes", "No"]))
    private static let other = Poll(id: "other", ask: "Lunch?", kind: .choice(options: ["Yes", "No"]))

    private static let scenario = Scenario(
        title: "Tea",
        sections: [
            Section(
                title: "Ada",
                slides: [
                    Slide(title: "Ready", layout: .poll, steps: [Slide.Step(poll: before)]),
                    Slide(
                        title: "Ada", layout: .case,
                        steps: [
                            Slide.Step(text("one")), Slide.Step(text("two")), Slide.Step(poll: early),
                            Slide.Step(text("three")), Slide.Step(poll: late), Slide.Step(text("four")),
                        ]),
                    Slide(title: "After", layout: .poll, steps: [Slide.Step(poll: after)]),
                ]),
            Section(
                title: "Lunch",
                slides: [Slide(title: "Lunch", layout: .poll, steps: [Slide.Step(poll: other)])]),
        ])

    private static func text(_ text: String) -> [Block] { [.paragraph(Prose([Prose.Span(text)]))] }

    private static func walked(_ places: (Int, Int)...) -> State {
        let moves = places.map { Event.moved(Place(slide: $0.0, step: $0.1), .at(1)) }
        return State(of: scenario, replaying: [.started(.at(0))] + moves)
    }

    @Test func `a question of a case is asked after the last step before it`() {
        let state = Self.walked((0, 0), (1, 0), (1, 1), (1, 2), (1, 3), (1, 4), (1, 5))
        #expect(state.story(of: Self.early) == Place(slide: 1, step: 1))
        #expect(state.story(of: Self.late) == Place(slide: 1, step: 3))
    }

    @Test func `a question behind a case is asked after the last step of it that was shown`() {
        #expect(Self.walked((1, 5), (2, 0)).story(of: Self.after) == Place(slide: 1, step: 5))
        #expect(Self.walked((1, 0), (1, 2), (1, 1), (2, 0)).story(of: Self.after) == Place(slide: 1, step: 1))
        #expect(Self.walked((0, 0), (2, 0)).story(of: Self.after) == nil)
    }

    @Test func `before a case, and in another section, a question is asked after none`() {
        let state = Self.walked((0, 0), (1, 5), (2, 0), (3, 0))
        #expect(state.story(of: Self.before) == nil && state.story(of: Self.other) == nil)
    }

    @Test func `an edit that moves the case keeps how far it was told`() throws {
        var state = Self.walked((1, 1), (2, 0))
        var edited = Self.scenario
        edited.sections[0].slides.insert(Slide(title: "New", steps: [Slide.Step(Self.text("new"))]), at: 0)
        edited.sections[0].slides[2].steps.insert(Slide.Step(Self.text("zero")), at: 0)
        state.apply(.edited(Edition(text: "", scenario: edited), .at(2)))
        #expect(state.story(of: Self.after) == Place(slide: 2, step: 2))
    }

    @Test func `a step that was not shown is no story`() {
        #expect(Self.walked((1, Place.contentNote), (2, 0)).story(of: Self.after) == nil)
    }
}
