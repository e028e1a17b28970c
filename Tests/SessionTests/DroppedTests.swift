import Session
import Testing
import Workshop

@Suite struct DroppedTests {
    @Test func `the way leads past what was dropped, forth and back`() throws {
        var walk = try Walk(through: .planned, at: 1)
        try walk.run(.drop(section: 1))
        try walk.run(.drop(section: 2))
        #expect(walk.state.placeAhead == Place(slide: 6, step: 0))
        try walk.run(.next)
        #expect(walk.state.place == Place(slide: 6, step: 0))
        #expect(walk.state.slideAhead == 7)
        try walk.run(.back)
        #expect(walk.state.place == Place(slide: 1, step: 0))
        try walk.run(.nextSlide)
        #expect(walk.state.place.slide == 6)
        try walk.run(.previousSlide)
        #expect(walk.state.place.slide == 1)
    }

    @Test func `where all that follows was dropped the last step is here`() throws {
        var walk = try Walk(through: .planned, at: 7)
        try walk.run(.drop(section: 4))
        #expect(walk.state.slideAhead == nil && walk.state.placeAhead == nil)
        #expect(walk.refusal(of: .next) == .noFurtherStep)
        #expect(walk.refusal(of: .nextSlide) == .noFurtherStep)
        try walk.run(.restore)
        #expect(walk.state.slideAhead == 8)
    }

    @Test func `a dropped section can be gone to, is walked through then, and stays dropped`() throws {
        var walk = try Walk(through: .planned, at: 1)
        try walk.run(.drop(section: 1))
        try walk.run(.go(slide: 2))
        try walk.run(.next)
        #expect(walk.state.place.slide == 3)
        #expect(walk.state.dropped == [1])
        try walk.run(.next)
        #expect(walk.state.place.slide == 4)
        try walk.run(.back)
        #expect(walk.state.place.slide == 3)
        try walk.run(.go(slide: 0))
        #expect(walk.state.slideAhead == 1)
        try walk.run(.go(slide: 1))
        #expect(walk.state.slideAhead == 4)
    }

    @Test func `only what is to come is dropped, once, and the last dropped comes back first`() throws {
        var walk = try Walk(through: .planned, at: 2)
        #expect(walk.refusal(of: .restore) == .nothingDropped)
        for section in [-1, 0, 1, 5] { #expect(walk.refusal(of: .drop(section: section)) == .sectionBegan) }
        try walk.run(.drop(section: 3))
        try walk.run(.drop(section: 2))
        #expect(walk.refusal(of: .drop(section: 3)) == .sectionBegan)
        try walk.run(.restore)
        #expect(walk.state.dropped == [3])
    }
}
