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
        let skips = answers.count - given.count
        #expect(results.answers == given.count)
        #expect(results.skips == (skips < 3 || poll.isSensitive ? 0 : skips))
        guard given.count >= 3 else {
            #expect(results.picture == .tooFew(minimum: 3))
            return
        }
        expectTrue(results.picture, of: poll, given: given)
    }

    @Test func `a statement that too few rated is hidden though the poll is shown`() {
        let ratings: [[Int?]] = [[0, nil], [1, 1], [1, 0], [2, nil]]
        let poll = Poll(id: "p", ask: "?", kind: .scale(statements: ["A", "B"], labels: ["1", "2", "3"]))
        let scenario = Scenario(title: "", minimumGroup: 3, sections: [])
        #expect(
            poll.picture(of: ratings.map(Answer.ratings), in: scenario, after: nil)
                == .scale([
                    Results.Spread(answers: 4, counts: [1, 2, 1]), Results.Spread(answers: 2, counts: nil),
                ]))
    }

    @Test func `items of one mean share a place, and the next comes after all of them`() {
        let ranked = ranks(of: [[0, 1, 2, 3], [1, 0, 2, 3]], items: 4)
        #expect(ranked.map(\.place) == [1, 1, 3, 4])
        #expect(ranked.map(\.meanPlaceTenths) == [15, 15, 30, 40])
        #expect(ranked.map(\.firsts) == [1, 1, 0, 0])
    }

    @Test func `items share a place where the means that are told are alike`() {
        let each = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
        let ranked = ranks(of: Array(repeating: each, count: 4).flatMap(\.self) + [[2, 1, 0]], items: 3)
        #expect(ranked.map(\.meanPlaceTenths) == [20, 20, 20])
        #expect(ranked.map(\.place) == [1, 1, 1])
    }

    @Test(arguments: [(12, 3, false), (13, 3, true), (5, 4, true)])
    func `mean places of three items are told from thirteen answers on`(
        answers: Int, items: Int, isTold: Bool
    ) {
        let poll = Poll(id: "r", ask: "?", kind: .ranking(items: (0..<items).map { "\($0)" }))
        let answers = Array(repeating: Answer.order(Array(0..<items)), count: answers)
        let scenario = Scenario(title: "", minimumGroup: 5, sections: [])
        let picture = poll.picture(of: answers, in: scenario, after: nil)
        let told = (0..<items).map { item in
            Results.Ranked(
                meanPlaceTenths: isTold ? 10 * (item + 1) : nil,
                firsts: isTold ? (item == 0 ? answers.count : 0) : nil, place: item + 1)
        }
        #expect(picture == .ranking(told))
    }

    @Test func `a ranking of two items is a choice of the first`() {
        let poll = Poll(id: "r", ask: "?", kind: .ranking(items: ["A", "B"]))
        let answers = [[0, 1], [1, 0], [0, 1], [0, 1], [1, 0]].map(Answer.order)
        let scenario = Scenario(title: "", minimumGroup: 5, sections: [])
        #expect(poll.picture(of: answers, in: scenario, after: nil) == .options([3, 2]))
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
