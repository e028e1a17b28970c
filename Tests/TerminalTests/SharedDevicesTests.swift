import Drawing
import TestSupport
import Testing

@testable import Terminal

/// Many people's terminals over a few devices: each shows its own picture, whatever the device showed before.
struct SharedDevicesTests {
    private struct Seat {
        let id: ScreenID
        let terminal: VirtualTerminal
        let type: String
        var size: Size
    }

    static let types = ["xterm-256color", "screen-256color", "tmux-256color", "vt220"]
    static let sizes = [Size(width: 40, height: 12), Size(width: 61, height: 9)]

    @Test("random walks of many people keep every terminal to itself", arguments: 0..<6 as Range<UInt64>)
    func walks(seed: UInt64) async throws {
        var maker = CanvasMaker(seed: seed)
        let painter = try Painter()
        var seats: [Seat] = []
        for number in 0..<24 {
            seats.append(try await seat(Self.types[number % 4], Self.sizes[number / 4 % 2], painter))
        }
        var shared: [Size: Picture] = [:]
        for size in Self.sizes { shared[size] = Picture(maker.canvas(size: size)) }
        for _ in 0..<150 {
            let number = Int.random(in: 0..<seats.count, using: &maker)
            let seat = seats[number]
            switch Int.random(in: 0..<12, using: &maker) {
            case 0:
                seat.terminal.feed(await painter.close(seat.id, clearing: .random(using: &maker)))
                #expect(!seat.terminal.isOnOtherScreen)
                seats[number] = try await self.seat(seat.type, seat.size, painter)
            case 1:
                seats[number].size = Self.sizes.randomElement(using: &maker) ?? seat.size
                seat.terminal.resize(to: seats[number].size)
                await painter.resize(seat.id, to: seats[number].size)
                try await show(Picture(maker.canvas(size: seats[number].size)), at: seats[number], painter)
            case 2:
                seat.terminal.feed(Array("\u{1B}[3;2Hnoise\u{1B}[1;31m".utf8))
                await painter.repaintEverything(on: seat.id)
                try await show(Picture(maker.canvas(size: seat.size)), at: seat, painter)
            case 3...4:
                // A step: everybody of that size goes on to the same picture.
                let next = Picture(maker.canvas(after: try #require(shared[seat.size]).canvas))
                shared[seat.size] = next
                let followers = seats.filter { $0.size == seat.size }
                let bytes = await painter.paint(followers.map { (next, $0.id) })
                for (follower, bytes) in zip(followers, bytes) {
                    follower.terminal.feed(bytes)
                    expectShown(next.canvas, on: follower.terminal)
                }
            case _:
                // Somebody types.
                try await show(Picture(maker.canvas(size: seat.size)), at: seat, painter)
            }
        }
    }

    @Test func `more kinds of terminal than fit into the yard keep every terminal to itself`() async throws {
        var maker = CanvasMaker(seed: 11)
        let painter = try Painter()
        var seats: [Seat] = []
        for (width, height) in [(100, 40), (110, 35), (120, 40), (132, 43), (160, 50), (150, 60)] {
            for type in Self.types {
                seats.append(try await seat(type, Size(width: width, height: height), painter))
            }
        }
        for _ in 0..<3 {
            for seat in seats.shuffled(using: &maker) {
                try await show(Picture(maker.canvas(size: seat.size)), at: seat, painter)
            }
        }
        for seat in seats { seat.terminal.feed(await painter.close(seat.id)) }
        #expect(seats.allSatisfy { !$0.terminal.isOnOtherScreen })
    }

    @Test func `a picture that a screen shows already is no bytes, and the same step is the same bytes`()
        async throws
    {
        var maker = CanvasMaker(seed: 3)
        let painter = try Painter()
        let size = Self.sizes[0]
        let seats = try await [seat("xterm-256color", size, painter), seat("xterm-256color", size, painter)]
        let (one, two) = (Picture(maker.canvas(size: size)), Picture(maker.canvas(size: size)))
        let first = await painter.paint(seats.map { (one, $0.id) })
        #expect(first[0] == first[1] && !first[0].isEmpty)
        let second = await painter.paint(seats.map { (two, $0.id) })
        #expect(second[0] == second[1] && !second[0].isEmpty)
        #expect(await painter.paint(seats.map { (two, $0.id) }) == [[], []])
    }

    @Test
    func `a difference beyond its limit is the whole picture where that is shorter, and shows the same`()
        async throws
    {
        var maker = CanvasMaker(seed: 5)
        let painter = try Painter()
        let seat = try await seat("xterm-256color", Self.sizes[0], painter)
        let full = Picture(maker.canvas(size: seat.size))
        // Single cells far from one another: each costs a move, and wiping all costs little.
        try await show(full, at: seat, painter)
        let empty = Canvas(size: seat.size)
        let whole = await painter.lengths(ofWhole: [empty], on: seat.id)[0]
        let bytes = await painter.paint([(Picture(empty), seat.id)], limits: [seat.id: 0])[0]
        #expect(bytes.count <= whole)
        seat.terminal.feed(bytes)
        expectShown(empty, on: seat.terminal)
        try await show(full, at: seat, painter)
    }

    private func seat(_ type: String, _ size: Size, _ painter: Painter) async throws -> Seat {
        let id = try await painter.open(type, size: size, look: Look())
        return Seat(id: id, terminal: VirtualTerminal(size: size), type: type, size: size)
    }

    private func show(_ picture: Picture, at seat: Seat, _ painter: Painter) async throws {
        let bytes = try #require(await painter.paint([(picture, seat.id)]).first)
        seat.terminal.feed(bytes)
        expectShown(picture.canvas, on: seat.terminal)
    }
}
