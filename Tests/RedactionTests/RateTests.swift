import Foundation
import Redaction
import Testing

/// The rates that docs/free-text.md states are those of the tables.
@Suite struct RateTests {
    private static let sets = [(name: "tuned", suffix: ""), (name: "held-out", suffix: "-held-out")]

    /// The words of the page.
    private let page: String
    private let missed: [ExampleTable.Example]

    init() throws {
        var root = URL(filePath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        page = try String(contentsOf: root.appending(path: "docs/free-text.md"), encoding: .utf8)
        missed = try ExampleTable("known-missed").examples
    }

    /// How many of one kind, or of all, are found in a set of examples, and how many it has.
    private func rate(_ set: (name: String, suffix: String), of kind: Mention.Kind?) throws -> String {
        let hits = try ExampleTable("hits\(set.suffix)").examples.count {
            kind == nil || $0.heading == kind?.rawValue
        }
        let misses = missed.count {
            $0.heading.hasPrefix(set.name + " ")
                && (kind == nil || $0.heading == "\(set.name) \(kind?.rawValue ?? "")")
        }
        return "\(hits) of \(hits + misses)"
    }

    @Test(arguments: Mention.Kind.allCases)
    func `the page states how much of a kind is found`(kind: Mention.Kind) throws {
        let rates = try Self.sets.map { try rate($0, of: kind) }.joined(separator: " | ")
        #expect(page.contains("| \(kind.rawValue) | | \(rates) |"), "\(kind.rawValue): \(rates)")
    }

    @Test func `the page states how much of all is found, and how often nothing is there`() throws {
        let rates = try Self.sets.map { try rate($0, of: nil) }.joined(separator: " | ")
        #expect(page.contains("| all | | \(rates) |"), "\(rates)")
        let alarms = try Self.sets.map { "0 of \(try ExampleTable("misses\($0.suffix)").examples.count)" }
        #expect(
            page.contains("| marked although nothing is there | | \(alarms.joined(separator: " | ")) |"),
            "\(alarms)")
        let beyond = missed.count { $0.heading.hasPrefix("beyond ") }
        #expect(page.contains("\(beyond) texts"), "\(beyond)")
    }
}
