import Session
import Showing
import TestSupport
import Testing
import Workshop

/// The sentence about how the room's mind moved, which tells no more than the table above it.
@Suite struct LargestMoveTests {
    private static let options = ["Wait", "Ask", "Tell"]

    /// A stage with those counts; nil is a hidden one.
    private func stage(_ counts: [Int?], answers: Int = 20, head: String? = nil) -> Sheet {
        let poll = Poll(
            id: "tim", ask: "What now?", kind: .choice(options: Self.options), decision: "tim", head: head)
        let cells = counts.map { $0.map(Results.Cell.count) ?? .hidden }
        return Sheet(
            of: Results(answers: answers, skips: 0, picture: .options(cells)), to: poll, in: .kinds)
    }

    struct Named {
        var counts: [[Int]]
        var option: Int
        var people: Int
        var stage: Int?

        init(_ counts: [[Int]], _ option: Int, _ people: Int, _ stage: Int?) {
            (self.counts, self.option, self.people, self.stage) = (counts, option, people, stage)
        }
    }

    @Test(
        "names the option that most more, or fewer, chose, and the stage that brought most of it",
        arguments: [
            Named([[10, 6, 4], [8, 6, 6], [2, 8, 10]], 0, -8, 2),
            Named([[12, 4, 4], [6, 10, 4], [6, 12, 2]], 1, 8, 1),
            Named([[10, 5, 5], [15, 0, 5]], 0, 5, nil),
            // As far both ways: what was come to.
            Named([[11, 5, 4], [5, 11, 4]], 1, 6, nil),
            // As much after both.
            Named([[10, 5, 5], [7, 8, 5], [4, 11, 5]], 1, 6, nil),
        ])
    func named(expected: Named) throws {
        let move = try #require(LargestMove(through: expected.counts.map { stage($0) }))
        #expect(move.option == expected.option)
        #expect(move.name == .text(Self.options[expected.option]))
        #expect(move.people == expected.people)
        #expect(move.stage == expected.stage)
    }

    @Test(
        "says nothing of a move below the least group, of one that is not alone, and of other people",
        arguments: [
            [(20, [10, 5, 5]), (20, [9, 6, 5])], [(20, [20, 0, 0]), (19, [8, 6, 5]), (20, [8, 6, 6])],
            [(20, [5, 5, nil]), (20, [10, 10, nil])], [(20, [20, 0, 0])],
        ] as [[(answers: Int, counts: [Int?])]])
    func silent(stages: [(answers: Int, counts: [Int?])]) {
        let move = LargestMove(through: stages.map { stage($0.counts, answers: $0.answers) })
        #expect(move == nil)
    }

    @Test func `counts nothing that is hidden`() {
        let stages = [stage([nil, 15, nil]), stage([nil, 5, nil]), stage([10, 8, 2])]
        #expect(LargestMove(through: stages)?.option == 1)
        #expect(LargestMove(through: [stages[0], stage([20, nil, nil])]) == nil)
        #expect(
            LargestMove(through: [stage([5, 15, nil]), stage([nil, 5, nil]), stage([20, 0, 0])])?.stage == nil
        )
    }
}
