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
        #expect(Poll.Measure.Unit(unit).said(5) == one)
        #expect(Poll.Measure.Unit(unit).said(5...5) { "\($0) to \($1)" } == one)
        #expect(Poll.Measure.Unit(unit).said(5...7) { "\($0) to \($1)" } == several)
    }

    @Test
    func `a minus stands before the sign, which stays where other units are said elsewhere`() {
        #expect(Poll.Measure.Unit("£").said(-5) == "-£5" && Poll.Measure.Unit("cups").said(-5) == "-5 cups")
        #expect(Poll.Measure.Unit("€").bare(-5) == "-€5" && Poll.Measure.Unit("cups").bare(5) == "5")
        #expect(Poll.Measure(unit: "£", bounds: 0...40).ends == ("£0", "£40"))
        #expect(Poll.Measure(unit: "cups", bounds: 0...40).ends == ("0", "40"))
    }

    @Test(
        "numbers with places have exactly so many, whoever writes them",
        arguments: [
            (2, "99.50", 9950, "99.50"), (2, "99.5", 9950, "99.50"), (2, "99", 9900, "99.00"),
            (2, "-0.05", -5, "-0.05"), (2, "1,234.5", 123_450, "1234.50"), (1, "0.1", 1, "0.1"),
            (0, "1,234", 1234, "1234"), (4, "-12.0001", -120_001, "-12.0001"), (2, "0.00", 0, "0.00"),
        ])
    func places(decimals: Int, typed: String, number: Int, written: String) {
        let unit = Poll.Measure.Unit(nil, decimals: decimals)
        #expect(unit.number(typed: typed) == number)
        #expect(unit.written(number) == written)
    }

    @Test(
        "what has more places, or is no number, is none",
        arguments: [
            (2, "99.505"), (2, "99."), (2, ".5"), (2, "1.2.3"), (2, "12,34.5"), (2, "9,5"), (0, "99.50"),
            (0, "2.5"),
            (2, "1.-5"), (2, "1.٣"), (2, ""), (2, "."), (2, "1. 5"),
        ])
    func none(decimals: Int, typed: String) {
        #expect(Poll.Measure.Unit(nil, decimals: decimals).number(typed: typed) == nil)
    }
}
