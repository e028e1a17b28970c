import Drawing
import Foundation
import TestSupport
import Testing

/// What is asked again, counted by hand, or asked of the facilitator, from a console over ssh to the summary.
@Suite(.serialized, .timeLimit(.minutes(4)))
struct AgainTests {
    private static let pots = ["Blue", "Brown"]
    private static let slides = """
        ## Which pot

        ```poll
        id: pot
        ask: Which pot?
        options: [Blue, Brown]
        ```

        ## Which cup

        ```poll
        id: cup
        ask: Which cup?
        options: [Large, Small]
        ```

        ## Who spilt it

        ```poll
        id: who
        ask: Did you ever spill it?
        options: [Once, Never]
        sensitive: true
        ```

        ## Questions

        ```poll
        id: ask
        ask: What would you ask?
        kind: questions
        ```
        """

    @Test func `the same seats answer a second round after a yes, and both rounds are shown and printed`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let people = try await TalkingRoom(room, at: Self.slides)
        try await people.open(1, "Which pot?")
        try await answer(people, 1, "Which pot?", Self.pots, painted: 1, plain: [1, 1, 2])
        people.console.type("O")
        try await people.console.waits(for: "Only a revealed poll can be asked again.")
        try await people.close(1)
        try await people.stage.waits(for: "4 answers", "█")

        people.console.type("O")
        try await people.console.waits(for: "Ask again?")
        people.console.type("x")
        try await people.console.waits(untilGone: "Ask again?")
        #expect(people.console.screen.contains("Poll revealed"))
        try await askAgain(people, 1, "Which pot?")
        try await answer(people, 1, "Which pot?", Self.pots, painted: 2, plain: [2, 2, 1])
        for screen in [people.stage, people.painted] { #expect(!screen.screen.contains("█")) }
        try await people.close(1)
        for screen in [people.stage, people.painted] {
            try await screen.waits(for: "First round", "After the", "4 answers")
            for (pot, counts) in [("Blue", ["3", "1"]), ("Brown", ["1", "3"])] {
                let row = screen.screen.split(separator: "\n").first { $0.contains(pot) } ?? ""
                #expect(
                    row.split(separator: " ").suffix(2) == counts[...].map { Substring($0) }[...], "\(row)")
            }
        }
        for seat in people.plain {
            try await seat.waits(
                for:
                    "Result of poll 1, first to last: First round; After the discussion. 4 answers each time.",
                "Blue: 3, 1.", "Brown: 1, 3.")
        }
        people.console.type("O")
        try await people.console.waits(for: "This poll was asked twice already.")

        try await people.go(to: "Slide: Which cup")
        try await people.open(2, "Which cup?")
        try await answer(people, 2, "Which cup?", ["Large", "Small"], painted: 1, plain: [1, 1, 2])
        try await people.close(2)
        try await askAgain(people, 2, "Which cup?")
        try await answer(people, 2, "Which cup?", ["Large", "Small"], painted: 2, plain: [2])
        try await people.close(2, andReveal: false)
        for screen in [people.stage, people.painted] {
            try await screen.waits(for: "Thank you. This one is not shown.")
        }
        let summary = try await people.summary(of: room)
        #expect(summary.contains("Before and after discussion:"), "\(summary)")
        #expect(summary.contains("1 First round (4 answers)"), "\(summary)")
        #expect(summary.contains("2 After the discussion (4 answers)"), "\(summary)")
        #expect(summary.components(separatedBy: "1 First round").count == 3, "\(summary)")
        #expect(summary.contains("2 After the discussion (2 answers, too few to show)"), "\(summary)")
    }

    /// Asks the revealed poll here again, after a yes, and waits until everybody is asked anew.
    private func askAgain(_ people: TalkingRoom, _ number: Int, _ ask: String) async throws {
        let counts = people.plain.map(\.bytes.count)
        people.console.type("O")
        try await people.console.waits(for: "Ask again?")
        people.console.type("y")
        for (seat, count) in zip(people.plain, counts) {
            try await seat.waits(for: "Poll \(number) is open.", "Asked again.", after: count)
            #expect(!seat.text(after: count).contains("You have answered"))
        }
    }

    /// Has the painted seat and as many plain ones as there are answers say theirs to the open poll.
    private func answer(
        _ people: TalkingRoom, _ number: Int, _ ask: String, _ options: [String], painted: Int, plain: [Int]
    ) async throws {
        try await people.painted.waits(for: ask)
        try await people.answerPainted(painted, saying: options[painted - 1], under: "1  \(options[0])")
        try await people.answer(
            plain.map { ["\($0)"] },
            until: plain.map { "Recorded for poll \(number): \(options[$0 - 1])" })
    }

    @Test func `hands stand beside the answers, and few hands or those of a sensitive poll nowhere`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let people = try await TalkingRoom(room, at: Self.slides)
        people.console.type("h")
        try await people.console.waits(for: "Hands are counted for the options of a poll that was opened")
        try await people.open(1, "Which pot?")
        try await count("41", "7", for: "Which pot?", sum: 48, at: people.console)
        try await answer(people, 1, "Which pot?", Self.pots, painted: 1, plain: [1, 1, 2])
        for screen in [people.stage, people.painted] { #expect(!screen.everything.contains("Hands")) }
        try await people.close(1)
        for screen in [people.stage, people.painted] {
            try await screen.waits(for: "4 answers", "█", "Hands:", "Blue 41", "Brown 7")
        }
        for seat in people.plain { try await seat.waits(for: "Hands:", "Blue 41", "Brown 7") }
        try await count("5", "6", for: "Which pot?", sum: 11, at: people.console)
        try await people.stage.waits(for: "Blue 5", "Brown 6")

        try await people.go(to: "Slide: Which cup")
        try await people.open(2, "Which cup?")
        try await answer(people, 2, "Which cup?", ["Large", "Small"], painted: 1, plain: [1, 1, 2])
        try await count("1", "1", for: "Which cup?", sum: 2, at: people.console)
        try await people.close(2)
        try await people.stage.waits(for: "█")
        for screen in [people.stage, people.painted] { #expect(!screen.screen.contains("Hands")) }

        try await people.go(to: "Slide: Who spilt it")
        try await people.open(3, "Did you ever spill it?")
        people.console.type("h")
        try await people.console.waits(for: "is not sensitive.")
        try await people.close(3, andReveal: false)
        let summary = try await people.summary(of: room)
        #expect(summary.components(separatedBy: "Hands, counted apart:").count == 2, "\(summary)")
        #expect(summary.contains(/Blue +5\n +Brown +6\n/), "\(summary)")
    }

    /// Enters how many hands were counted for the two options of the poll here.
    private func count(
        _ first: String, _ second: String, for ask: String, sum: Int, at console: PseudoTerminal
    ) async throws {
        console.type("h")
        try await console.waits(for: "Hands: \(ask)")
        console.type("\(first)\u{1B}[B\(second)")
        try await console.waits(for: "\(sum) together. Fewer than 3 are kept and not shown.")
        console.type("\r")
        try await console.waits(untilGone: "Hands: \(ask)")
        try await console.rests()
    }
}
