import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinearPollTests {
    @Test func `a line that was begun before the poll changed is read back, however late it comes`() throws {
        var walk = try LinearWalk(at: 1)
        try walk.run(.toggleOpen, isTyping: true)
        #expect(walk.type("2", after: 60_000).isEmpty)
        #expect(walk.text.contains("You wrote: 2. Nothing was sent. For poll 1 type it again."))
        #expect(walk.type("2", after: 0) == [.answer("role", round: 1, .option(1))])
    }

    @Test func `a clock that was put back keeps nobody from answering for long`() throws {
        var walk = try LinearWalk(at: 1)
        try walk.run(.toggleOpen)
        walk.wait(-3_600_000)
        #expect(walk.type("2", after: 0).isEmpty)
        #expect(walk.type("2", after: 1000) == [.answer("role", round: 1, .option(1))])
    }

    @Test func `numbers stand apart by spaces or commas, and 0 stands alone`() throws {
        var walk = try LinearWalk(at: 2)
        try walk.run(.toggleOpen)
        #expect(walk.type("3,  1") == [.answer("signs", round: 1, .options([0, 2]))])
        #expect(walk.type("2") == [.answer("signs", round: 1, .options([1]))])
        #expect(walk.type("1 0").isEmpty)
        #expect(walk.type("1 2 3").isEmpty)
        #expect(walk.type("0") == [.answer("signs", round: 1, .skip)])
    }

    @Test func `a text is sent by a line of its own, as it was read back`() throws {
        var walk = try LinearWalk(at: 3)
        try walk.run(.toggleOpen)
        #expect(walk.type("send").isEmpty)
        #expect(walk.type("  To listen.  ").isEmpty)
        #expect(walk.screen.person.drafts["thoughts"] == "To listen.")
        #expect(walk.text.contains("Your text: \"To listen.\". 10 characters. Type send to send it"))
        #expect(walk.type("send") == [.answer("thoughts", round: 1, .text("To listen."))])
        #expect(walk.screen.person.drafts["thoughts"] == nil)
    }

    @Test func `where a text is asked for, a command begins with a stroke, and without it is text`() throws {
        var walk = try LinearWalk(at: 3)
        try walk.run(.toggleOpen)
        walk.type("support")
        #expect(walk.screen.person.drafts["thoughts"] == "support")
        #expect(walk.text.contains("If you meant the command, type /support."))
        _ = walk.news()
        walk.type("/support")
        #expect(walk.text.contains("Employee line"))
        #expect(walk.type("/skip") == [.answer("thoughts", round: 1, .skip)])
    }

    @Test func `a text that was not sent is said when its poll closes, and comes back when it opens again`()
        throws
    {
        var walk = try LinearWalk(at: 3)
        try walk.run(.toggleOpen)
        walk.type("To listen.")
        try walk.run(.toggleOpen)
        let closed = "Thank you. This one is not shown. It shows from 10 answers on. Your text was not sent."
        #expect(walk.text.contains(closed))
        _ = walk.news()
        try walk.run(.toggleOpen)
        #expect(walk.text.contains("Your text: \"To listen.\"."))
    }

    @Test func `what was written since a text was sent stays`() throws {
        var walk = try LinearWalk(at: 3)
        try walk.run(.toggleOpen)
        walk.type("One")
        walk.wait()
        let reply = walk.screen.take(line: "send", in: walk.state, surroundings: walk.surroundings)
        #expect(reply.intents == [.answer("thoughts", round: 1, .text("One"))])
        walk.type("Two")
        _ = walk.screen.take(.recorded("thoughts", .text("One")), in: walk.state)
        #expect(walk.screen.person.drafts["thoughts"] == "Two")
    }

    @Test func `while quiet, a line answers what was read and nothing that came since`() throws {
        var walk = try LinearWalk(at: 1)
        try walk.run(.toggleOpen)
        walk.type("quiet")
        _ = walk.news()
        try walk.run(.toggleOpen)
        try walk.run(.next)
        try walk.run(.toggleOpen)
        #expect(walk.text == "\n")
        #expect(walk.type("2").isEmpty)
        #expect(walk.text.contains("Poll 1 is closed. You wrote: 2. It was not recorded."))
        walk.type("go")
        #expect(walk.text.contains("Poll 2: Which signs have you seen?"))
        #expect(walk.type("2", after: 500).isEmpty)
        #expect(walk.type("2") == [.answer("signs", round: 1, .options([1]))])
    }

    @Test func `a seat that comes back is told that it answered, and never what`() throws {
        var walk = LinearWalk(isReturning: true, answered: ["role"])
        try walk.run(.start, .next, .toggleOpen)
        walk.begin()
        #expect(walk.text.contains("You have answered this poll."))
        #expect(!walk.text.contains("Recorded"))
    }

    @Test func `what became of an answer is said for its poll`() throws {
        var walk = try LinearWalk(at: 1)
        try walk.run(.toggleOpen)
        #expect(
            walk.screen.take(.notWritten("role"), in: walk.state)
                == ["Not recorded for poll 1: the record could not be written. Send it again in a moment."])
        #expect(
            walk.screen.take(.refused("role", .closed("role")), in: walk.state)
                == ["Not recorded for poll 1: the poll is closed."])
        try walk.run(.toggleOpen)
        #expect(
            walk.screen.take(.recorded("role", .option(0)), in: walk.state)
                == ["Recorded for poll 1. The poll has closed."])
    }

    @Test func `a muted seat sends no texts, and numbers as before`() throws {
        var walk = try LinearWalk(at: 3)
        _ = walk.screen.mute()
        try walk.run(.toggleOpen)
        #expect(walk.type("To listen.") == [.answer("thoughts", round: 1, .skip)])
        _ = walk.screen.take(.recorded("thoughts", .skip), in: walk.state)
        #expect(walk.type("To listen.").isEmpty)
        try walk.run(.toggleOpen, .back, .toggleOpen)
        #expect(walk.type("1") == [.answer("signs", round: 1, .options([0]))])
    }
}
