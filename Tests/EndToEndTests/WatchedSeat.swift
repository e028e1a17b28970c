import Drawing
import Foundation
import TestSupport
import Testing

/// Somebody whose client goes through somebody else who notes how much goes down.
protocol Watched: AnyObject {
    var forwarder: Forwarder { get }
    /// The one size that was seen while a poll was open, by the poll's id.
    var known: [String: Int] { get set }

    /// How much longer a packet is than what it shows, where that is a multiple of 512.
    var overhead: Int { get }

    func send(_ keys: String) throws
}

/// A client with a terminal, and what it is told beside.
enum WatchedClient {
    case openSSH([String] = [])
    case asyncSSH
}

extension Watched {
    /// How many bytes go down for `key`.
    ///
    /// What comes with time is left out: numbers that change, which go in 512 bytes, and the door's asking whether the
    /// client is there, which has 16. Everything else is a multiple of 512, so that what is over says how many packets of
    /// each there were.
    func size(after key: String) async throws -> Int {
        let before = forwarder.seen.count
        try send(key)
        for _ in 0..<6000 {
            let all = forwarder.seen[before...].reduce(0, +)
            let questions = all % 512 % overhead / 16
            let rest = all - questions * (16 + overhead)
            let size = rest - max(0, rest % 512 / overhead - 1) * (512 + overhead)
            if size > 512 + overhead { return size }
            try await Task.sleep(for: .milliseconds(5))
        }
        Issue.record("Waited in vain for a reply to \(key.debugDescription).")
        return 0
    }
}

/// A seat at a terminal.
final class WatchedSeat: Watched {
    let terminal: PseudoTerminal
    let forwarder: Forwarder
    let overhead: Int
    var known: [String: Int] = [:]

    init(
        in room: WorkshopRoom, _ client: WatchedClient = .openSSH(), size: Size = Size(width: 80, height: 24),
        type: String = "xterm-256color", overhead: Int = 36, isWelsh: Bool = false
    ) async throws {
        self.overhead = overhead
        forwarder = try Forwarder(to: room.port)
        let (user, port) = ("join-\(WorkshopRoom.code)", "\(forwarder.port)")
        switch client {
        case .openSSH(let more): terminal = try room.ssh(user, ["-p", port] + more, size: size, type: type)
        case .asyncSSH:
            let script = URL(filePath: #filePath).deletingLastPathComponent().appending(
                path: "Clients/seat.py")
            terminal = try PseudoTerminal(
                "/usr/bin/python3", ["-W", "ignore", script.path(), port, user], size: size, type: type)
        }
        try await terminal.waits(until: { $0.everything.contains("Your seat words: ") }, what: "seat words")
        // A small terminal has more than one page of welcome.
        try await terminal.waits(
            until: { terminal in
                terminal.type("\r")
                return terminal.screen.contains("Beginning")
            }, what: "the room")
        guard isWelsh else { return }
        terminal.type("?L")
        try await terminal.waits(for: "English")
        terminal.type("\u{1B}")
        try await terminal.waits(untilGone: "English")
    }

    func send(_ keys: String) { terminal.type(keys) }

    /// How many bytes go up for `key`, the fewest of `times`: now and then a client's own message goes with it.
    func typedSize(of key: String, times: Int) async throws -> Int {
        var sizes: [Int] = []
        for _ in 0..<times {
            let before = forwarder.typed.count
            _ = try await size(after: key)
            sizes.append(forwarder.typed[before...].reduce(0, +))
        }
        return sizes.min() ?? 0
    }
}

/// A seat without a terminal.
final class WatchedLines {
    /// How long the door's question is whether the client is there, which comes with time.
    static let question = 52

    let seat: PipedSeat
    let forwarder: Forwarder
    var known: [String: Int] = [:]

    init(in room: WorkshopRoom, _ more: [String] = [], isWelsh: Bool = false) async throws {
        forwarder = try Forwarder(to: room.port)
        seat = try PipedSeat("join-\(WorkshopRoom.code)", in: room, ["-p", "\(forwarder.port)"] + more)
        try await seat.waits(for: "Beginning")
        if isWelsh {
            try seat.type("language")
            try await seat.waits(for: "Iaith: Cymraeg.")
        }
        let count = seat.bytes.count
        // Behind the first that goes up comes what widens its window, whatever it was.
        try seat.type("words")
        try await seat.waits(for: "\n", after: count)
    }

    /// How many bytes go down for a line.
    func size(after line: String) async throws -> Int {
        let (pieces, count) = (forwarder.seen.count, seat.bytes.count)
        try seat.type(line)
        for _ in 0..<6000 {
            let bytes = seat.bytes
            if bytes.count > count, bytes.last == 0x0A { return forwarder.seen[pieces...].reduce(0, +) }
            try await Task.sleep(for: .milliseconds(5))
        }
        Issue.record("Waited in vain for a reply to \(line).")
        return 0
    }
}
