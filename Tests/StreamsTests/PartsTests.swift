import CSystem
import Glibc
import Lines
import Testing

@testable import Streams

/// What needs no server.
@Suite struct PartsTests {
    @Test(
        arguments: [
            ("nats://127.0.0.1:4223", "127.0.0.1", 4223, false, true),
            ("nats://localhost", "localhost", 4222, false, true),
            ("nats://[::1]:7", "::1", 7, false, true),
            ("tls://[2001:db8::1]", "2001:db8::1", 4222, true, false),
            ("tls://nats-1.example.org:443/", "nats-1.example.org", 443, true, false),
            ("nats://127.example.org", "127.example.org", 4222, false, false),
            ("nats://localhost.example.org", "localhost.example.org", 4222, false, false),
            ("nats://10.0.0.1", "10.0.0.1", 4222, false, false),
        ] as [(String, String, UInt16, Bool, Bool)])
    func `an address says where, whether encrypted, and whether it leaves this machine`(
        _ text: String, _ host: String, _ port: UInt16, _ isEncrypted: Bool, _ isHere: Bool
    ) throws {
        let address = try #require(ServerAddress(text))
        #expect(address.host == host && address.port == port)
        #expect(address.isEncrypted == isEncrypted && address.isOfThisMachine == isHere)
        #expect(ServerAddress(address.url) == address)
    }

    @Test(
        arguments: [
            "", "localhost:4222", "nats://", "tls://:4222", "nats://a:b:c", "nats://a:0", "nats://a:70000",
            "nats://a:",
            "nats://me@host", "nats://a/b", "nats://[::1", "nats://[a]", "nats://[::1]7", "nats://a b",
            "ws://a",
        ])
    func `what is no address is none`(_ text: String) {
        #expect(ServerAddress(text) == nil)
    }

    @Test func `credentials are a file of NATS, or a user and a password`() {
        #expect(Credentials(nil) == .nobody)
        #expect(Credentials("convene:a b:c\n") == .user(name: "convene", password: "a b:c"))
        let file = """
            -----BEGIN NATS USER JWT-----
            a.b.c
            ------END NATS USER JWT------
            -----BEGIN USER NKEY SEED-----
            SUAX
            ------END USER NKEY SEED------
            """
        #expect(Credentials(file) == .signed(token: "a.b.c", seed: "SUAX"))
        #expect(Credentials(file.replacing("\n", with: "\r\n")) == .signed(token: "a.b.c", seed: "SUAX"))
        for odd in [
            "", "\n", "convene", "convene:", ":word", "a:b\nc:d", file.replacing("SUAX", with: ""),
            "-----BEGIN X: y",
        ] {
            #expect(Credentials(odd) == nil, "\(odd)")
        }
    }

    @Test func `where a message stands is read in both forms, and nothing else is`() {
        let short = Origin("$JS.ACK.convene-a.Xy.1.17.9.1700000000123456789.0")
        #expect(short == Origin("$JS.ACK.hub.ACC.convene-a.Xy.1.17.9.1700000000123456789.0.chance"))
        #expect(
            short?.sequence == 17 && short?.turn == 9 && short?.time == 1_700_000_000_123
                && short?.consumer == "Xy")
        for odd in [
            "", "$JS.ACK", "$JS.ACK.a.b.1.2.3.4", "$JS.ACK.a.b.1.2.3.4.5.6", "$JS.FC.a.b.1.2.3.4.5",
            "a.b.c.d.e.f.g.h.i",
            "$JS.ACK.a.b.1.x.3.4.5", "$JS.ACK.a.b.1.-2.3.4.5",
        ] {
            #expect(Origin(odd) == nil, "\(odd)")
        }
    }

    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-11-28T23:04:16.123456789Z", 1_795_907_056_123_456),
            ("2026-11-28T23:04:16.5Z", 1_795_907_056_500_000),
            ("2026-11-29T00:04:16.5+01:00", 1_795_907_056_500_000),
        ] as [(String, Int64)])
    func `moments are read to the microsecond`(_ text: String, _ moment: Int64) {
        #expect(microseconds(text) == moment)
    }

    @Test(arguments: [
        "", "now", "2026-11-28", "2026-11-28T23:04:16", "2026-11-28T23:04:16.xZ", "2026-11-28T23:04:16.Z",
        "é026-11-28T23:04:16Z",
    ])
    func `what is no moment is none`(_ text: String) {
        #expect(microseconds(text) == nil)
    }

    @Test func `names that could mean something else to a server are none`() {
        #expect(StreamNames(session: "leeds-2026", room: "0123456789abcdef") != nil)
        for session in ["", "a.b", "*", ">", "Leeds", "a b", "é", String(repeating: "a", count: 65)] {
            #expect(StreamNames(session: session, room: "0123456789abcdef") == nil, "\(session)")
        }
        for room in ["", "0123456789abcde", "0123456789abcdeg", "0123456789abcdef0", "0123456789abcde*"] {
            #expect(StreamNames(session: "a", room: room) == nil, "\(room)")
        }
    }

    @Test
    func `who follows begins anew behind the last message when a turn is skipped, or nobody says anything`()
        throws
    {
        var reading = Reading(follower: Follower(after: 4))
        reading.expect(.reader(from: 5), at: 0)
        reading.follower.asked(at: 0)
        reading.expect(nil, at: 0)
        reading.follower.begin(reading: "Xy", at: 0)
        reading.expect(nil, at: 0, isBehind: true)
        reading.expect(.pull(from: "Xy"), at: 0)
        reading.follower.pulled(7, at: 0)
        try reading.message(5, turn: 1, at: 1)
        try reading.message(6, turn: 2, at: 1, from: "Old")
        reading.expect(nil, at: 1)
        try reading.message(8, turn: 3, at: 2)
        reading.expect(.reader(from: 6), at: 2)
        reading.follower.begin(reading: "Z", at: 2)
        reading.follower.pulled(8, at: 2)
        reading.follower.note(status: "100", "Idle Heartbeat", at: 1500)
        reading.expect(nil, at: 3400)
        reading.expect(.reader(from: 6), at: 3500)
        #expect(reading.taken == [5])
    }

    @Test func `who follows asks for more when all has come that was asked for`() throws {
        var reading = Reading(follower: Follower(after: 0))
        reading.follower.begin(reading: "Xy", at: 0)
        reading.follower.pulled(1, at: 0)
        let all = UInt64(PullSize().messages)
        for number in 1...all { try reading.message(number, turn: number, at: 0) }
        reading.expect(.pull(from: "Xy"), at: 0)
        #expect(reading.taken == Array(1...all))
        for (status, description) in [
            ("408", "Request Timeout"), ("409", "Message Size Exceeds MaxBytes"), ("409", "Batch Completed"),
        ] {
            reading.follower.pulled(2, at: 0)
            reading.follower.note(status: status, description, at: 0)
            reading.expect(.pull(from: "Xy"), at: 0)
        }
        for (status, description) in [("409", "Consumer Deleted"), ("503", ""), ("404", "No Messages")] {
            var reading = reading
            reading.follower.pulled(2, at: 0)
            reading.follower.note(status: status, description, at: 0)
            reading.expect(nil, at: 0)
            reading.expect(.reader(from: all + 1), at: 250)
        }
    }
}

/// Who follows, and what has come.
private struct Reading {
    var follower: Follower
    var taken: [UInt64] = []

    mutating func expect(
        _ expected: Follower.Wish?, at now: Int64, isBehind: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let wish = follower.wish(at: now, isBehind: isBehind)
        #expect(wish == expected, sourceLocation: sourceLocation)
    }

    mutating func message(_ sequence: UInt64, turn: UInt64, at now: Int64, from reader: String = "Xy") throws
    {
        let origin = try #require(
            Origin("$JS.ACK.convene-a.\(reader).1.\(sequence).\(turn).1700000000123456789.0"))
        if follower.note(origin, at: now) { taken.append(sequence) }
    }
}

/// The fence around the process that speaks to servers.
@Suite struct FenceTests {
    @Test
    func
        `whoever connects can start nothing, write nothing, listen nowhere, and speak to no program of this machine`()
        async
    {
        await #expect(processExitsWith: .success) {
            let path = "/tmp/convene-fenced-\(getpid())"
            close(open(path, O_CREAT | O_WRONLY, 0o600))
            _ = system_fence_but_connecting(64)
            unlink(path)
            guard open(path, O_RDONLY) < 0, open(path, O_WRONLY) < 0 else { exit(2) }
            guard open("/tmp/convene-new", O_CREAT | O_WRONLY, 0o600) < 0 else { exit(3) }
            guard open("/etc/nsswitch.conf", O_WRONLY | O_APPEND) < 0, open("/dev/null", O_RDWR) < 0 else {
                exit(4)
            }
            let readable = open("/etc/passwd", O_RDONLY)
            guard readable >= 0, opendir("/etc") != nil else { exit(5) }
            let stream = Int32(SOCK_STREAM.rawValue)
            guard socket(AF_INET, stream, 0) >= 0, socket(AF_INET6, stream, 0) >= 0 else { exit(6) }
            guard socket(AF_UNIX, stream, 0) < 0, socket(AF_PACKET, stream, 0) < 0 else { exit(7) }
            guard system_listen_on_port("127.0.0.1", 0) < 0 else { exit(8) }
            var child: pid_t = 0
            guard posix_spawn(&child, "/bin/true", nil, nil, [nil], nil) != 0 else { exit(9) }
            var found: UnsafeMutablePointer<addrinfo>?
            guard getaddrinfo("localhost", "4222", nil, &found) == 0 else { exit(10) }
        }
    }
}
