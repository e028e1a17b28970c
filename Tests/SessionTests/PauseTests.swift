import Session
import TestSupport
import Testing
import Workshop

@Suite struct PauseTests {
    @Test(arguments: [(0, false), (2, false), (3, true), (60, true)])
    func `a second press within three seconds is taken for somebody else's`(after: Int, counts: Bool) throws {
        var walk = try Walk(at: 0)
        try walk.run(.togglePause, at: 100)
        #expect(walk.state.isPaused)
        #expect(walk.refusal(of: .togglePause, at: 100 + after) == (counts ? nil : .pausedJustNow))
    }

    @Test func `the same holds for the press that ends a pause`() throws {
        var walk = try Walk(at: 0)
        try walk.run(.togglePause, at: 100)
        try walk.run(.togglePause, at: 110)
        #expect(!walk.state.isPaused)
        #expect(walk.refusal(of: .togglePause, at: 112) == .pausedJustNow)
        #expect(walk.refusal(of: .togglePause, at: 113) == nil)
    }

    @Test func `a pause holds the room where it is, and takes answers and seats`() throws {
        var walk = try Walk(at: 1)
        try walk.run(.toggleOpen)
        try walk.run(.togglePause)
        for command in [Command.next, .back, .nextSlide, .go(slide: 0), .toggleOpen, .toggleReveal] {
            #expect(walk.refusal(of: command) == .paused)
        }
        try walk.run(.answer("role", round: 1, .seat(1), .skip))
        try walk.run(.takeSeat(.seat(2)))
    }

    @Test func `a section's time runs while the room is there, pauses left out`() throws {
        var walk = Walk()
        try walk.run(.start, at: 0)
        #expect(walk.state.seconds(inSection: 0, at: .at(5)) == 5)
        try walk.run(.togglePause, at: 10)
        #expect(walk.state.seconds(inSection: 0, at: .at(500)) == 10)
        try walk.run(.togglePause, at: 600)
        try walk.run(.nextSlide, at: 604)
        try walk.run(.nextSlide, at: 610)
        #expect(walk.state.seconds(inSection: 0, at: .at(900)) == 20)
        #expect(walk.state.seconds(inSection: 1, at: .at(613)) == 3)
        try walk.run(.go(slide: 0), at: 620)
        #expect(walk.state.seconds(inSection: 0, at: .at(625)) == 25)
        #expect(walk.state.seconds(inSection: 1, at: .at(625)) == 10)
        #expect(walk.state.seconds(inSection: 7, at: .at(625)) == 0)
        // What is left after the end is whole minutes.
        try walk.run(.finish, at: 665)
        #expect(walk.state.seconds(inSection: 0, at: .at(900)) == 60)
        #expect(walk.state.seconds(inSection: 1, at: .at(900)) == 0)
    }

    @Test func `a session that ends while it is paused counts no time of its pause`() throws {
        var walk = try Walk(at: 0)
        try walk.run(.togglePause, at: 60)
        try walk.run(.finish, at: 400)
        #expect(walk.state.seconds(inSection: 0, at: .at(500)) == 60)
        #expect(!walk.state.isPaused)
    }
}
