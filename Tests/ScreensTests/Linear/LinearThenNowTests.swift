import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinearThenNowTests {
    private static let sureness = Poll.Kind.thenNow(labels: ["Not sure", "Fairly sure", "Very sure"])

    @Test func `before and now are two numbers in one line, and each label is told with both shares`() throws
    {
        var walk = try LinearWalk(asking: Self.sureness, "How sure are you of what to do?")
        for line in ["2", "1 2 3", "1 4", "0 2", "more", "0", "1, 3"] { walk.type(line) }
        try walk.reveal([.movement(then: 0, now: 1), .movement(then: 1, now: 1), .skip])
        try expectText(walk.text, named: "then-now", in: "__Lines__")
        #expect(walk.sent == [.skip, .movement(then: 0, now: 2)])
    }

    @Test func `below the minimum nothing is told of it`() throws {
        var walk = try LinearWalk(asking: Self.sureness)
        walk.type("1 3")
        try walk.reveal([.movement(then: 0, now: 1)])
        let end = "Poll 1 closed. Thank you. This one is not shown. It shows from 3 answers on.\n"
        #expect(walk.text.hasSuffix(end))
    }
}
