import CSystem
import Foundation
import Glibc
import Lines
import TestSupport
import Testing

/// Three real servers, with the configuration that is printed.
@Suite(.serialized, .timeLimit(.minutes(10)))
final class ServersTests {
    /// One set for all, since it takes them a few seconds to find each other.
    nonisolated(unsafe) private static var shared: StreamServers?
    let servers: StreamServers

    init() throws {
        if Self.shared == nil {
            Self.shared = try StreamServers()
            atexit { ServersTests.shared = nil }
        }
        servers = try #require(Self.shared)
        try servers.waitUntilHealthy()
    }

    @Test func `what is expected is stored in one order, and what was overtaken is refused`() throws {
        let cardiff = try StreamUnderTest("order", on: servers)
        let leeds = try StreamUnderTest("order", on: servers, makes: false)
        #expect(try cardiff.published("begin", .lastOnSubject(0)) == .stored(1))
        #expect(try leeds.published("vote", on: "ballots.leeds", .lastOnSubject(0)) == .stored(2))
        #expect(try leeds.published("next", .lastOnSubject(1)) == .stored(3))
        #expect(try cardiff.published("also next", .lastOnSubject(1)) == .refused)
        #expect(try cardiff.published("whole", on: "ballots.leeds", .lastOfStream(2)) == .refused)
        #expect(try cardiff.published("whole", on: "ballots.leeds", .lastOfStream(3)) == .stored(4))
        for room in [cardiff, leeds] {
            try room.play { $0.messages.count == 4 }
            #expect(room.texts == ["begin", "vote", "next", "whole"])
            #expect(
                room.messages.map(\.subject) == ["timeline", "ballots.leeds", "timeline", "ballots.leeds"])
            #expect(room.messages.map(\.sequence) == [1, 2, 3, 4])
            let now = Int64(Date().timeIntervalSince1970 * 1000)
            #expect(room.messages.allSatisfy { abs($0.time - now) < 20_000 })
        }
        let ahead = leeds.heard.compactMap { if case .following(_, let ahead) = $0 { ahead } else { nil } }
        #expect(!ahead.isEmpty && ahead.allSatisfy { abs($0) < 1000 })
        #expect(leeds.facts?.made == cardiff.facts?.made && cardiff.facts?.replicas == 3)
    }

    @Test func `what stands in a place is told, and that nothing does`() throws {
        let room = try StreamUnderTest("places", on: servers)
        for text in ["once", "other"] { _ = try room.published(text) }
        room.send(.get(2))
        room.send(.get(7))
        // What was asked for by its number may come before what is read in order.
        try room.play { room in
            room.messages.count >= 2 && room.heard.count { if case .got = $0 { true } else { false } } == 2
        }
        #expect(room.texts == ["once", "other"])
        #expect(room.heard.contains(.got(2, room.messages.last)) && room.heard.contains(.got(7, nil)))
    }

    @Test func `what is tried first, whether all is permitted, changes nothing`() throws {
        let room = try StreamUnderTest("trials", on: servers)
        #expect(try room.published("one") == .stored(1))
        let other = try StreamUnderTest("trials", on: servers, makes: false) { $0.checks = true }
        try other.play { $0.texts == ["one"] }
        #expect(other.facts?.made == room.facts?.made)
        #expect(try other.published("two", .lastOfStream(1)) == .stored(2))
    }

    @Test func `what is removed takes nothing else along, also at servers that are killed after it`() throws {
        let room = try StreamUnderTest("removes", on: servers)
        for number in 0..<5 {
            _ = try room.published("ballot \(number)", on: "ballots.leeds.tea.1")
            _ = try room.published("step \(number)", .nothing)
        }
        for number in [1, 3, 5, 7, 9] as [UInt64] {
            let id = UInt32(900 + number)
            room.send(.remove(id: id, number: number))
            try room.play { $0.answer(id) != nil }
            #expect(room.answer(id) == .removed)
        }
        for number in 0..<3 {
            servers.kill(number)
            try servers.start(number)
            try servers.waitUntilHealthy()
            try servers.waitUntilLevel("convene-removes")
        }
        let late = try StreamUnderTest("removes", on: servers, makes: false)
        try late.play { $0.messages.count == 5 }
        #expect(late.texts == (0..<5).map { "step \($0)" })
        #expect(late.messages.map(\.sequence) == [2, 4, 6, 8, 10])
        #expect(try late.published("step 5", .lastOnSubject(10)) == .stored(11))
    }

    @Test func `what rooms say to each other is heard by those who are there, and is not stored`() throws {
        let (one, other) = (
            try StreamUnderTest("talk", on: servers), try StreamUnderTest("talk", on: servers, makes: false)
        )
        let third = try StreamUnderTest("talk-2", on: servers)
        one.send(.say(Array("here".utf8)))
        try other.play { $0.said == ["other here"] }
        _ = try one.published("step")
        try one.play { $0.texts == ["step"] }
        // A room hears itself, too: another host may be it.
        try one.play { $0.said == ["self here"] }
        #expect(one.facts?.last == 0 && one.messages.first?.sequence == 1)
        third.play(seconds: 0.1)
        #expect(third.said.isEmpty)
    }

    @Test func `a message has a million bytes at most`() throws {
        let room = try StreamUnderTest("large", on: servers)
        let long = String(repeating: "x", count: Bounds.message)
        #expect(try room.published(long) == .stored(1))
        #expect(try room.published(long + "x") == .failed(.tooLarge))
        try room.play { $0.messages.count == 1 }
        #expect(room.texts == [long])
    }

    @Test(arguments: ["timeline.*", "ballots.>", "", "a..b", "a b", ".a", "é"])
    func `a subject that could mean others is not published to`(_ subject: String) throws {
        let room = try StreamUnderTest("subjects", on: servers, makes: false) { order in
            order.makes = true
            order.room = "0123456789abcdef"
        }
        #expect(try room.published("x", on: subject) == .failed(.other))
    }

    @Test func `no more than sixty-four messages are on their way at once`() throws {
        let room = try StreamUnderTest("many", on: servers)
        let ids = (0..<200).map { room.publish("\($0)") }
        try room.play { room in ids.allSatisfy { room.answer($0) != nil } }
        let stored = ids.filter { if case .stored = room.answer($0) { true } else { false } }
        let unknown = ids.filter { room.answer($0) == .unknown }
        #expect(stored.count >= Bounds.publishesOut && stored.count + unknown.count == ids.count)
        try room.play { $0.messages.count == stored.count }
    }

    @Test func `a host that does not read loses nothing, and its process does not grow`() throws {
        let writer = try StreamUnderTest("slow", on: servers, follows: false)
        let piece = String(repeating: "y", count: 500_000)
        for number in 0..<80 { _ = try writer.published("\(number) \(piece)") }
        let reader = try StreamUnderTest("slow", on: servers, makes: false)
        usleep(1_500_000)
        #expect(try memory(of: reader.process) < 60 << 20)
        try reader.play { $0.messages.count == 80 }
        #expect(reader.messages.map(\.sequence) == Array(1...80))
    }

    /// Bytes that a process has in memory and shares with no other.
    private func memory(of process: pid_t) throws -> Int {
        let words = try String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8).split(
            separator: " ")
        return (Int(words[1]).map { $0 - (Int(words[2]) ?? 0) } ?? 0) * 4096
    }

    @Test func `a session is begun once, and found by those who join it`() throws {
        let first = try StreamUnderTest("twice", on: servers)
        let second = try StreamUnderTest(order("twice"))
        try second.play { $0.failures == [.sessionExists] }
        let again = try StreamUnderTest(order("twice", room: first.room))
        try again.play { $0.facts == first.facts }
        let stray = try StreamUnderTest(order("nowhere", makes: false))
        try stray.play { $0.failures == [.noSession] }
        first.send(.delete(id: 901))
        try first.play { $0.answer(901) == .removed && $0.failures == [.noSession] }
        #expect(first.heard.contains(.disconnected))
        let anew = try StreamUnderTest("twice", on: servers)
        try first.play { $0.facts == anew.facts }
    }

    private func order(_ session: String, room: String = StreamUnderTest.anyRoom(), makes: Bool = true)
        -> StreamOrder
    {
        StreamOrder(
            servers: servers.addresses, session: session, room: room, replicas: 3, makes: makes,
            credentials: servers.credentials, authorities: servers.authorities)
    }

    @Test func `a server whose authority is not trusted, and credentials that are not known, are told apart`()
        throws
    {
        var order = order("trust")
        order.authorities = try String(contentsOfFile: servers.path("other.pem"), encoding: .utf8)
        try expect(.untrusted, from: order)
        order.authorities = nil
        try expect(.untrusted, from: order)
        order.authorities = servers.authorities
        order.credentials = "convene:guess"
        try expect(.credentialsRefused, from: order)
        order.credentials = nil
        try expect(.credentialsRefused, from: order)
        order.credentials = servers.credentials
        order.servers = order.servers.map { $0.replacing("tls:", with: "nats:") }
        try StreamUnderTest(order).play { $0.facts != nil }
    }

    private func expect(
        _ failure: StreamFailure, from order: StreamOrder, sourceLocation: SourceLocation = #_sourceLocation
    )
        throws
    {
        let stream = try StreamUnderTest(order)
        try stream.play(sourceLocation: sourceLocation) { !$0.failures.isEmpty }
        stream.play(seconds: 0.3)
        #expect(stream.failures == [failure], sourceLocation: sourceLocation)
        #expect(stream.facts == nil, sourceLocation: sourceLocation)
        stream.send(.areYouThere)
        try stream.play { $0.heard.contains(.alive) }
    }

    @Test func `a server that wants a certificate of us is none for us`() throws {
        let port = try StreamServers.freePorts(1)[0]
        let server = try StreamServers.single([
            "-a", "127.0.0.1", "-p", "\(port)", "--tlsverify", "--tlscert", servers.path("server.pem"),
            "--tlskey",
            servers.path("server.key"), "--tlscacert", servers.path("ca.pem"),
        ])
        defer { server.terminate() }
        var order = order("certificate")
        order.servers = ["tls://localhost:\(port)"]
        let stream = try StreamUnderTest(order)
        // libnats reads on for ever there (before 3.8), and so the process ends itself.
        let end = system_milliseconds() + 15_000
        while stream.listen(for: 20), !stream.failures.contains(.noNATS),
            !stream.failures.contains(.untrusted)
        {
            try #require(system_milliseconds() < end)
        }
        #expect(try memory(of: stream.process) < 100 << 20)
        #expect(stream.failures.last == .noNATS || stream.failures.last == .untrusted)
    }

    @Test func `more servers than there are cannot keep a message`() throws {
        var order = order("five")
        order.replicas = 5
        try expect(.tooFewServers, from: order)
    }
}
