import Drawing
import Foundation
import TestSupport
import Testing

/// Decks of other tools, presented, changed meanwhile, and converted.
@Suite(.timeLimit(.minutes(3))) struct DeckTests {
    @Test(arguments: [
        (
            "presenterm",
            "# A\n\none\n\n<!-- end_slide -->\n\n# B\n\n<!-- column_layout: [1, 2] -->\n<!-- column: 1 -->\n\nright\n\n<!-- column: 0 -->\n\nold words\n\n<!-- speaker_note: hush -->\n\n<!-- end_slide -->\n\n# C\n"
        ),
        (
            "Slidev",
            "---\nlayout: cover\n---\n\n# A\n\none\n\n---\nlayout: two-cols\n---\n\n# B\n\nold words\n\n::right::\n\nright\n\n<!-- hush -->\n\n---\n\n# C\n"
        ),
    ])
    func `a deck that is changed while it runs stays at its place and in its dialect`(
        tool: String, text: String
    )
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let path = try room.write(text, to: "deck.md")
        #expect(try room.output(["check", path]).text.hasPrefix("read as \(tool): 3 slides, 3 steps"))
        let stage = try room.present(at: path, size: Size(width: 120, height: 30))
        try await stage.waits(for: "one", "1/3")
        let (seat, _) = try await room.join()
        try await stage.waits(for: "1 came")
        stage.type("n")
        try await stage.waits(for: "old words", "right", "2/3")
        let rows = stage.screen.split(separator: "\n")
        #expect(rows.contains { $0.contains("old words") && $0.contains("right") })
        // By itself the text would be a scenario of our own, or have another slide.
        let changed = text.replacing("old words", with: "new words {a}\n\n* * *\n\n<!-- notes: hush -->")
        _ = try room.write(changed, to: "deck.md")
        for screen in [stage, seat] { try await screen.waits(for: "new words {a}") }
        try await stage.waits(for: "right", "2/3")
        stage.type("n")
        try await stage.waits(for: "3/3")
        for screen in [stage, seat] { #expect(!screen.everything.contains("hush")) }
    }

    @Test func `a deck that is converted is presented as a scenario, with its columns and steps`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let deck = try room.write(
            "# A\n\n<!-- column_layout: [1, 1] -->\n<!-- column: 0 -->\n\nleft\n\n<!-- column: 1 -->\n\nright\n\n<!-- pause -->\n\nlater\n\n<!-- speaker_note: hush -->\n<!-- end_slide -->\n\n# B\n",
            to: "deck.md")
        let made = room.folder.appending(path: "made.md").path()
        #expect(try room.output(["convert", deck, "--output", made]).status == 0)
        #expect(try room.output(["check", made]).text.contains("1 section, 2 slides, 3 steps, 0 polls"))
        let stage = try room.present(at: made, size: Size(width: 120, height: 30))
        try await stage.waits(for: "left", "right")
        #expect(!stage.screen.contains("later"))
        stage.type(" ")
        try await stage.waits(for: "later")
        #expect(stage.screen.split(separator: "\n").contains { $0.contains("left") && $0.contains("right") })
        #expect(!stage.everything.contains("hush"))
    }

    @Test(arguments: [
        ("quiz.txt", "Which is hot?\nA. Tea\nB. Ice\nANSWER: A\n"),
        ("list.txt", "Which is hot?\n- Tea\n- Ice\n"),
        (
            "survey.txt",
            "class\ttype/scale\tname\ttext\tlanguage\tother\nQ\tL\tq1\tWhich is hot?\ten\tN\nA\t0\tA1\tTea\ten\t\nA\t0\tA2\tIce\ten\t\n"
        ),
    ])
    func `questions that are converted are asked, and answered over ssh`(name: String, text: String)
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let made = room.folder.appending(path: "made.md").path()
        let converted = try room.output(["convert", try room.write(text, to: name), "--output", made])
        #expect(converted.status == 0, "\(converted.errors)")
        let stage = try room.present(at: made)
        try await stage.waits(for: "0 came")
        let (seat, _) = try await room.join()
        try await stage.waits(for: "1 came")
        try await room.openFirstPoll(on: stage)
        try await seat.waits(for: "Which is hot?", "Tea", "Ice")
        seat.type("1\r")
        try await seat.waits(for: "✓ Recorded: Tea")
    }
}
