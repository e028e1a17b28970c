import Reports
import Session
import TestSupport
import Testing
import Workshop

/// What holds of every summary, looked for over seeds.
struct SummaryPropertyTests {
    @Test(
        "every page has 58 lines of at most 72 columns, with its number at the foot",
        arguments: 0..<40 as Range<UInt64>)
    func pages(seed: UInt64) {
        let text = onPaper(anySession(seed: seed))
        let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
        for (index, page) in pages.enumerated() {
            let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count == 59, "58 lines, and nothing behind the last line feed")
            #expect(lines.allSatisfy { $0.count <= 72 })
            #expect(lines[57].hasSuffix("page \(index + 1) of \(pages.count)"))
        }
    }

    @Test("no poll that fits a page is cut by its end", arguments: 0..<40 as Range<UInt64>)
    func wholePolls(seed: UInt64) {
        let text = onPaper(anySession(seed: seed))
        let polls = text.firstRange(of: "POLLS").map { text[$0.lowerBound...] } ?? ""
        for page in polls.split(separator: "\u{0C}") {
            let lines = page.split(separator: "\n")
            let begun = lines.count { $0.contains("Question ") }
            #expect(begun == lines.count { $0.contains("Last option") })
            #expect(
                begun == 0
                    || lines.first { $0.contains("ption ") || $0.contains("Question ") }?.contains(
                        "Question ") == true
            )
        }
    }

    @Test("the order in which ballots came changes no byte", arguments: 0..<40 as Range<UInt64>)
    func order(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let events = anyEvents(using: &chance)
        let scenario = anyScenario()
        let ballots = events.filter { if case .answered = $0 { true } else { false } }
        let others = events.filter { if case .answered = $0 { false } else { true } }
        let first = State(of: scenario, replaying: ballots + others)
        let second = State(of: scenario, replaying: ballots.reversed() + others)
        #expect(onPaper(first) == onPaper(second))
    }

    @Test("under the minimum no bar is drawn", arguments: 1..<5)
    func minimum(count: Int) {
        let events =
            [Event.started(Workshops.start)]
            + Workshops.asked("role", at: 1, Workshops.answers(count, skips: 30)) + [
                .finished(Workshops.at(9))
            ]
        let text = onPaper(State(of: Workshops.scenario, replaying: events))
        #expect(text.contains("Not shown: \(count) answered, and results show from 5."))
        #expect(!text.contains("█") && !text.contains("%"))
    }

    private func anyScenario() -> Scenario {
        let polls = (0..<30).map { number in
            Poll(
                id: Poll.ID("poll-\(number)"), ask: "Question \(number)",
                kind: .choice(
                    options: (0..<(number % 8) + 1).map { "Option \($0) of the question" } + [
                        "Last option \(number)"
                    ]))
        }
        let slides = polls.map { Slide(title: $0.ask, layout: .poll, steps: [Slide.Step(poll: $0)]) }
        return Scenario(
            title: "A workshop with very many questions", minimumGroup: 1,
            sections: [Section(title: "All", slides: slides)])
    }

    private func anyEvents(using chance: inout SeededGenerator) -> [Event] {
        var events: [Event] = [.started(Workshops.start)]
        for poll in anyScenario().polls {
            let answers = (0..<Int.random(in: 1...60, using: &chance)).map { _ in
                Answer.option(Int.random(in: poll.options.indices, using: &chance))
            }
            events += Workshops.asked(poll.id, at: 1, answers)
        }
        return events
    }

    private func anySession(seed: UInt64) -> State {
        var chance = SeededGenerator(seed: seed)
        return State(of: anyScenario(), replaying: anyEvents(using: &chance) + [.finished(Workshops.at(90))])
    }
}
