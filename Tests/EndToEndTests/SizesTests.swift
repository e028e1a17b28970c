import Drawing
import Foundation
import TestSupport
import Testing

/// What somebody between a client and the door, who can read none of it, learns from how much goes down.
@Suite(.serialized, .timeLimit(.minutes(12)))
struct SizesTests {
    private static let repetitions = 20
    private let long = ProcessInfo.processInfo.environment["CONVENE_LONG"] != nil

    @Test func `at a painted seat everything that a key does has one size, in every kind of poll`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (_, console) = try await WatchedPoll.hold(WatchedPoll.all, in: room)
        let seats = [
            try await WatchedSeat(in: room), try await WatchedSeat(in: room, .asyncSSH),
            try await WatchedSeat(
                in: room, .openSSH(["-c", "aes256-gcm@openssh.com"]), size: Size(width: 40, height: 12),
                type: "vt220"),
            try await WatchedSeat(
                in: room, .openSSH(["-c", "aes128-ctr", "-m", "hmac-sha2-256-etm@openssh.com"]),
                size: Size(width: 132, height: 43), type: "screen-256color", overhead: 52, isWelsh: true),
        ]
        for poll in WatchedPoll.all {
            try await open(poll, at: console, before: seats)
            for (number, seat) in seats.enumerated() {
                let isRepeated = poll.id == "umbrella" && (number < 2 || long)
                var keys = (0..<(isRepeated ? Self.repetitions : 1)).flatMap { _ in poll.keys }
                if number == 0 { keys += WatchedPoll.around }
                try await expectOneSize(of: keys, at: seat, in: poll.id)
            }
            console.type("o")
            try await console.waits(
                until: { $0.screen.contains("Closed.") || $0.screen.contains("This one is not shown.") },
                what: "the poll is closed")
        }
    }

    @Test func `at a linear seat everything that a line does has one size, in every kind of poll`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (_, console) = try await WatchedPoll.hold(WatchedPoll.all, in: room)
        let seats = [
            try await WatchedLines(in: room),
            try await WatchedLines(in: room, ["-c", "aes256-gcm@openssh.com"], isWelsh: true),
        ]
        for poll in WatchedPoll.all {
            console.type("n")
            for seat in seats { try await seat.seat.waits(for: poll.ask) }
            let counts = seats.map(\.seat.bytes.count)
            console.type("o")
            let opened = ["Poll \(poll.number) is open.", "Mae pôl \(poll.number) ar agor."]
            for (seat, (count, opened)) in zip(seats, zip(counts, opened)) {
                try await seat.seat.waits(for: opened, after: count)
            }
            // Behind the last poll's message no line is taken for half a second.
            try await Task.sleep(for: .milliseconds(600))
            // A question that has just opened takes no line that may have been meant for another.
            try await seats[0].seat.answer(["0"], until: "poll \(poll.number)")
            for (number, seat) in seats.enumerated() {
                let isRepeated = poll.id == "umbrella" && (number == 0 || long)
                let lines = (0..<(isRepeated ? Self.repetitions : 1)).flatMap { _ in WatchedPoll.lines }
                var sizes: [Int: Set<String>] = [:]
                for line in lines { sizes[try await seat.size(after: line), default: []].insert(line) }
                let own = sizes.keys.filter { sizes[$0 - WatchedLines.question] == nil }
                #expect(own.count == 1, "\(poll.id): \(sizes)")
            }
            let isRecorded = seats[0].seat.everything.contains("Recorded for poll \(poll.number)")
            #expect(isRecorded, "\(poll.id)")
            console.type("o")
            try await console.waits(
                until: { $0.screen.contains("Closed.") || $0.screen.contains("This one is not shown.") },
                what: "the poll is closed")
        }
    }

    @Test(arguments: ["OpenSSH", "AsyncSSH"])
    func `a number and Enter go up alike, which an arrow does not`(_ client: String) async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let poll = WatchedPoll.all[1]
        let (_, console) = try await WatchedPoll.hold([poll], in: room)
        let seat = try await WatchedSeat(in: room, client == "OpenSSH" ? .openSSH() : .asyncSSH)
        try await open(poll, at: console, before: [seat])
        var sizes: [String: Int] = [:]
        for key in ["1", "2", "0", "\r", "!"] { sizes[key] = try await seat.typedSize(of: key, times: 5) }
        let arrow = try await seat.typedSize(of: "\u{1B}[B", times: 5)
        #expect(Set(sizes.values).count == 1 && !sizes.values.contains(arrow), "\(sizes), \(arrow)")
    }

    @Test func `what is not filled up is told apart`() async throws {
        let room = try WorkshopRoom(settings: ["CONVENE_TEST_BARE_SIZES": "1"])
        defer { room.clear() }
        let (_, console) = try await WatchedPoll.hold(WatchedPoll.all, in: room)
        let seat = try await WatchedSeat(in: room)
        let poll = WatchedPoll.all[0]
        try await open(poll, at: console, before: [seat])
        var sizes: Set<Int> = []
        for key in ["1", "2", "0", "!", " ", "a", " ", "?", " "] {
            let before = seat.forwarder.seen.count
            seat.send(key)
            try await seat.terminal.waits(
                until: { _ in seat.forwarder.seen.count > before }, what: "a reply to \(key)")
            sizes.insert(seat.forwarder.seen[before...].reduce(0, +))
        }
        #expect(sizes.count > 4, "\(sizes)")
    }

    private func open(_ poll: WatchedPoll, at console: PseudoTerminal, before seats: [WatchedSeat])
        async throws
    {
        console.type("n")
        for seat in seats { try await seat.terminal.waits(for: poll.ask) }
        console.type("o")
        for seat in seats { try await seat.terminal.waits(untilGone: "opens in a moment") }
    }

    private func expectOneSize(of keys: [String], at seat: WatchedSeat, in poll: String) async throws {
        for (index, key) in keys.enumerated() {
            let size = try await seat.size(after: key)
            if seat.known[poll] == nil { seat.known[poll] = size }
            try #require(
                size == seat.known[poll],
                "\(poll): key \(index), \(key.debugDescription), of \(keys.prefix(index + 1))")
        }
    }
}
