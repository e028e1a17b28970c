import Foundation
import ScenarioFiles
import Testing

/// A file of small scenarios, each with the report that reading it gives.
///
/// A case is a line `=== NAME`, the scenario, a line `=>`, and the report.
struct FindingsFile {
    struct Case {
        var name: String
        var scenario: String
        var report: String
    }

    private let url: URL
    private(set) var cases: [Case]

    /// Reads `__Findings__/NAME.txt` beside the tests.
    init(named name: String) throws {
        url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "__Findings__/\(name).txt")
        let text = try String(contentsOf: url, encoding: .utf8)
        cases = text.split(separator: "=== ").compactMap { piece in
            let parts = piece.split(separator: "\n", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            let halves = parts[1].components(separatedBy: "\n=>\n")
            let report = halves.count > 1 ? halves[1].trimmingCharacters(in: .newlines) : ""
            return Case(name: String(parts[0]), scenario: halves[0] + "\n", report: report)
        }
    }

    /// Expects each scenario's report to be the recorded one; `RECORD_FINDINGS=1` records them instead.
    func check() throws {
        var recorded = ""
        for (index, item) in cases.enumerated() {
            let report = report(of: item.scenario)
            recorded += (index == 0 ? "" : "\n") + "=== \(item.name)\n\(item.scenario)=>\n\(report)\n"
            guard ProcessInfo.processInfo.environment["RECORD_FINDINGS"] != "1" else { continue }
            #expect(report == item.report, "\(item.name)")
        }
        #expect(!cases.isEmpty)
        guard ProcessInfo.processInfo.environment["RECORD_FINDINGS"] == "1" else { return }
        try recorded.write(to: url, atomically: true, encoding: .utf8)
    }
}

/// All that an author is told of `text`.
func report(of text: String) -> String {
    let loaded = scenario(from: text, path: "a.md")
    return loaded.diagnostics.map { $0.report(lines: loaded.lines) }.joined(separator: "\n")
}
