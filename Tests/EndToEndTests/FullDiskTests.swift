import Foundation
import Glibc
import TestSupport
import Testing

/// A disk that fills up loses nothing that was acknowledged, and says what it does not take.
@Suite(.serialized, .timeLimit(.minutes(2)))
struct FullDiskTests {
    @Test func `an answer that cannot be written stays on the form, and can be sent once there is room`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (stage, seat, _) = try await room.firstPoll()

        let host = try fill(room)
        seat.type("1\r")
        try await seat.waits(for: "not recorded")
        try await stage.waits(for: "disk", "The question is open.")

        try limit(host, to: "unlimited:unlimited")
        seat.type("\r")
        try await seat.waits(for: "✓ Recorded")
        let console = try room.console()
        try await console.waits(for: "open, answered 1 of 1")
    }

    @Test func `on a full disk the room moves and pauses, and what was not written is lost with the host`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (console, seat) = try await begin(room)
        let host = try fill(room)
        console.type("n")
        try await console.waits(for: "Not on disk: 1 step.", "answers, o, r and q wait")
        console.type("n")
        try await console.waits(for: "Not on disk: 2 steps.")
        console.type("p")
        try await seat.waits(for: "Paused. Take a moment.")
        try await console.waits(for: "Not on disk: 3 steps.")
        console.type("qy")
        try await console.waits(for: "Not done: it waits until the record can be written.")
        kill(host, SIGKILL)
        try await console.waitsForEnd()

        let resumed = try room.resume()
        try await resumed.waits(for: "Looking back, looking forward", "1 came")
    }

    @Test func `steps that waited are on the disk once there is room, without another key`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (console, seat) = try await begin(room)
        let host = try fill(room)
        console.type("np")
        try await seat.waits(for: "Paused. Take a moment.")
        try await console.waits(for: "Not on disk: 2 steps.")
        try limit(host, to: "unlimited:unlimited")
        try await console.waits(untilGone: "Not on disk", "The disk is full")
        kill(host, SIGKILL)
        try await console.waitsForEnd()

        let resumed = try room.resume()
        try await resumed.waits(for: "Paused. Take a moment.", "1 came")
    }

    /// Presents the retrospective; answers a console that drives it, and a seat.
    private func begin(_ room: WorkshopRoom) async throws -> (console: PseudoTerminal, seat: PseudoTerminal) {
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let (seat, _) = try await room.join()
        try await stage.waits(for: "1 came")
        let console = try room.console()
        try await console.waits(for: "◆ you drive")
        return (console, seat)
    }

    /// Lets no file of the room's host grow any more; answers the host.
    private func fill(_ room: WorkshopRoom) throws -> Int32 {
        let host = try #require(try room.processes("serve").first)
        let size = try FileManager.default.attributesOfItem(atPath: room.record + "-wal")[.size] as? Int
        try limit(host, to: "\(try #require(size)):unlimited")
        return host
    }

    /// Limits how large a file the process may write; a limit below a file's size is a full disk to it.
    private func limit(_ process: Int32, to limit: String) throws {
        let command = try Process.run(
            URL(filePath: "/usr/bin/prlimit"), arguments: ["--pid", "\(process)", "--fsize=\(limit)"])
        command.waitUntilExit()
        #expect(command.terminationStatus == 0)
    }
}
