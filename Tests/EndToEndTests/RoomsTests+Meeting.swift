import Foundation
import Glibc
import TestSupport
import Testing

/// How rooms come to their servers, are refused there, and come again.
extension RoomsTests {
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
        let console = try room.console()
        try await console.waits(for: "Which pot")
        let vanished = try await end(resumed, by: SIGKILL)
        try await console.waitsForEnd()
        for said in [stopped, vanished, console.everything] {
            #expect(said.contains(whole + (all + room.joining).joined(separator: " ")), "\(said)")
        }
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
}
