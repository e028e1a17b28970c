import CSystem
package import Foundation
import Glibc
import Synchronization

/// Three servers of a shared session on this machine, with the configuration that docs/rooms.md prints.
///
/// They end with this object; where a test run is killed, by themselves after an hour.
package final class StreamServers {
    /// Somebody said that three servers run, and it is not so.
    package struct NotRunning: Error, CustomStringConvertible {
        package let description: String
    }

    /// What a server runs with, beside the printed configuration.
    private struct Ports {
        let clients, cluster, monitor: Int32
    }

    package let folder: URL
    /// `convene:…`, as the configuration has it.
    package private(set) var credentials = ""
    private let ports: [Ports]
    /// Where rooms find them, by address.
    private let host: String
    private var isStarted: [Bool]

    /// Starts `count` servers and waits until they have found each other; rooms come to them at `host`, an address of this
    /// machine.
    package init(count: Int = 3, at host: String = "127.0.0.1") throws {
        self.host = host
        isStarted = Array(repeating: false, count: count)
        folder = FileManager.default.temporaryDirectory.appending(
            path: "convene-servers-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let free = try Self.freePorts(count * 3)
        ports = (0..<count).map {
            Ports(clients: free[$0 * 3], cluster: free[$0 * 3 + 1], monitor: free[$0 * 3 + 2])
        }
        try makeCertificates()
        try writeConfigurations()
        for number in 0..<count { try start(number) }
        try waitUntilHealthy()
    }

    deinit {
        for number in ports.indices { kill(number) }
        try? FileManager.default.removeItem(at: folder)
    }

    /// Where rooms reach them.
    package var addresses: [String] {
        ports.map { "tls://\(host == "127.0.0.1" ? "localhost" : host):\($0.clients)" }
    }

    /// Whom rooms are to trust.
    package var authorities: String { (try? text("ca.pem")) ?? "" }

    /// Starts a server that does not run.
    package func start(_ number: Int) throws {
        isStarted[number] = true
        try run(
            // Longer than a suite that shares them, and not for ever.
            "timeout",
            [
                "-s", "KILL", "3600", "nats-server", "-c", path("server-\(number).conf"), "-P",
                path("server-\(number).pid"), "-m", "\(ports[number].monitor)", "-l",
                path("server-\(number).log"),
            ], waits: false)
    }

    /// Ends a server at once, as a crash does, and waits until it touches its files no more.
    package func kill(_ number: Int) {
        // One that has just been started has not written its number yet.
        for _ in 0..<200 where process(number) == nil && isStarted[number] { usleep(20_000) }
        isStarted[number] = false
        guard let process = process(number) else { return }
        _ = system_signal(process, SIGKILL)
        for _ in 0..<500 where system_signal(process, 0) == 0 { usleep(20_000) }
        try? FileManager.default.removeItem(atPath: path("server-\(number).pid"))
    }

    /// Where a server keeps what it stores.
    package func store(_ number: Int) -> URL { folder.appending(path: "store-\(number)") }

    /// Waits until every server says that it has as much of a stream as the others.
    package func waitUntilLevel(_ stream: String, seconds: Int64 = 30) throws {
        let end = system_milliseconds() + seconds * 1000
        while true {
            let lasts = ports.indices.map { details(of: stream, at: $0).flatMap(Self.last) }
            if !lasts.contains(nil), Set(lasts).count == 1 { return }
            guard system_milliseconds() < end else {
                throw NotRunning(
                    description:
                        "the servers have different numbers of messages: \(lasts), and \(leader(of: stream) ?? -1) leads"
                )
            }
            usleep(100_000)
        }
    }

    /// The servers that have another number of messages of a stream than the one that leads it.
    package func outOfLevel(_ stream: String) -> [Int] {
        let lasts = ports.indices.map { details(of: stream, at: $0).flatMap(Self.last) }
        guard let leader = leader(of: stream) else { return [] }
        return ports.indices.filter { lasts[$0] != lasts[leader] }
    }

    private static func last(_ details: [String: Any]) -> Int? {
        (details["state"] as? [String: Any])?["last_seq"] as? Int
    }

    private func details(of stream: String, at number: Int) -> [String: Any]? {
        let answer = ask(number, "/jsz?streams=true&accounts=true")
        let accounts = answer?["account_details"] as? [[String: Any]] ?? []
        return accounts.flatMap { $0["stream_detail"] as? [[String: Any]] ?? [] }
            .first { $0["name"] as? String == stream }
    }

    /// Stops a server without ending it, and has it go on.
    package func pause(_ number: Int) { signal(SIGSTOP, to: number) }
    package func resume(_ number: Int) { signal(SIGCONT, to: number) }

    private func signal(_ signal: Int32, to number: Int) {
        if let process = process(number) { _ = system_signal(process, signal) }
    }

    private func process(_ number: Int) -> pid_t? {
        pid_t(((try? text("server-\(number).pid")) ?? "").trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// Which server leads a stream now; nil while none does.
    package func leader(of stream: String) -> Int? {
        ports.indices.lazy.compactMap { self.leader(of: stream, asSaidBy: $0) }.first
    }

    /// The same, once all servers name one: one that has just stood still may name another for a while.
    package func agreedLeader(of stream: String) -> Int? {
        for _ in 0..<100 {
            let named = Set(ports.indices.map { leader(of: stream, asSaidBy: $0) })
            if named.count == 1, let leader = named.first ?? nil { return leader }
            usleep(100_000)
        }
        return nil
    }

    private func leader(of stream: String, asSaidBy number: Int) -> Int? {
        let cluster = details(of: stream, at: number)?["cluster"] as? [String: Any]
        guard let leader = (cluster?["leader"] as? String)?.last?.wholeNumberValue,
            ports.indices.contains(leader - 1)
        else { return nil }
        return leader - 1
    }

    /// Waits until every server says that it and the others are well; a stream may still look for its leader.
    ///
    /// After two of three have been killed it once took them more than half a minute to choose who leads.
    package func waitUntilHealthy() throws {
        let end = system_milliseconds() + 90_000
        let page = "/healthz?js-server-only=true"
        var since: Int64?
        while true {
            let isHealthy = ports.indices.allSatisfy { ask($0, page)?["status"] as? String == "ok" }
            let out = isHealthy ? leftOut : []
            if isHealthy, out.isEmpty { return }
            let now = system_milliseconds()
            since = isHealthy ? since ?? now : nil
            if let wellSince = since, now - wellSince > 3000 {
                for number in out {
                    kill(number)
                    try start(number)
                }
                since = nil
            }
            guard now < end else {
                let logs = ports.indices.map { (try? text("server-\($0).log").suffix(500)) ?? "no log" }
                throw NotRunning(description: logs.joined(separator: "\n…"))
            }
            usleep(50_000)
        }
    }

    /// The servers that the others do not know as one of them.
    ///
    /// Where all begin at the same moment two may found the cluster, and the third stays out until it begins again
    /// (findings/nats-founds-without-one.sh).
    private var leftOut: [Int] {
        let clusters = ports.indices.compactMap { ask($0, "/jsz")?["meta_cluster"] as? [String: Any] }
        let others = clusters.map { $0["replicas"] as? [[String: Any]] ?? [] }.max { $0.count < $1.count }
        guard let others, !others.isEmpty else { return [] }
        let members = others.map { $0["name"] as? String } + clusters.map { $0["leader"] as? String }
        return ports.indices.filter { !members.contains("nats-\($0 + 1)") }
    }

    /// A file of theirs: `ca.pem`, and `other.pem` whom nobody knows.
    package func path(_ name: String) -> String { folder.appending(path: name).path }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: path(name), encoding: .utf8)
    }
}

/// Preparing.
extension StreamServers {
    /// The configuration in docs/rooms.md, with other names and places.
    private func writeConfigurations() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/rooms.md"), encoding: .utf8)
        let blocks = page.components(separatedBy: "\n```")
        guard let printed = blocks.first(where: { $0.contains("server_name:") }),
            let line = blocks.first(where: { $0.hasPrefix("\nconvene:") })
        else { throw NotRunning(description: "docs/rooms.md prints no configuration") }
        credentials = line
        for (number, own) in ports.enumerated() {
            var text = printed.replacing("server_name: nats-1", with: "server_name: nats-\(number + 1)")
                .replacing("0.0.0.0:4222", with: "\(host):\(own.clients)")
                .replacing("0.0.0.0:6222", with: "127.0.0.1:\(own.cluster)")
                .replacing("/etc/nats/", with: folder.path + "/")
                .replacing("/var/lib/nats", with: path("store-\(number)"))
            for other in 0..<3 {
                let address = "nats-\(other + 1).example.org:6222"
                text = text.replacing(
                    address, with: "127.0.0.1:\(ports[min(other, ports.count - 1)].cluster)")
            }
            // What this version does not know yet.
            if try version() < (2, 10) { text = text.replacing("  sync_interval: always\n", with: "") }
            try text.write(toFile: path("server-\(number).conf"), atomically: true, encoding: .utf8)
        }
    }

    private func version() throws -> (Int, Int) {
        let said = try run("nats-server", ["--version"])
        let number = said.split(whereSeparator: { $0 == "v" || $0.isWhitespace }).last ?? ""
        let parts = number.split(separator: ".").compactMap { Int($0) }
        guard parts.count >= 2 else { throw NotRunning(description: said) }
        return (parts[0], parts[1])
    }

    private func makeCertificates() throws {
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        for name in ["ca", "other"] {
            try run(
                "openssl",
                ["req", "-x509"] + key + [
                    "-subj", "/CN=\(name)", "-keyout", path("\(name).key"), "-out", path("\(name).pem"),
                ])
        }
        try run(
            "openssl",
            ["req", "-x509", "-CA", path("ca.pem"), "-CAkey", path("ca.key")] + key + [
                "-subj", "/CN=server", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1,IP:\(host)",
                "-addext",
                "basicConstraints=CA:FALSE", "-keyout", path("server.key"), "-out", path("server.pem"),
            ])
    }

    /// A folder with another version of the servers' program stands in front where a test run has it so; who is not
    /// root may not search where Debian has it.
    private static let environment = [
        "PATH": (ProcessInfo.processInfo.environment["PATH"].map { "\($0):" } ?? "")
            + "/usr/sbin:/usr/bin:/sbin:/bin"
    ]

    /// Runs a program; answers what it says on its standard output.
    @discardableResult
    private func run(_ program: String, _ arguments: [String], waits: Bool = true) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.environment = Self.environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = waits ? output : FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        guard waits else { return "" }
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw NotRunning(description: "\(program) \(arguments): \(said)")
        }
        return said
    }

    /// A server of its own, which the caller ends; where that does not happen, it ends by itself after a minute.
    package static func single(_ arguments: [String]) throws -> Process {
        let server = Process()
        server.executableURL = URL(filePath: "/usr/bin/env")
        server.arguments = ["timeout", "-s", "KILL", "60", "nats-server"] + arguments
        server.environment = environment
        server.standardError = FileHandle.nullDevice
        try server.run()
        return server
    }

    private static let given = Mutex<Set<UInt16>>([])

    /// Ports that nothing listens on, from below those that the system gives to whoever connects somewhere.
    ///
    /// None is given twice: who has one may take it later, or leave it for a while.
    package static func freePorts(_ count: Int) throws -> [Int32] {
        var ports: [Int32] = []
        for _ in 0..<1000 where ports.count < count {
            let port = UInt16.random(in: 10_000..<32_000)
            guard given.withLock({ $0.insert(port).inserted }) else { continue }
            // On every address, as rooms listen.
            let socket = system_listen_on_port("", port)
            guard socket >= 0 else { continue }
            system_close(socket)
            ports.append(Int32(port))
        }
        guard ports.count == count else { throw NotRunning(description: "no free ports") }
        return ports
    }

    /// What a server's monitor answers; nil where it does not.
    private func ask(_ number: Int, _ page: String) -> [String: Any]? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var limit = timeval(tv_sec: 1, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(truncatingIfNeeded: ports[number].monitor).bigEndian
        address.sin_addr.s_addr = inet_addr(host)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isThere = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) == 0 }
        }
        let question = Array("GET \(page) HTTP/1.0\r\n\r\n".utf8)
        guard isThere, send(descriptor, question, question.count, Int32(MSG_NOSIGNAL)) == question.count
        else {
            return nil
        }
        var answer: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while answer.count < 4 << 20 {
            let count = recv(descriptor, &piece, piece.count, 0)
            guard count > 0 else { break }
            answer += piece[..<count]
        }
        let parts = String(decoding: answer, as: UTF8.self).components(separatedBy: "\r\n\r\n")
        guard parts.count >= 2 else { return nil }
        return try? JSONSerialization.jsonObject(with: Data(parts[1].utf8)) as? [String: Any]
    }
}
