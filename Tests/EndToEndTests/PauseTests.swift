import TestSupport
import Testing

/// A pause in the middle of everybody's sentence.
@Suite(.serialized, .timeLimit(.minutes(4)))
struct PauseTests {
    private static let people = 20

    private func text(of number: Int) -> String { "What keeps number \(number) going" }

    @Test func `a pause while twenty people write costs nobody a letter`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let console = try room.console()
        try await console.waits(for: "◆ you drive")
        var seats: [PseudoTerminal] = []
        for _ in 0..<Self.people { seats.append(try room.ssh("join-\(WorkshopRoom.code)")) }
        for seat in seats {
            try await seat.waits(for: "We ask no name")
            seat.type("\r")
        }
        try await stage.waits(for: "\(Self.people) came")
        console.type("nnnnn")
        try await console.waits(for: "Poll not opened yet", "What should")
        console.type("o")
        for (number, seat) in seats.enumerated() {
            try await seat.waits(for: "What should we go on doing", "0 of 500")
            seat.type(text(of: number))
        }
        for (number, seat) in seats.enumerated() { try await seat.waits(for: text(of: number)) }

        console.type("p")
        for seat in seats { try await seat.waits(for: "Paused. Take a moment.") }
        try await stage.waits(for: "Paused. Take a moment.")
        try await console.waits(for: "Any facilitator can go on: p.")
        for (number, seat) in seats.enumerated() { try await seat.waits(untilGone: text(of: number)) }
        #expect(!console.screen.contains("What keeps"))

        try await console.goesOnAfterPause()
        for (number, seat) in seats.enumerated() {
            try await seat.waits(for: text(of: number), "\(text(of: number).count) of 500")
            try await seat.waits(untilGone: "Paused.")
            seat.type(" on")
            try await seat.waits(for: text(of: number) + " on")
            seat.type("\r")
            try await seat.waits(for: "Enter sends.")
            seat.type("\r")
        }
        for seat in seats { try await seat.waits(for: "✓ Recorded") }
        try await stage.waits(for: "More than 18 have answered")
        try await console.waits(for: "Held texts: \(Self.people) (m)")
        console.type("o")
        try await console.waits(for: "Poll closed")
        console.type("qy")
        try await console.waits(for: "q leaves this terminal.")
        console.type("q")
        stage.type("q")
        try await stage.waitsForEnd()
        let summary = try room.output(["summary", room.record])
        #expect(summary.text.contains("\(Self.people) answers\n"))
    }
}
