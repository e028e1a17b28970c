import Drawing
import Foundation
import ScenarioFiles
import TestSupport
import Testing
import Workshop

/// Whole workshops, from linear seats that scripts sit at.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct LinearWalkTests {
    @Test func `scripts over ssh follow every step of the first workshop and answer every poll`() async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let scenario = try WorkshopRoom.scenario("online-exploitation")
        let path = WorkshopRoom.root.appending(path: "Scenarios/online-exploitation.md").path()
        let seats = try await walk(through: scenario, at: path, in: room)
        try expectPlain(seats, scenario)
        let summary = try room.output(["summary", room.record])
        #expect(summary.text.contains("5 seats were taken."))
        #expect(Self.polls(of: 5, in: summary.text) == Self.entries(of: scenario) - 1)
        #expect(Self.polls(of: 4, in: summary.text) == 1)
        #expect(!summary.text.contains(" 1 skipped"))
        #expect(!summary.text.contains("not asked"))
    }

    @Test func `a poll of every kind is asked, answered and revealed over ssh, as the docs have it`()
        async throws
    {
        let room = try WorkshopRoom()
        defer { room.clear() }
        let page = WorkshopRoom.root.appending(path: "docs/scenario-format.md")
        let fences = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "````")
        let text = String(try #require(fences.count > 4 ? fences[3] : nil).dropFirst("markdown\n".count))
        let path = try room.write(text, to: "example.md")
        let scenario = try #require(ScenarioFiles.scenario(from: text, path: path).value)
        _ = try await walk(through: scenario, at: path, in: room)
        let summary = try room.output(["summary", room.record])
        #expect(Self.polls(of: 5, in: summary.text) == Self.entries(of: scenario))
        #expect(!summary.text.contains("not asked"))
    }

    /// How many entries a summary has, in which the stages of a decision are one.
    private static func entries(of scenario: Scenario) -> Int {
        scenario.polls.count { poll in
            poll.decision == nil || scenario.stages(ofDecisionOf: poll).last?.id == poll.id
        }
    }

    /// How many polls of a summary have so many answers, and nothing beside them.
    private static func polls(of answers: Int, in summary: String) -> Int {
        summary.split(separator: "\n").count { line in
            // A page may begin with it.
            let words = line.trimmingCharacters(in: .whitespacesAndNewlines)
            return words.first?.isNumber == true && words.hasSuffix("  \(answers) answers")
        }
    }

    /// Five seats go through every step of `scenario`, answer every poll, and leave at the end.
    private func walk(through scenario: Scenario, at path: String, in room: WorkshopRoom) async throws
        -> [PipedSeat]
    {
        let stage = try room.present(at: path, size: Size(width: 160, height: 60))
        try await stage.waits(for: "0 came")
        var seats: [PipedSeat] = []
        for _ in 0..<5 { seats.append(try PipedSeat("join-\(WorkshopRoom.code)", in: room)) }
        for seat in seats {
            try await seat.waits(for: "Your seat words are:", "Slide: \(scenario.slides[0].title)")
        }
        try await stage.waits(for: "5 came")

        for (number, slide) in scenario.slides.enumerated() {
            if let note = slide.contentNote, slide.isPrecededByContentNote {
                try await step(stage, seats, until: "Content note: \(note)")
            }
            for (index, part) in slide.steps.enumerated() {
                let poll = part.poll.flatMap { poll in scenario.polls.firstIndex(of: poll) }
                let isPollAlone = part.content.isEmpty && poll != nil && index > 0
                let words =
                    isPollAlone
                    ? "Poll \((poll ?? 0) + 1) soon: "
                    : index == 0 ? "Slide: \(slide.title)" : "Step \(index + 1)"
                if number + index > 0 || slide.isPrecededByContentNote {
                    try await step(stage, seats, until: words)
                }
                if let poll { try await hold(poll, of: scenario, stage, seats) }
            }
        }
        stage.type("qy")
        for seat in seats {
            try await seat.waits(for: "The end. Thank you for taking part.")
            try seat.type("leave")
            try await seat.waitsForEnd()
            #expect(seat.status() == 0)
        }
        try await stage.waits(for: "q leaves this terminal.")
        stage.type("q")
        try await stage.waitsForEnd()
        return seats
    }

    /// Steps on, and waits until every seat was told.
    private func step(_ stage: PseudoTerminal, _ seats: [PipedSeat], until words: String) async throws {
        let counts = seats.map(\.bytes.count)
        stage.type(" ")
        for (seat, count) in zip(seats, counts) { try await seat.waits(for: words, after: count) }
    }

    /// Opens a poll, has every seat answer it, closes it and reveals it, a decision's stages at the last; its result is told no
    /// sooner.
    private func hold(_ index: Int, of scenario: Scenario, _ stage: PseudoTerminal, _ seats: [PipedSeat])
        async throws
    {
        let poll = scenario.polls[index]
        let number = index + 1
        stage.type("o")
        for seat in seats { try await seat.waits(for: "Poll \(number) is open.") }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (place, seat) in seats.enumerated() {
                let (lines, said) = Self.answer(of: place, to: poll)
                group.addTask {
                    try await seat.answer(lines, until: "Recorded for poll \(number): \(said)")
                }
            }
            try await group.waitForAll()
        }
        stage.type("o")
        let given = poll.id == "experience" ? seats.count - 1 : seats.count
        let isShort = poll.kind != .questions && given < scenario.minimum(of: poll)
        let end = isShort ? " Thank you. This one is not shown." : "\n"
        for seat in seats { try await seat.waits(for: "Poll \(number) closed.\(end)") }
        for seat in seats {
            #expect(!seat.everything.contains("Result of poll \(number)"))
        }
        guard !isShort else { return }
        let stages = scenario.stages(ofDecisionOf: poll)
        guard stages.isEmpty || stages.last?.id == poll.id else { return }
        stage.type("r")
        for seat in seats { try await seat.waits(for: "Result of poll \(number)") }
    }

    /// What the seat at `place` types, and how the host spells it; the last seat does not say what it has met.
    private static func answer(of place: Int, to poll: Poll) -> (lines: [String], said: String) {
        if poll.id == "experience", place == 4 { return (["0"], "I would rather not say.") }
        let option = place % max(1, poll.options.count)
        return switch poll.kind {
        case .text: (["I would call somebody, \(place)", "send"], "your text.")
        case .questions: (["I would call somebody, \(place)", "send"], "your question, 1 of 3.")
        case .choice: (["\(option + 1)"], "\(poll.options[option]).")
        case .choices: (["\(option + 1)"], "\(poll.options[option]).")
        case .scale(let kind):
            ([Array(repeating: "1", count: max(1, kind.statements.count)).joined(separator: " ")], "")
        case .thenNow: (["1 2"], "")
        case .number(let measure): (["\(measure.bounds.lowerBound)"], "\(measure.bounds.lowerBound)")
        case .ranking(let kind):
            ([kind.items.indices.map { "\($0 + 1)" }.joined(separator: " ")], kind.items[0])
        case .points(let kind):
            (
                ["\(kind.total) " + kind.items.dropFirst().map { _ in "0" }.joined(separator: " ")],
                kind.items[0]
            )
        case .words: (["Time to listen", "send"], "your phrases.")
        }
    }

    /// Nothing that only a screen can show, and nothing that only a facilitator reads, was ever printed.
    private func expectPlain(_ seats: [PipedSeat], _ scenario: Scenario) throws {
        let sentences = scenario.noteSentences
        #expect(sentences.count > 100)
        for (place, seat) in seats.enumerated() {
            #expect(seat.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
            let drawn = seat.everything.unicodeScalars.filter {
                (0x2500...0x259F).contains($0.value) || (0x2800...0x28FF).contains($0.value)
            }
            #expect(drawn.isEmpty)
            let spoken = Spoken(seat.everything)
            #expect(spoken.contains(Spoken(scenario.slides[2].title)))
            #expect(sentences.filter { spoken.contains(Spoken($0)) } == [])
            for other in seats.indices where other != place {
                #expect(!seat.everything.contains("I would call somebody, \(other)"))
            }
        }
    }
}
