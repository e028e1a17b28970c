import ScenarioFiles
import Testing
import Workshop

@Suite struct FindingsTests {
    @Test(
        "say what is wrong, and where",
        arguments: [
            "front-matter", "agenda", "attributes", "slides", "polls", "kinds", "bonds", "safety", "markdown",
            "strays",
        ])
    func sayWhatIsWrong(file: String) throws {
        try FindingsFile(named: file).check()
    }

    @Test func `a date that is past, and the words of an example, are told before the day, each at its line`()
    {
        let text = """
            ---
            title: A
            controller: Our team (change this line before use)
            keep-until: 2026-11-27
            ---
            # S
            ## P
            Text

            """
        let loaded = scenario(from: text, path: "a.md")
        #expect(loaded.diagnostics == [])
        func lines(on day: Int) -> [Int] {
            let today = CalendarDate(year: 2026, month: 11, day: day)
            return findingsBeforeUse(of: loaded, on: today ?? CalendarDate(daysSinceEpoch: 0)).map(
                \.location.line)
        }
        #expect(lines(on: 28) == [4, 3])
        #expect(lines(on: 27) == [3])
    }
}
