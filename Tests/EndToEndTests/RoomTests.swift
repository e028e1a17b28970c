import Foundation
import Glibc
import TestSupport
import Testing

/// What a facilitator does for the room beside the slides.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct RoomTests {
    /// A presented session with one console.
    private func open(_ room: WorkshopRoom) async throws -> (stage: PseudoTerminal, console: PseudoTerminal) {
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let console = try room.console()
        try await console.waits(for: "◆ you drive")
        return (stage, console)
    }

    /// One painted participant and one linear.
    private func seats(in room: WorkshopRoom) async throws -> (painted: PseudoTerminal, linear: PipedSeat) {
        let (seat, _) = try await room.join()
        let linear = try PipedSeat("join-\(WorkshopRoom.code)", in: room)
        try await linear.waits(for: "Slide: ")
        return (seat, linear)
    }

    @Test func `a locked room takes no new seats, and those who were there come back`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (_, console) = try await open(room)
        let (seat, words) = try await room.join()
        console.type("L")
        try await console.waits(for: "Locked to new seats (L)")
        let late = try room.ssh("join-\(WorkshopRoom.code)")
        try await late.waits(for: "Locked: the room takes no new seats now.")
        late.type("\r")
        try await late.waitsForEnd()
        seat.kill()
        let back = try room.ssh("back")
        try await back.waits(for: "seat words:")
        back.type(words + "\r")
        try await back.waits(for: "Welcome back.")
        console.type("L")
        try await console.waits(for: "Open: new seats come in again.")
        let newcomer = try room.ssh("join-\(WorkshopRoom.code)")
        try await newcomer.waits(for: "We ask no name")
        #expect(!late.everything.contains("We ask no name"))
    }

    @Test func `a new code lets people in, and the old one nobody`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (stage, console) = try await open(room)
        console.type("jc")
        try await stage.waits(
            until: { $0.screen.contains("code ") && !$0.screen.contains("482 177") }, what: "another code")
        let row = try #require(stage.screen.split(separator: "\n").last { $0.contains("code ") })
        let code = try #require(row.split(separator: "code ").last).prefix(7).filter(\.isNumber)
        #expect(code.count == 6)
        let seat = try room.ssh("join-\(WorkshopRoom.code)")
        try await seat.waits(for: "That was not the code. Code:")
        seat.type(code + "\r")
        try await seat.waits(for: "We ask no name")
    }

    @Test func `a check-in reaches the consoles, its answer the seat alone, and neither the record`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (stage, console) = try await open(room)
        let (seat, _) = try await room.join()
        try await seat.waits(for: "Looking back, looking forward")
        seat.type("c")
        try await seat.waits(for: "Ask for a facilitator", "In danger call 999.")
        try await seat.enters("under the skylight")
        try await seat.waits(for: "A facilitator has your message.")
        try await console.waits(for: "Check-in asked: 1 (c)")
        #expect(!console.screen.contains("skylight"))
        console.type("c")
        try await console.waits(for: "Check-ins", "under the skylight")
        console.type("\r")
        try await seat.waits(for: "A facilitator has read your message.")
        console.type("\r")
        try await console.waits(for: "Write back")
        try await console.enters("bringing some water")
        try await seat.waits(for: "A facilitator wrote to you:", "bringing some water")
        console.type("d")
        try await seat.waits(for: "bringing some water")
        console.type("\u{1B}")
        stage.kill()
        for name in ["", "-wal", ".log"] {
            let kept = FileManager.default.contents(atPath: room.record + name) ?? Data()
            for words in ["skylight", "bringing some"] { #expect(kept.range(of: Data(words.utf8)) == nil) }
        }
        #expect(!stage.everything.contains("skylight"))
    }

    @Test func `nobody sees at once that somebody has stepped away`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (stage, console) = try await open(room)
        let (seat, _) = try await room.join()
        try await console.waits(for: "1 here")
        try await seat.waits(for: "Looking back, looking forward")
        seat.type("a")
        try await seat.waits(for: "You have stepped away. Nobody can see who.")
        console.type("n")
        try await console.waits(for: "Now  2/", "1 here")
        try await stage.waits(for: "1 came")
        seat.type("x")
        try await seat.waits(for: "Today")
        try await seat.waits(untilGone: "You have stepped away.")
    }

    @Test func `whether people can hear shows as a share on the stage, and is kept nowhere`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (stage, console) = try await open(room)
        var seats: [PseudoTerminal] = []
        for _ in 0..<3 { seats.append(try await room.join().seat) }
        for seat in seats { try await seat.waits(for: "Looking back, looking forward") }
        console.type("k")
        try await stage.waits(for: "Can you all hear?")
        for seat in seats { try await seat.waits(for: "1 ready  2 need a minute  3 lost") }
        seats[0].type("1")
        try await console.waits(for: "Ready? 1 answered; counts show from 3")
        seats[1].type("1")
        try await console.waits(for: "Ready? 2 answered")
        #expect(!stage.everything.contains("ready:"))
        seats[2].type("3")
        try await console.waits(for: "2 ready, 0 need a minute, 1 lost")
        try await stage.waits(for: "Can you all hear?   ready: most")
        console.type("k")
        try await stage.waits(untilGone: "Can you all hear?")
        #expect(!stage.everything.contains("1 lost"))
        #expect(!(try room.output(["summary", room.record]).text.contains("ready")))
    }

    @Test func `one line to all is on every seat, also on those that come later, until it is taken away`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (stage, console) = try await open(room)
        let (seat, linear) = try await seats(in: room)
        console.type("b")
        try await console.waits(for: "One line")
        try await console.enters("The kettle is on")
        try await stage.waits(for: "The kettle is on")
        try await seat.waits(for: "Message: The kettle is on")
        try await linear.waits(for: "Message: The kettle is on")
        let late = try PipedSeat("join-\(WorkshopRoom.code)", in: room)
        try await late.waits(for: "Message: The kettle is on")
        try await console.rests()
        console.type("b\u{15}")
        try await console.waits(for: "One line")
        console.type("\r")
        for terminal in [stage, seat, console] {
            try await terminal.waits(untilGone: "kettle")
        }
    }

    @Test func `a break is on every seat until it ends`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let (stage, console) = try await open(room)
        let (seat, linear) = try await seats(in: room)
        console.type("B10")
        try await console.waits(for: "Minutes:  10")
        console.type("\r")
        try await console.waits(for: "Break until ")
        for terminal in [stage, seat] { try await terminal.waits(for: "We go on at ") }
        try await linear.waits(for: "Break. We go on at ")
        try await console.rests()
        console.type("B")
        try await linear.waits(for: "Break over.")
        for terminal in [stage, seat, console] {
            try await terminal.waits(
                until: { !$0.screen.contains("We go on at ") && !$0.screen.contains("Break until") },
                what: "the break is over")
        }
    }

    @Test func `a session that nobody touches ends by itself, with its record finished`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective", ["--idle", "6s"])
        try await stage.waits(for: "Thank you for taking part.", "q leaves this terminal.")
        stage.type("q")
        try await stage.waitsForEnd()
        let summary = try room.output(["summary", room.record])
        #expect(summary.status == 0)
        #expect(!summary.text.contains("unfinished"))
        let resumed = try room.resume()
        try await resumed.waitsForEnd()
        #expect(resumed.status() != 0)
    }
}
