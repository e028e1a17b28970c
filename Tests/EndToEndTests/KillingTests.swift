import Foundation
import Glibc
import Testing

/// No acknowledged answer is lost, whenever the host or the door is killed.
@Suite(.serialized, .timeLimit(.minutes(4)))
struct KillingTests {
    @Test(arguments: 0..<3)
    func `a host that is killed at a random moment has every answer that it acknowledged`(seed: Int)
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 joined")
        let (seat, words) = try await room.join()
        try await stage.waits(for: "1 joined")
        stage.type("n")
        try await Self.openFirstPoll(stage)
        try await seat.waits(for: "I would rather not say")
        seat.type("1\r")
        try await Task.sleep(for: .milliseconds(seed * 15))
        let host = try #require(try room.processes("host").first)
        let acknowledged = seat.screen.contains("Recorded")
        kill(host, SIGKILL)
        try await stage.waitsForEnd()
        let resumed = try room.resume()
        try await resumed.waits(for: acknowledged ? "1 has answered" : "answered")
        let back = try room.ssh("back")
        try await back.waits(for: "seat words")
        back.type(words + "\r")
        try await back.waits(for: acknowledged ? "You have answered" : "Welcome back")
    }

    @Test func `a door that is killed costs nobody an answer or a place`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 joined")
        let (seat, words) = try await room.join()
        try await Self.openFirstPoll(stage)
        try await seat.waits(for: "I would rather not say")
        seat.type("1\r")
        try await seat.waits(for: "Recorded")
        let door = try #require(try room.processes("door").first)
        kill(door, SIGKILL)
        try await seat.waitsForEnd()
        try await stage.waits(for: "1 has answered", "1 joined")
        let back = try room.ssh("back")
        try await back.waits(for: "seat words")
        back.type(words + "\r")
        try await back.waits(for: "You have answered")
    }

    /// Steps forward until a poll can be opened, and opens it.
    static func openFirstPoll(_ stage: PseudoTerminal) async throws {
        for _ in 0..<20 {
            stage.type("o")
            try await Task.sleep(for: .milliseconds(150))
            if stage.screen.contains("answered") { return }
            stage.type("n")
            try await Task.sleep(for: .milliseconds(150))
        }
        try await stage.waits(for: "have answered")
    }
}
