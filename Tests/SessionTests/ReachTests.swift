import TestSupport
import Testing
import Workshop

@testable import Session

@Suite struct ReachTests {
    private let scenario = Scenario(title: "A")

    private func reach(_ people: Int, _ kind: Poll.Kind, isSensitive: Bool = false) -> Results.Reach {
        Poll(id: "a", ask: "Why?", kind: kind, isSensitive: isSensitive).reach(of: people, in: scenario)
    }

    @Test func `eight see one bar of numbers, and nothing of a sensitive poll`() {
        let years = Poll.Kind.number(Poll.Measure(bounds: 0...40))
        #expect(reach(4, years) == .nothing(needed: 5))
        #expect(reach(8, years) == .bars(1))
        #expect(reach(10, years) == .bars(2))
        let choice = Poll.Kind.choice(options: ["A", "B", "C", "D"])
        #expect(reach(8, choice) == .everything)
        #expect(reach(8, choice, isSensitive: true) == .nothingSafely)
        #expect(reach(20, choice, isSensitive: true) == .everything)
        #expect(reach(9, .text) == .nothing(needed: 10))
        #expect(reach(10, .text) == .everything)
    }

    @Test(arguments: 2...5, [3, 5])
    func `no sensitive answers show more than is said, and some show that`(cells: Int, minimum: Int) {
        var scenario = scenario
        scenario.minimumGroup = minimum
        let options = (0..<cells).map { "\($0)" }
        let poll = Poll(id: "a", ask: "Why?", kind: .choice(options: options), isSensitive: true)
        for people in minimum...18 {
            let most = Self.counts(of: people, in: cells).map { counts in
                poll.shown(counts, of: people, in: scenario).count { $0 != .hidden }
            }.max()
            let said: Int? =
                switch poll.reach(of: people, in: scenario) {
                case .nothingSafely: 0
                case .bars(let bars): bars
                case .everything: cells
                case .nothing, .byAuthor, .phrases, .order: nil
                }
            #expect(said == most, "\(people) in \(cells) cells from \(minimum)")
        }
    }

    /// Every way in which so many answers can divide, the larger counts first.
    private static func counts(of answers: Int, in cells: Int, atMost most: Int? = nil) -> [[Int]] {
        guard cells > 1 else { return answers <= most ?? answers ? [[answers]] : [] }
        return (0...min(answers, most ?? answers)).flatMap { first in
            counts(of: answers - first, in: cells - 1, atMost: first).map { [first] + $0 }
        }
    }
}
