import Session
import TestSupport
import Testing
import Workshop

/// What somebody learns from live pictures and the result who holds some of the seats, and knows who answers when.
@Suite struct InsiderTests {
    private static let minimum = 4
    private static let own = 2
    private static let poll = Poll(id: "p", ask: "?", kind: .choice(options: ["A", "B"]), show: .live)

    /// Who is heard next; seats of the others come first.
    private typealias Schedule = [Seat]

    private enum Seat: Hashable {
        case own(Int)
        case other(Int)
    }

    @Test(arguments: [9, 20])
    func `an answer is known for certain only where as many others as the minimum lets hide said the same`(
        seats: Int
    ) throws {
        let others = (0..<4).map(Seat.other)
        let mine = [0, 1, 0, 1].map(Seat.own)
        for schedule in interleaved(others, mine) { try expectCover(in: schedule, seats: seats) }
    }

    @Test(arguments: [12])
    func `the same where others change their minds`(seats: Int) throws {
        let mine = [0, 1, 0].map(Seat.own)
        for again in 0..<2 {
            let others = [0, 1, 2, again, 3].map(Seat.other)
            for schedule in interleaved(others, mine) { try expectCover(in: schedule, seats: seats) }
        }
    }

    /// Expects that whatever follows for certain of what one of the others said was said by enough of them.
    private func expectCover(in schedule: Schedule, seats: Int) throws {
        var walk = try Walk(asking: Self.poll, minimum: Self.minimum)
        try walk.seat(seats)
        try walk.open(Self.poll)
        var rooms: [[Results?]: [[Answer]]] = [:]
        try hear(schedule[...], in: walk.state, seen: [], said: [], into: &rooms)
        let heard = schedule.compactMap { if case .other(let seat) = $0 { seat } else { nil } }
        for said in rooms.values {
            for (act, answer) in said[0].enumerated() where answer != .skip {
                guard said.allSatisfy({ $0[act] == answer }) else { continue }
                let fewest = said.map { said in
                    Set(zip(heard, said).filter { $0.1 == answer }.map(\.0)).count
                }.min()
                #expect(fewest ?? 0 >= Self.minimum - Self.own, "\(schedule) \(said)")
            }
        }
    }

    /// Lets everybody of `schedule` answer in every way the others can, and notes which ways look alike.
    private func hear(
        _ schedule: Schedule.SubSequence, in state: State, seen: [Results?], said: [Answer],
        into rooms: inout [[Results?]: [[Answer]]]
    ) throws {
        guard let seat = schedule.first else {
            var state = state
            try run(.toggleOpen, in: &state)
            // Below the minimum it is refused, and what the paper says of the poll is all that there is.
            _ = try? run(.toggleReveal, in: &state)
            rooms[seen + [state.results(of: Self.poll)], default: []].append(said)
            return
        }
        let number: Int
        let answers: [Answer]
        switch seat {
        case .own(let index):
            number = 10 + index
            let before = state.standing(of: Self.poll.id).ballots[.seat(number)]
            answers = [.option(before == .option(0) ? 1 : 0)]
        case .other(let index): (number, answers) = (index, [.option(0), .option(1), .skip])
        }
        for answer in answers {
            var after = state
            try run(.answer(Self.poll.id, round: 1, .seat(number), answer), in: &after)
            let isOther = answers.count > 1
            try hear(
                schedule.dropFirst(), in: after, seen: seen + [after.live(of: Self.poll)],
                said: isOther ? said + [answer] : said, into: &rooms)
        }
    }

    private func run(_ command: Command, in state: inout State) throws {
        for event in try state.decide(command, at: .at(0)) { state.apply(event) }
    }

    /// Every way in which the two can follow one another, each in its own order.
    private func interleaved(_ one: Schedule, _ other: Schedule) -> [Schedule] {
        guard let first = one.first, let second = other.first else { return [one + other] }
        return interleaved(Array(one.dropFirst()), other).map { [first] + $0 }
            + interleaved(one, Array(other.dropFirst())).map { [second] + $0 }
    }
}
