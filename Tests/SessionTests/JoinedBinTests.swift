import Foundation
import TestSupport
import Testing
import Workshop

@testable import Session

/// What the places tell at which bins of numbers are joined.
@Suite struct JoinedBinTests {
    private static let bins = 4

    /// The picture of so many numbers in each of a few bins.
    private func picture(of counts: [Int], minimum: Int) -> Results.Distribution {
        let numbers = counts.enumerated().flatMap { Array(repeating: $0, count: $1) }
        return Results.Distribution(
            of: numbers, from: Array(counts.indices), to: counts.count - 1, minimum: minimum)
    }

    @Test(arguments: [3, 4, 5]) func `no count of a joined part follows from what is shown`(minimum: Int) {
        for answers in minimum...13 {
            var rooms: [Results.Distribution: [[Int]]] = [:]
            for counts in counts(of: answers, bins: Self.bins) {
                let shown = picture(of: counts, minimum: minimum)
                #expect(shown.counts.allSatisfy { $0 >= minimum } && shown.counts.reduce(0, +) == answers)
                rooms[shown, default: []].append(counts)
            }
            for (shown, rooms) in rooms {
                for part in shown.ranges.filter({ $0.count > 1 }).flatMap(\.self) {
                    #expect(Set(rooms.map { $0[part] }).count > 1, "\(minimum) \(answers) \(shown)")
                }
            }
        }
    }

    /// What is known of a part of a joined bin is never one number under the minimum; that nobody is in it neither.
    @Test(arguments: [3, 4]) func `no count of neighbouring parts follows where it is under the minimum`(
        minimum: Int
    ) {
        for answers in minimum...12 {
            var rooms: [Results.Distribution: [[Int]]] = [:]
            for counts in counts(of: answers, bins: 5) {
                rooms[picture(of: counts, minimum: minimum), default: []].append(counts)
            }
            for (shown, rooms) in rooms {
                for range in shown.ranges {
                    for first in range {
                        for last in first...range.upperBound where first...last != range {
                            let known = Set(rooms.map { $0[first...last].reduce(0, +) })
                            #expect(known.count > 1, "\(minimum) \(answers) \(shown) \(first)...\(last)")
                        }
                    }
                }
            }
        }
    }

    @Test(arguments: [
        (0...100, 24, 5, 20), (0...100, 49, 5, 20), (0...100, 50, 5, 10), (0...40, 12, 5, 20),
        (0...40, 12, 1, 8), (0...11, 12, 5, 6), (0...9, 12, 5, 10), (0...200_000, 24, 5, 20),
    ]) func `few are counted in finer bins, which are never single numbers`(
        bounds: ClosedRange<Int>, answers: Int, minimum: Int, bins: Int
    ) {
        let starts = Poll.Measure(bounds: bounds).starts(for: answers, minimum: minimum)
        #expect(starts.count == bins)
    }

    @Test(arguments: 0..<UInt64(60)) func `finer bins leave no fewer, and never more than can be shown`(
        seed: UInt64
    ) {
        var chance = SeededGenerator(seed: seed)
        let bounds = 0...[40, 100, 500, 200_000][Int(seed % 4)]
        let measure = Poll.Measure(bounds: bounds)
        let numbers = (0..<Int.random(in: 5...60, using: &chance)).map { _ in
            min(
                Int.random(in: bounds, using: &chance), Int.random(in: bounds, using: &chance))
        }
        let fine = Results.Distribution(
            of: numbers, from: measure.starts(for: numbers.count, minimum: 5), to: bounds.upperBound,
            minimum: 5)
        let usual = Results.Distribution(
            of: numbers, from: roundStarts(of: bounds), to: bounds.upperBound, minimum: 5)
        #expect(fine.counts.count >= usual.counts.count && fine.counts.count <= 10)
        #expect(fine.counts.allSatisfy { $0 >= 5 } && fine.counts.reduce(0, +) == numbers.count)
    }

    @Test func `twelve answers that lie close together are told apart`() {
        let poll = Poll(id: "pay", ask: "?", kind: .number(.init(unit: "£", bounds: 0...40)))
        let answers = [5, 6, 6, 7, 7, 7, 8, 8, 9, 9, 9, 9].map(Answer.number)
        let picture = poll.picture(
            of: answers, in: Scenario(title: "", minimumGroup: 5, sections: []), after: nil)
        #expect(picture == .number(.init(starts: [0, 8], last: 40, counts: [6, 6])))
    }

    @Test func `docs privacy says in how many rooms several seats tell a part of a joined bin`() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../docs/privacy.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        for own in 1..<5 {
            let row = "| \(own) of 10 | \(share(ofRoomsTold: own, of: 10, minimum: 5)) |"
            #expect(text.contains(row), "\(row)")
        }
    }

    /// The share of all rooms in which whoever holds `own` seats, at the number that tells most, knows how many others
    /// are in a part of a joined bin.
    private func share(ofRoomsTold own: Int, of answers: Int, minimum: Int) -> String {
        let shares = (0..<Self.bins).map { place in
            var rooms: [Results.Distribution: [[Int]]] = [:]
            for others in counts(of: answers - own, bins: Self.bins) {
                var all = others
                all[place] += own
                rooms[picture(of: all, minimum: minimum), default: []].append(others)
            }
            let told = rooms.filter { shown, rooms in
                shown.ranges.filter { $0.count > 1 }.flatMap(\.self).contains { part in
                    Set(rooms.map { $0[part] }).count == 1
                }
            }
            return told.values.joined().map(ways).reduce(0, +)
        }
        let all = counts(of: answers - own, bins: Self.bins).map(ways).reduce(0, +)
        return String(format: "%.1f %%", 100 * (shares.max() ?? 0) / all)
    }

    @Test(arguments: [
        (0...100, Array(stride(from: 0, through: 90, by: 10))), (1...11, Array(1...10)),
        (-5...5, Array(-5...4)), (1...31, [1, 6, 11, 16, 21, 26]), (1...10, Array(1...10)), (0...1, [0, 1]),
        (0...1_000_000, Array(stride(from: 0, through: 900_000, by: 100_000))), (0...0, [0]),
        (0...200_000, Array(stride(from: 0, through: 180_000, by: 20_000))), (1...12, [1, 3, 5, 7, 9, 11]),
        (0...21, [0, 5, 10, 15]), (1900...2026, Array(stride(from: 1900, through: 2000, by: 20))),
    ])
    func `bins are equal and round, and the last is closed`(bounds: ClosedRange<Int>, starts: [Int]) {
        #expect(roundStarts(of: bounds) == starts)
    }

    @Test(arguments: 0..<200) func `there are ten bins or fewer, the last of them hardly wider or narrower`(
        seed: Int
    ) {
        let bounds = (seed * 37 - 900)...(seed * 37 - 900 + seed * seed * seed % 99_991)
        let starts = roundStarts(of: bounds)
        let widths = zip(starts.dropFirst() + [bounds.upperBound + 1], starts).map { $0 - $1 }
        #expect((1...10).contains(starts.count) && starts.first == bounds.lowerBound)
        #expect(Set(widths.dropLast()).count <= 1)
        guard let width = widths.first, let last = widths.last, widths.count > 1 else { return }
        #expect(last * 2 >= width && (last - width) * 2 <= max(2, width), "\(bounds)")
    }

    @Test func `five people's exact numbers are not told, nor any one's`() {
        let measure = Poll.Measure(unit: "pounds", bounds: 0...200_000)
        let poll = Poll(id: "pay", ask: "?", kind: .number(measure))
        let answers = [18250, 24731, 31999, 40612, 187_344].map(Answer.number)
        let picture = poll.picture(
            of: answers, in: Scenario(title: "", minimumGroup: 5, sections: []), after: nil)
        #expect(picture == .number(.init(starts: [0], last: 200_000, counts: [5])))
    }

    @Test func `of twenty the median and the halves of ten lie in the bins that are told`() throws {
        let pays = (1...20).map { $0 * 10_000 }
        let starts = Array(stride(from: 0, through: 200_000, by: 10_000))
        let fine = Results.Distribution(of: pays, from: starts, to: 200_000, minimum: 1)
        #expect(fine.median == 100_000...119_999)
        #expect(fine.middleHalf == 60_000...159_999)
        let shown = Results.Distribution(
            of: pays, from: roundStarts(of: 0...200_000), to: 200_000, minimum: 5)
        #expect(shown.ranges == [0...59_999, 60_000...119_999, 120_000...200_000])
        #expect(shown.counts == [5, 6, 9])
        #expect(shown.median == 60_000...119_999 && shown.middleHalf == 60_000...200_000)
    }

    @Test func `no small number of those who gave so many points follows from where their middle half lies`()
    {
        var rooms: [ClosedRange<Int>?: [[Int]]] = [:]
        for counts in counts(of: 20, bins: Self.bins) {
            rooms[picture(of: counts, minimum: 5).middleHalf, default: []].append(counts)
        }
        #expect(rooms.count > 1 && !rooms.keys.contains(nil))
        for (half, rooms) in rooms {
            for part in 0..<Self.bins {
                let known = Set(rooms.map { $0[part] })
                #expect(known.count > 1 || known.allSatisfy { $0 >= 5 }, "\(String(describing: half))")
            }
        }
    }

    @Test(arguments: 1...60) func `the middle and its half are told from ten and from twenty on`(answers: Int)
    {
        let numbers = (0..<answers).map { $0 * $0 % 11 }
        let shown = Results.Distribution(of: numbers, from: Array(0...10), to: 10, minimum: 3)
        #expect((shown.median == nil) == (answers < 10))
        #expect((shown.middleHalf == nil) == (answers < 20))
        #expect(shown == .init(starts: shown.starts, last: 10, counts: shown.counts))
    }
}

extension JoinedBinTests {
    @Test(arguments: 0..<UInt64(60)) func `bins of a live picture are unions of those of the last`(
        seed: UInt64
    ) throws {
        var chance = SeededGenerator(seed: seed)
        let poll = Poll(
            id: "share", ask: "?", kind: .number(Poll.Measure(bounds: 0...100)), show: .live)
        var walk = try Walk(asking: poll)
        try walk.open(poll)
        var shown: [[Int]] = []
        for _ in 0..<60 {
            let seat = Int.random(in: 0..<40, using: &chance)
            try walk.answer(poll, by: seat, .any(to: poll, using: &chance))
            if let live = walk.state.live(of: poll) { shown.append(live.starts) }
        }
        try walk.run(.toggleOpen)
        try walk.run(.toggleReveal)
        shown.append(walk.state.results(of: poll).starts)
        try walk.run(.askAgain)
        shown.append(walk.state.results(of: poll, round: 1).starts)
        for (last, next) in zip(shown, shown.dropFirst()) { #expect(Set(next).isSubset(of: last)) }
        #expect(shown.dropLast(2).allSatisfy { $0.count > 1 })
        #expect(State(of: walk.state.scenario, replaying: walk.events) == walk.state)
    }
}

extension Results {
    fileprivate var starts: [Int] {
        if case .number(let distribution) = picture { distribution.starts } else { [] }
    }
}

/// Every way in which so many answers can divide among bins.
private func counts(of answers: Int, bins: Int) -> [[Int]] {
    guard bins > 1 else { return [[answers]] }
    return (0...answers).flatMap { first in
        counts(of: answers - first, bins: bins - 1).map { [first] + $0 }
    }
}

/// How many ways there are for people to make those counts.
private func ways(_ counts: [Int]) -> Double {
    func factorial(_ number: Int) -> Double { (1...max(1, number)).reduce(1) { $0 * Double($1) } }
    return counts.reduce(factorial(counts.reduce(0, +))) { $0 / factorial($1) }
}
