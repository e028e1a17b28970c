import Foundation
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
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 joined")
        let (seat, _) = try await room.join()
        try await stage.waits(for: "1 joined")
        try await KillingTests.openFirstPoll(stage)
        try await seat.waits(for: "I would rather not say")

        let host = try #require(try room.processes("serve").first)
        let size = try FileManager.default.attributesOfItem(atPath: room.record + "-wal")[.size] as? Int
        try limit(host, to: "\(try #require(size)):unlimited")
        seat.type("1\r")
        try await seat.waits(for: "not recorded")
        try await stage.waits(for: "disk", "0 have answered")

        try limit(host, to: "unlimited:unlimited")
        seat.type("\r")
        try await seat.waits(for: "✓ Recorded")
        try await stage.waits(for: "1 has answered")
    }

    /// Limits how large a file the process may write; a limit below a file's size is a full disk to it.
    private func limit(_ process: Int32, to limit: String) throws {
        let command = try Process.run(
            URL(filePath: "/usr/bin/prlimit"), arguments: ["--pid", "\(process)", "--fsize=\(limit)"])
        command.waitUntilExit()
        #expect(command.terminationStatus == 0)
    }
}
