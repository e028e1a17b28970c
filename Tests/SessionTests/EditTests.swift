import Session
import TestSupport
import Testing
import Workshop

@Suite struct EditTests {
    private let new = Slide(title: "New")

    @Test(arguments: [(0, 0, 2), (0, 1, 2), (0, 2, 1), (1, 0, 1)])
    func `a slide that is added anywhere leaves the room at its slide`(
        section: Int, place: Int, expected: Int
    ) throws {
        var walk = try Walk(at: 1)
        try walk.edit { $0.sections[section].slides.insert(new, at: place) }
        #expect(walk.state.place == Place(slide: expected, step: 0))
        #expect(walk.state.slide.title == "Role")
        #expect(
            walk.state.visited == (place == 0 && section == 0 ? [1, 2] : expected == 2 ? [0, 2] : [0, 1]))
    }

    @Test func `a slide is known by its poll, its title or its turn, whatever else was changed in it`() throws
    {
        var walk = try Walk(at: 1)
        try walk.edit {
            $0.sections[0].slides[1].title = "Your part"
            $0.sections[0].slides.insert(new, at: 1)
        }
        #expect(walk.state.slide.title == "Your part")
        try walk.run(.go(slide: 0))
        try walk.run(.next)
        try walk.edit {
            $0.sections[0].slides[0].steps.append(.init())
            $0.sections[0].slides.insert(new, at: 0)
        }
        #expect(walk.state.place == Place(slide: 1, step: 1))
        try walk.edit { $0.sections[0].slides[1].title = "Hello" }
        #expect(walk.state.slide.title == "Hello")
    }

    @Test func `a slide that was moved takes the room with it`() throws {
        var walk = try Walk(at: 0)
        try walk.run(.next)
        try walk.edit { $0.sections[1].slides.append($0.sections[0].slides.removeFirst()) }
        #expect(walk.state.place == Place(slide: 3, step: 1))
    }

    @Test func `in place of a slide that is gone comes the next of its section, else the one before`() throws
    {
        var walk = try Walk(at: 0)
        try walk.edit { $0.sections[0].slides.remove(at: 0) }
        #expect(walk.state.slide.title == "Role")
        var other = try Walk(at: 3)
        try other.edit { $0.sections[1].slides.remove(at: 1) }
        #expect(other.state.place == Place(slide: 2, step: Place.contentNote))
        var last = try Walk(at: 1)
        try last.edit { $0.sections.remove(at: 0) }
        #expect(last.state.place == Place(slide: 0, step: Place.contentNote))
    }

    @Test func `the room stays at its step, and at what stood before where that is gone`() throws {
        var walk = try Walk(at: 2)
        try walk.run(.next)
        try walk.edit { $0.sections[1].slides[0].steps.insert(Slide.Step([.code("First")]), at: 0) }
        #expect(walk.state.place == Place(slide: 2, step: 1))
        try walk.edit { $0.sections[1].slides[0].steps.removeLast(2) }
        #expect(walk.state.place == Place(slide: 2, step: 0))
    }

    @Test func `a content note that the room has not read comes before its slide`() throws {
        var walk = try Walk(at: 0)
        try walk.run(.next)
        let hard = Slide(title: "Welcome", intensity: 3, contentNote: "Hard.", steps: [.init(), .init()])
        try walk.edit { $0.sections[0].slides[0] = hard }
        #expect(walk.state.place == Place(slide: 0, step: Place.contentNote))
        try walk.run(.next)
        try walk.edit { $0.sections[0].slides[0].notes = "Slowly." }
        #expect(walk.state.place == Place(slide: 0, step: 0))
        try walk.run(.back)
        try walk.edit { $0.sections[0].slides[0].contentNote = nil }
        #expect(walk.state.place == Place(slide: 0, step: 0))
    }

    @Test func `time, minutes and what was dropped stay with their sections`() throws {
        var walk = try Walk(at: 0)
        try walk.run(.extend(section: 1, minutes: 5))
        try walk.run(.drop(section: 1))
        try walk.edit(at: 60) {
            $0.sections.insert(Section(title: "Before", slides: [new]), at: 0)
            $0.sections[1].title = "Renamed"
        }
        #expect(walk.state.sectionSeconds == [0, 60, 0])
        #expect(walk.state.extraMinutes == [2: 5])
        #expect(walk.state.dropped == [2])
        try walk.edit(at: 90) { $0.sections.remove(at: 1) }
        #expect(walk.state.sectionSeconds == [0, 90])
    }

    @Test func `an edit during a pause leaves the clock standing`() throws {
        var walk = try Walk(at: 0)
        try walk.run(.togglePause, at: 10)
        try walk.edit(at: 50) { $0.title = "Another" }
        #expect(walk.state.seconds(inSection: 0, at: .at(90)) == 10)
    }

    @Test func `before the start and after the finish nothing is edited`() throws {
        let edition = Edition(text: "", scenario: .sample)
        var walk = Walk()
        #expect(walk.refusal(of: .edit(edition)) == .notNow)
        try walk.run(.start)
        #expect(walk.refusal(of: .edit(Edition(text: "", scenario: Scenario(title: "")))) == .noSuchSlide(0))
        try walk.run(.finish)
        #expect(walk.refusal(of: .edit(edition)) == .finished)
    }
}

extension Walk {
    /// Goes on with what `change` makes of the scenario.
    mutating func edit(at seconds: Int = 0, _ change: (inout Scenario) -> Void) throws(Refusal) {
        var scenario = state.scenario
        change(&scenario)
        try run(.edit(Edition(text: "edited", scenario: scenario)), at: seconds)
    }
}
