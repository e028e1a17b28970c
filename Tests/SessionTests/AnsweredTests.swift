import Session
import TestSupport
import Testing
import Workshop

/// How many have answered, as each of several rooms says it.
@Suite struct AnsweredTests {
    /// Rooms of each of which so many have answered a poll on that slide, which is open.
    private static func world(
        _ answered: [Int], to poll: Poll = .role, on slide: Int = 1, using generator: inout SeededGenerator
    ) -> World {
        var world = World(of: .sample, rooms: answered.count)
        world.begin(using: &generator)
        world.go(to: slide, using: &generator)
        world.rooms[0].wish(.toggleOpen)
        world.settle(using: &generator)
        for (room, count) in answered.enumerated() {
            for seat in 0..<count {
                world.rooms[room].answer(poll.id, poll == .role ? .option(0) : .options([0]), by: seat)
            }
        }
        for room in world.rooms.indices { world.speak(room) }
        return world
    }

    @Test func `a seat counts once, whether its ballot counts yet or its room says that there is one`() {
        var generator = SeededGenerator(seed: 1)
        var world = Self.world([6, 7, 5], using: &generator)
        #expect(world.rooms.map { $0.shared.shown.answered("role") } == [15, 16, 17])
        world.rooms[0].wish(.toggleOpen)
        world.settle(using: &generator)
        // What rooms said before the close is what they are still heard to say.
        #expect(world.rooms.map { $0.shared.shown.answered("role") } == [18, 18, 18])
        #expect(world.rooms.allSatisfy { $0.shared.shown.view(of: .role) == .closed(moreThan: 15) })
    }

    @Test func `what a room said of a round says nothing of the next`() {
        var generator = SeededGenerator(seed: 2)
        var world = Self.world([6, 6], to: .signs, on: 3, using: &generator)
        for command in [Command.toggleOpen, .toggleReveal, .askAgain] {
            world.rooms[0].wish(command)
            world.settle(for: 4000, using: &generator)
        }
        #expect(world.rooms.map { $0.shared.state.standing(of: "signs").round } == [2, 2])
        #expect(world.rooms.map { $0.shared.shown.answered("signs") } == [0, 0])
    }

    @Test func `a closed poll is not too few before all rooms that are here have delivered`() {
        var generator = SeededGenerator(seed: 3)
        var world = Self.world([6, 1], using: &generator)
        let opened = world.rooms[1].shared
        world.rooms[1].isCut = true
        world.rooms[0].wish(.toggleOpen)
        world.settle(using: &generator)
        #expect(world.rooms[0].shared.shown.view(of: .role) == .closed(moreThan: 3))
        world.rooms[1].isCut = false
        world.rooms[1].read(1, of: world.stream)
        #expect(opened.state.openPoll != nil && world.rooms[1].shared.state.openPoll == nil)
        #expect(world.rooms[1].shared.shown.view(of: .role) == .closed(moreThan: 6))
    }

    @Test func `a closed poll is too few once all rooms that are here have delivered`() {
        var generator = SeededGenerator(seed: 4)
        var world = Self.world([1, 1], using: &generator)
        world.rooms[1].isCut = true
        world.heard = Set(world.rooms.map(\.tag))
        world.rooms[0].wish(.toggleOpen)
        world.settle(using: &generator)
        #expect(world.rooms[0].shared.shown.view(of: .role) == .closed(moreThan: 0))
        world.rooms[0].hear([:])
        #expect(world.rooms[0].shared.shown.view(of: .role) == .short(minimum: 3))
        world.rooms[1].isCut = false
        world.settle(using: &generator)
        world.speak(1)
        #expect(world.rooms.allSatisfy { $0.shared.shown.view(of: .role) == .short(minimum: 3) })
    }

    @Test(arguments: [Poll.pulse, .asking])
    func `of a poll that is shown live nobody is left out whose room has few seats`(poll: Poll) {
        var generator = SeededGenerator(seed: 5)
        var world = World(of: Scenario(asking: [poll]), rooms: 2)
        for room in 0..<2 { for seat in 0..<4 { world.rooms[room].takeSeat(seat) } }
        world.begin(using: &generator)
        world.settle(for: 31_000, using: &generator)
        world.rooms[0].wish(.toggleOpen)
        world.settle(using: &generator)
        let answer: Answer = poll == .pulse ? .option(0) : .questions(asked: ["Why?"], meToo: [])
        for seat in 0..<4 {
            for room in 0..<2 { world.rooms[room].answer(poll.id, answer, by: seat) }
            world.settle(for: 4000, using: &generator)
        }
        #expect(world.rooms[0].shared.state.standing(of: poll.id).frame == nil)
        for command in [Command.toggleOpen, .toggleReveal] {
            world.rooms[0].wish(command)
            world.settle(for: 4000, using: &generator)
        }
        let results = world.rooms[0].shared.state.results(of: poll)
        #expect(results.answers == 8 && results.late == 0)
    }
}
