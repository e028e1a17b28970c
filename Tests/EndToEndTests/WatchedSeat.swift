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

extension Watched {
    /// How many bytes go down for `key`.
    ///
    /// Numbers that change meanwhile are left out: they go in 512 bytes. Everything else is a multiple of that, too, so that
    /// what is over says how many packets there were.
    func size(after key: String) async throws -> Int {
        let before = forwarder.seen.count
        try send(key)
        for _ in 0..<6000 {
            let all = forwarder.seen[before...].reduce(0, +)
            let size = all - max(0, all % 512 / overhead - 1) * (512 + overhead)
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
        in room: WorkshopRoom, _ more: [String] = [], size: Size = Size(width: 80, height: 24),
        type: String = "xterm-256color", overhead: Int = 36
    ) async throws {
        self.overhead = overhead
        forwarder = try Forwarder(to: room.port)
        terminal = try room.ssh(
            "join-\(WorkshopRoom.code)", ["-p", "\(forwarder.port)"] + more, size: size, type: type)
        try await terminal.waits(until: { $0.everything.contains("Your seat words: ") }, what: "seat words")
        // A small terminal has more than one page of welcome.
        try await terminal.waits(
            until: { terminal in
                terminal.type("\r")
                return terminal.screen.contains("Beginning")
            }, what: "the room")
    }

    func send(_ keys: String) { terminal.type(keys) }
}

/// A seat without a terminal.
final class WatchedLines {
    let seat: PipedSeat
    let forwarder: Forwarder
    var known: [String: Int] = [:]

    init(in room: WorkshopRoom, _ more: [String]) async throws {
        forwarder = try Forwarder(to: room.port)
        seat = try PipedSeat("join-\(WorkshopRoom.code)", in: room, ["-p", "\(forwarder.port)"] + more)
        try await seat.waits(for: "Beginning")
        // Behind the first that goes up comes what widens its window, whatever it was.
        try seat.type("words")
        try await seat.waits(
            until: { $0.everything.components(separatedBy: "eat words").count > 2 }, what: "words")
    }

    /// How many bytes go down for a line.
    func size(after line: String) async throws -> Int {
        let (pieces, count) = (forwarder.seen.count, seat.bytes.count)
        try seat.type(line)
        try await seat.waits(
            until: { $0.bytes.count > count && $0.bytes.last == 0x0A }, what: "a reply to \(line)")
        return forwarder.seen[pieces...].reduce(0, +)
    }
}
