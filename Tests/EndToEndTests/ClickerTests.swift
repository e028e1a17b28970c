import Glibc
import TestSupport
import Testing

/// Who moves the room, with two consoles beside the stage.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct ClickerTests {
    @Test func `the clicker goes from the stage to a console, to another, free, and back to the stage`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        stage.type("nnn")
        try await stage.waits(for: "How did the last weeks feel?", "Press o to open it.")

        let first = try room.console()
        try await first.waits(for: "◆ you drive", "Poll not opened yet", "How did")
        try await stage.waits(untilGone: "Press o")
        let second = try room.console()
        try await second.waits(for: "console 1 drives")

        stage.type("o")
        try await stage.waits(for: "A console has the clicker.")
        stage.type("q")
        try await stage.waits(for: "d leaves this terminal.")
        #expect(!stage.screen.contains("End for everyone?"))
        stage.type(" ")
        try await first.waits(for: "Poll not opened yet", "What helped")
        stage.type("\u{7F}")
        try await first.waits(for: "Poll not opened yet", "How did")

        second.type("o")
        try await second.waits(for: "Console 1 has the clicker: t takes it.")
        second.type("q")
        try await second.waits(for: "Only who has the clicker ends it for everyone.")
        second.type("t")
        try await second.waits(for: "◆ you drive")
        try await first.waits(for: "console 2 drives", "Console 2 has taken the clicker.")
        second.type("o")
        try await first.waits(for: "Poll open, answered 0 of 0", "How did")
        try await stage.waits(for: "The question is open.")
        first.type("o")
        try await first.waits(for: "Console 2 has the clicker: t takes it.", "Poll open")

        second.kill(SIGKILL)
        try await first.waits(for: "nobody drives: t")
        first.type("o")
        try await first.waits(for: "◆ you drive", "Poll closed")
        try await stage.waits(for: "Thank you. This one is not shown.")
        #expect(!stage.screen.contains("Press o"))

        first.type("d")
        try await first.waitsForEnd()
        #expect(first.everything.hasSuffix("Come back: convene attach console\r\n"))
        try await stage.waits(for: "Press o to open it again.")
        stage.type("o")
        try await stage.waits(for: "The question is open.", "Press o to close, then r to reveal.")
    }
}
