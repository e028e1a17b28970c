import Session
import TestSupport
import Testing
import Workshop

@Suite struct ContentNoteTests {
    /// Slides 0 to 7; notes at 2, 4 and 6, and 3 and 5 hard without one.
    private let scenario = Scenario(
        title: "Hard",
        sections: [
            Section(title: "Easy", minutes: 10, slides: [Slide(title: "0"), Slide(title: "1")]),
            Section(
                title: "Hard", minutes: 20,
                slides: [
                    Slide(title: "2", intensity: 2, contentNote: "Two."), Slide(title: "3", intensity: 1),
                    Slide(title: "4", contentNote: "Four."), Slide(title: "easy"),
                    Slide(title: "5", intensity: 3, contentNote: "Five."),
                ]),
            Section(title: "Last", slides: [Slide(title: "6", intensity: 1, contentNote: "Six.")]),
        ])

    @Test func `notes are told two slides ahead, and no longer once the room has been there`() throws {
        var walk = try Walk(through: scenario, at: 0)
        #expect(walk.state.contentNotesAhead() == [2])
        #expect(walk.state.contentNotesAhead(within: 1).isEmpty)
        #expect(walk.state.contentNotesAhead(within: 99) == [2, 4, 6, 7])
        try walk.run(.go(slide: 2))
        #expect(walk.state.contentNotesAhead() == [4])
        try walk.run(.go(slide: 1))
        #expect(walk.state.contentNotesAhead(within: 3) == [4])
        try walk.run(.go(slide: 7))
        #expect(walk.state.contentNotesAhead().isEmpty)
    }

    @Test func `a dropped section has nothing to tell of`() throws {
        var walk = try Walk(through: scenario, at: 1)
        try walk.run(.drop(section: 1))
        #expect(walk.state.contentNotesAhead() == [7])
    }

    @Test func `a note speaks for what follows it in its section without a gap`() {
        let state = State(of: scenario)
        #expect(state.extent(ofContentNoteAt: 2) == 2..<5)
        #expect(state.extent(ofContentNoteAt: 4) == 4..<5)
        #expect(state.extent(ofContentNoteAt: 6) == 6..<7)
        #expect(state.extent(ofContentNoteAt: 7) == 7..<8)
        #expect(state.extent(ofContentNoteAt: 8).isEmpty)
    }

    @Test func `it ends when its section is projected to end`() throws {
        var walk = try Walk(through: scenario, at: 0)
        #expect(walk.state.end(ofContentNoteAt: 2, at: .at(60)) == .at(30 * 60))
        try walk.run(.go(slide: 2), at: 300)
        #expect(walk.state.end(ofContentNoteAt: 2, at: .at(900)) == .at(300 + 20 * 60))
        try walk.run(.go(slide: 7), at: 900)
        #expect(walk.state.end(ofContentNoteAt: 2, at: .at(900)) == nil)
        #expect(walk.state.end(ofContentNoteAt: 8, at: .at(900)) == nil)
        let unplanned = try Walk(at: 2)
        #expect(unplanned.state.end(ofContentNoteAt: 2, at: .at(1)) == nil)
    }
}
