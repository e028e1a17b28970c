import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct SeatAskedTests {
    private static let now = SeatWalk.now
    private static let asking = "Can you all hear? 1 ready 2 need a minute 3 lost"

    private static var inRoom: SeatWalk {
        var walk = SeatWalk()
        walk.press(.enter)
        return walk
    }

    @Test(
        arguments: [("1", Readiness.ready), ("2", .needsAMinute), ("3", .lost)] as [(Character, Readiness)])
    func `a number says whether the seat hears, once`(key: Character, readiness: Readiness) {
        var walk = Self.inRoom
        #expect(walk.press(.character(key)) == [])
        walk.surroundings.readiness = .asked
        #expect(walk.said.contains(Self.asking))
        #expect(walk.press(.character("4")) == [])
        #expect(walk.press(.character(key)) == [.readiness(readiness)])
        #expect(walk.said.contains("Thank you."))
        #expect(walk.press(.character("1")) == [])
        #expect(!walk.said.contains("Thank you."))
        walk.screen.follow(Surroundings(now: Self.now))
        #expect(walk.press(.character(key)) == [.readiness(readiness)])
    }

    @Test func `whether the seat hears is asked after a form and not over it`() {
        var walk = SeatWalk.at("role")
        walk.surroundings.readiness = .most
        #expect(!walk.said.contains(Self.asking))
        #expect(walk.press(.character("1")) == [])
        walk.press(.escape)
        #expect(walk.said.contains(Self.asking))
    }

    @Test(arguments: [Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 20, height: 6)])
    func `a facilitator's line stands in two rows at most, over room and forms alike`(size: Size) {
        var walks = [Self.inRoom, .at("role"), .at("thoughts"), .inHardPart(at: Place(slide: 1, step: 0))]
        walks[0].happen(.paused(Self.now))
        walks[3].press(.character("a"))
        for var walk in walks {
            walk.size = size
            walk.surroundings.broadcast = "Lunch is ready. " + String(repeating: "Please come. ", count: 30)
            #expect(walk.said.contains("Message: Lunch"))
            #expect(walk.said.contains("…"))
            walk.surroundings.broadcast = "Lunch\u{1b}[2J"
            #expect(walk.said.contains("Message: Lunch"))
        }
    }

    @Test func `a break says when the room goes on, and keeps what is typed`() {
        var walk = Self.inRoom
        let until = Moment(milliseconds: (15 * 60 + 10) * 60_000)
        walk.happen(.breakBegan(until: until, Self.now))
        #expect(walk.said.contains("Break We go on at 15:10."))
        #expect(walk.said.contains("! support"))
        walk.happen(.breakEnded(Self.now))
        #expect(!walk.said.contains("We go on at"))
    }

    @Test func `a text that is not taken of a muted seat counts as a skip, once`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("mine")
        walk.screen.mute()
        let sentence = "A facilitator takes no more texts from this seat. Choices still count."
        #expect(walk.said.contains(sentence))
        #expect(walk.press(.enter, .enter) == [.answer("thoughts", round: 1, .skip)])
        #expect(walk.said.contains(sentence))
        walk.screen.take(.recorded("thoughts", .skip))
        #expect(walk.screen.person.drafts["thoughts"] == "mine")
        walk.press(.character("e"))
        #expect(walk.press(.enter, .enter) == [])
    }

    @Test func `a muted seat's text that comes after the close counts as nothing`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("mine")
        walk.screen.mute()
        walk.happen(.pollClosed("thoughts", Self.now))
        #expect(walk.press(.enter, .enter) == [])
    }

    @Test func `a muted seat may skip a text`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("mine")
        walk.screen.mute()
        walk.press(.enter)
        #expect(walk.press(.tab, .enter) == [.answer("thoughts", round: 1, .skip)])
    }

    @Test func `a muted seat still chooses`() {
        var walk = Self.inRoom
        walk.screen.mute()
        walk.happen(.pollOpened("role", round: 1, Self.now))
        #expect(!walk.said.contains("no more texts"))
        #expect(walk.press(.character("1"), .enter) == [.answer("role", round: 1, .option(0))])
    }

    @Test func `a pause says who can end it`() {
        var walk = Self.inRoom
        walk.happen(.paused(Self.now))
        #expect(walk.said.contains("Any facilitator can go on."))
    }
}
