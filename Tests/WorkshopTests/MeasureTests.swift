import Testing
import Workshop

@Suite struct MeasureTests {
    @Test(
        "a currency's sign stands before its number, any other unit behind it",
        arguments: [
            ("£", "£5", "£5 to £7"), ("€", "€5", "€5 to €7"), ("cups", "5 cups", "5 to 7 cups"),
            ("%", "5 %", "5 to 7 %"), ("£k", "5 £k", "5 to 7 £k"), (nil, "5", "5 to 7"), ("", "5", "5 to 7"),
        ])
    func place(unit: String?, one: String, several: String) {
        #expect(Poll.Measure.said("5", in: unit) == one)
        #expect(Poll.Measure.said(5...5, in: unit) { "\($0) to \($1)" } == one)
        #expect(Poll.Measure.said(5...7, in: unit) { "\($0) to \($1)" } == several)
    }

    @Test
    func `a minus stands before the sign, which stays where other units are said elsewhere`() {
        #expect(Poll.Measure.said("-5", in: "£") == "-£5" && Poll.Measure.said("-5", in: "cups") == "-5 cups")
        #expect(Poll.Measure.bare(-5, in: "€") == "-€5" && Poll.Measure.bare(5, in: "cups") == "5")
        #expect(Poll.Measure(unit: "£", bounds: 0...40).ends == ("£0", "£40"))
        #expect(Poll.Measure(unit: "cups", bounds: 0...40).ends == ("0", "40"))
    }
}
