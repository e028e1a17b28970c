import CSystem
import Drawing
import Foundation
import Glibc
import TestSupport
import Testing

/// What takes longer, and two faults at once: under make test-long.
extension RoomsTests {
    @Test(.enabled(if: SharedRooms.isLong, "under make test-long"), arguments: SharedRooms.rounds)
    func `a server that stands still for half a minute costs nothing`(round: Int) async throws {
        let rooms = try await SharedRooms(["Leeds", "Cardiff", "Hull"])
        defer { rooms.clear() }
        try await rooms.come(4)
        try await rooms.open(1, "Which pot")
        let leader = try #require(rooms.servers.leader(of: SharedRooms.stream))
        // The one that leads, every other time.
        let still = round % 2 == 0 ? leader : (leader + 1) % 3
        try await rooms.answerAtOnce(1) { _, seat in
            seat % 2 + 1
        } during: {
            rooms.servers.pause(still)
        }
        rooms.press("o")
        // Rooms of which none is at that server may only miss the one that moves them.
        let pressed = system_milliseconds()
        try await rooms.tell(Self.unreached, "Poll closed", in: [0])
        let left = 6 - Int(system_milliseconds() - pressed) / 1000
        try await rooms.tell(Self.unreached, "Poll closed", "2 of 3 rooms here", in: [1, 2], seconds: left)
        try await Task.sleep(for: .seconds(30))
        try await rooms.tellNoMore(Self.unreached)
        try await rooms.pressAgainWhereNothingMoved("o", hearing: "Poll 1 closed.")
        try await rooms.tell("Poll closed")
        try await rooms.press("r", hearing: "Result of poll 1")
        try await rooms.open(2, "Which cup")
        try await rooms.answerAtOnce(2) { _, _ in
            1
        } during: {
            rooms.servers.resume(still)
        }
        try await rooms.pause()
        try await rooms.reveal(2)
        _ = try await rooms.expectOneSummary(["Blue": 6, "Brown": 6, "White": 0, "Large": 12, "Small": 0])
    }

    @Test(.enabled(if: SharedRooms.isLong, "under make test-long"), arguments: SharedRooms.rounds)
    func `the server that leads and a room's host, killed while ballots are delivered, cost nothing`(
        round: Int
    ) async throws {
        var chance = SeededGenerator(seed: UInt64(round))
        let rooms = try await SharedRooms(["Leeds", "Cardiff", "Hull"])
        defer { rooms.clear() }
        try await rooms.come(4)
        try await rooms.open(1, "Which pot")
        try await rooms.answer(1) { _, seat in seat % 3 + 1 }
        let leader = try #require(rooms.servers.leader(of: SharedRooms.stream))
        rooms.press("o")
        try await Task.sleep(for: .milliseconds(Int.random(in: 0..<300, using: &chance)))
        rooms.servers.kill(leader)
        let killed = (round + 1) % 3
        try await rooms.resume([killed], after: { for host in $0 { kill(host, SIGKILL) } })
        try rooms.servers.start(leader)
        try await rooms.tell("3 of 3 rooms here", seconds: 20)
        // What the room that leads was killed in the middle of may not have been said; any other is told what becomes of it.
        if killed == 0, !rooms.places[0].console.screen.contains("Poll closed") { rooms.press("o") }
        try await rooms.pressAgainWhereNothingMoved("o", hearing: "Poll 1 closed.")
        try await rooms.tell("Poll closed", seconds: 10)
        try await rooms.press("r", hearing: "Result of poll 1")
        _ = try await rooms.expectOneSummary(["Blue": 6, "Brown": 3, "White": 3])
    }

    @Test(.enabled(if: SharedRooms.isLong, "under make test-long"), arguments: SharedRooms.rounds)
    func `a server whose files are damaged while another stands still costs nothing`(round: Int) async throws
    {
        var chance = SeededGenerator(seed: UInt64(round))
        let rooms = try await SharedRooms(["Leeds", "Cardiff"])
        defer { rooms.clear() }
        try await rooms.come(4)
        try await rooms.open(1, "Which pot")
        let old = try rooms.servers.copyStores()
        for _ in 0..<3 {
            try await rooms.press("o", hearing: "Poll 1 closed.")
            try await rooms.press("o", hearing: "Poll 1 is open.")
        }
        let leader = try #require(rooms.servers.leader(of: SharedRooms.stream))
        let damaged = (leader + round) % 3
        let still = (damaged + 1 + round / 3 % 2) % 3
        let damage = StreamServers.Damage.allCases[round % 4]
        rooms.servers.pause(still)
        defer { rooms.servers.resume(still) }
        rooms.servers.kill(damaged)
        try await rooms.tell(Self.unreached)
        try await rooms.answer(1) { _, seat in seat % 2 + 1 }
        try await rooms.pause()
        try rooms.servers.damage(damaged, damage, old: old, using: &chance)
        try rooms.servers.start(damaged)
        rooms.press("o")
        try await rooms.tell(Self.unreached, Self.short, "Poll closed", seconds: 10)
        try await Task.sleep(for: .seconds(10))
        rooms.servers.resume(still)
        if (try? rooms.servers.waitUntilLevel(SharedRooms.stream, seconds: 10)) == nil {
            rooms.servers.kill(damaged)
            try rooms.servers.damage(damaged, .emptied, old: old, using: &chance)
            try rooms.servers.start(damaged)
        }
        try rooms.servers.waitUntilHealthy()
        try await rooms.tellNoMore(Self.unreached)
        try await rooms.tellNoMore(Self.short)
        try await rooms.pressAgainWhereNothingMoved("o", hearing: "Poll 1 closed.")
        try await rooms.tell("Poll closed", seconds: 20)
        try await rooms.press("r", hearing: "Result of poll 1")
        _ = try await rooms.expectOneSummary(["Blue": 4, "Brown": 4, "White": 0])
    }

    @Test(.enabled(if: SharedRooms.isLong, "under make test-long"), arguments: SharedRooms.rounds)
    func
        `servers whose files are all older than what rooms have read get the rest from these, one of them resumed`(
            round: Int
        ) async throws
    {
        var chance = SeededGenerator(seed: UInt64(round))
        let rooms = try await SharedRooms(["Leeds", "Cardiff"])
        defer { rooms.clear() }
        try await rooms.come(4)
        try await rooms.open(1, "Which pot")
        let old = try rooms.servers.copyStores()
        try await rooms.answer(1) { _, seat in seat % 2 + 1 }
        try await rooms.reveal(1)
        try await rooms.open(2, "Which cup")
        for server in 0..<3 { rooms.servers.kill(server) }
        try await rooms.answer(2) { _, _ in 2 }
        try await rooms.tell(Self.unreached)
        for server in 0..<3 {
            try rooms.servers.damage(server, .old, old: old, using: &chance)
            try rooms.servers.start(server)
        }
        try await rooms.resume([round % 2], after: { for host in $0 { kill(host, SIGKILL) } })
        try rooms.servers.waitUntilHealthy()
        try await rooms.tell(Self.short, seconds: 10)
        try await rooms.tellNoMore(Self.short)
        try await rooms.tell("2 of 2 rooms here", seconds: 20)
        try await rooms.reveal(2)
        _ = try await rooms.expectOneSummary(["Blue": 4, "Brown": 4, "White": 0, "Large": 0, "Small": 8])
    }

    @Test(
        .enabled(if: SharedRooms.isLong, "under make test-long"),
        .enabled(if: CutWire.isPossible, "SKIPPED: it takes root and a kernel that makes networks"),
        arguments: SharedRooms.rounds)
    func `a room whose packets are lost, and no connection closed, counts late in every room alike`(
        round: Int
    ) async throws {
        let wire = try CutWire()
        let rooms = try await SharedRooms(["Leeds", "Cardiff", "Hull"], cutting: wire)
        defer { rooms.clear() }
        try await rooms.come(4)
        try await rooms.open(1, "Which pot")
        try await rooms.answer(1, in: [0, 1]) { _, _ in 1 }
        try wire.cut()
        try await rooms.tell(Self.unreached, in: [2])
        try await rooms.answer(1, in: [2]) { _, _ in 2 }
        try await rooms.tell("2 of 3 rooms here", in: [0, 1], seconds: 6)
        try await rooms.reveal(1, in: [0, 1])
        try await rooms.pause([2])
        // Half of the time for so long that connections are given up at both ends.
        if round % 2 == 1 { try await Task.sleep(for: .seconds(20)) }
        try wire.mend()
        try await rooms.hear("Result of poll 1", in: [2])
        try await rooms.tell("3 of 3 rooms here", seconds: 20)
        try await rooms.open(2, "Which cup")
        try await rooms.answer(2, in: [0, 1]) { _, _ in 1 }
        try wire.cut()
        try await rooms.answer(2, in: [2]) { _, _ in 2 }
        try await rooms.tell("2 of 3 rooms here", in: [0, 1], seconds: 10)
        try await rooms.reveal(2, in: [0, 1])
        try await rooms.finish(in: [0, 1])
        try wire.mend()
        let summary = try await rooms.expectOneSummary(["Blue": 8, "Brown": 0, "White": 0], isFinished: true)
        #expect(
            summary.contains("4 answers are not in this picture: they came or changed late"), "\(summary)")
    }

    /// What only one room had read is lost with the servers, while that room is away, and another goes on from there.
    @Test func `rooms that have read two sessions stand still until the odd one ends, and then go on`()
        async throws
    {
        var chance = SeededGenerator(seed: 1)
        let rooms = try await SharedRooms(["Leeds", "Cardiff", "Hull"])
        defer { rooms.clear() }
        try await rooms.come(3)
        try await rooms.open(1, "Which pot")
        try await rooms.answer(1) { _, _ in 1 }
        let old = try rooms.servers.copyStores()
        let leeds = rooms.places[0].room
        let others = try rooms.places[1...].flatMap { try $0.room.processes("serve") }
        for process in others { kill(process, SIGSTOP) }
        // What they are sent from here on waits in no socket of theirs.
        for place in rooms.places[1...] {
            for process in try place.room.processes("stream") { kill(process, SIGKILL) }
        }
        try await rooms.press("o", hearing: "Poll 1 closed.", in: [0])
        for host in try leeds.processes("serve") { kill(host, SIGKILL) }
        try await rooms.places[0].stage.waitsForEnd()
        rooms.places[0].seats = []
        for server in 0..<3 {
            rooms.servers.kill(server)
            try rooms.servers.damage(server, .emptied, old: old, using: &chance)
        }
        for server in 0..<3 { try rooms.servers.start(server) }
        try rooms.servers.waitUntilHealthy()
        for process in others { kill(process, SIGCONT) }
        let cardiff = rooms.places[1].console
        try await rooms.tell("2 of 3 rooms here", in: [1, 2], seconds: 40)
        for index in 1...2 { try await rooms.places[index].console.waits(untilGone: Self.short) }
        cardiff.type("t")
        try await cardiff.waits(for: "this room moves the session")
        cardiff.type("o")
        try await rooms.hear("Poll 1 closed.", in: [1, 2])
        rooms.places[0].stage = try leeds.resume(
            leeds.record, Array(try rooms.sharing(of: leeds).dropFirst(2)))
        try await rooms.places[0].stage.waits(for: "came")
        rooms.places[0].console = try leeds.console(size: Size(width: 132, height: 43))
        try await rooms.tell("have read two different sessions", seconds: 20)
        rooms.press("q")
        try await rooms.places[0].console.waits(for: "End this room?")
        rooms.press("a")
        try await rooms.places[0].stage.waits(for: "q leaves this terminal.")
        for index in 1...2 {
            try await rooms.places[index].console.waits(untilGone: "have read two different sessions")
        }
        cardiff.type("r")
        try await rooms.hear("Result of poll 1", in: [1, 2])
        cardiff.type("q")
        try await cardiff.waits(for: "End for everyone?")
        cardiff.type("y")
        for index in 1...2 { try await rooms.places[index].stage.waits(for: "q leaves this terminal.") }
        let summaries = try rooms.summaries("text")
        #expect(summaries[1] == summaries[2] && summaries[1].contains("Blue"), "\(summaries)")
        #expect(
            summaries[0].contains("2 rooms were away at the end") && summaries[0].contains("3 answers"),
            "\(summaries[0])")
    }
}
