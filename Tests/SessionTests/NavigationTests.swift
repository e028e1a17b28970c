import Session
import TestSupport
import Testing
import Workshop

@Suite struct NavigationTests {
    private static let note = Place.contentNote

    @Test func `steps lead through every slide, and a content note stands before a hard one`() throws {
        var walk = Walk()
        try walk.run(.start)
        var places = [walk.state.place]
        while walk.refusal(of: .next) == nil {
            try walk.run(.next)
            places.append(walk.state.place)
        }
        let way = [(0, 0), (0, 1), (1, 0), (2, Self.note), (2, 0), (2, 1), (3, 0), (3, 1)]
        #expect(places == way.map { Place(slide: $0, step: $1) })
        #expect(walk.refusal(of: .next) == .noFurtherStep)
        #expect(walk.refusal(of: .nextSlide) == .noFurtherStep)
        while walk.refusal(of: .back) == nil {
            try walk.run(.back)
            places.append(walk.state.place)
        }
        // The way back leads past the note, which has been read.
        let back = [(3, 0), (2, 1), (2, 0), (2, Self.note), (1, 0), (0, 1), (0, 0)]
        #expect(places.suffix(7) == back.map { Place(slide: $0, step: $1) }[...])
        #expect(walk.refusal(of: .back) == .noEarlierStep)
        #expect(walk.refusal(of: .previousSlide) == .noEarlierStep)
    }

    @Test(arguments: [Command.nextSlide, .previousSlide, .go(slide: 2)])
    func `whichever way a hard slide is reached, its content note comes first`(command: Command) throws {
        var walk = try Walk(at: command == .previousSlide ? 3 : 1)
        try walk.run(command)
        #expect(walk.state.place == Place(slide: 2, step: Self.note))
        #expect(walk.state.pollHere == nil)
    }

    @Test func `a step back into a hard slide that the room has not been at shows its content note`() throws {
        var walk = try Walk(at: 3)
        try walk.run(.back)
        #expect(walk.state.place == Place(slide: 2, step: Self.note))
    }

    @Test func `only slides that are there are gone to`() throws {
        var walk = try Walk(at: 0)
        #expect(walk.refusal(of: .go(slide: 4)) == .noSuchSlide(4))
        #expect(walk.refusal(of: .go(slide: -1)) == .noSuchSlide(-1))
        try walk.run(.go(slide: 3))
        #expect(walk.state.visited == [0, 3])
    }

    @Test func `nothing but the start comes before the start`() {
        let walk = Walk()
        for command in [Command.next, .toggleOpen, .togglePause, .takeSeat(.seat(1)), .finish] {
            #expect(walk.refusal(of: command) == .notNow)
        }
        #expect(walk.refusal(of: .start) == nil)
    }

    @Test func `the stage is blanked and shown again`() throws {
        var walk = try Walk(at: 0)
        try walk.run(.toggleBlank)
        #expect(walk.state.isBlank)
        try walk.run(.toggleBlank)
        #expect(!walk.state.isBlank)
    }
}
