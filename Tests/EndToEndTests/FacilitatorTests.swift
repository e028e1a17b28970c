import Foundation
import Glibc
import TestSupport
import Testing

/// Consoles and stages over real ssh, of a session that nobody presents.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct FacilitatorTests {
    private static let passphrase = "harbour candle river meadow lantern"

    /// The `ssh` options that show a key and nothing else of this machine's.
    private func showing(_ key: String) -> [String] {
        ["-i", key, "-o", "IdentitiesOnly=yes", "-o", "IdentityAgent=none"]
    }

    private func makeKey(_ name: String, in room: WorkshopRoom) throws -> String {
        let path = room.folder.appending(path: name).path()
        _ = try room.output(
            ["-q", "-t", "ed25519", "-N", "", "-C", "me@here", "-f", path], of: "/usr/bin/ssh-keygen")
        return path
    }

    /// A session without a terminal, whose facilitators have a key and a passphrase.
    private func host(_ room: WorkshopRoom, key: String) async throws -> PseudoTerminal {
        let keys = try room.write(try String(contentsOfFile: key + ".pub", encoding: .utf8), to: "keys")
        let words = try room.write(Self.passphrase + "\n", to: "words")
        let host = try room.convene([
            "host", WorkshopRoom.root.appending(path: "Scenarios/retrospective.md").path(), "--record",
            room.record, "--facilitators", keys, "--passphrase-file", words, "--bind", "127.0.0.1", "--port",
            "\(room.port)", "--code", WorkshopRoom.code,
        ])
        try await host.waits(for: "code \(WorkshopRoom.code)")
        return host
    }

    @Test func `a key opens the first console at once, and the first lets in who has the passphrase`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let key = try makeKey("mine", in: room)
        let host = try await host(room, key: key)
        let first = try room.ssh("console", showing(key))
        try await first.waits(for: "◆ you drive", "Arrive")
        #expect(!first.everything.contains("passphrase"))

        let second = try room.ssh("console", ["-o", "PubkeyAuthentication=no"])
        try await second.waits(for: "The facilitators' passphrase:")
        second.type("Harbour-candle river  meadow lantern\r")
        try await second.waits(for: "A facilitator has to let this terminal in.")
        try await first.waits(for: "Somebody wants to be a console: y lets them in, u does not.")
        second.type("o ")
        first.type("y")
        try await first.waits(for: "Let in.")
        try await second.waits(for: "console 1 drives", "Now  1/")
        #expect(!second.screen.contains("harbour"))

        first.type("d")
        try await first.waitsForEnd()
        #expect(first.everything.contains("The session goes on without this terminal."))
        try await second.waits(for: "nobody drives: t")
        host.kill(SIGTERM)
        #expect(host.status() == 0)
        try await second.waitsForEnd()
        #expect(second.everything.contains("The host was stopped."))
        #expect(!second.everything.contains(room.record))
    }

    @Test func `a host that is stopped tells seats how they come back, and no path, and leaves no dump`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let host = try await host(room, key: try makeKey("mine", in: room))
        let (seat, words) = try await room.join()
        let processes = try room.processes("host")
        #expect(!processes.isEmpty)
        for process in processes {
            let limits = try String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8)
            let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
            #expect(core?.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
        }
        host.kill(SIGTERM)
        #expect(host.status() == 0)
        try await seat.waitsForEnd()
        #expect(seat.everything.contains("The host has stopped. Your seat words bring you back: \(words)"))
        #expect(!seat.everything.contains(room.record) && !seat.everything.contains("convene resume"))
    }

    @Test func `a stage over ssh is let in too, and has no key but the one that leaves`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let key = try makeKey("mine", in: room)
        _ = try await host(room, key: key)
        let console = try room.ssh("console", showing(key))
        try await console.waits(for: "◆ you drive")
        let turnedAway = try room.ssh("stage", showing(key))
        try await console.waits(for: "Somebody wants to be a stage")
        console.type("u")
        try await turnedAway.waitsForEnd()
        #expect(turnedAway.everything.contains("The facilitators did not let this terminal in."))
        try await console.waits(untilGone: "Somebody wants to be a stage")

        let stage = try room.ssh("stage", showing(key))
        try await console.waits(for: "Somebody wants to be a stage")
        console.type("y")
        try await stage.waits(for: "Looking back, looking forward", "0 came")
        stage.type("o r?gjp.n \rq")
        try await stage.waits(for: "d leaves this terminal.")
        console.type(" ")
        try await stage.waits(for: "Today", "2/")
        try await console.waits(for: "Now  2/")
        #expect(!console.screen.contains("Paused since"))
        stage.type("d")
        try await stage.waitsForEnd()
        #expect(stage.everything.contains("The session goes on without this terminal."))
    }

    @Test func `a wrong passphrase, another key, and a participant with the passphrase become nothing`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        _ = try await host(room, key: try makeKey("mine", in: room))
        let other = try room.ssh(
            "console", showing(try makeKey("other", in: room)))
        try await other.waits(for: "The facilitators' passphrase:")
        other.type("harbour candle river meadow\r")
        try await other.waits(for: "That was not the passphrase")
        #expect(!other.everything.contains("harbour candle"))
        let keyOnly = try room.ssh(
            "console", showing(room.folder.appending(path: "other").path()) + ["-o", "BatchMode=yes"])
        try await keyOnly.waitsForEnd()
        #expect(keyOnly.everything.contains("Permission denied"))
        #expect(!keyOnly.everything.contains("drive"))

        let participant = try room.ssh("join")
        try await participant.waits(for: "Code:")
        participant.type(Self.passphrase + "\r")
        try await participant.waits(for: "That was not the code. Code:")
        for user in ["join-\(Self.passphrase.replacing(" ", with: "-"))", "host", "root"] {
            let stranger = try room.ssh(
                user, showing(room.folder.appending(path: "mine").path()))
            try await stranger.waits(
                until: { $0.screen.contains("not the code") || $0.screen.contains("Enter ends this") },
                what: "\(user) is turned away")
            stranger.kill()
        }
        for terminal in [other, participant] {
            terminal.kill()
            #expect(!terminal.everything.contains("you drive"))
            #expect(!terminal.everything.contains("We ask no name"))
        }
    }
}
