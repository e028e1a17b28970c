import Foundation
import TestSupport
import Testing

/// The ways to a linear seat, each as far as a recorded answer.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct LinearWaysTests {
    @Test func `a linear seat at a terminal answers like every other, and draws nothing`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let typed = try room.ssh("join")
        try await typed.waits(for: "type plain behind the code")
        typed.type("482 177 plain\r")
        let named = try room.ssh("plain-\(WorkshopRoom.code)")
        let dumb = try room.ssh("join-\(WorkshopRoom.code)", type: "dumb")
        let chosen = try room.ssh("join-\(WorkshopRoom.code)")
        try await chosen.waits(for: "P plain text, for screen readers")
        chosen.type("P")
        let seats = [typed, named, dumb, chosen]
        for seat in seats { try await seat.waits(for: "Slide: Looking back, looking forward") }
        try await stage.waits(for: "4 came")
        stage.type("nnno")
        for seat in seats {
            try await seat.waits(for: "Type a number.")
            try await answer(seat, "2", until: "Recorded for poll 1: Good.")
        }
        try await stage.waits(for: "More than 3 have answered")
        for seat in [typed, named, dumb] {
            #expect(!seat.everything.contains("\u{1B}"))
            seat.type("x\r")
            try await seat.waitsForEnd()
        }
        #expect(typed.everything.hasSuffix("\u{1B}[3J"))
        #expect(!dumb.everything.contains("\u{1B}"))
        let emptied = String(repeating: "\r\n", count: 200) + "Close this window.\r\n"
        #expect(dumb.everything.contains(emptied))
    }

    @Test func `x without a terminal leaves nothing in sight, and says what is left to do`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let lines = try PipedSeat("join-\(WorkshopRoom.code)", in: room)
        let keys = try PipedSeat("join-\(WorkshopRoom.code)", in: room)
        for seat in [lines, keys] { try await seat.waits(for: "Slide: Looking back") }
        try lines.type("x")
        // As plink -T sends what is typed: key by key, Enter as a carriage return.
        try keys.send("yz\u{7F}\u{7F}x\r")
        for (seat, end) in [(lines, "\n"), (keys, "\r\n")] {
            try await seat.waitsForEnd()
            #expect(
                seat.everything.hasSuffix(String(repeating: end, count: 200) + "Close this window." + end))
            #expect(!seat.everything.contains("\u{1B}"))
        }
    }

    @Test func `Ctrl-C at a linear seat with a terminal empties it, in every spelling`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        for spelling in ["\u{3}", "\u{1B}[99;5u", "\u{1B}[27;5;99~", "\u{1B}[200~half\u{1B}[99;5u"] {
            let seat = try room.ssh("plain-\(WorkshopRoom.code)")
            try await seat.waits(for: "Slide: Looking back")
            seat.type(spelling)
            try await seat.waitsForEnd()
            #expect(seat.everything.contains("\u{1B}[24;1H\u{1B}[2K"))
            #expect(seat.everything.contains("\u{1B}[H\u{1B}[J\u{1B}[3J"))
        }
    }

    @Test func `the last answer of a pipe that has ended is recorded and printed`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let first = try PipedSeat("join-\(WorkshopRoom.code)", in: room)
        let second = try PipedSeat("join-\(WorkshopRoom.code)", in: room)
        for seat in [first, second] { try await seat.waits(for: "Slide: Looking back") }
        stage.type("nnno")
        try await first.waits(for: "Type a number.")
        try await first.answer(["1"], until: "Recorded for poll 1: Light.")
        // Both have been asked in the same moment, so neither is asked whether it meant another question.
        try await second.waits(for: "Type a number.")
        try second.type("4")
        try second.type("3")
        try second.closeInput()
        try await second.waitsForEnd()
        #expect(second.status() == 0)
        #expect(second.everything.contains("Recorded for poll 1: Mixed."))
        stage.type("o")
        try await stage.waits(for: "Thank you. This one is not shown.")

        let blind = try PipedSeat("join-\(WorkshopRoom.code)", in: room)
        try blind.type("3")
        try blind.closeInput()
        try await blind.waitsForEnd()
        #expect(blind.everything.contains("You wrote: 3."))
        #expect(!blind.everything.contains("Recorded"))
    }

    /// Types a number until it is taken: what comes right behind the question is read back, and not sent.
    private func answer(_ seat: PseudoTerminal, _ number: String, until recorded: String) async throws {
        for _ in 0..<300 {
            let before = seat.everything.components(separatedBy: "type it again").count
            seat.type(number + "\r")
            try await seat.waits(
                until: { seat in
                    seat.everything.contains(recorded)
                        || seat.everything.components(separatedBy: "type it again").count > before
                }, what: "a reply")
            if seat.everything.contains(recorded) { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        Issue.record("Never recorded: \(recorded)")
    }
}
