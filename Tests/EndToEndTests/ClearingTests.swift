import Drawing
import Foundation
import Glibc
import TestSupport
import Testing

/// What people write, from their seat over a console to the room, and what becomes of the rest.
@Suite(.serialized, .timeLimit(.minutes(4)))
struct ClearingTests {
    private static let slides = """
        ## Welcome

        Tea.

        ## Why

        ```poll
        id: why
        ask: Why tea?
        kind: text
        ```
        """
    private static let texts = [
        "Listen to Ms Quorn first", "Lend an umbrella", "Keep this one back please", "Never decided upon",
    ]

    /// A stage, a console, a participant who watches, and four who write.
    private struct Room {
        let stage: PseudoTerminal
        let console: PseudoTerminal
        let watcher: PseudoTerminal
        let writers: [PipedSeat]

        init(_ room: WorkshopRoom) async throws {
            let path = try room.write(WorkshopRoom.tea(ClearingTests.slides), to: "tea.md")
            stage = try room.present(at: path)
            try await stage.waits(for: "0 came")
            console = try room.console(size: Size(width: 132, height: 43))
            watcher = try await room.join().seat
            writers = try ClearingTests.texts.map { _ in
                try PipedSeat("join-\(WorkshopRoom.code)", in: room)
            }
            for seat in writers { try await seat.waits(for: "Slide: ") }
            try await console.waits(for: "◆ you drive", "5 here")
        }

        /// Asks the poll, and has each writer answer it.
        func write() async throws {
            console.type("n")
            try await stage.waits(for: "Why tea?")
            console.type("o")
            for (seat, text) in zip(writers, ClearingTests.texts) {
                try await seat.waits(for: "Poll 1 soon: Why tea?", "Poll 1 is open.")
                try await seat.answer([text, "send"], until: "Recorded")
            }
        }

        /// Closes it, and opens the texts that are held.
        func close() async throws {
            console.type("o")
            try await stage.waits(for: "More than 3 have answered")
            console.type("m")
            try await console.waits(for: "held: 4")
        }
    }

    @Test func `a text reaches the room when it is cleared, without what was blacked out; others never do`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let people = try await Room(room)
        try await people.write()
        #expect(people.writers[0].everything.contains("could identify someone"))
        try await people.close()
        try await people.console.decide(Self.texts[0], by: "w\r", leaving: 3)
        try await people.console.decide(Self.texts[1], by: "c", leaving: 2)
        try await people.console.decide(Self.texts[2], by: "s", leaving: 1)
        people.console.type("m")
        try await people.console.waits(for: "Press r to reveal")
        for screen in [people.stage, people.watcher] {
            #expect(!screen.everything.contains("umbrella"))
        }
        people.console.type("r")
        for screen in [people.stage, people.watcher] {
            try await screen.waits(for: "Listen to Ms […] first", "Lend an umbrella")
        }
        try await people.writers[3].waits(for: "Lend an umbrella")
        people.console.type("qy")
        try await people.stage.waits(for: "q leaves this terminal.")
        for hidden in ["Quorn", "Keep this one", "Never decided"] {
            #expect(!people.stage.everything.contains(hidden))
            #expect(!people.watcher.everything.contains(hidden))
            for name in ["", "-wal", "-shm", ".log"] {
                let kept = FileManager.default.contents(atPath: room.record + name) ?? Data()
                #expect(kept.range(of: Data(hidden.utf8)) == nil, "\(hidden) in \(name)")
            }
        }
        let summary = try room.output(["summary", room.record]).text
        #expect(summary.contains("Lend an umbrella") && summary.contains("Listen to Ms […] first"))
    }

    @Test func `a cleared text can be taken from the room after the host was killed`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let people = try await Room(room)
        try await people.write()
        try await people.close()
        try await people.console.decide(Self.texts[1], by: "c", leaving: 3)
        people.console.type("m")
        try await people.console.waits(for: "Press r to reveal")
        people.console.type("r")
        try await people.stage.waits(for: "Lend an umbrella")
        kill(try #require(try room.processes("serve").first), SIGKILL)
        try await people.stage.waitsForEnd()

        let stage = try room.resume()
        try await stage.waits(for: "Lend an umbrella")
        let console = try room.console(size: Size(width: 132, height: 43))
        try await console.waits(for: "◆ you drive")
        console.type("m")
        try await console.waits(for: "held: 3", "Never decided")
        try await console.mark(Self.texts[1])
        console.type("u")
        try await console.waits(for: "held: 4")
        try await stage.waits(untilGone: "umbrella")
    }
}
