import Testing
import Workshop

@Suite struct ScenarioTests {
    private let scenario = Scenario(
        title: "Any", minimumGroup: 4, minimumTextGroup: 7,
        sections: [
            Section(
                title: "One", slides: [Slide(title: "a"), Slide(title: "b", steps: [.init(poll: text)])]),
            Section(title: "Empty"),
            Section(title: "Two", slides: [Slide(title: "c", steps: [.init(), .init(poll: choice)])]),
        ])

    private static let text = Poll(id: "text", ask: "?", kind: .text)
    private static let choice = Poll(id: "choice", ask: "?", kind: .choice(options: ["A", "B"]))

    @Test func `slides and polls stand in the agenda's order`() {
        #expect(scenario.slides.map(\.title) == ["a", "b", "c"])
        #expect(scenario.polls.map(\.id) == ["text", "choice"])
        #expect(scenario.poll("choice") == Self.choice)
        #expect(scenario.poll("other") == nil)
    }

    @Test func `each slide lies in the section that holds it`() {
        #expect((0..<3).map(scenario.section(ofSlide:)) == [0, 0, 2])
        #expect((0..<3).map(scenario.firstSlide(ofSection:)) == [0, 2, 2])
    }

    @Test func `slides and polls follow their sections when those change`() {
        var edited = scenario
        edited.sections[0].slides.removeFirst()
        edited.sections[2].slides[0].steps[1].poll?.ask = "Edited?"
        #expect(edited.slides.map(\.title) == ["b", "c"])
        #expect(edited.poll("choice")?.ask == "Edited?")
        #expect((0..<2).map(edited.section(ofSlide:)) == [0, 2])
        #expect(edited != scenario)
        edited.sections = scenario.sections
        #expect(edited == scenario)
        #expect(edited.slides == scenario.slides)
    }

    @Test func `what is no slide lies in the first or last section`() {
        #expect(scenario.section(ofSlide: -1) == 0)
        #expect(scenario.section(ofSlide: 3) == 2)
        #expect(scenario.firstSlide(ofSection: 3) == 3)
        #expect(Scenario(title: "Empty").section(ofSlide: 0) == 0)
    }

    @Test func `texts have a minimum of their own`() {
        #expect(scenario.minimum(of: Self.text) == 7)
        #expect(scenario.minimum(of: Self.choice) == 4)
    }

    @Test func `a slide without steps has one that is empty`() {
        #expect(Slide(title: "a").steps == [Slide.Step()])
    }

    @Test func `options are those of the poll's kind`() {
        #expect(Self.choice.options == ["A", "B"])
        #expect(Self.text.options.isEmpty)
    }
}
