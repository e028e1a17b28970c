import CSystem
import Foundation
import Glibc
import TestSupport
import Testing

/// Several rooms of one session over three real servers, configured as docs/rooms.md prints it.
@Suite(.serialized, .timeLimit(.minutes(60)))
struct RoomsTests {
    static let unreached = "The servers of this session are not reached."
    static let short = "The servers have lost a part of this session."

    @Test func `rooms answer together, and their summaries are the same bytes`() async throws {
        let rooms = try await SharedRooms(["Leeds", "Cardiff", "Hull"])
        defer { rooms.clear() }
        try await rooms.come(3)
        try await rooms.open(1, "Which pot")
        try await rooms.answer(1) { _, seat in seat < 2 ? 1 : 2 }
        try await rooms.reveal(1)
        let summary = try await rooms.expectOneSummary(["Blue": 6, "Brown": 3, "White": 0])
        #expect(summary.contains("9 seats were taken."))
        try await rooms.areForgotten()
    }

    @Test(arguments: SharedRooms.rounds)
    func
        `nothing that was acknowledged is lost or counted twice while servers are killed in a burst of answers`(
            round: Int
        ) async throws
    {
        let rooms = try await SharedRooms(["Leeds", "Cardiff", "Hull", "Truro"])
        defer { rooms.clear() }
        try await rooms.come(10)
        try await rooms.press(" ", hearing: "Slide: Which pot")
        try await rooms.open(2, "Which cup")
        let leader = try #require(rooms.servers.leader(of: SharedRooms.stream))
        try await rooms.answerAtOnce(2) { room, seat in
            (room + seat) % 2 + 1
        } during: {
            try await Task.sleep(for: .milliseconds(300))
            rooms.servers.kill(leader)
        }
        // With one of three left nobody moves; each room records, and can pause.
        rooms.servers.kill((leader + 1) % 3)
        try await rooms.tell(Self.unreached)
        try await rooms.answerAtOnce(2) { _, seat in seat % 2 + 1 }
        let before = rooms.heard
        rooms.press("o")
        try await rooms.tell(SharedRooms.unmoved, in: [0], seconds: 8)
        try await rooms.pause()
        for server in [leader, (leader + 1) % 3] { try rooms.servers.start(server) }
        try rooms.servers.waitUntilHealthy()
        try await rooms.tellNoMore(Self.unreached)
        try await rooms.reveal(2, after: before)
        _ = try await rooms.expectOneSummary([
            "Large": rooms.acknowledged(1), "Small": rooms.acknowledged(2),
        ])
    }

    @Test(arguments: SharedRooms.rounds)
    func `a room that is cut off from close to reveal counts late in every room alike`(round: Int)
        async throws
    {
        let rooms = try await SharedRooms(["Leeds", "Cardiff", "Hull"], lastOver: [2])
        defer { rooms.clear() }
        try await rooms.come(4)
        // A child that stands still is replaced, and nothing else comes of it.
        for process in try rooms.places[1].room.processes("stream") { kill(process, SIGSTOP) }
        try await rooms.open(1, "Which pot")
        try await rooms.answer(1, in: [0, 1]) { _, _ in 1 }
        rooms.servers.pause(2)
        defer { rooms.servers.resume(2) }
        try await rooms.tell(Self.unreached, in: [2])
        try await rooms.answer(1, in: [2]) { _, _ in 2 }
        try await rooms.tell("2 of 3 rooms here", in: [0, 1], seconds: 6)
        if SharedRooms.isLong { try await Task.sleep(for: .seconds(30)) }
        try await rooms.reveal(1, in: [0, 1])
        try await rooms.pause([2])
        rooms.servers.resume(2)
        try await rooms.hear("Result of poll 1", in: [2])
        try await rooms.hear("4 answers are not in this picture: they came or changed late")
        try await rooms.tell("3 of 3 rooms here", seconds: 20)
        // The same once more, up to the end.
        try await rooms.open(2, "Which cup")
        try await rooms.answer(2, in: [0, 1]) { _, _ in 1 }
        rooms.servers.pause(2)
        try await rooms.answer(2, in: [2]) { _, _ in 2 }
        try await rooms.tell("2 of 3 rooms here", in: [0, 1], seconds: 10)
        try await rooms.reveal(2, in: [0, 1])
        try await rooms.finish(in: [0, 1])
        rooms.servers.resume(2)
        let summary = try await rooms.expectOneSummary(["Blue": 8, "Brown": 0, "White": 0], isFinished: true)
        try await rooms.areForgotten()
        #expect(
            summary.contains("4 answers are not in this picture: they came or changed late"), "\(summary)")
    }

    @Test
    func
        `a room that is cut off moves nothing and can end by itself, and papers say who was away`()
        async throws
    {
        let rooms = try await SharedRooms(["Leeds", "Hull"], lastOver: [2])
        defer { rooms.clear() }
        try await rooms.come(3)
        try await rooms.open(1, "Which pot")
        try await rooms.answer(1) { room, _ in room + 1 }
        rooms.servers.pause(2)
        defer { rooms.servers.resume(2) }
        let hull = rooms.places[1]
        try await rooms.tell(Self.unreached, in: [1])
        hull.console.type("q")
        try await hull.console.waits(for: "a ends this room by itself")
        hull.console.type("a")
        try await hull.stage.waits(for: "q leaves this terminal.")
        try await rooms.tell("1 of 2 rooms here", in: [0], seconds: 10)
        try await rooms.reveal(1, in: [0])
        try await rooms.finish(in: [0])
        let papers = try rooms.summaries("text")
        #expect(papers[1].contains("3 answers"), "\(papers[1])")
        for paper in papers { #expect(paper.contains("1 room was away at the end"), "\(paper)") }
    }

    @Test(arguments: SharedRooms.rounds)
    func `a host that is killed is resumed with all that it acknowledged`(round: Int) async throws {
        let rooms = try await SharedRooms(["Leeds", "Cardiff"])
        defer { rooms.clear() }
        let edited = SharedRooms.slides.replacing("## Welcome", with: "## Good morning")
        _ = try rooms.places[0].room.write(WorkshopRoom.tea(edited), to: "tea.md")
        for place in rooms.places { try await place.stage.waits(for: "Good morning") }
        try await rooms.come(4)
        try await rooms.open(1, "Which pot")
        try await rooms.answer(1) { _, seat in seat < 3 ? 1 : 2 }
        try await rooms.resume([1], after: { for host in $0 { kill(host, SIGKILL) } })
        try await rooms.tell("2 of 2 rooms here", seconds: 20)
        try await rooms.reveal(1, in: [0])
        try await rooms.resume([0], after: { for host in $0 { kill(host, SIGKILL) } })
        try await rooms.tell("2 of 2 rooms here", seconds: 20)
        _ = try await rooms.expectOneSummary(["Blue": 6, "Brown": 2, "White": 0])
    }

    @Test func `a line to all rooms comes to each once, also to one whose host was killed or away meanwhile`()
        async throws
    {
        let rooms = try await SharedRooms(["Leeds", "Cardiff"])
        defer { rooms.clear() }
        try await rooms.come(1)
        let console = rooms.places[0].console
        console.type("b\u{1B}[B")
        try await console.waits(for: "One line to all seats: all rooms")
        try await console.enters("Tea is ready.")
        try await rooms.hear("Message: Tea is ready.")
        // Cardiff says that it has it.
        try await console.rests()
        for host in try rooms.places[1].room.processes("serve") { kill(host, SIGKILL) }
        try await rooms.places[1].stage.waitsForEnd()
        console.type("b")
        try await console.waits(for: "One line to all seats: this room")
        console.type("\t")
        try await console.waits(for: "One line to consoles alone: this room")
        console.type("\u{1B}[B")
        try await console.waits(for: "One line to consoles alone: all rooms")
        try await console.enters("Milk is late.")
        try await rooms.resume([1], after: { _ in })
        try await rooms.tell("Leeds: Milk is late.", in: [1], seconds: 20)
        let late = try PipedSeat("join-\(WorkshopRoom.code)", in: rooms.places[1].room)
        try await late.waits(for: "Slide: ")
        #expect(!late.everything.contains("Message:"))
    }

    @Test(arguments: SharedRooms.rounds)
    func `servers whose files are damaged one after the other cost nothing, and all of them together neither`(
        round: Int
    ) async throws {
        var chance = SeededGenerator(seed: UInt64(round))
        let rooms = try await SharedRooms(["Leeds", "Cardiff"])
        defer { rooms.clear() }
        try await rooms.come(3)
        try await rooms.open(1, "Which pot")
        let old = try rooms.servers.copyStores()
        try await rooms.answer(1) { _, _ in 1 }
        for damage in StreamServers.Damage.allCases {
            let server = Int.random(in: 0..<3, using: &chance)
            rooms.servers.kill(server)
            try rooms.servers.damage(server, damage, old: old, using: &chance)
            try rooms.servers.start(server)
            let empty = {
                // One that kept what no other has stored is out of level, too, though nobody damaged its files.
                let odd = rooms.servers.outOfLevel(SharedRooms.stream)
                let server = odd.contains(server) ? server : odd.first ?? server
                rooms.servers.kill(server)
                try rooms.servers.damage(server, .emptied, old: old, using: &chance)
                try rooms.servers.start(server)
            }
            // Some damage a server does not get over by itself: without its files it does, unless the one that leads
            // fills it up from damaged files; then another has to lead.
            for remedy in [
                {}, empty, { try rooms.servers.restartLeader(of: SharedRooms.stream) }, empty, empty,
            ] {
                try remedy()
                guard try await rooms.toggle(1), try await rooms.toggle(1) else { continue }
                if (try? rooms.servers.waitUntilLevel(SharedRooms.stream, seconds: 8)) != nil { break }
            }
            try rooms.servers.waitUntilLevel(SharedRooms.stream)
            if rooms.places[0].console.screen.contains("Poll closed") {
                try await rooms.press("o", hearing: "Poll 1 is open.")
            }
        }
        try await rooms.reveal(1)
        for server in 0..<3 { rooms.servers.kill(server) }
        try await rooms.tell(Self.unreached)
        for server in 0..<3 {
            try rooms.servers.damage(server, round % 2 == 0 ? .emptied : .old, old: old, using: &chance)
            try rooms.servers.start(server)
        }
        try rooms.servers.waitUntilHealthy()
        try await rooms.tell(Self.short, seconds: 10)
        try await rooms.tellNoMore(Self.short)
        try await rooms.open(2, "Which cup")
        try await rooms.answer(2) { _, _ in 2 }
        try await rooms.reveal(2)
        _ = try await rooms.expectOneSummary(["Blue": 6, "Brown": 0, "Large": 0, "Small": 6])
    }
}
