import ScenarioFiles
import Testing

/// What an author sees of a finding.
@Suite struct ReportTests {
    private func report(_ line: String, column: Int) -> String {
        let location = Location(path: "a.md", line: 1, column: column)
        return Diagnostic(.warning, "look here", at: location).report(lines: [line])
    }

    @Test(
        "puts the caret under the place",
        arguments: [
            ("abc", 1, "^"), ("abc", 3, "  ^"), ("abc", 4, "   ^"), ("\tb", 2, "\t^"), ("日本x", 3, "    ^"),
            ("e\u{301}x", 2, " ^"), ("👩‍👩‍👧x", 2, "  ^"), ("\u{1B}x", 2, " ^"), ("", 1, "^"),
        ])
    func caret(line: String, column: Int, expected: String) {
        #expect(report(line, column: column).hasSuffix("\n  | " + expected))
    }

    @Test func `shows no control characters and no turned text`() {
        #expect(report("a\u{1B}[2J\u{202E}b", column: 1).contains("1 | a\u{FFFD}[2J\u{FFFD}b\n"))
    }

    @Test func `shows the first fifty findings, and says how many more there are`() {
        func told(_ count: Int) -> [Substring] {
            let findings = (0..<count).map { number in
                Diagnostic(.error, "look", at: Location(path: "a.md", line: number + 1, column: 1))
            }
            return ScenarioFiles.report(of: findings, lines: []).split(separator: "\n")
        }
        #expect(told(50).count == 50)
        #expect(told(51).last == "… and 1 more finding")
        #expect(told(4000).count == 51)
        #expect(told(4000).last == "… and 3950 more findings")
    }

    @Test func `is one line where the file has no such line`() {
        let location = Location(path: "a.md", line: 7, column: 2)
        let finding = Diagnostic(.error, "look here", at: location)
        #expect(finding.report(lines: ["a"]) == "a.md:7:2: error: look here")
    }
}
