import Foundation
import Testing
import Workshop

@testable import Session

/// In how many rooms what is shown of a ranking gives every ballot away.
@Suite struct RankingRoomTests {
    @Test(arguments: [5, 8, 12, 13, 16, 20])
    func `docs privacy says how often a ranking of three items gives all ballots away`(answers: Int) throws {
        let numbers = share(ofRoomsTold: answers, items: 3, by: \.self)
        try expectRow("| 3 | \(answers) | \(numbers) | \(answers < 13 ? "0.0 %" : numbers) |")
        #expect(share(ofRoomsTold: answers, items: 3, by: shown) == (answers < 13 ? "0.0 %" : numbers))
    }

    @Test(arguments: [3, 4, 5])
    func `docs privacy says how often a ranking of four items gives all ballots away`(answers: Int) throws {
        let numbers = share(ofRoomsTold: answers, items: 4, by: \.self)
        try expectRow("| 4 | \(answers) | \(numbers) | \(numbers) |")
    }

    private func expectRow(_ row: String) throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../docs/privacy.md")
        #expect(try String(contentsOf: page, encoding: .utf8).contains(row), "\(row)")
    }

    /// What of the numbers of three items is shown where five are the minimum.
    private func shown(_ ranked: [Results.Ranked]) -> [Results.Ranked] {
        let answers = ranked.compactMap(\.firsts).reduce(0, +)
        let tells = answers >= Poll.Ranking(items: ["A", "B", "C"]).fewestForMeans(minimum: 5)
        return tells ? ranked : ranked.map { .init(place: $0.place) }
    }

    /// The share of all ways in which people can rank whose ballots, but for whose they are, follow from what is shown.
    private func share(
        ofRoomsTold answers: Int, items: Int, by showing: ([Results.Ranked]) -> [Results.Ranked]
    ) -> String {
        let orders = permutations(of: Array(0..<items))
        var outcomes: [[Results.Ranked]: [Double]] = [:]
        var ballots: [[Int]] = []
        func visit(from first: Int) {
            guard ballots.count < answers else {
                outcomes[showing(ranks(of: ballots, items: items)), default: []].append(ways(ballots))
                return
            }
            for index in first..<orders.count {
                ballots.append(orders[index])
                visit(from: index)
                ballots.removeLast()
            }
        }
        visit(from: 0)
        let told = outcomes.values.filter { $0.count == 1 }.joined().reduce(0, +)
        return String(format: "%.1f %%", 100 * told / outcomes.values.joined().reduce(0, +))
    }

    /// In how many ways people can give those ballots.
    private func ways(_ ballots: [[Int]]) -> Double {
        var (ways, same) = (1.0, 0)
        for (index, ballot) in ballots.enumerated() {
            same = index > 0 && ballots[index - 1] == ballot ? same + 1 : 1
            ways *= Double(index + 1) / Double(same)
        }
        return ways
    }

    private func permutations(of items: [Int]) -> [[Int]] {
        guard items.count > 1 else { return [items] }
        return items.flatMap { item in
            permutations(of: items.filter { $0 != item }).map { [item] + $0 }
        }
    }
}
