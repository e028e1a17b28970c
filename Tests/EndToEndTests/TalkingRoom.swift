import Drawing
import Foundation
import TestSupport
import Testing

/// A stage, a console, one painted seat and three plain ones, at the first slide.
struct TalkingRoom {
    let stage: PseudoTerminal
    let console: PseudoTerminal
    let painted: PseudoTerminal
    let plain: [PipedSeat]

    init(_ room: WorkshopRoom, at slides: String) async throws {
        stage = try room.present(at: room.write(WorkshopRoom.tea(slides), to: "tea.md"))
        try await stage.waits(for: "0 came")
        console = try room.console(size: Size(width: 132, height: 43))
        painted = try await room.join().seat
        plain = try (0..<3).map { _ in try PipedSeat("join-\(WorkshopRoom.code)", in: room) }
        for seat in plain { try await seat.waits(for: "Slide: ") }
        try await console.waits(for: "◆ you drive", "4 here")
    }

    /// Opens the poll at this step, which has that number and was announced by its question.
    func open(_ number: Int, _ ask: String) async throws {
        for seat in plain { try await seat.waits(for: "Poll \(number) soon: ", ask) }
        let counts = plain.map(\.bytes.count)
        console.type("o")
        for (seat, count) in zip(plain, counts) {
            try await seat.waits(for: "Poll \(number) is open.", after: count)
        }
    }

    /// Has each plain seat answer.
    func answer(_ lines: [[String]], until recorded: [String]) async throws {
        for (seat, (lines, recorded)) in zip(plain, zip(lines, recorded)) {
            try await seat.answer(lines, until: recorded)
        }
    }

    /// Closes the open poll, and reveals it where that is asked for.
    func close(_ number: Int, andReveal reveals: Bool = true) async throws {
        let counts = plain.map(\.bytes.count)
        console.type("o")
        for (seat, count) in zip(plain, counts) {
            try await seat.waits(for: "Poll \(number) closed.", after: count)
        }
        if reveals { try await reveal(number) }
    }

    /// Reveals the poll at this step.
    func reveal(_ number: Int) async throws {
        let counts = plain.map(\.bytes.count)
        console.type("r")
        for (seat, count) in zip(plain, counts) {
            try await seat.waits(for: "Result of poll \(number)", after: count)
        }
    }

    /// Chooses an option at the painted seat, once its form stands there.
    func answerPainted(_ option: Int, saying words: String, under form: String) async throws {
        try await painted.waits(for: form, "A number or arrows")
        painted.type("\(option)\r")
        try await painted.waits(for: "Recorded: \(words)")
    }

    /// Ends the session, and prints its summary.
    func summary(of room: WorkshopRoom) async throws -> String {
        console.type("q")
        try await console.waits(for: "End for everyone?")
        console.type("y")
        try await stage.waits(for: "q leaves this terminal.")
        return try room.output(["summary", room.record]).text
    }

    func go(to words: String) async throws {
        let count = plain[0].bytes.count
        console.type(" ")
        try await plain[0].waits(for: words, after: count)
    }
}
