import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinearContactTests {
    @Test func `email takes the next line as an address, and asks again where it is none`() throws {
        var walk = try LinearWalk(of: .takingAddresses, at: 1)
        #expect(walk.said(to: "email").contains("kept in a list by itself, beside no answer and no seat."))
        #expect(walk.type("ada") == [])
        #expect(walk.text.contains("That is no e-mail address."))
        #expect(walk.type("ada@example.org") == [.contact("ada@example.org")])
        #expect(walk.screen.contactCame(back: true) == ["Your address is kept."])
        #expect(
            walk.screen.contactCame(back: false) == ["Your address could not be kept. Try again in a moment."]
        )
        #expect(walk.type("ada@example.org") == [])
    }

    @Test func `where the scenario takes none, the command says so, and no line speaks of it`() throws {
        var walk = try LinearWalk(at: 1)
        #expect(walk.said(to: "email") == "This session takes no addresses.")
        #expect(!walk.said(to: "help").contains("e-mail") && !walk.said(to: "stored").contains("e-mail"))
        #expect(walk.type("ada@example.org") == [])
    }

    @Test func `an empty line leaves none`() throws {
        var walk = try LinearWalk(of: .takingAddresses, at: 1)
        walk.type("mail")
        #expect(walk.said(to: "") == "No address was left.")
        #expect(walk.type("ada@example.org") == [])
    }
}
