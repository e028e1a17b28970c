import Foundation
import Glibc
import TestSupport
import Testing

/// What the commands say to people who make a mistake, or have no terminal.
@Suite struct CommandTests {
    private func write(_ text: String, _ name: String, mode: Int, in room: WorkshopRoom) throws -> String {
        let file = room.folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path())
        return file.path()
    }

    private var scenario: String { WorkshopRoom.root.appending(path: "Scenarios/retrospective.md").path() }

    @Test func `config says where each value came from`() throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let path = try write("theme: light\n", "config/convene/config.yaml", mode: 0o600, in: room)
        let printed = try room.output(["config", "--port", "3000"])
        #expect(printed.status == 0)
        let lines = printed.text.split(separator: "\n").map { line in
            line.split(separator: " ").joined(separator: " ")
        }
        #expect(lines.contains("port: 3000 # command line"))
        #expect(lines.contains("theme: light # \(path):1"))
        #expect(lines.contains("idle: 4h # built in"))
    }

    @Test func `a configuration that cannot be ends every command that reads it`() throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let path = try write("theme: light\nprot: 2\n", "config/convene/config.yaml", mode: 0o600, in: room)
        for arguments in [
            ["config"], ["present", scenario], ["host", scenario], ["attach", "participant"],
        ] {
            let ended = try room.output(arguments)
            #expect(ended.status == 78)
            #expect(ended.errors.hasPrefix("\(path):2:1: error: there is no setting “prot”"))
        }
    }

    @Test func `the Debian package has the version that the program says`() throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let version = try room.output(["--version"]).text
        let changes = try String(
            contentsOf: WorkshopRoom.root.appending(path: "packaging/debian/changelog"), encoding: .utf8)
        #expect(changes.hasPrefix("convene (\(version.dropLast())) "))
    }

    @Test func `nobody hosts a session that nobody could hold`() throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let ended = try room.output(["host", scenario, "--record", room.record])
        #expect(ended.status == 64)
        #expect(!FileManager.default.fileExists(atPath: room.record))
    }

    @Test func `files that others could use are no facilitators' files`() throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let passphrase = try write("one two three four five\n", "words", mode: 0o644, in: room)
        let keys = try write("ssh-ed25519 AAAAC3Nz me\n", "keys", mode: 0o666, in: room)
        for option in [["--passphrase-file", passphrase], ["--facilitators", keys]] {
            let ended = try room.output(["host", scenario, "--record", room.record] + option)
            #expect(ended.status == 1)
            #expect(ended.errors.contains("Run: chmod"))
            #expect(!FileManager.default.fileExists(atPath: room.record))
        }
    }

    @Test func `a configuration that cannot be read is told in a true sentence`() throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let path = try write("", "config/convene/config.yaml", mode: 0o600, in: room)
        try FileManager.default.removeItem(atPath: path)
        mkfifo(path, 0o600)
        let pipe = try room.output(["config"])
        #expect(pipe.status == 78 && pipe.errors == "\(path) is no file on a disk. Mend or remove it.\n")
        try FileManager.default.removeItem(atPath: path)
        mkdir(path, 0o700)
        let folder = try room.output(["config"])
        #expect(folder.status == 78 && folder.errors == "\(path) is a folder. Mend or remove it.\n")
    }

    @Test(arguments: ["dumb", "lpr", ""])
    func `a terminal that shows no pictures is told so before anything is begun`(type: String) async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let arguments = ["present", scenario, "--record", room.record, "--no-ssh"]
        let present = try room.convene(arguments, type: type)
        try await present.waits(for: "cannot show pictures")
        #expect(present.status() == 1)
        #expect(try room.processes("serve").isEmpty)
        #expect(!FileManager.default.fileExists(atPath: room.record))
    }

    @Test func `a host that was stopped goes on with its record when it is started again`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let passphrase = try write("one two three four five\n", "words", mode: 0o600, in: room)
        let arguments = [
            "host", scenario, "--record", room.record, "--passphrase-file", passphrase, "--bind", "127.0.0.1",
            "--port", "\(room.port)", "--code", WorkshopRoom.code,
        ]
        let first = try room.convene(arguments)
        try await first.waits(for: "code \(WorkshopRoom.code)")
        #expect(first.everything.contains("Record: \(room.record)\r\n"))
        let (seat, words) = try await room.join()
        first.kill(SIGTERM)
        #expect(first.status() == 0)
        try await seat.waitsForEnd()
        let second = try room.convene(arguments)
        try await second.waits(for: "(goes on)")
        try await second.waits(for: "code \(WorkshopRoom.code)")
        let back = try room.ssh("back")
        try await back.waits(for: "seat words:")
        back.type(words + "\r")
        try await back.waits(
            until: { $0.everything.contains("Your seat words: \(words)") }, what: "the seat is there again")
        second.kill(SIGTERM)
        #expect(second.status() == 0)
    }

    @Test(arguments: [
        ["--session", "spring"], ["--stream-ca", "/none"], ["--stream-credentials", "/none"],
    ])
    func `what says how a session is shared is refused where no servers are named`(options: [String])
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let terminal = try room.convene(["present", scenario, "--record", room.record] + options)
        try await terminal.waitsForEnd()
        #expect(terminal.everything.contains("add --stream SERVERS"), "\(terminal.everything)")
        #expect(terminal.status() == 64 && !FileManager.default.fileExists(atPath: room.record))
    }

    @Test(arguments: ["http://127.0.0.1:4222", "nats://:4222", "nats://nats.example.org"])
    func `an address of servers that is none is a wrong command line, whichever command has it`(
        address: String
    )
        throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let passphrase = try write("one two three four five\n", "words", mode: 0o600, in: room)
        let sharing = ["--stream", address, "--session", "spring"]
        let hosting =
            ["--room", "Leeds", "--record", room.record, "--passphrase-file", passphrase] + room.joining
        for arguments in [["finish"] + sharing, ["host", scenario] + sharing + hosting] {
            let ended = try room.output(arguments)
            #expect(ended.status == 64 && ended.errors.contains("rite "), "\(ended)")
        }
        #expect(!FileManager.default.fileExists(atPath: room.record))
    }

    @Test func `where no server is there it is said soon that they are tried, and no record is named`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let terminal = try room.convene([
            "join-session", "spring", "--room", "Leeds", "--stream", "nats://127.0.0.1:\(room.port)",
            "--record",
            room.record,
        ])
        try await terminal.waitsForEnd()
        let said = terminal.everything
        let trying = try #require(said.range(of: "The session's servers are being reached."))
        let sentence = try #require(said.range(of: "None of the servers can be reached."))
        #expect(trying.upperBound < sentence.lowerBound && !said.contains("Record:"), "\(said)")
        #expect(terminal.status() == 69 && !FileManager.default.fileExists(atPath: room.record))
    }
}
