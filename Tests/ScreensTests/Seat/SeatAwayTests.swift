import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct SeatAwayTests {
    private static let now = SeatWalk.now

    @Test func `a steps away, and any key comes back to the room`() {
        var walk = SeatWalk.inHardPart(at: Place(slide: 0, step: 0))
        let room = walk.canvas
        #expect(walk.press(.character("a")) == [.away(true)])
        #expect(walk.said.contains("You have stepped away. Nobody can see who."))
        #expect(walk.said.contains("Any key brings you back."))
        #expect(!walk.said.contains("Good morning"))
        #expect(walk.press(.character("x")) == [.away(false)])
        #expect(walk.canvas == room)
    }

    @Test func `who has stepped away reaches support and stays away`() {
        var walk = SeatWalk.inHardPart(at: Place(slide: 0, step: 0))
        walk.press(.character("a"))
        #expect(walk.press(.character("!")) == [])
        #expect(walk.said.contains("Employee line"))
        #expect(walk.press(.escape) == [])
        #expect(walk.said.contains("You have stepped away."))
    }

    @Test func `nothing of the room is on the screen of who has stepped away, whatever happens there`() {
        var walk = SeatWalk.inHardPart(at: Place(slide: 1, step: -1))
        walk.press(.character("a"))
        let events: [Event] = [
            .moved(Place(slide: 1, step: 1), Self.now), .moved(Place(slide: 2, step: 0), Self.now),
            .pollOpened("gravel", round: 1, Self.now), .pollClosed("gravel", Self.now),
            .paused(Self.now), .resumed(Self.now),
        ]
        for event in events {
            walk.happen(event)
            #expect(walk.said.contains("You have stepped away."))
            #expect(!walk.said.contains("Gravel") && !walk.said.contains("Marta"))
        }
    }

    @Test func `a list of options is there again after stepping away from it`() {
        var walk = SeatWalk.at("role")
        walk.press(.character("2"))
        let form = walk.canvas
        #expect(walk.press(.character("a")) == [.away(true)])
        #expect(!walk.said.contains("What is your role?"))
        walk.press(.enter)
        #expect(walk.canvas == form)
    }

    @Test func `a text is there again after stepping away from it`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("half a thought")
        walk.press(.escape, .character("a"))
        #expect(!walk.said.contains("half a thought"))
        walk.press(.enter, .character("e"))
        #expect(walk.said.contains("▎ half a thought"))
    }

    @Test func `a in a text is a letter`() {
        var walk = SeatWalk.at("thoughts")
        #expect(walk.type("a") == [])
        #expect(walk.screen.person.drafts == ["thoughts": "a"])
    }
}
