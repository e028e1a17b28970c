import Drawing
import TestSupport
import Testing

/// What comes at once from a terminal that marks no paste, and what no person typed, through a real client.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct PastingTests {
    private static let slides = """
        ## Why

        ```poll
        id: why
        ask: What helps your team?
        kind: text
        ```
        """
    private static let pasted = "Short stand-ups.\r\rquiet mornings, and\rquestions asked early\r"

    @Test func `a paste without marks is one text, a check-in one message, and nothing of it is a key`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let people = try await TalkingRoom(room, at: Self.slides)
        let (seat, console) = (people.painted, people.console)
        seat.type("c")
        try await seat.waits(for: "Ask for a facilitator")
        seat.type(Self.pasted)
        try await seat.waits(for: "Short stand-ups.", "questions asked early")
        #expect(!console.screen.contains("Check-in asked"))
        seat.type("\r")
        try await console.waits(for: "Check-in asked: 1 (c)")
        console.type("c")
        try await console.waits(for: "Short stand-ups.  quiet mornings, and questions")
        console.type("\u{1B}")
        try await console.waits(untilGone: "Short stand-ups.")

        try await people.open(1, "What helps your team?")
        try await seat.waits(for: "What helps your team?", "0 of 500")
        seat.type(Self.pasted)
        try await seat.waits(for: "Short stand-ups.", "questions asked early")
        seat.type("\r")
        try await seat.waits(for: "▸ Send")
        #expect(!seat.everything.contains("Recorded"))
        seat.type("\r")
        try await seat.waits(for: "✓ Recorded")
        for plain in people.plain {
            try await plain.answer(["tea", "send"], until: "Recorded for poll 1")
        }
        try await people.close(1, andReveal: false)
        console.type("m")
        try await console.waits(for: "Short stand-ups.", "quiet mornings, and", "questions asked early")
    }

    @Test(arguments: [
        "\u{1B}[M !!", "\u{1B}[M#!!", "\u{1B}[<0;1;1M", "\u{1B}[<0;1;1m", "\u{1B}[32;1;1M",
        "\u{1B}[M \u{A0}!",
    ])
    func `a click moves no stage, and is typed into no field`(click: String) async throws {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present("retrospective")
        try await stage.waits(for: "0 came")
        let (seat, _) = try await room.join()
        let before = stage.screen.split(separator: "\n").last
        stage.type(click)
        seat.type("c")
        try await seat.waits(for: "In danger call 999.")
        stage.type("g")
        try await stage.waits(for: "Agenda")
        stage.type("\u{1B}")
        try await stage.waits(untilGone: "Agenda")
        #expect(stage.screen.split(separator: "\n").last?.suffix(6) == before?.suffix(6))
    }
}
