import Foundation
import Redaction
import Testing

/// The rates on the sentences of somebody who had not read the rules.
@Suite struct FreshRateTests {
    /// The words of the page.
    private let page: String

    init() throws {
        var root = URL(filePath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        page = try String(contentsOf: root.appending(path: "docs/free-text.md"), encoding: .utf8)
    }

    @Test func `the page states how much of each kind is found`() throws {
        let rates = try FreshExamples.found(in: "fresh-hits")
        for rate in rates {
            let row = "| \(rate.heading) | \(rate.found) of \(rate.all) |"
            #expect(page.contains(row), "\(row)")
        }
        let found = rates.map(\.found).reduce(0, +)
        let all = rates.map(\.all).reduce(0, +)
        let row = "| all kinds | \(found) of \(all) |"
        #expect(page.contains(row), "\(row)")
        #expect(found >= 70, "the floor of all kinds")
    }

    @Test func `the page states how often nothing is there`() throws {
        let rate = try FreshExamples.alarms(in: "fresh-misses")
        let row = "| nothing is there | \(rate.alarms) of \(rate.all) |"
        #expect(page.contains(row), "\(row)")
        #expect(rate.alarms <= 3, "the ceiling of alarms")
    }

    @Test func `the page states how many bare given names of each origin are found`() throws {
        for rate in try FreshExamples.found(in: "fresh-origins") {
            let row = "| \(rate.heading) | \(rate.found) of \(rate.all) |"
            #expect(page.contains(row), "\(row)")
            #expect(rate.found * 20 >= rate.all * 14, "the floor of every origin: \(row)")
        }
    }
}
