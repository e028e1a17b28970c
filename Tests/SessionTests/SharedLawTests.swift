import Foundation
import Session
import TestSupport
import Testing
import Workshop

/// Rooms that share a session over a stream that is cut, slow, and silent about what it has stored.
@Suite struct SharedLawTests {
    static let sessions =
        0..<(ProcessInfo.processInfo.environment["CONVENE_SESSIONS"].flatMap(Int.init) ?? 60)

    @Test(arguments: sessions)
    func `rooms that have read as far are in one state, and every answer counts once or is late once`(
        seed: Int
    ) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var world = World(of: .sample, rooms: Int.random(in: 2...4, using: &generator))
        world.begin(using: &generator)
        for _ in 0..<Int.random(in: 100...600, using: &generator) {
            world.step(using: &generator)
            world.expectNoneTwice()
        }
        world.expectSameWhereReadAsFar()
        world.heal(using: &generator)
        world.expectOneState()
        world.expectEveryAnswerOnce()
        world.finish(using: &generator)
        world.expectOneState()
        let finished = world.rooms.map(\.shared.state.finished)
        #expect(finished.allSatisfy { $0 != nil && $0 == finished[0] })
    }

    @Test(arguments: 0..<60)
    func `entries of a room that says what does not fit change nothing that they do not name`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let other = RoomTag(hash: Array("a stranger".utf8))
        var shared = Shared(of: .sample, in: RoomTag(hash: Array("Leeds...".utf8)))
        var strange = Walk(through: .someKinds(using: &generator))
        var events: [Event] = [.started(.at(0)), .moved(Place(slide: 0, step: 0), .at(0))]
        for second in 0..<200 {
            let command = Command.any(in: strange.state, using: &generator)
            guard strange.refusal(of: command, at: second) == nil else { continue }
            try? strange.run(command, at: second)
        }
        events += strange.events.shuffled(using: &generator)
        for (number, event) in events.enumerated() {
            let entry = Entry(
                room: other, number: number + 1, previous: shared.digest, decided: .at(number),
                items: [.happened(event), .seated(Int.random(in: -9...200_000, using: &generator))])
            _ = shared.take(
                Delivery(
                    sequence: UInt64(number + 1), milliseconds: Moment.at(number).milliseconds,
                    message: .entry(entry), digest: [UInt8(number & 255)]))
            #expect(shared.state.scenario.slides.indices.contains(shared.state.place.slide))
            #expect(shared.state.joined <= Inventory.mostSeats)
            for poll in shared.state.scenario.polls { _ = shared.state.results(of: poll) }
        }
    }

    @Test func `a room is shown under its name as it was written first`() {
        let tag = RoomTag(hash: Array("leeds...".utf8))
        var shared = Shared.withRooms([(tag: tag, name: "Leeds")])
        shared.take([.entered(name: "leeds", address: "ssh b")], of: tag)
        #expect(shared.rooms[tag]?.name == "Leeds" && shared.rooms[tag]?.address == "ssh b")
        var courier = Courier(shared, name: "leeds", address: "ssh b")
        #expect(courier.due(at: .at(0), clock: 0, here: []).publications.isEmpty)
    }

    @Test func `a text that is too long for a message is refused, and the session goes on`() {
        var generator = SeededGenerator(seed: 3)
        var world = World.begun(using: &generator)
        let text = String(repeating: "a", count: Entry.Opening.longestText + 1)
        world.rooms[0].wish(.edit(Edition(text: text, scenario: .sample)))
        world.rooms[0].wish(.next)
        world.settle(using: &generator)
        #expect(world.rooms[0].outcomes.suffix(2).map(\.1) == [.refused(.tooLongToShare), .accepted])
        world.expectOneState()
    }

    @Test func `a reveal waits for a room that is here, and not for one that is not`() {
        var generator = SeededGenerator(seed: 2)
        var world = World.begun(at: 1, using: &generator)
        world.rooms[0].wish(.toggleOpen)
        world.settle(using: &generator)
        for seat in 0..<4 {
            for index in 0..<2 {
                let isRecorded = world.rooms[index].answer("role", .option(0), by: seat)
                #expect(isRecorded)
            }
        }
        world.rooms[1].isCut = true
        world.rooms[0].wish(.toggleOpen)
        world.settle(using: &generator)
        world.heard = Set(world.rooms.map(\.tag))
        world.rooms[0].wish(.toggleReveal)
        world.pump(using: &generator)
        #expect(world.rooms[0].outcomes.last?.1 == .waiting(["Cardiff"]))
        world.settle(for: 4000, using: &generator)
        #expect(
            world.rooms[0].outcomes.suffix(2).map(\.1)
                == [.waiting(["Cardiff"]), .refused(.undelivered(["Cardiff"]))])
        // Pressed again while it waits, it goes on without, and nothing more comes of it.
        world.rooms[0].wish(.toggleReveal)
        world.pump(using: &generator)
        let isWaived = world.rooms[0].courier.waive(.toggleReveal)
        #expect(isWaived && !world.rooms[0].courier.waive(.toggleOpen))
        world.settle(using: &generator)
        #expect(world.rooms[0].shared.state.results(of: .role).answers == 4)
        world.rooms[1].isCut = false
        world.settle(for: 4000, using: &generator)
        world.expectOneState()
        let results = world.rooms[0].shared.state.results(of: .role)
        // What one room alone has answered is of rooms, too, where another's came late.
        #expect(results.late == 4 && results.isOfRooms)
        world.expectEveryAnswerOnce()
    }

    @Test func `a room that is heard and delivers nothing more before the end was away at it`() {
        var generator = SeededGenerator(seed: 2)
        var world = World.begun(at: 1, using: &generator)
        world.rooms[0].wish(.toggleOpen)
        world.settle(using: &generator)
        world.rooms[1].answer("role", .option(0), by: 0)
        world.rooms[1].isCut = true
        world.heard = Set(world.rooms.map(\.tag))
        world.rooms[0].wish(.finish)
        world.settle(for: 14_000, using: &generator)
        let state = world.rooms[0].shared.state
        #expect(state.finished != nil && state.roomsAway == 1)
    }
}
