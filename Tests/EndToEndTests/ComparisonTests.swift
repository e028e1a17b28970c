import Drawing
import Foundation
import TestSupport
import Testing

/// Two questions whose answers are compared, as people were told before they answered.
@Suite(.serialized, .timeLimit(.minutes(4)))
struct ComparisonTests {
    private static let slides = """
        ## Cups

        ```poll
        id: cups
        ask: How many cups?
        options: [One, More]
        link: tea
        ```

        ## Milk

        ```poll
        id: milk
        ask: With milk?
        options: ["Yes", "No"]
        link: tea
        compare: [cups]
        ```
        """

    @Test func `a comparison is announced on both questions, and shown to everybody and in the summary`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let stage = try room.present(at: room.write(WorkshopRoom.tea(Self.slides), to: "tea.md"))
        try await stage.waits(for: "0 came")
        let painted = try await room.join().seat
        let seats = try (0..<24).map { _ in try PipedSeat("join-\(WorkshopRoom.code)", in: room) }
        for seat in seats { try await seat.waits(for: "Slide: ") }
        try await stage.waits(for: "25 came")
        try await ask(
            "How many cups?", "with your answer to a later question, in groups of at least 3.", stage, seats,
            painted
        ) { $0 / 12 + 1 }
        stage.type(" ")
        try await seats[0].waits(for: "Slide: Milk")
        try await ask(
            "With milk?", "with your answer to ‘How many cups?’, in groups of at least 3.", stage, seats,
            painted
        ) { $0 / 6 % 2 + 1 }
        for screen in [stage, painted] {
            try await screen.waits(
                for: "By the answers to: How many cups?", "One      6     6", "More     6     6")
        }
        try await seats[0].waits(
            for: "By the answers to: How many cups?\n", "  One: Yes 6; No 6.\n  More: Yes 6; No 6.\n")
        stage.type("qy")
        try await stage.waits(for: "q leaves this terminal.")
        let summary = try room.output(["summary", room.record]).text
        #expect(summary.contains("Compared with poll 1, of those who answered both:"))
        #expect(summary.ranges(of: /6 +6\n/).count == 2)
    }

    /// Asks the question here, has everybody read the sentence, and every plain seat answer; reveals it.
    private func ask(
        _ question: String, _ sentence: String, _ stage: PseudoTerminal, _ seats: [PipedSeat],
        _ painted: PseudoTerminal, answer: (Int) -> Int
    ) async throws {
        stage.type("o")
        for seat in seats { try await seat.waits(for: question, sentence) }
        try await painted.waits(
            until: { $0.screen.split { $0.isWhitespace }.joined(separator: " ").contains(sentence) },
            what: sentence)
        for (place, seat) in seats.enumerated() {
            try await seat.answer(["\(answer(place))"], until: "Recorded for poll")
        }
        stage.type("o")
        for seat in seats { try await seat.waits(for: "closed. More than 21 answered or skipped.") }
        stage.type("r")
    }
}
