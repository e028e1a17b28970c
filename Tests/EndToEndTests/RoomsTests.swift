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

    @Test func `a room that was away at the end reads it, and one that comes too late is told how to end`()
        async throws
    {
        let rooms = try await SharedRooms(["Leeds", "Hull", "Truro"])
        defer { rooms.clear() }
        for index in 1...2 {
            for host in try rooms.places[index].room.processes("serve") { kill(host, SIGTERM) }
            try await rooms.places[index].stage.waitsForEnd()
        }
        try await rooms.finish(in: [0])
        for terminal in [rooms.places[0].console, rooms.places[0].stage] {
            terminal.type("q")
            try await terminal.waitsForEnd()
        }
        try await rooms.resume([1], after: { _ in })
        try await rooms.places[1].stage.waits(for: "q leaves this terminal.")
        #expect(rooms.servers.leader(of: SharedRooms.stream) != nil)
        let said = try rooms.servers.expire(SharedRooms.session, seconds: 1, with: rooms.places[0].room)
        #expect(said == "1000000000\n")
        let late = rooms.places[2].room
        let resumed = try rooms.places[2].room.resume(
            late.record, Array(rooms.sharing(of: late).dropFirst(2)))
        try await resumed.waits(for: "its own answers: convene finish RECORD")
        #expect(try late.output(["finish", late.record]).status == 0)
    }

    @Test func `a session whose beginning the servers have lost is written again, and can be joined`()
        async throws
    {
        let rooms = try await SharedRooms(["Leeds", "Cardiff"])
        defer { rooms.clear() }
        try await rooms.come(3)
        try await rooms.open(1, "Which pot")
        try await rooms.answer(1) { _, _ in 1 }
        #expect(try rooms.servers.behead(SharedRooms.session, with: rooms.places[0].room) == "True\n")
        try await rooms.tell(Self.short)
        try await rooms.answer(1) { _, _ in 2 }
        try await rooms.tellNoMore(Self.short)
        let late = try WorkshopRoom()
        defer { late.clear() }
        let stage = try late.convene(
            ["join-session", SharedRooms.session, "--record", late.record] + late.joining
                + rooms.sharing(of: late) + ["--room", "York"])
        try await stage.waits(for: "Which pot")
        try await rooms.tell("3 of 3 rooms here", seconds: 20)
        try await rooms.reveal(1)
        _ = try await rooms.expectOneSummary(["Blue": 0, "Brown": 6, "White": 0])
    }

    @Test func `a room that servers do not let in is told what is wrong and how to go on, and goes on`()
        async throws
    {
        let rooms = try await SharedRooms(["Leeds"])
        defer { rooms.clear() }
        let room = rooms.places[0].room
        func serve() throws -> pid_t? { try room.processes("serve").first }
        func end(_ stage: PseudoTerminal, by signal: Int32 = SIGTERM) async throws -> String {
            try kill(#require(try serve()), signal)
            try await stage.waitsForEnd()
            return stage.everything
        }
        let all = try Array(rooms.sharing(of: room).dropFirst(2))
        let whole = "convene resume \(room.record) "
        let stopped = try await end(rooms.places[0].stage)
        #expect(stopped.contains(whole + all.joined(separator: " ")), "\(stopped)")
        let cases: [([String], String)] = [
            ([], "--stream-ca FILE"), (Array(all[..<2]), "--stream-ca FILE"),
            (Array(all[2...]), "--stream-credentials FILE"),
        ]
        for (given, missing) in cases {
            let stage = try room.resume(room.record, given)
            try await stage.waits(
                until: { terminal in
                    let said = terminal.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                    return said.contains("(kill \((try? serve()) ?? 0))") && said.contains(missing)
                }, what: "the stage says \(missing)")
            let said = try await end(stage)
            #expect(given.isEmpty || said.contains(whole + given.joined(separator: " ")), "\(said)")
        }
        let refused = try room.convene(["resume", room.record, "--stream-ca", room.record])
        try await refused.waitsForEnd()
        #expect(refused.status() == 69 && refused.everything.contains("holds no certificate"))
        let resumed = try room.resume(room.record, all)
        try await resumed.waits(for: "0 came")
        let vanished = try await end(resumed, by: SIGKILL)
        #expect(vanished.contains(whole + all.joined(separator: " ")), "\(vanished)")
    }

    @Test
    func `a session that rooms are still in is not removed from the servers, and one that they left is`()
        async throws
    {
        let rooms = try await SharedRooms(["Leeds", "Hull"])
        defer { rooms.clear() }
        let room = rooms.places[0].room
        let finish = try ["finish", "--session", SharedRooms.session] + rooms.sharing(of: room)
        let refused = try room.output(finish)
        #expect(
            refused.status == 69 && refused.errors.contains("Rooms are still in this session"), "\(refused)")
        rooms.press(" ")
        try await rooms.places[1].stage.waits(for: "Which pot?")
        for place in rooms.places {
            for host in try place.room.processes("serve") { kill(host, SIGTERM) }
            try await place.stage.waitsForEnd()
        }
        let removed = try room.output(finish)
        #expect(removed.status == 0 && removed.text.contains("Removed from the servers: tea."), "\(removed)")
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

    @Test func `a second host of one room is refused, and so is a session whose host does not begin`()
        async throws
    {
        let rooms = try await SharedRooms(["Leeds", "Hull"])
        defer { rooms.clear() }
        let other = try WorkshopRoom()
        defer { other.clear() }
        let twin = try other.convene(
            ["join-session", SharedRooms.session, "--record", other.record] + other.joining
                + rooms.sharing(of: other) + ["--room", "Hull"])
        try await twin.waits(for: "Another host is this room of the session now.")
        #expect(!FileManager.default.fileExists(atPath: other.record))
        // Its port is another host's.
        let taken = try other.convene(
            [
                "present", other.write(WorkshopRoom.tea(SharedRooms.slides), to: "tea.md"), "--session",
                "coffee",
            ]
                + rooms.places[0].room.joining + rooms.sharing(of: other) + ["--room", "York"])
        try await taken.waits(for: "is in use")
        try await taken.waitsForEnd()
        #expect(rooms.servers.leader(of: "convene-coffee") == nil)
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
                try await rooms.press("o", hearing: "Poll 1 closed.")
                try await rooms.press("o", hearing: "Poll 1 is open.")
                if (try? rooms.servers.waitUntilLevel(SharedRooms.stream, seconds: 8)) != nil { break }
            }
            try rooms.servers.waitUntilLevel(SharedRooms.stream)
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
