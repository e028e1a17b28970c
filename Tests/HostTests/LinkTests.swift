import Foundation
import Glibc
import Lines
import Testing

@testable import Host

/// What a link bears, between two ends of one socket; time is told.
@Suite struct LinkTests {
    /// One end; it is closed with the test.
    private final class End {
        let descriptor: Int32

        init(_ descriptor: Int32) { self.descriptor = descriptor }

        deinit { close(descriptor) }

        /// Sends as much as the socket takes.
        func send(_ bytes: [UInt8]) {
            _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
            _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        }

        func send(_ frames: FrameToHost...) { send(frames.flatMap { encoded($0) }) }
    }

    private func pair(_ limits: StrangerLimits? = StrangerLimits()) throws -> (Link, End) {
        var ends: [Int32] = [-1, -1]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
        let link = limits.map { Link(ends[0], within: $0, now: 0) } ?? Link(trusting: ends[0])
        return (link, End(ends[1]))
    }

    private func typed(_ frames: [FrameToHost]) -> Int {
        frames.reduce(0) { if case .bytes(_, let bytes) = $1 { $0 + bytes.count } else { $0 } }
    }

    /// Reads while anything may be read.
    private func readAll(_ link: inout Link, at now: Int64) -> [FrameToHost] {
        var frames: [FrameToHost] = []
        while link.room(at: now) > 0 {
            let more = link.receive(at: now)
            if more.isEmpty { return frames }
            frames += more
        }
        return frames
    }

    @Test func `what a stranger sends faster than it may waits in the socket`() throws {
        var (link, end) = try pair()
        defer { link.close() }
        let help = FrameToHost.bytes(LineID(0), Array("help\n".utf8))
        end.send((0..<8000).flatMap { _ in encoded(help) })
        let first = readAll(&link, at: 0)
        #expect((60_000...65_536).contains(first.count * encoded(help).count))
        #expect(link.room(at: 10) == 0)
        let second = readAll(&link, at: 1000)
        #expect((250...300).contains(second.count))
        #expect(!link.isBroken)
        var (own, near) = try pair(nil)
        defer { own.close() }
        near.send((0..<8000).flatMap { _ in encoded(help) })
        #expect(readAll(&own, at: 0).count == 8000)
    }

    @Test func `whoever does not read what a stranger is shown is let go`() throws {
        var (link, end) = try pair()
        defer { link.close() }
        link.send([UInt8](repeating: 7, count: 4_194_304))
        link.flush()
        #expect(!link.isBroken)
        link.send([UInt8](repeating: 7, count: 1_048_576))
        #expect(link.isBroken)
        var (own, other) = try pair(nil)
        defer { own.close() }
        own.send([UInt8](repeating: 7, count: 8_388_608))
        #expect(!own.isBroken)
        withExtendedLifetime((end, other)) {}
    }

    @Test func `a stranger's link is one line`() throws {
        var (link, end) = try pair()
        defer { link.close() }
        let opening = Opening(wish: "join", terminal: "", width: 80, height: 24)
        end.send(.opened(LineID(3), opening), .bytes(LineID(3), [1]), .opened(LineID(4), opening))
        #expect(link.receive(at: 0) == [.opened(LineID(3), opening), .bytes(LineID(3), [1])])
        #expect(link.isBroken)
        var (own, near) = try pair(nil)
        defer { own.close() }
        near.send(.opened(LineID(3), opening), .opened(LineID(4), opening))
        #expect(own.receive(at: 0).count == 2)
        #expect(!own.isBroken)
    }

    @Test func `a stranger asks to be let in no more often than somebody at the door`() throws {
        var (link, end) = try pair()
        defer { link.close() }
        for _ in 0..<7 { end.send(.asked(LineID(0), user: "join", .none, from: .here)) }
        #expect(link.receive(at: 0).count == 6)
        #expect(link.isBroken)
    }

    @Test func `with so many strangers another one finds the socket closed, and this user does not`()
        async throws
    {
        let folder = FileManager.default.temporaryDirectory.path() + "/"
        let name = UUID().uuidString.prefix(8)
        let (open, own) = (folder + "open-\(name)", folder + "own-\(name)")
        defer { for path in [open, own] { unlink(path) } }
        var limits = StrangerLimits()
        limits.links = 2
        let mailbox = Mailbox()
        let pump = try Pump(mailbox: mailbox, limits: limits)
        pump.listen(on: try LocalSocket.listenForParticipants(at: open), isTrusted: false)
        pump.listen(on: try LocalSocket.listen(at: own), isTrusted: true)
        var clients: [Int32] = []
        defer { for client in clients { close(client) } }
        for path in [open, open, open, own] {
            clients.append(try #require(LocalSocket.connect(to: path)))
        }
        var opened: [Bool] = []
        while !opened.contains(true) || opened.count < 3 {
            for case .linkOpened(_, let isTrusted) in await mailbox.batch() { opened.append(isTrusted) }
        }
        #expect(opened.sorted { !$0 && $1 } == [false, false, true])
        // The third stranger's end is over.
        var byte: UInt8 = 0
        #expect(read(clients[2], &byte, 1) == 0)
    }
}
