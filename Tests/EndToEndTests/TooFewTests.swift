import Drawing
import Foundation
import TestSupport
import Testing

/// Stages of a decision, rounds and hands that are changed by the same people, or fall under the minimum group.
@Suite(.serialized, .timeLimit(.minutes(4)))
struct TooFewTests {
    private static let decisions = ["pot", "cup", "tray"].map { name in
        """
        ## The \(name)

        ```poll
        id: \(name)-1
        ask: What now?
        hint: First the \(name)
        options: [Mend the \(name), Leave the \(name)]
        decision: \(name)
        ```

        ```poll
        id: \(name)-2
        ask: What now?
        hint: Then the \(name)
        options: [Mend the \(name), Leave the \(name)]
        decision: \(name)
        ```
        """
    }

    @Test func `a decision shows how everybody's mind moved, and nothing of a stage that too few answered`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let people = try await TalkingRoom(room, at: Self.decisions.joined(separator: "\n\n"))
        try await ask(people, 1, "pot", painted: 1, plain: [1, 1, 2])
        try await people.go(to: "Poll 2 soon: ")
        try await ask(people, 2, "pot", painted: 2, plain: [2, 2, 2])
        expectNoShares(people)
        try await people.reveal(2)
        for screen in [people.stage, people.painted] {
            try await screen.waits(
                for: "1 · First", "2 · Then", "4 answers", "3 more chose “Leave the pot”.")
        }
        for seat in people.plain {
            try await seat.waits(
                for: "first to last: First the pot; Then the pot. 4 answers each time.",
                "Mend the pot: 3, 0.", "Leave the pot: 1, 4.", "3 more chose “Leave the pot”.")
        }

        try await people.go(to: "Slide: The cup")
        try await ask(people, 3, "cup", painted: 1, plain: [2])
        try await people.go(to: "Poll 4 soon: ")
        try await ask(people, 4, "cup", painted: 2, plain: [1, 1, 2])
        try await people.reveal(4)
        for screen in [people.stage, people.painted] {
            try await screen.waits(
                for: "1  First the cup · Fewer than 3 answers: not shown.", "2  Then the cup · 4 answers",
                "not shown")
        }
        for seat in people.plain {
            try await seat.waits(for: "First the cup: 2 answers. Results show from 3")
            #expect(
                seat.everything.components(separatedBy: "Mend the cup; Leave the cup: 2 each.").count == 2)
        }

        try await people.go(to: "Slide: The tray")
        try await ask(people, 5, "tray", painted: 1, plain: [2])
        try await people.go(to: "Poll 6 soon: ")
        try await ask(people, 6, "tray", painted: 2, plain: [2])
        try await people.console.waits(for: "fewer than the 3 it needs")
        people.console.type("r")
        try await people.console.waits(for: "Fewer than the 3 it needs: nothing is shown.")
        for screen in [people.stage, people.painted] {
            try await screen.waits(for: "Thank you. This one is not shown.")
        }
        for bytes in [people.stage.screen, people.painted.screen] { #expect(!bytes.contains(" %")) }
        for seat in people.plain { #expect(!seat.everything.contains("Mend the tray: ")) }

        let summary = try await people.summary(of: room)
        #expect(summary.components(separatedBy: "How the room's mind moved:").count == 3, "\(summary)")
        #expect(summary.contains("1 First the pot (4 answers)"), "\(summary)")
        #expect(summary.contains("1 First the cup (2 answers, too few to show)"), "\(summary)")
        #expect(summary.contains("Too few answered polls 3, 5 and 6."), "\(summary)")
        #expect(!summary.contains("First round"), "\(summary)")
        #expect(!summary.contains("1 First the tray") && !summary.contains("2 Then the tray"), "\(summary)")
    }

    /// Asks the poll at this step, of the painted seat and of as many plain ones as answer, and closes it.
    private func ask(
        _ people: TalkingRoom, _ number: Int, _ name: String, painted: Int, plain: [Int]
    ) async throws {
        try await people.open(number, "What now?")
        let answers = ["Mend the \(name)", "Leave the \(name)"]
        try await people.answerPainted(painted, saying: answers[painted - 1], under: "1  \(answers[0])")
        try await people.answer(
            plain.map { ["\($0)"] }, until: plain.map { "Recorded for poll \(number): \(answers[$0 - 1])" })
        try await people.close(number, andReveal: false)
    }

    /// No split was sent to anybody so far: no bar, and in lines no count behind an option.
    private func expectNoShares(_ people: TalkingRoom) {
        let split = /.{0,40}(?:[0-9] %|Result of poll|(?:Mend|Leave) the [a-z]+: [0-9]|█)/
        for bytes in [people.stage.everything, people.painted.everything] + people.plain.map(\.everything) {
            #expect(bytes.matches(of: split).map { String($0.output) } == [])
        }
    }
}
