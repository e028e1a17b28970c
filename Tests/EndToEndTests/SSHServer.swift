import Drawing
import Foundation
import Glibc
import TestSupport

/// A real `sshd` of this user's own, on loopback, with the block that the documentation gives to organisers.
final class SSHServer {
    let port: Int
    /// Where the block's `back@` is, which this user's one account cannot be too.
    let backPort: Int
    /// The socket that the block leads to.
    let socket: String
    private let room: WorkshopRoom
    private let process: PseudoTerminal
    private let user: String

    struct NoUser: Error {}

    /// Starts it.
    init(in room: WorkshopRoom) throws {
        guard let entry = getpwuid(getuid()) else { throw NoUser() }
        user = String(cString: entry.pointee.pw_name)
        self.room = room
        (port, backPort) = (try WorkshopRoom.freePort(), try WorkshopRoom.freePort())
        socket = room.folder.appending(path: "participants.sock").path()
        for key in ["server_key", "client_key"] {
            _ = try room.output(
                ["-q", "-t", "ed25519", "-N", "", "-f", key], of: "/usr/bin/ssh-keygen")
        }
        let configuration = room.folder.appending(path: "sshd_config")
        let block = try Self.block(for: user, in: room, backPort: backPort, socket: socket)
        try Data((Self.surroundings(room, [port, backPort]) + block).utf8).write(to: configuration)
        // Where root runs it, sshd separates its privileges in a folder that Debian makes at boot.
        if getuid() == 0 { mkdir("/run/sshd", 0o755) }
        process = try PseudoTerminal(
            "/usr/sbin/sshd", ["-D", "-E", Self.log(in: room), "-f", configuration.path()])
    }

    private static func log(in room: WorkshopRoom) -> String {
        room.folder.appending(path: "sshd.log").path()
    }

    /// Connects with the test's key, once it listens.
    func connect(_ options: [String] = [], command: [String] = [], back: Bool = false) async throws
        -> PseudoTerminal
    {
        try await listens()
        return try PseudoTerminal(
            "ssh",
            client(port: back ? backPort : port, "-p") + options + ["\(user)@127.0.0.1"] + command,
            environment: room.environment)
    }

    /// Runs another client of OpenSSH, such as `sftp`, to its end.
    func output(_ program: String, _ options: [String], _ command: [String] = []) async throws -> (
        text: String, errors: String, status: Int32
    ) {
        try await listens()
        let port = client(port: port, program == "sftp" ? "-P" : "-p")
        return try room.output(port + options + ["\(user)@127.0.0.1"] + command, of: "/usr/bin/\(program)")
    }

    /// Ends it; those who are connected go with their host.
    func stop() {
        process.kill(SIGTERM)
        _ = process.status()
    }

    private func listens() async throws {
        for _ in 0..<1000 {
            let text = (try? String(contentsOfFile: Self.log(in: room), encoding: .utf8)) ?? ""
            if text.contains("port \(port)."), text.contains("port \(backPort).") { return }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    private func client(port: Int, _ option: String) -> [String] {
        [
            "-F", "/dev/null", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o",
            "LogLevel=ERROR", "-o", "BatchMode=yes", "-i", room.folder.appending(path: "client_key").path(),
            option, "\(port)",
        ]
    }

    /// What the machine's own configuration says around the block: everything open that the block has to close.
    private static func surroundings(_ room: WorkshopRoom, _ ports: [Int]) -> String {
        ports.map { "ListenAddress 127.0.0.1:\($0)\n" }.joined() + """
            HostKey \(room.folder.appending(path: "server_key").path())
            UsePAM no
            PidFile none
            StrictModes no
            PermitRootLogin yes
            AllowTcpForwarding yes
            AllowStreamLocalForwarding yes
            AllowAgentForwarding yes
            PermitTunnel yes
            Subsystem sftp internal-sftp

            """
    }

    /// The documentation's block for this user: keys in place of accounts without a password, and a port for `back@`.
    private static func block(for user: String, in room: WorkshopRoom, backPort: Int, socket: String) throws
        -> String
    {
        let file = WorkshopRoom.root.appending(path: "docs/deploy/sshd-convene.conf")
        let keys = room.folder.appending(path: "client_key.pub").path()
        return [
            ("Match User back\n", "Match LocalPort \(backPort)\n"),
            ("Match User join,back", "Match User \(user)"),
            ("AuthenticationMethods none", "AuthenticationMethods publickey"),
            ("PubkeyAuthentication no", "PubkeyAuthentication yes"),
            ("AuthorizedKeysFile none", "AuthorizedKeysFile \(keys)"),
            ("/usr/local/bin/convene", WorkshopRoom.program), ("/run/convene/participants.sock", socket),
        ].reduce(try String(contentsOf: file, encoding: .utf8)) { $0.replacing($1.0, with: $1.1) }
    }
}
