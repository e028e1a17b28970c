import Testing

@testable import Session

@Suite struct SuppressionTests {
    @Test(arguments: [
        (2, 1, 16), (3, 1, 16), (4, 1, 12), (5, 1, 9), (2, 2, 14), (3, 2, 12), (3, 3, 12), (4, 2, 8),
        (4, 3, 8),
    ])
    func `no hidden count follows from what is shown`(options: Int, most: Int, upTo: Int) {
        for minimum in 3...5 {
            for answers in minimum...upTo {
                var pictures: [[Results.Cell]: [[Int]]] = [:]
                for counts in counts(of: answers, options: options, most: most) {
                    let cells = suppressed(counts, of: answers, under: minimum, most: most)
                    pictures[cells, default: []].append(counts)
                }
                for (cells, counts) in pictures {
                    for index in cells.indices where cells[index] == .hidden {
                        #expect(
                            Set(counts.map { $0[index] }).count > 1,
                            "\(minimum) \(answers) \(cells) \(counts)")
                    }
                }
            }
        }
    }

    @Test(arguments: [1, 3])
    func `what is shown is true, and neither under the minimum nor the same for nearly everyone`(most: Int) {
        for counts in counts(of: 12, options: 3, most: most) {
            let cells = suppressed(counts, of: 12, under: 4, most: most)
            for (count, cell) in zip(counts, cells) where cell != .hidden {
                #expect(cell == .count(count))
                #expect(count >= 4 && (most == 1 || count <= 8))
            }
        }
    }

    @Test func `everything is shown where every option has enough`() {
        #expect(suppressed([5, 6, 7], of: 18, under: 5, most: 1) == [.count(5), .count(6), .count(7)])
        #expect(suppressed([5, 6, 7], of: 12, under: 5, most: 3) == [.count(5), .count(6), .count(7)])
    }

    @Test func `one small option takes the smallest other with it, and all that equal that`() {
        #expect(
            suppressed([2, 8, 6, 9], of: 25, under: 5, most: 1) == [.hidden, .count(8), .hidden, .count(9)])
        #expect(
            suppressed([2, 6, 6, 9], of: 23, under: 5, most: 1) == [.hidden, .hidden, .hidden, .count(9)])
    }

    @Test func `what everybody said is hidden`() {
        #expect(suppressed([12, 0, 0], of: 12, under: 5, most: 1) == [.hidden, .hidden, .hidden])
        #expect(suppressed([12, 6, 6], of: 12, under: 5, most: 3) == [.hidden, .count(6), .count(6)])
    }

    @Test func `nothing is hidden in a room that agreed to a minimum of one`() {
        #expect(suppressed([0, 1, 2], of: 3, under: 1, most: 1) == [.count(0), .count(1), .count(2)])
    }

    /// Every list of counts that so many answers, each naming from 1 to `most` options, can give.
    private func counts(of answers: Int, options: Int, most: Int) -> [[Int]] {
        var lists: [(counts: [Int], sum: Int)] = [([], 0)]
        for _ in 0..<options {
            lists = lists.flatMap { list in
                (0...min(answers, answers * most - list.sum)).map { (list.counts + [$0], list.sum + $0) }
            }
        }
        return lists.filter { $0.sum >= answers }.map(\.counts)
    }
}
