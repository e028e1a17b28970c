import Drawing
import Foundation
import TestSupport
import Testing

/// Questions that a room talks about: stages of a decision, a second round, people's own answers and questions.
@Suite(.serialized, .timeLimit(.minutes(4)))
struct DiscussionTests {
    private static let slides = """
        ## Spilt

        ```poll
        id: spilt-1
        ask: What now?
        hint: When it is spilt
        options: [Wipe, Wait]
        decision: spilt
        ```

        ```poll
        id: spilt-2
        ask: What now?
        hint: When it is cold
        options: [Wipe, Wait]
        decision: spilt
        ```

        ## Tea or what

        ```poll
        id: drink
        ask: Tea or what?
        options: [Tea, Coffee]
        other: true
        confidence: true
        ```

        ## Which pot

        ```poll
        id: pot
        ask: Which pot?
        options: [Blue, Brown]
        ```

        ## Questions

        ```poll
        id: ask
        ask: What would you ask?
        kind: questions
        ```
        """

    @Test func `a decision in stages, a second round, own answers and questions, over ssh to the summary`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let people = try await TalkingRoom(room, at: Self.slides)
        try await decide(people)
        try await people.go(to: "Slide: Tea or what")
        try await choose(people)
        try await people.go(to: "Slide: Which pot")
        try await askTwice(people)
        try await people.go(to: "Slide: Questions")
        try await ask(people)
        try await leaveAddresses(people)
        let early = try room.output(["contacts", room.record])
        #expect(
            early.status == 1 && early.text.isEmpty && early.errors.contains("is not finished"),
            "\(early.errors)")
        people.console.type("qy")
        try await people.stage.waits(for: "q leaves this terminal.")
        try expectSummary(of: room)
        let addresses = "ada@example.org\nbo@example.org\n"
        #expect(try room.output(["contacts", room.record]).text == addresses)
        try await end(people, of: room)
        #expect(try room.output(["contacts", room.record]).text == addresses)
    }

    /// Two stages: nothing is shown of the first until the second is revealed, and then both are, of those who answered
    /// both.
    private func decide(_ people: TalkingRoom) async throws {
        try await people.open(1, "What now?")
        try await people.answer(
            [["1"], ["1"], ["2"]], until: Array(repeating: "Recorded for poll 1", count: 3))
        try await people.painted.waits(for: "When it is spilt", "1  Wipe")
        people.painted.type("1\r")
        try await people.painted.waits(for: "Recorded: Wipe.")
        try await people.close(1, andReveal: false)
        try await people.go(to: "Poll 2 soon: ")
        try await people.open(2, "What now?")
        try await people.answer(
            [["2"], ["2"], ["2"]], until: Array(repeating: "Recorded for poll 2", count: 3))
        #expect(!people.stage.everything.contains("█"))
        try await people.close(2)
        for screen in [people.stage, people.painted] {
            try await screen.waits(for: "1 · When", "2 · When", "3 answers")
        }
        try await people.plain[0].waits(
            for: "Result of poll 2, first to last: When it is spilt; When it is cold. 3 answers each time.",
            "Wipe: 2, 0.", "Wait: 1, 3.")
    }

    /// An answer of one's own, and how sure people are.
    private func choose(_ people: TalkingRoom) async throws {
        try await people.open(3, "Tea or what?")
        try await people.painted.waits(for: "3  Another answer")
        people.painted.type("3\r")
        try await people.painted.waits(for: "Write your own answer.")
        people.painted.type("Water, as Mrs Quorn says")
        try await people.painted.waits(for: "This could identify someone: Quorn.", "Quorn says")
        people.painted.type("\u{14}\r")
        try await people.painted.waits(for: "How sure are you?")
        try await people.painted.rests()
        people.painted.type("3\r")
        try await people.painted.waits(for: "Recorded: Water, as Mrs […] says, very sure.")
        try await people.answer(
            [["1"], ["1"], ["3", "Milk", "send"]],
            until: ["Recorded for poll 3: Tea", "Recorded for poll 3: Tea", "Recorded for poll 3: Milk"])
        for seat in people.plain {
            let count = seat.bytes.count
            try await seat.waits(for: "How sure are you?")
            try seat.type("2")
            try await seat.waits(for: ", fairly sure.", after: count)
        }
        try await people.close(3)
        for screen in [people.stage, people.painted] { try await screen.waits(for: "Another answer", "█") }
        #expect(!people.stage.everything.contains("Milk") && !people.painted.everything.contains("Milk"))
    }

    /// A poll that is asked again, with hands beside it.
    private func askTwice(_ people: TalkingRoom) async throws {
        try await people.open(4, "Which pot?")
        try await people.answer(
            [["1"], ["1"], ["2"]], until: Array(repeating: "Recorded for poll 4", count: 3))
        people.console.type("h")
        try await people.console.waits(for: "Hands")
        people.console.type("7\u{1B}[B5")
        try await people.console.waits(for: "▸  5")
        people.console.type("\r")
        try await people.console.waits(for: "Poll open")
        try await people.console.rests()
        try await people.close(4)
        try await people.stage.waits(for: "Hands: ", "Blue 7")
        people.console.type("O")
        try await people.console.waits(for: "Ask again?")
        let counts = people.plain.map(\.bytes.count)
        people.console.type("y")
        for (seat, count) in zip(people.plain, counts) {
            try await seat.waits(for: "Poll 4 is open.", "Asked again.", after: count)
        }
        for (seat, count) in zip(people.plain, counts) {
            try await seat.answer(["2"], until: "Recorded for poll 4: Brown")
            #expect(!seat.text(after: count).contains("You have answered"))
        }
        try await people.close(4)
        for screen in [people.stage, people.painted] {
            try await screen.waits(for: "First round", "After the", "3 answers")
        }
    }

    /// A question that is cleared reaches everybody, who may ask it too, and is marked as answered.
    private func ask(_ people: TalkingRoom) async throws {
        try await people.open(5, "What would you ask?")
        let questions = ["Why tea?", "Why pots?", "Why now?"]
        for (seat, question) in zip(people.plain, questions) {
            try await seat.answer([question, "send"], until: "your question, 1 of 3.")
        }
        // Two own answers wait beside the three questions.
        try await people.console.waits(for: "Held texts: 5")
        people.console.type("m")
        let shown = questions[1]
        try await people.console.decide(shown, by: "c", leaving: 4)
        try await people.stage.waits(for: shown)
        for seat in people.plain { try await seat.waits(for: "Question 1 of the room: \(shown)") }
        try await people.painted.waits(for: "The room asks:", shown)
        people.painted.type("\t\t\t\r")
        try await people.painted.waits(for: "you too")
        try await people.plain[1].answer(["me too 1"], until: "you ask question 1 too.")
        for other in questions where other != shown {
            #expect(!people.stage.everything.contains(other))
            #expect(!people.painted.everything.contains(other))
        }
        people.console.type("m")
        try await people.console.waits(for: "Poll open")
        try await people.close(5)
    }

    /// Addresses, from both kinds of seats.
    private func leaveAddresses(_ people: TalkingRoom) async throws {
        try people.plain[0].type("email")
        try await people.plain[0].waits(for: "Your next line is the e-mail address")
        try people.plain[0].type("bo@example.org")
        try await people.plain[0].waits(for: "Your address is kept.")
        try await people.painted.waits(until: { !$0.screen.contains("▎") }, what: "the room")
        try await people.painted.rests()
        people.painted.type("\r")
        people.painted.type("m")
        try await people.painted.waits(for: "Leave an e-mail address")
        try await people.painted.enters("ada@example.org")
        try await people.painted.waits(for: "✓ Your address is kept.")
    }

    /// Everybody leaves, and with the last of them the host.
    private func end(_ people: TalkingRoom, of room: WorkshopRoom) async throws {
        for seat in people.plain {
            try seat.type("leave")
            try await seat.waitsForEnd()
        }
        try await people.painted.rests()
        for terminal in [people.painted, people.console, people.stage] {
            terminal.type("q")
            try await terminal.waitsForEnd()
        }
        for _ in 0..<500 where try !room.processes("serve").isEmpty {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(try room.processes("serve").isEmpty)
    }

    private func expectSummary(of room: WorkshopRoom) throws {
        let summary = try room.output(["summary", room.record]).text
        for words in [
            "When it is spilt", "When it is cold", "Another answer", "First round",
            "After the discussion",
            "Hands",
        ] {
            #expect(summary.contains(words), "\(words)")
        }
        #expect(!summary.contains("@example.org") && !summary.contains("Milk"))
    }
}
