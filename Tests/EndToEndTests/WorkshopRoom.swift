import Drawing
import Foundation
import Glibc
import TestSupport
import Testing

/// A folder, a port and the programs of one workshop under test: nothing of the machine's own settings is touched.
struct WorkshopRoom {
    static let code = "482177"
    let folder: URL
    let port: Int
    /// What the environment of its programs says beside.
    private let settings: [String: String]
    /// A network of its own, where it has one.
    private let wire: CutWire?

    /// The repository's folder.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The program under test, beside the tests.
    static var program: String {
        let tests = CommandLine.arguments.first { $0.hasSuffix(".xctest") }.map { URL(filePath: $0) }
        let folder = tests?.deletingLastPathComponent() ?? root.appending(path: ".build/debug")
        return folder.appending(path: "convene").path()
    }

    init(settings: [String: String] = [:], over wire: CutWire? = nil) throws {
        self.settings = settings
        self.wire = wire
        folder = FileManager.default.temporaryDirectory.appending(
            path: "convene-\(UUID().uuidString.prefix(8))")
        for name in ["runtime/convene", "state", "home"] {
            try FileManager.default.createDirectory(
                at: folder.appending(path: name), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        }
        port = try Self.freePort()
    }

    var record: String { folder.appending(path: "session.convene").path() }

    /// Where the record is saved when its file is gone.
    var rescue: String { folder.appending(path: "home/session.convene").path() }

    var environment: [String: String] {
        [
            "HOME": folder.appending(path: "home").path(),
            "XDG_RUNTIME_DIR": folder.appending(path: "runtime").path(),
            "XDG_STATE_HOME": folder.appending(path: "state").path(),
            "XDG_CONFIG_HOME": folder.appending(path: "config").path(), "LC_ALL": "C.UTF-8", "TZ": "UTC",
        ].merging(settings) { $1 }
    }

    /// Presents a scenario of the repository, with this room's port, code and record.
    func present(
        _ scenario: String = "online-exploitation", _ more: [String] = [],
        size: Size = Size(width: 80, height: 24)
    ) throws -> PseudoTerminal {
        try present(at: Self.root.appending(path: "Scenarios/\(scenario).md").path(), more, size: size)
    }

    /// Presents the scenario at `path`.
    func present(
        at path: String, _ more: [String] = [], size: Size = Size(width: 80, height: 24)
    ) throws -> PseudoTerminal {
        try convene(["present", path, "--record", record] + joining + more, size: size)
    }

    func resume() throws -> PseudoTerminal { try resume(record) }

    /// Resumes the session of the record at `path`.
    func resume(_ path: String, _ more: [String] = []) throws -> PseudoTerminal {
        try convene(["resume", path] + joining + more)
    }

    /// Where and how people join.
    var joining: [String] {
        ["--port", "\(port)", "--bind", "127.0.0.1", "--code", Self.code]
    }

    /// Runs the program under a terminal that calls itself `type`.
    func convene(
        _ arguments: [String], size: Size = Size(width: 80, height: 24), type: String = "xterm-256color",
        with changes: [String: String] = [:]
    ) throws -> PseudoTerminal {
        let words = inside(Self.program, arguments)
        return try PseudoTerminal(
            words[0], Array(words.dropFirst()), size: size, type: type,
            environment: environment.merging(changes) { $1 })
    }

    /// A command, as it runs in the room's own network.
    func inside(_ program: String, _ arguments: [String]) -> [String] {
        (wire?.prefix ?? []) + [program] + arguments
    }

    /// Runs the program, or another one, without a terminal, to its end.
    func output(
        _ arguments: [String], of program: String = program, with changes: [String: String] = [:]
    ) throws -> (text: String, errors: String, status: Int32) {
        let running = try PipedProcess(
            program, arguments, environment: environment.merging(changes) { $1 }, folder: folder.path(),
            errorsApart: true)
        try running.input.close()
        let text = try running.output.readToEnd() ?? Data()
        let complaint = try running.errors.readToEnd() ?? Data()
        return (
            String(decoding: text, as: UTF8.self), String(decoding: complaint, as: UTF8.self),
            running.status()
        )
    }

    /// A real `ssh` client that connects as `user`.
    func ssh(
        _ user: String = "join", _ more: [String] = [], size: Size = Size(width: 80, height: 24),
        type: String = "xterm-256color"
    ) throws
        -> PseudoTerminal
    {
        try PseudoTerminal(
            "ssh", more + Self.sshOptions + ["-p", "\(port)"] + ["\(user)@127.0.0.1"], size: size, type: type,
            environment: environment)
    }

    /// What keeps `ssh` from this machine's own settings, and from asking about the host's key.
    static let sshOptions = [
        "-F", "/dev/null", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o",
        "LogLevel=ERROR",
    ]

    /// Joins with a real `ssh` client, types the code, and goes on past the first screen.
    ///
    /// - Returns: The client, and the seat words it was given.
    func join(size: Size = Size(width: 80, height: 24)) async throws -> (seat: PseudoTerminal, words: String)
    {
        let seat = try ssh(size: size)
        try await seat.waits(for: "Code:")
        seat.type(Self.code + "\r")
        try await seat.waits(for: "We ask no name")
        let words = try Self.seatWords(in: seat.everything)
        seat.type("\r")
        return (seat, words)
    }

    struct NoSeatWords: Error {}

    /// The three words of "Your seat words: amber otter quill".
    static func seatWords(in text: String) throws -> String {
        guard let range = text.range(of: "Your seat words: ") else { throw NoSeatWords() }
        let words = text[range.upperBound...].prefix { $0.isLetter || $0 == " " || $0 == "-" }.split(
            separator: " ")
        guard words.count >= 3 else { throw NoSeatWords() }
        return words.prefix(3).joined(separator: " ")
    }

    /// Every process of this room's hosts and doors.
    func processes(_ command: String) throws -> [pid_t] {
        try FileManager.default.contentsOfDirectory(atPath: "/proc").compactMap { pid_t($0) }.filter {
            process in
            guard let words = try? FileHandle(forReadingAtPath: "/proc/\(process)/cmdline")?.readToEnd(),
                let settings = try? FileHandle(forReadingAtPath: "/proc/\(process)/environ")?.readToEnd()
            else { return false }
            let line = String(decoding: words, as: UTF8.self).split(separator: "\0").map(String.init)
            return line.dropFirst().first == command
                && String(decoding: settings, as: UTF8.self).contains(folder.lastPathComponent)
        }
    }

    /// Ends whatever still runs, and removes the folder.
    func clear() {
        for command in ["serve", "host", "door", "stream", "crowd"] {
            for process in (try? processes(command)) ?? [] { kill(process, SIGKILL) }
        }
        try? FileManager.default.removeItem(at: folder)
    }

    /// A port that nobody listens on.
    static func freePort() throws -> Int { Int(try StreamServers.freePorts(1)[0]) }
}
