import Foundation
import Session
import Testing
import Workshop

/// What somebody learns who holds several of the seats behind the smallest picture that is shown.
@Suite struct SeveralSeatsTests {
    private static let options = 4
    private static let minimum = 5

    @Test func `docs privacy says in how many rooms several seats tell what another one said`() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../docs/privacy.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        for own in 1..<Self.minimum {
            let plain = try share(of: own, isSensitive: false)
            let sensitive = try share(of: own, isSensitive: true)
            let row = "| \(own) of \(Self.minimum) | \(plain) | \(sensitive) |"
            #expect(text.contains(row), "\(row)")
        }
    }

    /// The share of all rooms in which whoever holds `own` seats, all of which say the first option, knows what another
    /// said.
    private func share(of own: Int, isSensitive: Bool) throws -> String {
        let poll = Poll(
            id: "poll", ask: "?", kind: .choice(options: ["A", "B", "C", "D"]), isSensitive: isSensitive)
        let others = Self.minimum - own
        var rooms: [Results: [[Int]]] = [:]
        let all = (0..<others).reduce([[]]) { rooms, _ in
            rooms.flatMap { room in (0..<Self.options).map { room + [$0] } }
        }
        for said in all {
            var walk = try Walk(asking: poll)
            try walk.open(poll)
            let answers = Array(repeating: 0, count: own) + said
            for (seat, option) in answers.enumerated() { try walk.answer(poll, by: seat, .option(option)) }
            try walk.run(.toggleOpen)
            try walk.run(.toggleReveal)
            rooms[walk.state.results(of: poll), default: []].append(said)
        }
        // Nobody knows whose answer is whose: one is known for certain where all others said the same.
        let known = rooms.values.filter { rooms in Set(rooms.flatMap(\.self)).count == 1 }
        let percent = 100 * Double(known.map(\.count).reduce(0, +)) / Double(all.count)
        return String(format: "%.1f %%", percent)
    }
}
