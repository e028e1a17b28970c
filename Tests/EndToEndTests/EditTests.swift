import Foundation
import Glibc
import TestSupport
import Testing

/// A scenario that is changed while it is presented.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct EditTests {
    /// The file of a session under test, and how it is changed.
    private struct Script {
        let path: String

        init(in room: WorkshopRoom) throws {
            path = room.folder.appending(path: "edited.md").path()
            try write(
                """
                ---
                title: A walk
                minutes: 30
                minimum-group: 3
                minimum-text-group: 3
                ---

                # Along the river

                ## Where we start

                - At the bridge

                ## What we see

                - Two herons

                ```poll
                id: boats
                ask: Do you row?
                kind: choice
                options:
                  - Often
                  - Never
                ```

                ## Where we end

                - At the mill

                """)
        }

        func write(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }

        /// Saves the file with other words in it.
        func change(_ old: String, to new: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.contains(old), sourceLocation: sourceLocation)
            try write(text.replacing(old, with: new))
        }
    }

    /// Everybody who watches, at the second slide.
    private struct Watchers {
        let stage: PseudoTerminal
        let console: PseudoTerminal
        let seat: PseudoTerminal
        let linear: PipedSeat

        init(in room: WorkshopRoom, presenting path: String) async throws {
            stage = try room.convene([
                "present", path, "--record", room.record, "--bind", "127.0.0.1", "--port", "\(room.port)",
                "--code", WorkshopRoom.code,
            ])
            try await stage.waits(for: "Where we start")
            console = try room.console()
            seat = try await room.join().seat
            linear = try PipedSeat("join-\(WorkshopRoom.code)", in: room)
            try await linear.waits(for: "Slide: Where we start")
            try await console.waits(for: "◆ you drive", "2 here")
            console.type("n")
            try await wait(for: "Two herons")
        }

        /// Waits until everybody sees or hears it.
        func wait(for words: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
            for terminal in [stage, console, seat] {
                try await terminal.waits(for: words, sourceLocation: sourceLocation)
            }
            try await linear.waits(for: words, sourceLocation: sourceLocation)
        }
    }

    @Test func `another text is on every seat at once, and new slides move nobody`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let script = try Script(in: room)
        let watchers = try await Watchers(in: room, presenting: script.path)
        try script.change("Two herons", to: "Three kingfishers")
        try await watchers.wait(for: "Three kingfishers")
        #expect(watchers.linear.everything.contains("Slide: What we see (its text was changed)"))

        try script.change("## What we see", to: "## Before it\n\n- A gate\n\n## What we see")
        try await watchers.console.waits(for: "Now  3/4", "Three kingfishers")
        try await watchers.stage.waits(for: "3/4", "Three kingfishers")
        try script.change("## Where we end", to: "## After it\n\n- A stile\n\n## Where we end")
        try await watchers.console.waits(for: "Now  3/5", "Three kingfishers")
        try script.change(
            "## What we see\n\n- Three", to: "## Instead of it\n\n- One otter\n\n## What we see\n\n- Three")
        try await watchers.console.waits(for: "Now  4/6", "Three kingfishers")
        #expect(watchers.linear.everything.components(separatedBy: "kingfishers").count == 2)
        watchers.console.type("N")
        try await watchers.wait(for: "One otter")
    }

    @Test func `a broken file is told to the console alone, and the old text stays`() async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let script = try Script(in: room)
        let watchers = try await Watchers(in: room, presenting: script.path)
        let heard = watchers.linear.bytes.count
        try script.change("## Where we end", to: "## Where we end {layout=kase}")
        try await watchers.console.waits(for: "edited.md:", "no layout “kase”")
        watchers.console.type("\u{1B}")
        try await watchers.console.waits(untilGone: "kase")
        try script.change(" {layout=kase}", to: "")
        try script.change("Two herons", to: "Two swans")
        try await watchers.wait(for: "Two swans")
        for terminal in [watchers.stage, watchers.seat] { #expect(!terminal.everything.contains("kase")) }
        #expect(!watchers.linear.text(after: heard).contains("kase"))
    }

    @Test func `a file in another encoding, or lost for good, is told to the consoles, and mended it counts`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let script = try Script(in: room)
        let watchers = try await Watchers(in: room, presenting: script.path)
        let text = try String(contentsOfFile: script.path, encoding: .utf8)
        let file = URL(filePath: script.path)
        for encoding in [String.Encoding.isoLatin1, .utf16] {
            try #require(text.replacing("herons", with: "hérons").data(using: encoding)).write(to: file)
            try await watchers.console.waits(for: "edited.md is not a text in UTF-8", "goes on with the text")
            try script.write(text)
            try await watchers.console.waits(untilGone: "UTF-8")
        }
        try FileManager.default.removeItem(at: file)
        try await watchers.console.waits(for: "There is no file", "goes on with the text")
        try script.write(text.replacing("Two herons", with: "Two geese"))
        try await watchers.wait(for: "Two geese")
        try await watchers.console.waits(untilGone: "There is no file")
        for terminal in [watchers.stage, watchers.seat] {
            #expect(!terminal.everything.contains("edited.md"))
        }
    }

    @Test
    func `a poll that has ballots keeps its options, is never taken out, and all is there after a kill`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let script = try Script(in: room)
        let watchers = try await Watchers(in: room, presenting: script.path)
        watchers.console.type(" o")
        try await watchers.seat.waits(for: "Do you row?", "1  Often")
        watchers.seat.type("1\r")
        try await watchers.seat.waits(for: "✓ Recorded: Often.")
        try await watchers.console.waits(for: "Poll open, answered 1 of 2")

        try script.change("  - Often\n", to: "  - Hardly\n")
        try await watchers.console.waits(for: "Opened polls stay as they were: boats.")
        watchers.seat.type("e")
        try await watchers.seat.waits(for: "1  Often")
        #expect(!watchers.seat.screen.contains("Hardly"))

        try script.change("Two herons", to: "Two storks")
        try await watchers.linear.waits(for: "Two storks")
        let whole = try String(contentsOfFile: script.path, encoding: .utf8)
        let fence = try #require(whole.range(of: "```poll"))
        let end = try #require(whole.range(of: "## Where we end"))
        try script.write(String(whole[..<fence.lowerBound] + whole[end.lowerBound...]))
        try await watchers.console.waits(for: "was opened and cannot be taken out.")
        try script.write(whole.replacing("Two storks", with: "Two cranes"))
        try await watchers.linear.waits(for: "Two cranes")
        watchers.console.type("\u{7F}")
        for terminal in [watchers.stage, watchers.console] { try await terminal.waits(for: "Two cranes") }

        kill(try #require(try room.processes("serve").first), SIGKILL)
        try await watchers.stage.waitsForEnd()
        let resumed = try room.resume()
        try await resumed.waits(for: "Two cranes", "step 1 of 2", "2/3")
        resumed.type(" ")
        try await resumed.waits(for: "The question is open.")
        resumed.type("o")
        try await resumed.waits(for: "Thank you. This one is not shown.")
        resumed.type("o")
        try await resumed.waits(for: "The question is open.")
    }
}
