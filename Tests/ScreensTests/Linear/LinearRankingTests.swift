import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinearRankingTests {
    private static let needs = Poll.Kind.ranking(items: ["Training", "Time", "One number to call"])

    @Test func `all items are put in order in one line, and the result begins with the first`() throws {
        var walk = try LinearWalk(asking: Self.needs, "What still needs to change?")
        for line in ["3 1", "3", "3 1 3", "3 1 4", "3 1 0", "time", "0", "3, 1, 2"] { walk.type(line) }
        try walk.reveal([.order([2, 0, 1]), .order([0, 2, 1]), .order([2, 1, 0]), .skip])
        try expectText(walk.text, named: "ranking", in: "__Lines__")
        #expect(walk.sent == [.skip, .order([2, 0, 1])])
    }

    @Test func `items of one mean share their place, and it is said`() throws {
        var walk = try LinearWalk(
            asking: .ranking(items: ["Training", "Time", "One number to call", "Rest"]))
        walk.type("1 2 3 4")
        try walk.reveal([.order([1, 0, 2, 3]), .order([0, 1, 2, 3]), .order([1, 0, 2, 3])])
        #expect(
            walk.text.hasSuffix(
                """
                Result of poll 1: 4 answers.
                  Place 1, tied: Training, mean place 1.5, first for 2.
                  Place 1, tied: Time, mean place 1.5, first for 2.
                  Place 3: One number to call, mean place 3.0, first for 0.
                  Place 4: Rest, mean place 4.0, first for 0.

                """))
    }

    @Test func `of few orders of three items only the order is told`() throws {
        var walk = try LinearWalk(asking: Self.needs)
        walk.type("1 2 3")
        try walk.reveal([.order([1, 0, 2]), .order([0, 1, 2]), .order([1, 0, 2])])
        #expect(
            walk.text.hasSuffix(
                """
                Result of poll 1: 4 answers. Only the order shows; mean places show from 13 answers on.
                  Place 1, tied: Training.
                  Place 1, tied: Time.
                  Place 3: One number to call.

                """))
    }

    @Test func `of two items it is told how many put each first`() throws {
        var walk = try LinearWalk(asking: .ranking(items: ["Training", "Time"]))
        walk.type("1 2")
        try walk.reveal([.order([1, 0]), .order([0, 1]), .order([1, 0])])
        #expect(
            walk.text.hasSuffix(
                "Result of poll 1: 4 answers. Training; Time: 2 each. How many put each first.\n"
            ))
    }
}
