import Drawing
import Foundation
import TestSupport
import Testing

/// Questions of the room, from a seat over the console to everybody.
@Suite(.serialized, .timeLimit(.minutes(4)))
struct AskingTests {
    private static let slides = """
        ## Questions

        ```poll
        id: ask
        ask: What would you ask?
        kind: questions
        ```
        """
    private static let questions = ["Who brews on Monday?", "Where is the pot?", "Whose cup is chipped?"]

    @Test func `a cleared question that its writer takes back goes later, and its writer is told so at once`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let people = try await asked(in: room)
        let shown = Self.questions[1]
        try await people.console.decide(shown, by: "c", leaving: 2)
        try await people.stage.waits(for: shown)
        try await people.plain[1].answer(["0"], until: "Your text goes from the screens within 15 seconds.")
        #expect(!people.plain[1].everything.contains("Recorded for poll 1: no answer"))
        try await people.stage.waits(untilGone: shown)
        try await people.plain[1].waits(for: "Recorded for poll 1: I would rather not say")
    }

    @Test func `a question is cleared, asked by others too, marked as answered, and printed; others are not`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let people = try await asked(in: room)
        let (shown, held) = (Self.questions[1], [Self.questions[0], Self.questions[2]])
        try await people.console.mark(shown)
        people.console.type("a")
        try await people.console.waits(for: "Clear the question first.", "held: 3")
        try await people.console.decide(shown, by: "c", leaving: 2)
        for screen in [people.stage, people.painted] { try await screen.waits(for: shown) }
        for seat in people.plain { try await seat.waits(for: "Question 1 of the room: \(shown)") }
        for seat in [people.plain[0], people.plain[2]] {
            try await seat.answer(["me too 1"], until: "you ask question 1 too.")
        }
        try await people.painted.waits(for: "The room asks:", shown)
        people.painted.type("\t\t\t\r")
        try await people.painted.waits(for: "you too")

        for screen in [people.stage, people.painted] { try await waits(screen, isAnswered: false) }
        try await people.console.mark(shown)
        people.console.type("a")
        try await people.console.waits(for: "answered  ", "held: 2")
        for screen in [people.stage, people.painted] { try await waits(screen, isAnswered: true) }
        people.console.type("a")
        try await people.console.waits(for: "cleared  ", "held: 2")
        for screen in [people.stage, people.painted] { try await waits(screen, isAnswered: false) }
        people.console.type("a")
        try await people.console.waits(for: "answered  ")
        for screen in [people.stage, people.painted] { try await waits(screen, isAnswered: true) }

        people.console.type("m")
        try await people.console.waits(for: "Poll open")
        people.painted.type("\u{1B}")
        try await people.painted.waits(untilGone: "The room asks:")
        try await people.close(1)
        for screen in [people.stage, people.painted] {
            try await screen.waits(for: shown, "4 ask this · answered")
        }
        let summary = try await people.summary(of: room)
        #expect(summary.contains(shown) && summary.contains("(4 ask this, answered)"), "\(summary)")
        for hidden in held {
            #expect(!summary.contains(hidden))
            #expect(!people.stage.everything.contains(hidden))
            #expect(!people.painted.everything.contains(hidden))
            #expect(people.plain.count { $0.everything.contains(hidden) } == 1)
        }
    }

    /// A room in which each question was asked by somebody, before a console that reads them.
    private func asked(in room: WorkshopRoom) async throws -> TalkingRoom {
        let people = try await TalkingRoom(room, at: Self.slides)
        try await people.open(1, "What would you ask?")
        try await people.answer(
            Self.questions.map { [$0, "send"] },
            until: Self.questions.map { _ in "Recorded for poll 1: your question, 1 of 3." })
        try await people.console.waits(for: "Held texts: 3 (m)")
        people.console.type("m")
        return people
    }

    /// Waits until the question that everybody can read is marked as answered, or is not any more.
    private func waits(_ screen: PseudoTerminal, isAnswered: Bool) async throws {
        try await screen.waits(
            until: { screen in
                let rows = screen.screen.split(separator: "\n")
                let question = rows.firstIndex { $0.contains(Self.questions[1]) }
                return question.map { rows[($0 + 1)...].first?.contains("answered") == isAnswered } ?? false
            }, what: isAnswered ? "it is marked as answered" : "it is not marked as answered")
    }
}
