import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct SeatContactTests {
    private static var inRoom: SeatWalk {
        var walk = SeatWalk(of: .takingAddresses)
        walk.press(.enter)
        return walk
    }

    @Test func `m takes an address, and says when it is kept`() {
        var walk = Self.inRoom
        walk.press(.character("m"))
        #expect(walk.said.contains("kept in a list by itself, beside no answer and no seat."))
        walk.type(" ada@example.org ")
        #expect(walk.press(.enter) == [.contact("ada@example.org")])
        #expect(!walk.said.contains("ada@"))
        walk.screen.contactCame(back: true)
        #expect(walk.said.contains("✓ Your address is kept."))
        walk.press(.escape)
        #expect(!walk.said.contains("address"))
    }

    @Test(arguments: [
        "", "ada", "ada@", "@example.org", "ada@example", "a b@example.org", "a@b@c.org", "a@b..c",
    ])
    func `what is no address stays, with a sentence`(text: String) {
        var walk = Self.inRoom
        walk.press(.character("m"))
        walk.type(text)
        #expect(walk.press(.enter) == [])
        #expect(walk.said.contains("That is no e-mail address."))
        walk.press(.right)
        #expect(walk.said.contains("▎ " + text))
        #expect(walk.said.contains("Esc closes, and nothing is kept."))
    }

    @Test func `Esc closes and keeps nothing, and no page and no draft has it`() {
        var walk = Self.inRoom
        walk.press(.character("m"))
        walk.type("ada@example.org")
        walk.press(.escape)
        #expect(walk.screen.person.drafts.isEmpty)
        for key in "?!wvm" {
            walk.press(.character(key))
            #expect(!walk.said.contains("ada@"))
            walk.press(.escape)
        }
    }

    @Test func `where the scenario takes none, m does nothing, and no page speaks of it`() {
        var walk = SeatWalk()
        walk.press(.enter)
        let room = walk.canvas
        walk.press(.character("m"))
        #expect(walk.canvas == room)
        for key in "?v" {
            walk.press(.character(key))
            #expect(!walk.said.contains("e-mail"))
            walk.press(.escape)
        }
        var taking = Self.inRoom
        taking.press(.character("?"))
        #expect(taking.said.contains("m leave an e-mail address"))
        taking.press(.escape, .character("v"))
        #expect(taking.said.contains("An e-mail address only if you leave one"))
    }

    @Test func `what could not be kept is said`() {
        var walk = Self.inRoom
        walk.press(.character("m"))
        walk.type("ada@example.org")
        walk.press(.enter)
        walk.screen.contactCame(back: false)
        #expect(walk.said.contains("Your address could not be kept. Try again in a moment."))
    }

    @Test func `a question that opens waits until the page is closed, and the pause goes before it`() {
        var walk = Self.inRoom
        walk.press(.character("m"))
        walk.type("ada@")
        walk.happen(.pollOpened("role", round: 1, SeatWalk.now), .paused(SeatWalk.now))
        #expect(!walk.said.contains("ada@"))
        walk.happen(.resumed(SeatWalk.now))
        #expect(walk.said.contains("▎ ada@"))
        walk.press(.escape)
        #expect(walk.said.contains("1 Police"))
    }
}
