import Foundation
import Glibc
import TestSupport
import Testing

/// A record whose file or folder is taken away while the session runs.
@Suite(.serialized, .timeLimit(.minutes(4)))
struct GoneTests {
    @Test func `a console saves a record that was removed, and the session goes on and ends in the copy`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (stage, seat, _) = try await room.firstPoll()
        seat.type("1\r")
        try await seat.waits(for: "✓ Recorded: \(Voter.options[0])")

        for suffix in ["", "-wal"] { try FileManager.default.removeItem(atPath: room.record + suffix) }
        try await stage.waits(for: "The record's file is gone")
        seat.type("e")
        try await seat.waits(for: "A number or arrows")
        seat.type("2\r")
        try await seat.waits(for: "not recorded")

        let console = try room.console()
        try await console.waits(for: "The record's file is gone")
        console.type("S")
        try await console.waits(for: "Save a whole copy here?", "home/session.convene")
        #expect(!FileManager.default.fileExists(atPath: room.rescue))
        console.type("\r")
        try await console.waits(for: "the session goes on in it")
        try await stage.waits(untilGone: "The record's file is gone")
        let rights = try FileManager.default.attributesOfItem(atPath: room.rescue)[.posixPermissions]
        #expect(rights as? Int == 0o600)
        seat.type("\r")
        try await seat.waits(for: "✓ Recorded: \(Voter.options[1])")

        kill(try #require(try room.processes("serve").first), SIGKILL)
        try await stage.waitsForEnd()
        let resumed = try room.resume(room.rescue)
        try await resumed.waits(for: "The question is open.", "1 came")
        resumed.type("qy")
        try await resumed.waits(for: "q leaves this terminal.")
        resumed.type("q")
        try await resumed.waitsForEnd()
        #expect(resumed.everything.contains("Its record: " + room.rescue))
        #expect(try room.output(["summary", room.rescue]).status == 0)
        #expect(!FileManager.default.fileExists(atPath: room.record))
    }

    @Test func `a session whose folder was moved ends in a copy by itself, and nothing else is left`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let folder = room.folder.appending(path: "workshop")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let stage = try room.present(
            "retrospective", ["--record", folder.appending(path: "session.convene").path()])
        try await stage.waits(for: "0 came")
        _ = try await room.join()
        try await stage.waits(for: "1 came")
        let moved = room.folder.appending(path: "archive")
        try FileManager.default.moveItem(at: folder, to: moved)
        try await stage.waits(for: "The record's file is gone")
        stage.type("qy")
        try await stage.waits(for: "q leaves this terminal.")
        stage.type("q")
        try await stage.waitsForEnd()
        #expect(stage.everything.contains("Its record: " + room.rescue))
        let summary = try room.output(["summary", room.rescue])
        #expect(summary.status == 0 && summary.text.contains("LOOKING BACK"), "\(summary)")
        let left = try FileManager.default.contentsOfDirectory(atPath: moved.path())
        #expect(!left.contains { $0.hasPrefix("session.convene") && !$0.hasSuffix(".log") }, "\(left)")
    }

    @Test func `a host that is told to end saves a record that is gone, and says where`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        _ = try await room.join()
        try await stage.waits(for: "1 came")
        for suffix in ["", "-wal"] { try FileManager.default.removeItem(atPath: room.record + suffix) }
        kill(try #require(try room.processes("serve").first), SIGTERM)
        try await stage.waitsForEnd()
        #expect(stage.everything.contains(room.rescue))
        let resumed = try room.resume(room.rescue)
        try await resumed.waits(for: "1 came")
    }

    @Test func `a host that is told to end and can save nothing sends nobody to a record that is gone`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        for suffix in ["", "-wal"] { try FileManager.default.removeItem(atPath: room.record + suffix) }
        let home = URL(filePath: room.rescue).deletingLastPathComponent()
        try FileManager.default.removeItem(at: home)
        try Data().write(to: home)
        kill(try #require(try room.processes("serve").first), SIGTERM)
        try await stage.waitsForEnd()
        #expect(stage.everything.contains("no copy could be saved."))
        #expect(!stage.everything.contains("convene resume"))
    }
}
