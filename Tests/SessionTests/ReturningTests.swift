import Session
import TestSupport
import Testing
import Workshop

/// What somebody learns from two rounds who knows who answered each, and that nobody changed their mind.
@Suite struct ReturningTests {
    private static let poll = Poll(id: "p", ask: "?", kind: .choice(options: ["A", "B"]))
    private static let minimum = 3
    private static let seats = 7

    /// What is shown, and what everybody said: those of the first round, and a newcomer of the second.
    private struct Room {
        let shown: [Results]
        let said: [Int]
    }

    @Test(arguments: 0...4)
    func `what one person said follows only where it did from the first round, or where enough said the same`(
        missing: Int
    ) throws {
        let rooms = try (0..<1 << (Self.seats + 1)).map { bits in
            try room((0...Self.seats).map { (bits >> $0) & 1 }, missing: missing)
        }
        let alike = Dictionary(grouping: rooms, by: \.shown).values
        let alikeFirst = Dictionary(grouping: rooms) { $0.shown[0] }
        #expect(alike.count > 1)
        for rooms in alike {
            for seat in 0...Self.seats where Set(rooms.map { $0.said[seat] }).count == 1 {
                let before = alikeFirst[rooms[0].shown[0]] ?? []
                guard Set(before.map { $0.said[seat] }).count > 1 else { continue }
                #expect(seat < Self.seats, "The newcomer's answer follows from \(rooms[0].shown)")
                let stayed = 0..<Self.seats - missing
                let group = stayed.contains(seat) ? stayed : stayed.upperBound..<Self.seats
                let fewest = rooms.map { room in group.count { room.said[$0] == room.said[seat] } }.min()
                #expect(fewest ?? 0 >= Self.minimum, "\(seat) of \(rooms[0].shown)")
            }
        }
    }

    /// The last `missing` of the first round do not answer again, and one newcomer does.
    private func room(_ said: [Int], missing: Int) throws -> Room {
        var walk = try Walk(asking: Self.poll, minimum: Self.minimum)
        try walk.ask(Self.poll, said.dropLast().map { .option($0) })
        try walk.run(.askAgain)
        for seat in 0..<Self.seats - missing {
            try walk.answer(Self.poll, by: seat, .option(said[seat]))
        }
        try walk.answer(Self.poll, by: Self.seats, .option(said[Self.seats]))
        try walk.reveal(Self.poll)
        return Room(shown: walk.state.stages(until: Self.poll).map(\.results), said: said)
    }
}
