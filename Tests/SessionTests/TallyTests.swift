import TestSupport
import Testing
import Workshop

@testable import Session

/// What a picture is made of, from the smallest rooms to the largest.
@Suite struct TallyTests {
    @Test(arguments: Poll.everyKind.filter { $0 != .asking } + Scenario.large.polls, 0..<20)
    func `a picture is true in a room of any size`(poll: Poll, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let answers = (0..<Int.random(in: 4...400, using: &generator)).map { _ in
            Answer.any(to: poll, using: &generator)
        }
        let given = answers.filter { $0 != .skip }
        var events: [Event] = [.started(.at(0)), .pollOpened(poll.id, round: 1, .at(1))]
        for (seat, answer) in answers.enumerated() {
            events.append(
                .answered(poll.id, round: 1, Token([UInt8(seat / 256), UInt8(seat % 256)]), answer))
        }
        let scenario = Scenario(title: "", minimumGroup: 3, minimumTextGroup: 3, sections: [.of([poll])])
        let results = State(of: scenario, replaying: events).results(of: poll)
        #expect(results.answers == given.count && results.skips == answers.count - given.count)
        guard given.count >= 3 else {
            #expect(results.picture == .tooFew(minimum: 3))
            return
        }
        expectTrue(results.picture, of: poll.kind, given: given)
    }

    @Test func `a statement that too few rated is hidden though the poll is shown`() {
        let ratings: [[Int?]] = [[0, nil], [1, 1], [1, 0], [2, nil]]
        #expect(
            spreads(of: ratings, labels: 3, minimum: 3) == [
                Results.Spread(answers: 4, counts: [1, 2, 1]), Results.Spread(answers: 2, counts: nil),
            ])
    }

    @Test func `items of one mean share a place, and the next comes after all of them`() {
        let ranked = ranks(of: [[0, 1, 2, 3], [1, 0, 2, 3]], items: 4)
        #expect(ranked.map(\.place) == [1, 1, 3, 4])
        #expect(ranked.map(\.meanPlaceTenths) == [15, 15, 30, 40])
        #expect(ranked.map(\.firsts) == [1, 1, 0, 0])
    }

    @Test func `means that differ by less than a tenth share no place`() {
        let orders = Array(repeating: [0, 1], count: 51) + Array(repeating: [1, 0], count: 50)
        let ranked = ranks(of: orders, items: 2)
        #expect(ranked.map(\.meanPlaceTenths) == [15, 15])
        #expect(ranked.map(\.place) == [1, 2])
    }

    @Test(arguments: [(0...0, 1), (0...1, 2), (1...10, 10), (0...10, 6), (-5...5, 6), (0...100, 10)])
    func `bins are as wide as one another, as far as the bounds go`(bounds: ClosedRange<Int>, bins: Int) {
        let shown = distribution(of: [bounds.lowerBound, bounds.upperBound], in: .init(bounds: bounds))
        #expect(shown.starts.count == bins)
        #expect(Set(zip(shown.starts.dropFirst(), shown.starts).map { $0 - $1 }).count <= 1)
        #expect(shown.counts.first.map { $0 > 0 } == true && shown.counts.last.map { $0 > 0 } == true)
    }
}

extension Scenario {
    /// Polls at the limits of what an author can write.
    fileprivate static let large = Scenario(
        title: "Large",
        sections: [
            .of([
                Poll(
                    id: "scale", ask: "?",
                    kind: .scale(statements: (0..<6).map { "\($0)" }, labels: (0..<7).map { "\($0)" })),
                Poll(id: "ranking", ask: "?", kind: .ranking(items: (0..<9).map { "\($0)" })),
                Poll(id: "points", ask: "?", kind: .points(items: (0..<9).map { "\($0)" }, total: 100)),
                Poll(
                    id: "number", ask: "?",
                    kind: .number(Poll.Measure(bounds: -1_000_000...1_000_000))),
                Poll(id: "words", ask: "?", kind: .words(most: 1)),
            ])
        ])
}

extension Section {
    /// A section of one slide with those polls.
    fileprivate static func of(_ polls: [Poll]) -> Section {
        Section(title: "S", slides: [Slide(title: "P", steps: polls.map { Slide.Step(poll: $0) })])
    }
}
