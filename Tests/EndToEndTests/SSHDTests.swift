import Drawing
import Foundation
import Glibc
import Lines
import TestSupport
import Testing

/// Participants who come in through a machine's own OpenSSH server, with the block of `docs/deploy`.
@Suite(.serialized, .timeLimit(.minutes(4)))
struct SSHDTests {
    @Test func `people join, answer, find support, leave and come back through sshd`() async throws {
        let (room, server, stage) = try await start()
        defer { end(room, server) }
        #expect(stage.screen.contains("ssh join@workshop.example"))
        stage.type("j")
        try await stage.waits(for: "482 177", "PowerShell")
        #expect(!stage.screen.contains("SHA256:"))
        stage.type("j")
        try await stage.waits(until: { !$0.screen.contains("PowerShell") }, what: "the slide is back")

        let seat = try await server.connect(["-tt"])
        try await seat.waits(for: "Code:")
        seat.type("000000\r")
        try await seat.waits(for: "not the code")
        seat.type(WorkshopRoom.code + "\r")
        try await seat.waits(for: "We ask no name")
        let words = try WorkshopRoom.seatWords(in: seat.everything)
        seat.type("\r")
        try await stage.waits(for: "1 came")
        for slide in 2...4 {
            stage.type("n")
            try await stage.waits(for: "\(slide)/10")
        }
        stage.type("o")
        try await seat.waits(for: "I would rather not say")
        seat.type("2\r")
        try await seat.waits(for: "✓ Recorded: \(Voter.options[1])")
        seat.type("!")
        try await seat.waits(for: "Support for you")
        seat.type("\u{3}")
        try await seat.waitsForEnd()

        let back = try await server.connect(["-tt"], back: true)
        try await back.waits(for: "seat words")
        back.type(words + "\r")
        try await back.waits(for: "You have answered")
        back.type("q")
        try await back.waits(for: "Leave?")
        back.type("y")
        try await back.waitsForEnd()
        #expect(back.everything.contains("ssh back@workshop.example"))
    }

    @Test func `without a terminal, or with a command of their own, people get a linear seat`() async throws {
        let (room, server, stage) = try await start()
        defer { end(room, server) }
        for (options, command) in [(["-T"], []), ([], ["/bin/sh", "-i"]), (["-s"], ["sftp"])] {
            let seat = try await server.connect(options, command: command)
            try await seat.waits(for: "Code:")
            seat.type(WorkshopRoom.code + "\n")
            try await seat.waits(for: "Your seat words are:")
            seat.type("leave\n")
            try await seat.waits(for: "Leave?")
            seat.type("y\n")
            try await seat.waitsForEnd()
        }
        try await stage.waits(for: "1 came")
    }

    @Test func `no file, no port, no socket and no agent can be had through sshd`() async throws {
        let (room, server, stage) = try await start()
        defer { end(room, server) }
        let files = try await server.output("sftp", ["-b", "/dev/null"])
        #expect(files.status != 0)
        let secret = room.folder.appending(path: "sshd_config").path()
        for command in ["cat \(secret)", "convene attach console", "SSH_ORIGINAL_COMMAND=1"] {
            let shell = try await server.output("ssh", [], [command])
            #expect(shell.text.contains("Code:"))
            #expect(!shell.text.contains("HostKey"))
        }
        let through = try await server.output("ssh", ["-W", "127.0.0.1:\(room.port)"])
        #expect(through.status != 0)
        #expect(!through.text.contains("SSH-2.0"))
        let socket = room.folder.appending(path: "forwarded").path()
        for forwarding in [
            ["-R", "127.0.0.1:0:127.0.0.1:\(room.port)"], ["-R", "\(socket):127.0.0.1:\(room.port)"],
            ["-w", "any:any"],
        ] {
            let refused = try await server.connect(["-N", "-o", "ExitOnForwardFailure=yes"] + forwarding)
            // Where it is granted, ssh stays.
            #expect(try await refused.waitsForEnd(seconds: 10))
            refused.kill()
            #expect(refused.status() == 255)
        }
        #expect(!FileManager.default.fileExists(atPath: socket))
        #expect(stage.screen.contains("0 came"))
    }

    @Test func `nothing but a participant's seat can be had at the participants' socket`() async throws {
        let (room, server, stage) = try await start()
        defer { end(room, server) }
        let line = LineID(7)
        for wish in ["stage", "console", "summary", "participant", "door"] {
            let opening = Opening(wish: wish, terminal: "xterm", width: 80, height: 24)
            let heard = try frames(answering: [.opened(line, opening)], at: server.socket)
            #expect(
                heard == [.close(line, farewell: "This version has no seat of that kind.\n", status: 1)])
        }
        for user in ["stage", "console"] {
            for proof in [Proof.none, .key("ssh-ed25519 AAAA", isSigned: true), .answer("let me in please")] {
                let heard = try frames(
                    answering: [.asked(line, user: user, proof, from: .here)], at: server.socket)
                #expect(heard == [.verdict(line, .refuse)])
            }
        }
        // Somebody who was let in as a participant is one, whatever the terminal says that it is.
        let console = Opening(wish: "console", terminal: "", width: 80, height: 24)
        let seat = try frames(
            answering: [
                .asked(line, user: "join", .answer(WorkshopRoom.code), from: .here), .opened(line, console),
            ], at: server.socket, answers: 2)
        #expect(seat.first == .verdict(line, .admit))
        guard case .bytes(line, let bytes, _) = seat.last else {
            Issue.record("It was not shown its seat: \(seat)")
            return
        }
        #expect(String(decoding: bytes, as: UTF8.self).contains("Your seat words are:"))
        #expect(!stage.isOver)
    }

    @Test func `whoever floods the participants' socket waits alone, and cannot make the host hold it all`()
        async throws
    {
        let (room, server, stage) = try await start()
        defer { end(room, server) }
        let line = LineID(0)
        let opening = Opening(wish: "join", terminal: "", width: 80, height: 24)
        let help = encoded(FrameToHost.bytes(line, Array("help\n".utf8)))
        let flood = (0..<75_000).reduce(into: [UInt8]()) { bytes, _ in bytes += help }
        let stranger = try connection(to: server.socket)
        defer { close(stranger) }
        var sent = encoded(FrameToHost.asked(line, user: "join", .answer(WorkshopRoom.code), from: .here))
        sent += encoded(FrameToHost.opened(line, opening)) + flood
        _ = fcntl(stranger, F_SETFL, O_NONBLOCK)
        var taken = 0
        func pour() {
            while taken < sent.count {
                let count = sent[taken...].withUnsafeBytes {
                    Glibc.send(stranger, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { return }
                taken += count
            }
        }
        pour()
        try await stage.waits(for: "1 came")
        let seat = try await server.connect(["-tt"])
        try await seat.waits(for: "Code:")
        pour()
        seat.type(WorkshopRoom.code + "\r")
        try await seat.waits(for: "We ask no name")
        try await stage.waits(for: "2 came")
        pour()
        #expect(taken < sent.count)
    }

    @Test func `what a stranger says in the door's name is not logged`() async throws {
        let (room, server, _) = try await start()
        defer { end(room, server) }
        let line = LineID(7)
        _ = try frames(
            answering: [.failed("Alice Smith was here"), .asked(line, user: "console", .none, from: .here)],
            at: server.socket)
        let log = try String(contentsOfFile: room.record + ".log", encoding: .utf8)
        #expect(!log.isEmpty)
        #expect(!log.contains("Alice"))
    }

    @Test func `a code that no screen could show is refused`() throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let scenario = WorkshopRoom.root.appending(path: "Scenarios/retrospective.md").path()
        let passphrase = room.folder.appending(path: "words").path()
        try Data("otter amber quill seven moss".utf8).write(to: URL(filePath: passphrase))
        chmod(passphrase, 0o600)
        let ended = try room.output([
            "host", scenario, "--record", room.record, "--passphrase-file", passphrase, "--no-ssh",
            "--participants", room.folder.appending(path: "participants.sock").path(),
        ])
        #expect(ended.status == 64)
        #expect(ended.errors.contains("--bind 127.0.0.1"))
        #expect(!FileManager.default.fileExists(atPath: room.record))
    }

    private func start() async throws -> (WorkshopRoom, SSHServer, PseudoTerminal) {
        let room = try WorkshopRoom()
        let server = try SSHServer(in: room)
        let stage = try room.present(
            "retrospective", ["--participants", server.socket, "--address", "workshop.example:22"])
        try await stage.waits(for: "0 came")
        return (room, server, stage)
    }

    private func end(_ room: WorkshopRoom, _ server: SSHServer) {
        server.stop()
        room.clear()
    }
}
