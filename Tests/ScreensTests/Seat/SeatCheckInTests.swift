import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct SeatCheckInTests {
    private static let now = SeatWalk.now

    private static func inRoom(takesCheckIns: Bool = true) -> SeatWalk {
        var walk = SeatWalk()
        walk.press(.enter)
        walk.surroundings.takesCheckIns = takesCheckIns
        return walk
    }

    @Test func `c asks for a facilitator, with words or without`() {
        var walk = Self.inRoom()
        let room = walk.canvas
        walk.press(.character("c"))
        #expect(
            walk.said.contains(
                "Facilitators cannot see who you are. Write where to find you if you want someone to come. In danger "
                    + "call 999."))
        #expect(walk.press(.enter) == [.checkIn("")])
        #expect(walk.canvas == room)
        walk.press(.character("c"))
        walk.type("by the stairs!")
        #expect(walk.press(.enter) == [.checkIn("by the stairs!")])
    }

    @Test func `Esc keeps the text, and no draft and no other page has it`() {
        var walk = Self.inRoom()
        walk.press(.character("c"))
        walk.type("stairs")
        walk.press(.escape)
        for key in "?!wv" {
            walk.press(.character(key))
            #expect(!walk.said.contains("stairs"))
            walk.press(.escape)
        }
        #expect(walk.screen.person.drafts.isEmpty)
        walk.press(.character("c"))
        #expect(walk.said.contains("▎ stairs"))
    }

    @Test func `who was not answered reads so at the end, with support`() {
        var walk = Self.inRoom()
        walk.happen(.finished(Self.now))
        walk.screen.receive(.unanswered)
        #expect(walk.said.contains("Nobody wrote back to your message to the facilitators."))
        #expect(walk.said.contains("Employee line"))
        walk.screen.follow(walk.state)
        #expect(walk.said.contains("Nobody wrote back to your message to the facilitators."))
    }

    @Test func `a word back to a text comes with support, and stands until it is read, past the end too`() {
        var walk = Self.inRoom()
        let room = walk.canvas
        walk.screen.receive(word: "Thank you.\nWe talk at the break.")
        #expect(walk.said.contains("A facilitator wrote to you about something you wrote: Thank you."))
        #expect(walk.said.contains("We talk at the break.") && walk.said.contains("Employee line"))
        #expect(!walk.said.contains("c asks for a facilitator"))
        walk.press(.character("e"), .character(" "))
        walk.happen(.finished(Self.now))
        #expect(walk.said.contains("Thank you. We talk"))
        walk.press(.escape)
        #expect(!walk.said.contains("We talk") && walk.canvas != room)
    }

    @Test func `a word back to a text is on no screen while the room pauses, and there again behind that`() {
        var walk = Self.inRoom()
        walk.screen.receive(word: "Thank you.")
        walk.happen(.paused(Self.now))
        #expect(walk.said.contains("Paused.") && !walk.said.contains("Thank you."))
        walk.happen(.resumed(Self.now))
        #expect(walk.said.contains("Thank you."))
    }

    @Test func `a word back does not take the place of an open form`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("abc")
        walk.screen.receive(word: "Thank you.")
        #expect(walk.said.contains("▎ abc") && walk.said.contains("A facilitator wrote to you."))
        walk.press(.escape)
        #expect(walk.said.contains("Thank you."))
    }

    @Test func `a message has at most two hundred characters`() {
        var walk = Self.inRoom()
        walk.press(.character("c"), .paste(String(repeating: "x", count: 300)))
        #expect(walk.press(.enter) == [.checkIn(String(repeating: "x", count: 200))])
    }

    @Test func `where no facilitator would see it, the support page comes and says so`() {
        var walk = Self.inRoom(takesCheckIns: false)
        walk.press(.character("c"))
        #expect(walk.said.contains("No facilitator can see messages now."))
        #expect(walk.said.contains("Employee line"))
        walk.press(.escape, .character("!"))
        #expect(!walk.said.contains("No facilitator can see messages now."))
    }

    @Test func `a message is not sent where the last facilitator has gone, and stays`() {
        var walk = Self.inRoom()
        walk.press(.character("c"))
        walk.type("stairs")
        walk.surroundings.takesCheckIns = false
        #expect(walk.press(.enter) == [])
        #expect(walk.said.contains("No facilitator can see messages now."))
        walk.surroundings.takesCheckIns = true
        walk.press(.character("c"))
        #expect(walk.said.contains("▎ stairs"))
    }

    @Test func `a facilitator is asked for from the support page, also in a pause`() {
        var walk = Self.inRoom()
        walk.happen(.paused(Self.now))
        walk.press(.character("!"))
        #expect(walk.said.contains("c asks for a facilitator in private."))
        walk.press(.character("c"))
        #expect(walk.press(.character("x"), .enter) == [.checkIn("x")])
        #expect(walk.said.contains("Paused."))
    }

    @Test func `the seat reads what became of its message until Esc`() {
        var walk = Self.inRoom()
        let room = walk.canvas
        walk.screen.receive(.sent)
        #expect(walk.said.contains("A facilitator has your message."))
        walk.screen.receive(.read)
        #expect(walk.said.contains("A facilitator has read your message."))
        walk.screen.receive(.nobodyThere)
        #expect(walk.said.contains("No facilitator can see your message any more. ! shows support."))
        walk.press(.character("w"))
        #expect(!walk.said.contains("message"))
        walk.press(.escape, .escape)
        #expect(walk.canvas == room)
    }

    @Test func `a reply stands alone until Esc or Enter, and letters do not put it away`() {
        var walk = Self.inRoom()
        let room = walk.canvas
        walk.screen.receive(.reply("I am by the door."))
        #expect(walk.said.contains("A facilitator wrote to you: I am by the door."))
        walk.type("awq")
        #expect(walk.said.contains("I am by the door."))
        walk.press(.escape)
        #expect(walk.canvas == room)
    }

    @Test func `a reply does not cover what is being typed`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("mine")
        walk.screen.receive(.reply("I am by the door."))
        #expect(walk.said.contains("▎ mine"))
        #expect(walk.said.contains("A facilitator wrote to you. Esc here to read it."))
        #expect(!walk.said.contains("by the door"))
        walk.press(.escape)
        #expect(walk.said.contains("I am by the door."))
        #expect(walk.screen.person.drafts == ["thoughts": "mine"])
    }
}
