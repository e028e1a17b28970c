import Drawing
import Foundation
import TestSupport
import Testing

/// What reaches one person alone over real ssh: a word back to a text, and the support person's answer.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct WordBackTests {
    static let slides = """
        ## Why

        ```poll
        id: why
        ask: Why tea?
        kind: text
        ```

        ## Later

        More of it.
        """

    @Test func `a word back comes to its writer with the next slide, and is in no file and at no other seat`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present(at: try room.write(WorkshopRoom.tea(Self.slides), to: "tea.md"))
        try await stage.waits(for: "0 came")
        let console = try room.console(size: Size(width: 132, height: 43))
        let seats = [try await room.join().seat, try await room.join().seat, try await room.join().seat]
        try await console.waits(for: "◆ you drive", "3 here")
        console.type("o")
        for (seat, text) in zip(seats, ["one alone", "two alone", "three alone"]) {
            try await seat.waits(for: "once 3 have written", "Esc, c.")
            try await seat.enters(text)
            try await seat.waits(for: "Enter sends.")
            seat.type("\r")
            try await seat.waits(for: "✓ Recorded")
        }
        console.type("om")
        try await console.waits(for: "two alone", "held: 3")
        try await console.mark("two alone")
        console.type("b")
        try await console.waits(for: "Nothing is recorded.")
        try await console.enters("Come and see me at four.")
        try await console.waits(for: "It goes to the seat behind it when every screen changes next.")
        #expect(!seats.contains { $0.everything.contains("at four") })
        try await console.rests()
        console.type("m")
        try await console.waits(for: "Held texts: 3 (m)")
        console.type("p")
        for seat in seats { try await seat.waits(for: "Paused.") }
        #expect(!seats.contains { $0.everything.contains("at four") })
        try await console.goesOnAfterPause()
        try await seats[1].waits(
            for: "about something you wrote:", "Come and see me at four.", "Example line")
        console.type("n")
        for other in [seats[0], seats[2], stage] {
            try await other.waits(for: "More of it.")
            #expect(!other.everything.contains("at four"))
        }
        seats[1].type("\u{1B}")
        try await seats[1].waits(for: "More of it.")
        console.type("q")
        try await console.waits(for: "Texts that nobody decided about: 3 (m).")
        console.type("y")
        try await stage.waits(for: "q leaves this terminal.")
        for name in ["", "-wal", "-shm", ".log"] {
            let kept = FileManager.default.contents(atPath: room.record + name) ?? Data()
            #expect(kept.range(of: Data("at four".utf8)) == nil, "\(name)")
        }
    }

    @Test func `the support person comes with the passphrase, is let in, and answers a check-in`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let words = try room.write("harbour candle river meadow lantern\n", to: "words")
        let path = try room.write(WorkshopRoom.tea(Self.slides), to: "tea.md")
        let stage = try room.present(at: path, ["--passphrase-file", words])
        try await stage.waits(for: "0 came")
        let console = try room.console()
        try await console.waits(for: "◆ you drive")
        let support = try room.ssh("support", ["-o", "PubkeyAuthentication=no"])
        try await support.waits(for: "The facilitators' passphrase:")
        support.type("harbour candle river meadow lantern\r")
        try await console.waits(for: "Somebody wants to answer check-ins: y lets them in, u does not.")
        console.type("y")
        try await support.waits(for: "Nobody has asked for a check-in.")

        let seat = try await room.join().seat
        try await stage.waits(for: "1 came")
        seat.type("c")
        try await seat.waits(for: "Ask for a facilitator")
        try await seat.enters("by the stairs")
        try await support.waits(for: "by the stairs")
        // Keys that would move or pause the room do nothing here.
        support.type("pn\r")
        try await support.waits(for: "Nothing of it is recorded.")
        support.type("\r")
        try await support.waits(for: "Write back")
        try await support.enters("On my way.")
        try await seat.waits(for: "A facilitator wrote to you:", "On my way.")
        #expect(stage.screen.contains("1/") && !stage.screen.contains("Paused"))
        try await support.rests()
        support.type("x")
        try await support.waits(for: "Nobody has asked for a check-in.")
        support.type("d")
        try await support.waitsForEnd()
        #expect(support.everything.contains("The session goes on without this terminal."))
        #expect(!support.everything.contains("Why tea?"))
    }
}
