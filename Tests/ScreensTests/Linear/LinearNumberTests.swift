import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinearNumberTests {
    private static let share = Poll.Kind.number(Poll.Measure(unit: "%", bounds: 0...100, truth: 47))

    @Test func `a number is one whole number, and its result has the true value`() throws {
        var walk = try LinearWalk(asking: Self.share, "How many have sent such a picture?")
        for line in ["101", "-1", "3.5", "30 40", "many", "99999999999999999999", "+5", "skip", "0", "40 %"] {
            walk.type(line)
        }
        try walk.reveal([.number(30), .number(30), .number(55), .number(100), .skip])
        try expectText(walk.text, named: "number", in: "__Lines__")
        #expect(walk.sent == [.skip, .number(0), .number(40)])
    }

    @Test func `bounds may lie below nothing, and a unit in letters stands apart`() throws {
        var walk = try LinearWalk(asking: .number(Poll.Measure(unit: "years", bounds: -5...5)))
        #expect(walk.text.contains("Type a whole number from -5 to 5 (years)."))
        #expect(walk.answer(of: "-3") == .number(-3))
        #expect(walk.answer(of: "\u{2212}4 Years") == .number(-4))
        #expect(walk.text.contains("Recorded for poll 1: -4 years."))
        #expect(walk.answer(of: "years") == nil)
    }

    @Test(arguments: ["£250", "£ 250", "250 £", "250"]) func `a currency's sign stands before the number`(
        line: String
    ) throws {
        var walk = try LinearWalk(asking: .number(Poll.Measure(unit: "£", bounds: 0...500)))
        #expect(walk.answer(of: line) == .number(250))
        #expect(walk.text.contains("Type a whole number from £0 to £500. Type skip"))
        #expect(walk.text.contains("Recorded for poll 1: £250."))
        try walk.reveal((1..<12).map { .number($0 * 40) })
        #expect(walk.text.contains("Median from £150 to £349."))
        #expect(walk.text.contains("  £0 to £149: "))
    }

    @Test func `the middle is told of ten, and the middle half of twenty, as the bins in which they lie`()
        throws
    {
        for (answers, said) in [
            (9, ""), (10, " Median from 3 to 9."),
            (20, " Median from 3 to 9. The middle half lies from 1 to 9."),
        ] {
            var walk = try LinearWalk(asking: .number(Poll.Measure(bounds: 1...9)))
            walk.type("7")
            try walk.reveal((1..<answers).map { .number($0 % 2 == 0 ? 2 : 7) })
            #expect(walk.text.contains("Result of poll 1: \(answers) answers.\(said)\n  1 to 2: "))
        }
    }

    @Test func `a poll with places says them, and takes no more`() throws {
        let measure = Poll.Measure(unit: .init("km", decimals: 1), bounds: 0...420, truth: 125)
        var walk = try LinearWalk(asking: .number(measure))
        #expect(walk.answer(of: "12.5 km") == .number(125))
        #expect(walk.answer(of: "1,234") == nil)
        #expect(walk.answer(of: "12") == .number(120))
        #expect(walk.answer(of: "12.55") == nil)
    }
}
