import Reports
import Session
import TestSupport
import Testing
import Workshop

/// What is printed beside a poll's picture.
struct PartTests {
    private static let pot = Poll.Kind.choice(options: ["The blue pot", "The brown pot", "No pot at all"])

    /// The summary, from its polls on, of a session that `events` made of `polls`.
    private func printed(_ polls: [Poll], _ events: [Event], isFinished: Bool = true) -> String {
        let slides = polls.map { Slide(title: $0.ask, layout: .poll, steps: [Slide.Step(poll: $0)]) }
        let scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: slides)])
        let end = isFinished ? [Event.finished(Workshops.at(9))] : []
        let state = State(of: scenario, replaying: [.started(Workshops.start)] + events + end)
        let text = onPaper(state)
        #expect(text.split { $0 == "\n" || $0 == "\u{0C}" }.allSatisfy { $0.count <= 72 })
        guard let start = text.firstRange(of: "POLLS") else { return text }
        return String(text[start.lowerBound...])
    }

    private func shown(_ poll: Poll, _ results: Results, round: Int = 1) -> [Event] {
        [.pollRevealed(poll.id, Workshops.at(5)), .tabulated(poll.id, round: round, results)]
    }

    @Test func `cleared texts are printed, and how many there were`() throws {
        let poll = Poll(id: "why", ask: "Why tea?", kind: .text)
        let texts: [Results.ClearedText] = [
            .init(
                number: 3, text: "It warms hands, and gives people something to hold on to while they wait",
                count: 6),
            .init(number: 1, text: "My […] taught me"),
        ]
        let text = printed([poll], shown(poll, Results(answers: 14, skips: 5, picture: .texts, texts: texts)))
        try expectText(text, named: "texts", in: "__Reports__")
        let none = printed([poll], shown(poll, Results(answers: 14, skips: 2, picture: .texts)))
        #expect(none.contains("14 texts were recorded. None was cleared. They are erased."))
    }

    @Test func `questions are printed with how many asked them, and which were answered`() throws {
        let poll = Poll(id: "ask", ask: "What would you like to ask?", kind: .questions)
        let texts: [Results.ClearedText] = [
            .init(number: 2, text: "Who fills the kettle?", count: 12),
            .init(number: 1, text: "May I bring my own cup?", isAnswered: true),
        ]
        let text = printed([poll], shown(poll, Results(answers: 16, skips: 0, picture: .texts, texts: texts)))
        try expectText(text, named: "questions", in: "__Reports__")
    }

    @Test func `answers of people's own, sureness, hands and late answers stand beside the options`() throws {
        let poll = Poll(
            id: "pot", ask: "Which pot?", kind: Self.pot, hasOther: true, asksSureness: true, show: .live)
        let results = Results(
            answers: 23, skips: 6, picture: .options([.count(9), .count(8), .count(0), .count(6)]),
            texts: [.init(number: 1, text: "A flask")],
            sureness: [
                [.count(3), .hidden, .hidden], [.count(0), .count(3), .count(5)],
                [.hidden, .hidden, .hidden], [.hidden, .hidden, .hidden],
            ], hands: [4, 7, 0, 1], late: 2)
        try expectText(printed([poll], shown(poll, results)), named: "beside", in: "__Reports__")
    }

    @Test func `how sure people were in the first round stands beside the second, as tables have it`() {
        let poll = Poll(id: "pot", ask: "Which pot?", kind: Self.pot, asksSureness: true)
        func results(_ sureness: [[Results.Cell]]) -> Results {
            Results(
                answers: 20, skips: 0, picture: .options([.count(9), .count(11), .count(0)]),
                sureness: sureness)
        }
        let none: [Results.Cell] = [.hidden, .hidden, .hidden]
        let events: [Event] = [
            .pollOpened(poll.id, round: 1, Workshops.at(1)), .pollClosed(poll.id, Workshops.at(2)),
            .pollRevealed(poll.id, Workshops.at(3)), .pollOpened(poll.id, round: 2, Workshops.at(4)),
            .pollClosed(poll.id, Workshops.at(5)), .pollRevealed(poll.id, Workshops.at(6)),
            .tabulated(poll.id, round: 1, results([[.count(1), .count(3), .count(5)], none, none])),
            .tabulated(poll.id, round: 2, results([none, none, none])),
        ]
        let text = printed([poll], events)
        #expect(text.contains("at “First round”:") && text.contains(/The blue pot +1 +3 +5\n/))
        #expect(text.contains("How sure people are of it is not shown"))
    }

    @Test func `a comparison is printed row by row, or that there is none`() throws {
        let cups = Poll(
            id: "cups", ask: "How many cups?", kind: .choice(options: ["One", "More"]), link: "l")
        let pot = Poll(id: "pot", ask: "Which pot?", kind: Self.pot, link: "l", compared: ["cups"])
        let own = Results(answers: 80, skips: 0, picture: .options([.count(30), .count(50)]))
        func compared(_ cells: [[Results.Cell]]?) -> String {
            let results = Results(
                answers: 80, skips: 3, picture: .options([.count(30), .count(40), .count(10)]),
                breakdowns: [.init(by: "cups", cells: cells)])
            return printed([cups, pot], shown(cups, own) + shown(pot, results))
        }
        let text = compared([[.count(12), .hidden, .hidden], [.count(18), .hidden, .hidden]])
        try expectText(text, named: "comparison", in: "__Reports__")
        #expect(compared(nil).contains("Not compared with poll 1: too few answered both"))
    }

    @Test func `a comparison counts answers of people's own on both sides`() {
        let cups = Poll(
            id: "cups", ask: "How many?", kind: .choice(options: ["One"]), hasOther: true, link: "l")
        let pot = Poll(
            id: "pot", ask: "Which?", kind: .choice(options: ["Blue"]), hasOther: true, link: "l",
            compared: ["cups"])
        let own = Results(answers: 80, skips: 0, picture: .options([.count(45), .count(35)]))
        let results = Results(
            answers: 80, skips: 0, picture: .options([.count(50), .count(30)]),
            breakdowns: [.init(by: "cups", cells: [[.count(31), .count(14)], [.count(19), .count(16)]])])
        let text = printed([cups, pot], shown(cups, own) + shown(pot, results))
        #expect(
            text.contains(/31 +14\n/) && text.contains(/19 +16\n/))
    }

    @Test func `stages are printed under the last that was asked, and rounds under their poll`() throws {
        let hints = ["When it leaks", "When it breaks", "Afterwards"]
        let stages = hints.enumerated().map { index, hint in
            Poll(
                id: Poll.ID("now-\(index)"), ask: "What would you do now?", hint: hint, kind: Self.pot,
                decision: "pot")
        }
        let first = Results(answers: 20, skips: 5, picture: .options([.count(12), .count(5), .count(3)]))
        let second = Results(answers: 21, skips: 0, picture: .options([.count(2), .count(11), .count(8)]))
        let few = Results(answers: 3, skips: 4, picture: .tooFew(minimum: 5))
        let decided = printed(stages, shown(stages[0], first) + shown(stages[1], second))
        try expectText(decided, named: "stages", in: "__Reports__")
        let last = printed(stages, shown(stages[0], first) + shown(stages[1], few))
        #expect(last.contains("How the room's mind moved:") && !last.contains("The first round"))
        #expect(last.contains("2 When it breaks (3 answers, too few to show)"))
        let poll = Poll(id: "pot", ask: "Which pot?", kind: Self.pot)
        let rounds = printed(
            [poll],
            [
                .pollOpened(poll.id, round: 1, Workshops.at(1)),
                .pollOpened(poll.id, round: 2, Workshops.at(2)),
                .pollRevealed(poll.id, Workshops.at(5)), .tabulated(poll.id, round: 1, few),
                .tabulated(poll.id, round: 2, second),
            ])
        try expectText(rounds, named: "rounds", in: "__Reports__")
        let moved = Results(answers: 18, skips: 0, picture: .moved([.fewer, .more, .little]), late: 2)
        let left = printed(
            [poll],
            [
                .pollOpened(poll.id, round: 1, Workshops.at(1)),
                .pollOpened(poll.id, round: 2, Workshops.at(2)),
            ]
                + [.pollRevealed(poll.id, Workshops.at(5)), .tabulated(poll.id, round: 1, first)]
                + [.tabulated(poll.id, round: 2, moved)])
        try expectText(left, named: "rounds-moved", in: "__Reports__")
        let open = printed(
            [poll],
            [.pollOpened(poll.id, round: 1, Workshops.at(1)), .pollRevealed(poll.id, Workshops.at(2))]
                + [.tabulated(poll.id, round: 1, first), .pollOpened(poll.id, round: 2, Workshops.at(3))],
            isFinished: false)
        try expectText(open, named: "round-open", in: "__Reports__")
    }

    @Test func `what its author shows to nobody is not printed either`() {
        let poll = Poll(id: "pot", ask: "Which pot?", kind: Self.pot, show: .never)
        let text = printed([poll], shown(poll, Results(answers: 9, skips: 1, picture: .notShown)))
        #expect(text.contains("Its answers are shown to nobody.") && !text.contains("█"))
    }

    @Test func `cards are printed of the polls with options, but for sensitive ones`() throws {
        let polls = [
            Poll(id: "pot", ask: "Which pot?", hint: "One of them.", kind: Self.pot, hasOther: true),
            Poll(id: "when", ask: "When?", kind: .choices(options: ["At noon", "At night"], most: 2)),
            Poll(id: "spilt", ask: "Have you spilt any?", kind: Self.pot, isSensitive: true),
            Poll(id: "why", ask: "Why tea?", kind: .text),
        ]
        let slides = polls.map { Slide(title: $0.ask, layout: .poll, steps: [Slide.Step(poll: $0)]) }
        let scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: slides)])
        try expectText(cards(of: scenario).text(), named: "cards", in: "__Reports__")
    }
}
