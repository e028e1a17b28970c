import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinearOwnTests {
    private static let own = Poll(
        id: "only", ask: "What first?", kind: .choice(options: ["Listen", "Ask"]), hasOther: true)
    private static let sure = Poll(
        id: "only", ask: "What first?", kind: .choice(options: ["Listen", "Ask"]), asksSureness: true)

    @Test func `an answer of one's own is written in a line, read back, and sent by a line of its own`()
        throws
    {
        var walk = try LinearWalk(asking: Self.own)
        #expect(walk.text.contains("  3 Another answer\n"))
        #expect(walk.said(to: "3").contains("write up to 60 characters in one line"))
        #expect(walk.said(to: "send").contains("no text to send yet"))
        let said = walk.said(to: "Call Mrs Gravel")
        #expect(said.contains("Your text: \"Call Mrs Gravel\". 15 characters."))
        #expect(said.contains("This could identify someone: Gravel."))
        #expect(walk.said(to: "/help").contains("/again"))
        walk.type("Wait and see")
        #expect(walk.answer(of: "send") == .other("Wait and see", beside: []))
        #expect(walk.text.contains("Recorded for poll 1: Wait and see. Answer again"))
        #expect(walk.screen.person.drafts["only"] == nil)
        #expect(walk.answer(of: "1") == .option(0))
    }

    @Test func `it stands beside other options, and cancel goes back`() throws {
        var poll = Self.own
        poll.kind = .choices(options: ["Listen", "Ask"], most: 2)
        var walk = try LinearWalk(asking: poll)
        walk.type("1 3")
        #expect(walk.said(to: "cancel").contains("No answer of your own."))
        walk.type("1 3")
        walk.type("Wait")
        #expect(walk.answer(of: "send") == .other("Wait", beside: [0]))
    }

    @Test func `what was written and not sent is said when the poll closes, and kept`() throws {
        var walk = try LinearWalk(asking: Self.own)
        walk.type("3")
        walk.type("Wait")
        try walk.run(.toggleOpen)
        #expect(walk.text.contains("Your own answer was not sent."))
        #expect(walk.type("send") == [])
        #expect(walk.screen.person.drafts["only"] == "3\nWait")
        try walk.run(.toggleOpen)
        #expect(walk.said(to: "3").contains("Your text: \"Wait\"."))
        #expect(walk.answer(of: "send") == .other("Wait", beside: []))
    }

    @Test func `how sure one is is asked behind what is recorded, and may be left out`() throws {
        var walk = try LinearWalk(asking: Self.sure)
        #expect(
            walk.said(to: "2").hasSuffix(
                "How sure are you? 1 not sure; 2 fairly sure; 3 very sure. An empty line leaves it out."))
        #expect(walk.answer(of: "3") == .sure(.option(1), degree: 2))
        #expect(walk.text.contains("Recorded for poll 1: Ask, very sure."))
        walk.type("1")
        #expect(walk.said(to: "").contains("Left out. Your answer stands."))
        walk.type("2")
        #expect(walk.said(to: "help").contains("again"))
        #expect(walk.sent == [.option(1), .sure(.option(1), degree: 2), .option(0), .option(1)])
    }

    @Test func `a poll that closes asks no longer how sure one is`() throws {
        var walk = try LinearWalk(asking: Self.sure)
        walk.type("2")
        try walk.run(.toggleOpen)
        #expect(walk.type("3") == [])
    }

    @Test func `a muted seat writes no answer of its own`() throws {
        var walk = try LinearWalk(asking: Self.own)
        _ = walk.screen.mute()
        #expect(walk.said(to: "3").contains("takes no more texts"))
        #expect(walk.answer(of: "1") == .option(0))
    }
}
