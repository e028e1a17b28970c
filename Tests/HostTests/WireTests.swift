import Drawing
import Foundation
import Glibc
import Lines
import Testing
import Workshop

@testable import Host

/// The wire between real sockets; the loop is the test.
@Suite struct WireTests {
    private let folder =
        FileManager.default.temporaryDirectory.path() + "/wire-\(UUID().uuidString.prefix(8))"

    /// What comes next over a line.
    private func next(of wire: Wire, _ mailbox: Mailbox) async -> [Arrival] {
        while true {
            let arrivals = await mailbox.batch().compactMap { wire.take($0, language: .english) }
                .filter { arrival in
                    switch arrival {
                    case .tick, .linkClosed: false
                    case _: true
                    }
                }
            if !arrivals.isEmpty { return arrivals }
        }
    }

    private func open(_ mailbox: Mailbox) throws -> Wire {
        let wire = try Wire(mailbox: mailbox, door: nil)
        try wire.open(
            HostOptions(
                socketPath: folder + ".own", door: nil, feedbackPicture: [],
                participantsSocket: folder + ".all"))
        return wire
    }

    private func send(_ frame: FrameToHost, on descriptor: Int32) {
        let bytes = encoded(frame)
        _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    @Test func `a line of this user's socket is trusted, and one of the participants' is not`() async throws {
        defer { for end in [".own", ".all"] { unlink(folder + end) } }
        let mailbox = Mailbox()
        let wire = try open(mailbox)
        for (end, expected) in [(".own", Visitor.Way.own), (".all", .participants)] {
            let client = try #require(LocalSocket.connect(to: folder + end))
            defer { close(client) }
            send(.asked(LineID(0), user: "join", .none, from: Source(number: 1)), on: client)
            guard case .asked(let line, "join", .none, let way) = await next(of: wire, mailbox).first else {
                Issue.record("something else came")
                return
            }
            #expect(way == expected && wire.isTrusted(line) == (expected == .own) && !wire.isRemote(line))
        }
    }

    @Test func `a host that ends waits for the lines that it told to go, and for no other`() async throws {
        defer { for end in [".own", ".all"] { unlink(folder + end) } }
        let mailbox = Mailbox()
        let wire = try open(mailbox)
        let client = try #require(LocalSocket.connect(to: folder + ".own"))
        defer { close(client) }
        send(.bytes(LineID(0), [0x61]), on: client)
        guard case .bytes(let line, [0x61]) = await next(of: wire, mailbox).first else {
            Issue.record("something else came")
            return
        }
        #expect(!wire.isOver)
        wire.close(line, farewell: "Goodbye.\n", status: 0)
        wire.end()
        #expect(wire.isEnding && !wire.isOver)
        send(.closed(LineID(0)), on: client)
        guard case .closed(line) = await next(of: wire, mailbox).first else {
            Issue.record("something else came")
            return
        }
        _ = wire.takeRest(of: line)
        #expect(wire.isOver)
    }
}
