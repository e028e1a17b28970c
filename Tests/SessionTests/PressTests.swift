import Session
import TestSupport
import Testing
import Workshop

/// What becomes of keys that a room of a shared session presses, over a stream that is slow, cut, and silent about what it
/// has stored.
@Suite struct PressTests {
    @Test func `keys that a room presses one after the other all hold, whenever they are read back`() {
        var generator = SeededGenerator(seed: 4)
        var world = World.begun(using: &generator)
        for command in [Command.nextSlide, .toggleOpen, .toggleOpen, .nextSlide] {
            world.rooms[0].wish(command)
        }
        world.settle(for: 6000, using: &generator)
        #expect(world.rooms[0].outcomes.suffix(4).map(\.1) == [.accepted, .accepted, .accepted, .accepted])
        #expect(world.rooms[1].shared.state.place.slide == 2)
        #expect(world.rooms[1].shared.state.standing(of: "role").phase == .closed)
    }

    @Test func `a room moves the session though servers refuse whatever expects something of what is there`()
    {
        var generator = SeededGenerator(seed: 5)
        var world = World.begun(using: &generator)
        world.stream.isDamaged = true
        world.rooms[0].wish(.nextSlide)
        world.settle(for: 6000, using: &generator)
        #expect(world.rooms[0].outcomes.last?.1 == .accepted)
        #expect(world.rooms[1].shared.state.place.slide == 1)
        world.expectOneState()
    }

    @Test(arguments: [false, true])
    func `what was asked while servers are away happens later only where they had stored it`(isStored: Bool) {
        var generator = SeededGenerator(seed: 6)
        var world = World.begun(using: &generator)
        for _ in 0..<2 { world.rooms[0].wish(.nextSlide) }
        let sent = world.send(from: 0, after: 50, using: &generator)
        if isStored { world.store(sent) }
        let withdrawn = (world.rooms[0].outcomes.last?.number ?? 0) + 1
        let outcomes = world.rooms[0].giveUp()
        #expect(outcomes == [.refused(.withdrawn), .refused(.unreached)])
        for slide in isStored ? [1, 2] : [0, 1] {
            world.settle(for: 6000, using: &generator)
            world.expectOneState()
            #expect(world.rooms[1].shared.state.place.slide == slide)
            // That it did after all is told then.
            let isTold = world.rooms[0].outcomes.last.map { $0 == (withdrawn, .accepted) }
            if slide == (isStored ? 1 : 0) { #expect(isTold == isStored) }
            world.rooms[0].wish(.nextSlide)
        }
    }

    @Test func `what is pressed again while servers are away is done once, where they had stored it`() {
        var generator = SeededGenerator(seed: 6)
        var world = World.begun(at: 1, using: &generator)
        world.rooms[0].wish(.toggleOpen)
        world.store(world.send(from: 0, after: 50, using: &generator))
        _ = world.rooms[0].giveUp()
        for command in [Command.toggleOpen, .nextSlide] { world.rooms[0].wish(command) }
        world.settle(for: 6000, using: &generator)
        #expect(world.rooms[0].outcomes.suffix(2).map(\.1) == [.accepted, .accepted])
        #expect(world.rooms[1].shared.state.openPoll?.id == "role")
        world.expectOneState()
    }

    @Test func `what is pressed again just as servers have done it after all is done`() {
        var generator = SeededGenerator(seed: 6)
        var world = World.begun(at: 1, using: &generator)
        world.rooms[0].wish(.toggleOpen)
        let sent = world.send(from: 0, after: 50, using: &generator)
        _ = world.rooms[0].giveUp()
        world.store(sent)
        world.rooms[0].read(1, of: world.stream)
        #expect(world.rooms[0].shared.state.openPoll?.id == "role")
        let read = world.rooms[0].clock
        let isDone = [1999, 2000].map { world.rooms[0].courier.waive(.toggleOpen, at: read + $0) }
        #expect(isDone == [true, false] && !world.rooms[0].courier.hasWishes)
    }

    @Test
    func `a key that is pressed again after a second is no second step as long as the first is on its way`() {
        var generator = SeededGenerator(seed: 6)
        var world = World.begun(using: &generator)
        world.rooms[0].wish(.nextSlide)
        let sent = world.send(from: 0, after: 50, using: &generator)
        let courier = world.rooms[0].courier
        #expect(!courier.isUnderway(.nextSlide, at: 999) && courier.isUnderway(.nextSlide, at: 1000))
        #expect(!courier.isUnderway(.previousSlide, at: 1000))
        world.store(sent)
        world.settle(using: &generator)
        #expect(!world.rooms[0].courier.isUnderway(.nextSlide, at: 1000))
    }

    @Test func `what is pressed otherwise while servers are away does not stand on what they had stored`() {
        var generator = SeededGenerator(seed: 6)
        var world = World.begun(at: 1, using: &generator)
        world.rooms[0].wish(.nextSlide)
        world.store(world.send(from: 0, after: 50, using: &generator))
        _ = world.rooms[0].giveUp()
        world.rooms[0].wish(.previousSlide)
        world.settle(for: 6000, using: &generator)
        #expect(world.rooms[0].outcomes.last?.1 == .overtaken("Leeds"))
        #expect(world.rooms[1].shared.state.place.slide == 2)
        world.expectOneState()
    }

    @Test func `of two presses at one place one moves the session, and the other is told who was first`() {
        var generator = SeededGenerator(seed: 1)
        var world = World.begun(using: &generator)
        let place = world.rooms[0].shared.state.place
        for index in 0..<2 { world.rooms[index].wish(.next) }
        for _ in 0..<20 { world.pump(using: &generator) }
        world.expectOneState()
        #expect(world.rooms[0].shared.state.place == Place(slide: place.slide, step: place.step + 1))
        let outcomes = world.rooms.map { $0.outcomes.last?.1 }
        #expect(outcomes.contains(.accepted) && outcomes.contains(.overtaken("Leeds")))
    }

    @Test func `what was waited for, pressed again when it has just been done, is done once`() {
        var generator = SeededGenerator(seed: 2)
        var world = World.begun(at: 1, using: &generator)
        world.rooms[0].wish(.toggleOpen)
        world.settle(using: &generator)
        for seat in 0..<4 { world.rooms[1].answer("role", .option(0), by: seat) }
        world.rooms[1].isCut = true
        world.rooms[0].wish(.toggleOpen)
        world.settle(using: &generator)
        world.heard = Set(world.rooms.map(\.tag))
        world.rooms[0].wish(.toggleReveal)
        world.pump(using: &generator)
        #expect(world.rooms[0].outcomes.last?.1 == .waiting(["Cardiff"]))
        world.rooms[1].isCut = false
        world.settle(for: 1000, using: &generator)
        #expect(world.rooms[0].outcomes.last?.1 == .accepted)
        let done = world.rooms[0].clock
        func isDone(_ command: Command, after milliseconds: Int64) -> Bool {
            world.rooms[0].courier.waive(command, at: done + milliseconds)
        }
        #expect(isDone(.toggleReveal, after: 100) && isDone(.toggleReveal, after: 900))
        #expect(!isDone(.toggleOpen, after: 100) && !isDone(.toggleReveal, after: 2100))
    }

    @Test func `one press does one thing, though what was pressed before is stored twice in front of it`() {
        var generator = SeededGenerator(seed: 6)
        var world = World.begun(at: 1, using: &generator)
        world.rooms[0].wish(.toggleOpen)
        let opening = world.send(from: 0, after: 0, using: &generator)
        let openingAgain = world.send(from: 0, after: 2000, using: &generator)
        world.store(opening)
        world.rooms[0].read(1, of: world.stream)
        #expect(world.rooms[0].shared.state.openPoll?.id == "role")
        world.rooms[0].wish(.toggleOpen)
        let closing = world.send(from: 0, after: 0, using: &generator)
        world.store(openingAgain + closing)
        // It is refused, and sent again before the room has read what stands in front of it.
        world.store(world.send(from: 0, after: 2000, using: &generator))
        world.rooms[0].read(1, of: world.stream)
        _ = world.send(from: 0, after: 0, using: &generator)
        world.settle(for: 8000, using: &generator)
        #expect(world.rooms[0].outcomes.suffix(2).map(\.1) == [.accepted, .accepted])
        #expect(world.rooms[0].shared.state.standing(of: "role").phase == .closed)
        world.expectOneState()
    }

    @Test(arguments: SharedLawTests.sessions)
    func `every press does one thing, however often it is sent and stored, and however late`(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var world = World.begun(using: &generator)
        let before = world.rooms[0].outcomes.count
        var wire: [Publication] = []
        var presses = 0
        for _ in 0..<600 {
            let index = Int.random(in: 0..<2, using: &generator)
            world.stream.isCareless = Int.random(in: 0..<4, using: &generator) == 0
            switch Int.random(in: 0..<8, using: &generator) {
            case 0:
                guard !world.rooms[0].courier.hasWishes || Int.random(in: 0..<4, using: &generator) == 0
                else { break }
                presses += 1
                world.rooms[0].wish(.toggleBlank)
            case 1: world.rooms[1].takeSeat(Int.random(in: 0..<90, using: &generator))
            case 2..<4:
                wire += world.send(
                    from: index, after: Int64.random(in: 0...2500, using: &generator), using: &generator)
            case 4..<6:
                guard let place = wire.indices.randomElement(using: &generator) else { break }
                // Some of it arrives twice.
                world.stream.publish(wire[place])
                if Int.random(in: 0..<3, using: &generator) > 0 { wire.remove(at: place) }
            case _: world.rooms[index].read(Int.random(in: 1...3, using: &generator), of: world.stream)
            }
        }
        world.stream.isCareless = false
        world.settle(for: 60_000, using: &generator)
        let outcomes = world.rooms[0].outcomes.dropFirst(before).map(\.1)
        #expect(outcomes.count == presses && outcomes.allSatisfy { $0 == .accepted })
        #expect(world.rooms[1].shared.state.isBlank == (presses % 2 == 1))
        world.expectOneState()
    }

    @Test func `what a room pressed before it was killed is not done again when it is read back behind it`() {
        var generator = SeededGenerator(seed: 7)
        var world = World.begun(at: 1, using: &generator)
        world.rooms[0].wish(.toggleOpen)
        let opening = world.send(from: 0, after: 0, using: &generator)
        world.rooms[0].crash()
        world.rooms[0].wish(.toggleOpen)
        _ = world.send(from: 0, after: 1000, using: &generator)
        world.store(opening)
        world.settle(for: 8000, using: &generator)
        #expect(world.rooms[0].outcomes.last?.1 == .overtaken("Leeds"))
        #expect(world.rooms[1].shared.state.openPoll?.id == "role")
    }
}
