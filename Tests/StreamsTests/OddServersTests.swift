import CSystem
import Foundation
import Glibc
import Lines
import Synchronization
import TestSupport
import Testing

/// Servers that are none, or do not do what they should.
@Suite(.timeLimit(.minutes(1)))
struct OddServersTests {
    private func order(_ servers: [String], credentials: String? = nil, authorities: String? = nil)
        -> StreamOrder
    {
        StreamOrder(
            servers: servers, session: "odd", room: "0123456789abcdef", replicas: 1, makes: true,
            credentials: credentials, authorities: authorities)
    }

    private func expect(_ failure: StreamFailure, from order: StreamOrder, seconds: Double = 15) throws {
        let stream = try StreamUnderTest(order)
        try stream.play(seconds: seconds) { $0.failures == [failure] }
        stream.send(.areYouThere)
        try stream.play { $0.heard.contains(.alive) }
    }

    @Test(
        arguments: [
            (["nats://192.0.2.1:4222"], StreamFailure.notEncrypted),
            (["tls://192.0.2.1:4222", "nats://nats.example.org"], .notEncrypted),
            (["http://127.0.0.1"], .addressUnreadable), (["nats://"], .addressUnreadable),
            (["nats://me:word@127.0.0.1"], .addressUnreadable),
        ])
    func `an address that leaves this machine in the clear, or is none, is not tried`(
        _ servers: [String], _ failure: StreamFailure
    ) throws {
        try expect(failure, from: order(servers))
    }

    @Test func `credentials and authorities that cannot be read are said at once`() throws {
        try expect(.credentialsUnreadable, from: order(["nats://127.0.0.1:9"], credentials: "no such thing"))
        try expect(
            .authoritiesUnreadable,
            from: order(["tls://127.0.0.1:9"], authorities: "-----BEGIN CERTIFICATE-----"))
    }

    @Test func `where nobody listens, no server is reached`() throws {
        try expect(.noServer, from: order(["nats://127.0.0.1:\(try StreamServers.freePorts(1)[0])"]))
    }

    @Test func `a server without JetStream, or without TLS, is said to have none`() throws {
        let port = try StreamServers.freePorts(1)[0]
        let server = try StreamServers.single(["-a", "127.0.0.1", "-p", "\(port)"])
        defer { server.terminate() }
        let stream = try StreamUnderTest(order(["nats://127.0.0.1:\(port)"]))
        try stream.play { $0.failures.last == .noJetStream }
        try expect(.tlsDiffers, from: order(["tls://127.0.0.1:\(port)"]))
    }

    @Test func `credentials that do not allow what is needed are said to`() throws {
        let port = try StreamServers.freePorts(1)[0]
        let folder = FileManager.default.temporaryDirectory.appending(path: "convene-permits-\(port)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "server.conf")
        try """
        listen: "127.0.0.1:\(port)"
        jetstream { store_dir: "\(folder.path)" }
        authorization { users: [{ user: a, password: b, permissions { publish: "convene.>", subscribe: ">" } }] }
        """.write(to: file, atomically: true, encoding: .utf8)
        let server = try StreamServers.single(["-c", file.path])
        defer { server.terminate() }
        let stream = try StreamUnderTest(order(["nats://127.0.0.1:\(port)"], credentials: "a:b"))
        try stream.play { $0.failures.last == .notPermitted }
        stream.play(seconds: 4)
        #expect(stream.failures.last == .notPermitted && stream.failures.count <= 2)
    }

    /// What a server sends that is none: the first it says, and what it does then.
    private static let rubbish: [(says: [UInt8], thenHangsUp: Bool)] = [
        (Array("SSH-2.0-OpenSSH_9.2\r\n".utf8), false),
        (Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8), true),
        (Array("INFO {\r\n".utf8), true),
        (Array("INFO {\"max_payload\":\"x\",\"headers\":7}\r\n+OK\r\n".utf8), true),
        ([UInt8](repeating: 0, count: 100_000), true), ((0..<200_000).map { UInt8($0 & 255) }, true),
        (
            Array(
                "INFO {\"headers\":true,\"max_payload\":1000}\r\nPONG\r\nMSG a 1 99999999999999999\r\n".utf8),
            false
        ),
        (
            Array(
                "INFO {\"headers\":true,\"max_payload\":1000}\r\nPONG\r\nHMSG _INBOX.x 1 40 12\r\nNATS/1.0\r\n\r\n\r\n"
                    .utf8), true
        ),
        ([], true),
    ]

    @Test(arguments: rubbish.indices)
    func `whatever else speaks there never ends the process`(_ index: Int) throws {
        let odd = try OddServer { connection, _ in
            connection.write(Self.rubbish[index].says)
            if !Self.rubbish[index].thenHangsUp { connection.wait(milliseconds: 3000) }
        }
        let stream = try StreamUnderTest(order(["nats://127.0.0.1:\(odd.port)"]))
        try stream.play(seconds: 15) { _ in odd.count >= 2 }
        stream.send(.areYouThere)
        try stream.play(seconds: 1) { $0.heard.contains(.alive) }
        #expect(stream.facts == nil)
    }

    @Test(arguments: [true, false])
    func `a server that is silent behind its first words is left for the next`(_ isEncrypted: Bool) throws {
        let silent = try OddServer { connection, _ in
            connection.write(
                Array("INFO {\"tls_required\":\(isEncrypted),\"headers\":true,\"max_payload\":9}\r\n".utf8))
            connection.wait(milliseconds: 30_000)
        }
        let other = try OddServer { _, _ in }
        let scheme = isEncrypted ? "tls" : "nats"
        let stream = try StreamUnderTest(
            order(["\(scheme)://127.0.0.1:\(silent.port)", "\(scheme)://127.0.0.1:\(other.port)"]))
        try stream.play(seconds: 20) { _ in silent.firstCame.map { $0 < other.lastCame ?? 0 } ?? false }
        stream.send(.areYouThere)
        try stream.play(seconds: 1) { $0.heard.contains(.alive) }
    }

    @Test(arguments: ["PXoWU7zWAMt75FY", "PXoWU7zWAMt0128", "PXoWU7zWAMt0466"])
    func `a file of credentials is shown, and its key signs whatever the server asks`(
        _ question: String
    ) throws {
        // A user's seed of chance, whose signatures of the last two questions begin with a byte of nothing, and a token
        // that only a server would judge.
        let seed = "SUACSSL3UAHUDXKFSNVUZRF5UHPMWZ6BFDTJ7M6USDXIEDNPPQYYYCU3VY"
        let file = """
            -----BEGIN NATS USER JWT-----
            eyJ0eXAi.eyJqdGki.c2ln
            ------END NATS USER JWT------

            ************************* IMPORTANT *************************
            NKEY Seed printed below can be used to sign and prove identity.

            -----BEGIN USER NKEY SEED-----
            \(seed)
            ------END USER NKEY SEED------
            """
        let asked = Mutex(0)
        let odd = try OddServer { connection, kept in
            let nonce = asked.withLock { count in
                count += 1
                return count == 1 ? question : "PXoWU7zWAMt75FY"
            }
            connection.write(
                Array(
                    "INFO {\"auth_required\":true,\"nonce\":\"\(nonce)\",\"headers\":true,\"max_payload\":9}\r\n"
                        .utf8))
            kept.withLock { $0 += connection.read(milliseconds: 2000) }
        }
        let stream = try StreamUnderTest(order(["nats://127.0.0.1:\(odd.port)"], credentials: file))
        try stream.play { _ in odd.read.contains("PING") }
        let first = try #require(odd.read.split(separator: "PING").first)
        #expect(first.contains("\"jwt\":\"eyJ0eXAi.eyJqdGki.c2ln\""))
        #expect(first.contains(/"sig":"([A-Za-z0-9_-]{86})"/))
    }
}

/// Something that takes connections on this machine, and is no server.
private final class OddServer: Sendable {
    struct Connection: Sendable {
        let descriptor: Int32

        func write(_ bytes: [UInt8]) {
            var rest = bytes[...]
            while !rest.isEmpty {
                let taken = rest.withUnsafeBytes { system_send(descriptor, $0.baseAddress, $0.count) }
                guard taken > 0 else { return }
                rest = rest.dropFirst(taken)
            }
        }

        func wait(milliseconds: Int32) { _ = read(milliseconds: milliseconds) }

        /// Everything until the other end is gone, or time is over.
        func read(milliseconds: Int32) -> [UInt8] {
            let end = system_milliseconds() + Int64(milliseconds)
            var all: [UInt8] = []
            var piece = [UInt8](repeating: 0, count: 65_536)
            while system_milliseconds() < end {
                guard system_wait_readable(descriptor, 50) > 0 else { continue }
                let count = system_receive(descriptor, &piece, piece.count)
                guard count > 0 else { break }
                all += piece[..<count]
                if String(decoding: all, as: UTF8.self).contains("PING\r\n") { break }
            }
            return all
        }
    }

    let port: Int32
    private let listener: Int32
    private let accepted = Mutex<[Int64]>([])
    private let kept = Mutex<[UInt8]>([])
    private let isOver = Mutex(false)

    /// Serves each connection in a thread of its own.
    init(serve: @escaping @Sendable (Connection, borrowing Mutex<[UInt8]>) -> Void) throws {
        listener = system_listen_on_port("127.0.0.1", 0)
        port = system_port(listener)
        try #require(listener >= 0 && port > 0)
        Thread { [self] in
            while !isOver.withLock({ $0 }) {
                guard system_wait_readable(listener, 50) > 0 else { continue }
                let descriptor = system_accept(listener)
                guard descriptor >= 0 else { continue }
                _ = system_set_blocking(descriptor, true)
                accepted.withLock { $0.append(system_milliseconds()) }
                Thread { [self] in
                    serve(Connection(descriptor: descriptor), kept)
                    system_close(descriptor)
                }.start()
            }
            system_close(listener)
        }.start()
    }

    /// How many have come.
    var count: Int { accepted.withLock { $0.count } }
    var firstCame: Int64? { accepted.withLock { $0.first } }
    var lastCame: Int64? { accepted.withLock { $0.last } }
    /// What they said.
    var read: String { kept.withLock { String(decoding: $0, as: UTF8.self) } }
}
