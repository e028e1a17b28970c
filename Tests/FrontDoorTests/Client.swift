import CSystem
import Glibc
import Testing

/// A client in a process of its own, with what it printed.
final class Client {
    let process: pid_t
    private let outputPath: String
    private var ended: Int32?

    /// Starts `arguments[0]` (a whole path); its standard input stays open and silent.
    init(_ arguments: [String]) throws {
        outputPath = scratchPath("client-\(UInt64.random(in: 0 ... .max))")
        let output = open(outputPath, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        var input: [Int32] = [-1, -1]
        try #require(output >= 0 && system_socket_pair(&input) == 0)
        typing = input[0]
        process = spawn(arguments, [input[1], output, output])
        system_close(input[1])
        system_close(output)
        try #require(process > 0, "\(arguments[0]) cannot be started")
    }

    private let typing: Int32

    /// One of the clients in a script of Clients/, which need Debian's python3-paramiko and python3-cryptography.
    static func odd(_ scenario: String, in script: String = "odd", at door: DoorUnderTest) throws -> Client {
        try Client(["/usr/bin/python3", "-B", "\(clientsPath())/\(script).py", scenario, String(door.port)])
    }

    /// OpenSSH's own; `code` is what it answers at a prompt.
    static func ssh(_ user: String, at door: DoorUnderTest, code: String = "", _ more: String...) throws
        -> Client
    {
        try Client(
            [
                "/usr/bin/env", "CODE=\(code)", "SSH_ASKPASS=\(clientsPath())/answer.sh",
                "SSH_ASKPASS_REQUIRE=force",
                "/usr/bin/ssh", "-F", "/dev/null", "-o", "StrictHostKeyChecking=no", "-o",
                "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR", "-p", String(door.port),
            ] + more.filter { $0.hasPrefix("-") } + ["\(user)@\(door.address)"]
                + more.filter { !$0.hasPrefix("-") }
        )
    }

    deinit {
        system_close(typing)
        var status: Int32 = 0
        if ended == nil {
            system_signal(process, SIGKILL)
            while system_reap(process, &status) == 0 { usleep(1000) }
        }
        unlink(outputPath)
    }

    /// Whether it has ended by now.
    var isOver: Bool { status != nil }

    /// Its exit status, once it has ended.
    var status: Int32? {
        var status: Int32 = 0
        if ended == nil, system_reap(process, &status) == process { ended = status }
        return ended
    }

    /// Everything that it printed so far.
    var output: String { contents(of: outputPath) }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { system_send(typing, $0.baseAddress, $0.count) }
    }

    /// Closes its standard input, as the end of a script does.
    func endTyping() { shutdown(typing, Int32(SHUT_WR)) }

    func signal(_ number: Int32) { system_signal(process, number) }
}
