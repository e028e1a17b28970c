import Figures
import Testing

@Suite struct BigDigitsTests {
    @Test func `every digit is three rows of three columns, and no two are alike`() {
        let digits = (0...9).map { BigDigits("\($0)").rows }
        #expect(digits.allSatisfy { $0.count == 3 && $0.allSatisfy { $0.count == 3 } })
        #expect(Set(digits).count == 10)
    }

    @Test func `a code stands in groups, and its rows are of one width`() {
        #expect(
            BigDigits("4").largeRows == ["██  ██", "██  ██", "██████", "    ██", "    ██"])
        let code = BigDigits("482 177")
        #expect(code.largeRows.allSatisfy { $0.count == code.largeWidth })
        #expect(code.rows.allSatisfy { $0.count == code.width })
        #expect(
            code.rows.joined(separator: "\n") == """
                █ █ █▀█ ▀▀█    ▀█  ▀▀█ ▀▀█
                ▀▀█ █▀█ █▀▀     █    █   █
                  ▀ ▀▀▀ ▀▀▀    ▀▀▀   ▀   ▀
                """)
    }
}
