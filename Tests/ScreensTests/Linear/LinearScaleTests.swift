import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinearScaleTests {
    private static let three = Poll.Kind.scale(
        statements: ["I know whom to call", "I feel able to ask", "I have time"],
        labels: ["Not at all", "A little", "Mostly", "Fully"])
    private static let one = Poll.Kind.scale(statements: [], labels: ["Hard", "Neither", "Easy"])

    @Test func `statements are rated at once or by letter, and the result is a line for each`() throws {
        var walk = try LinearWalk(asking: Self.three, "How far is this true for you?")
        for line in [
            "4 2", "4 2 9", "4 0 2", "- - -", "4 2 -", "c3", "B 1, a -", "d2", "b", "b2 b3", "hello",
        ] {
            walk.type(line)
        }
        walk.type("0")
        walk.type("4 2 1")
        try walk.reveal([.ratings([3, 0, nil]), .ratings([2, 1, nil]), .ratings([3, 1, 2]), .skip])
        try expectText(walk.text, named: "scale", in: "__Lines__")
    }

    @Test func `a scale of the question itself is answered by one number, and told in one line`() throws {
        var walk = try LinearWalk(asking: Self.one, "How was it?")
        #expect(walk.answer(of: "3") == .ratings([2]))
        #expect(walk.said(to: "2 3") == "One number only. Type it again.")
        #expect(walk.answer(of: "-") == nil)
        #expect(walk.answer(of: "0") == .skip)
        #expect(walk.answer(of: "3") == .ratings([2]))
        try walk.reveal([.ratings([0]), .ratings([2])])
        #expect(
            walk.text.contains(
                "Result of poll 1: 3 answers. Hard 1; Neither 0; Easy 2.\n"
            ))
    }

    @Test(arguments: [(9, nil), (10, "Neither to Easy"), (11, "Easy")] as [(Int, String?)])
    func `the middle answer is told of ten, and both where it lies between two`(answers: Int, middle: String?)
        throws
    {
        var walk = try LinearWalk(asking: Self.one, "How was it?")
        walk.type("2")
        try walk.reveal((1..<answers).map { .ratings([$0 < 5 ? 1 : 2]) })
        #expect(walk.text.contains("Middle answer") == (middle != nil))
        if let middle { #expect(walk.text.contains(". Middle answer: \(middle).")) }
    }

    @Test func `a sensitive scale says which labels are not shown`() throws {
        var walk = try LinearWalk(asking: Self.one, "How was it?", sensitive: true)
        walk.type("1")
        try walk.reveal((1..<12).map { .ratings([$0 < 2 ? 0 : $0 < 6 ? 1 : 2]) })
        #expect(
            walk.text.hasSuffix(
                "Result of poll 1: 12 answers. Hard: not shown; Neither: not shown; Easy 6. "
                    + "Not shown: few answers, or a number from which few answers would follow.\n"))
    }

    @Test func `letters change what was said before, until the poll is skipped`() throws {
        var walk = try LinearWalk(asking: Self.three)
        #expect(walk.answer(of: "b4") == .ratings([nil, 3, nil]))
        #expect(walk.answer(of: "a1 c-") == .ratings([0, 3, nil]))
        #expect(walk.answer(of: "skip") == .skip)
        #expect(walk.answer(of: "c1") == .ratings([nil, nil, 0]))
    }
}
