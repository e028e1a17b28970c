import Session
import TestSupport
import Testing
import Workshop

/// Rooms and their stream.
struct World {
    let scenario: Scenario
    var stream = SimulatedStream()
    var rooms: [SimulatedRoom]
    /// The rooms that are heard; nil for those that are not cut off.
    var heard: Set<RoomTag>?
    /// What each room said last of how many of its seats have answered.
    private var said: [RoomTag: [PollRound: Int]] = [:]
    private let names = ["Leeds", "Cardiff", "Hull", "York"]

    init(of scenario: Scenario, rooms count: Int) {
        self.scenario = scenario
        rooms = names.prefix(count).map { SimulatedRoom($0, of: scenario) }
    }

    /// Leeds, which moves the session, and Cardiff, at a slide.
    static func begun(at slide: Int = 0, using generator: inout SeededGenerator) -> World {
        var world = World(of: .sample, rooms: 2)
        world.begin(using: &generator)
        if slide > 0 { world.go(to: slide, using: &generator) }
        return world
    }

    private var here: Set<RoomTag> { heard ?? Set(rooms.filter { !$0.isCut }.map(\.tag)) }

    mutating func begin(using generator: inout SeededGenerator) {
        rooms[0].wish(.start)
        settle(using: &generator)
        rooms[0].wish(nil)
        settle(using: &generator)
    }

    mutating func go(to slide: Int, using generator: inout SeededGenerator) {
        rooms[0].wish(.go(slide: slide))
        settle(using: &generator)
    }

    /// Every room that is not cut off sends and reads.
    mutating func pump(using generator: inout SeededGenerator) {
        for index in rooms.indices where !rooms[index].isCut {
            rooms[index].clock += 50
            for publication in rooms[index].send(here: here, using: &generator) {
                stream.publish(publication)
            }
            rooms[index].read(.max, of: stream)
        }
    }

    /// What a room sends so many milliseconds later, and nobody has stored yet.
    mutating func send(
        from index: Int, after milliseconds: Int64, using generator: inout SeededGenerator
    ) -> [Publication] {
        rooms[index].clock += milliseconds
        return rooms[index].send(here: here, using: &generator)
    }

    mutating func store(_ publications: [Publication]) {
        for publication in publications { stream.publish(publication) }
    }

    /// A room says how many of its seats have answered, and the others that are not cut off hear it.
    mutating func speak(_ index: Int) {
        guard !rooms[index].isCut else { return }
        said[rooms[index].tag] = rooms[index].shared.answeredInSteps
        for other in rooms.indices where !rooms[other].isCut {
            rooms[other].hear(said.filter { $0.key != rooms[other].tag && here.contains($0.key) })
        }
    }

    mutating func settle(for milliseconds: Int64 = 500, using generator: inout SeededGenerator) {
        for _ in 0..<(milliseconds / 50) { pump(using: &generator) }
    }

    /// Something happens somewhere.
    mutating func step(using generator: inout SeededGenerator) {
        let index = rooms.indices.randomElement(using: &generator) ?? 0
        stream.isCareless = Int.random(in: 0..<10, using: &generator) == 0
        stream.clock += Int64.random(in: 0...900, using: &generator)
        rooms[index].clock += Int64.random(in: 0...900, using: &generator)
        switch Int.random(in: 0..<34, using: &generator) {
        case 0..<8:
            let seat = Int.random(in: 0..<8, using: &generator)
            rooms[index].takeSeat(seat)
            guard let poll = rooms[index].shared.state.openPoll else { break }
            let cleared = (rooms[index].shared.state.live(of: poll)?.texts ?? []).map(\.number)
            rooms[index].answer(poll.id, .any(to: poll, cleared: cleared, using: &generator), by: seat)
        case 8..<13:
            let command = Command.any(in: rooms[index].shared.state, using: &generator)
            switch command {
            case .answer, .takeSeat, .finish, .togglePause, .start: break
            case _:
                rooms[index].wish(command, isWaiving: Int.random(in: 0..<4, using: &generator) == 0)
            }
        case 13: if Int.random(in: 0..<4, using: &generator) == 0 { rooms[index].wish(nil) }
        case 14:
            rooms[index].isCut.toggle()
            if Bool.random(using: &generator) { _ = rooms[index].giveUp() }
        case 30..<34: speak(index)
        case 15:
            let (live, resumed) = (rooms[index].shared.withoutPassing, rooms[index].resumed())
            #expect(resumed.outbox == live.outbox)
            #expect(resumed.state == live.state)
            #expect(resumed == live)
            rooms[index].crash()
        case 16..<23:
            guard !rooms[index].isCut else { break }
            for publication in rooms[index].send(here: here, using: &generator)
            where Int.random(in: 0..<5, using: &generator) > 0 {
                stream.publish(publication)
            }
        default:
            guard !rooms[index].isCut else { break }
            rooms[index].read(Int.random(in: 1...6, using: &generator), of: stream)
        }
    }

    mutating func heal(using generator: inout SeededGenerator) {
        for index in rooms.indices { rooms[index].isCut = false }
        stream.isCareless = false
        settle(for: 40_000, using: &generator)
        if rooms[0].shared.state.openPoll != nil {
            rooms[0].wish(.toggleOpen)
            settle(for: 8000, using: &generator)
        }
    }

    mutating func finish(using generator: inout SeededGenerator) {
        rooms[0].wish(.finish)
        settle(for: 12_000, using: &generator)
    }

    func expectOneState() {
        for room in rooms {
            #expect(!room.shared.isSplit)
            #expect(room.shared.sequence == UInt64(stream.deliveries.count))
            #expect(room.shared.state.withoutSeats == rooms[0].shared.state.withoutSeats, "\(room.name)")
            #expect(room.shared.state.joined == rooms[0].shared.state.joined)
        }
    }

    func expectSameWhereReadAsFar() {
        for room in rooms {
            for other in rooms where other.shared.sequence == room.shared.sequence {
                #expect(other.shared.state.withoutSeats == room.shared.state.withoutSeats)
            }
        }
    }

    /// No room tells of more answers than there are.
    func expectNoneTwice() {
        for poll in scenario.polls {
            for room in rooms {
                let round = PollRound(poll.id, room.shared.state.standing(of: poll.id).round)
                let told = rooms.reduce(0) { $0 + ($1.acknowledged[round] ?? [:]).count }
                #expect(room.shared.shown.answered(poll.id) <= told, "\(room.name) \(poll.id)")
            }
        }
    }

    /// Of each poll every ballot of every room counts, as its seat was told, or is one of those that are late.
    func expectEveryAnswerOnce() {
        let state = rooms[0].shared.state
        for poll in scenario.polls {
            let standing = state.standing(of: poll.id)
            for number in 1...standing.round {
                let round = PollRound(poll.id, number)
                let told = rooms.flatMap { $0.acknowledged[round] ?? [:] }
                let late = standing.tardy[number] ?? 0
                #expect(rooms.allSatisfy { $0.shared.outbox.ballots(to: round).isEmpty })
                if let table = standing.tables[number] {
                    #expect(table.answered <= told.count && table.answered + late >= told.count)
                    continue
                }
                let ballots = number == standing.round ? standing.ballots : standing.earlier[number] ?? [:]
                let wrong = told.filter { ballots[$0.key] != $0.value }
                #expect(ballots.count <= told.count)
                #expect(wrong.count == 0 || late >= wrong.count, "\(poll.id) \(number)")
            }
        }
    }
}

extension Shared {
    /// Without what passes with the moment.
    fileprivate var withoutPassing: Shared {
        var shared = self
        shared.aside = Aside()
        shared.heard = [:]
        return shared
    }
}

extension State {
    fileprivate var withoutSeats: State { forgettingOwnSeats }
}
