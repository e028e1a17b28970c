import Reports
import Session
import TestSupport
import Testing
import Workshop

/// The kinds of poll that have an entry of their own.
struct KindTests {
    /// The summary of a session in which one poll was revealed, from its polls on.
    private func printed(_ poll: Poll, _ picture: Results.Picture, answers: Int, skips: Int = 0) -> String {
        let slide = Slide(title: poll.ask, layout: .poll, steps: [Slide.Step(poll: poll)])
        let scenario = Scenario(title: "Tea", sections: [Section(title: "Tea", slides: [slide])])
        let results = Results(answers: answers, skips: skips, picture: picture)
        let state = State(
            of: scenario,
            replaying: [
                .started(Workshops.start), .pollRevealed(poll.id, Workshops.at(5)),
                .tabulated(poll.id, round: 1, results), .finished(Workshops.at(9)),
            ])
        let text = onPaper(state)
        #expect(text.split { $0 == "\n" || $0 == "\u{0C}" }.allSatisfy { $0.count <= 72 })
        guard let start = text.firstRange(of: "POLLS") else { return text }
        return String(text[start.lowerBound...])
    }

    private let labels = [
        "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree",
    ]

    @Test func `a scale says of each statement how many chose each label`() throws {
        let poll = Poll(
            id: "scale", ask: "How far do you agree?",
            kind: .scale(
                statements: [
                    "The river is clean.", "The ferry runs.",
                    "The mill, and all those who work in it, can be heard on the other bank at night.",
                ], labels: labels))
        let text = printed(
            poll,
            .scale([
                .init(answers: 23, counts: [1, 2, 5, 11, 4]), .init(answers: 3, counts: nil),
                .init(answers: 20, counts: [0, 0, 0, 0, 20]),
            ]), answers: 23, skips: 7)
        try expectText(text, named: "scale", in: "__Reports__")
    }

    @Test func `a scale without statements is printed label by label`() throws {
        let poll = Poll(id: "one", ask: "How sure are you?", kind: .scale(statements: [], labels: labels))
        let text = printed(poll, .scale([.init(answers: 12, counts: [0, 1, 1, 6, 4])]), answers: 12)
        try expectText(text, named: "scale-one", in: "__Reports__")
    }

    @Test func `then and now are printed in pairs, and with a sentence where many answered`() throws {
        let poll = Poll(id: "moved", ask: "How sure are you?", kind: .thenNow(labels: labels))
        let many = printed(poll, .movement(then: [4, 10, 6, 2, 0], now: [0, 3, 12, 5, 2]), answers: 22)
        try expectText(many, named: "then-now", in: "__Reports__")
        let few = printed(poll, .movement(then: [4, 5, 0, 2, 0], now: [0, 3, 2, 5, 1]), answers: 11)
        #expect(!few.contains("Middle"))
    }

    @Test func `numbers are printed in bins, with the middle and the true value`() throws {
        let poll = Poll(
            id: "number", ask: "How many boats?", kind: .number(.init(unit: "boats", bounds: 0...4, truth: 3))
        )
        let text = printed(
            poll,
            .number(.init(starts: [0, 2, 4], last: 4, counts: [5, 9, 6])), answers: 20)
        try expectText(text, named: "number", in: "__Reports__")
    }

    private let items = [
        "The mill", "The ferry, by day and by night, in every weather of the year", "Nets", "Oars",
    ]

    @Test func `a ranking is printed by place, with ties said`() throws {
        let poll = Poll(id: "ranking", ask: "What matters most?", kind: .ranking(items: items))
        let picture = Results.Picture.ranking([
            .init(meanPlaceTenths: 24, firsts: 3, place: 2), .init(meanPlaceTenths: 12, firsts: 9, place: 1),
            .init(meanPlaceTenths: 40, firsts: 0, place: 4), .init(meanPlaceTenths: 24, firsts: 1, place: 2),
        ])
        try expectText(printed(poll, picture, answers: 13), named: "ranking", in: "__Reports__")
    }

    @Test func `of few orders the order alone is printed, and of two items who was put first`() throws {
        let poll = Poll(
            id: "ranking", ask: "What matters most?", kind: .ranking(items: ["The mill", "Nets", "Oars"]))
        let order = printed(poll, .ranking([.init(place: 2), .init(place: 1), .init(place: 2)]), answers: 12)
        #expect(order.contains("1st\n") && order.contains("joint 2nd\n"))
        #expect(order.contains("Only the order shows; mean places show from 13 answers on."))
        let pair = Poll(id: "pair", ask: "What matters most?", kind: .ranking(items: ["The mill", "Nets"]))
        #expect(printed(pair, .options([9, 3]), answers: 12).contains("How many put each first."))
    }

    @Test func `labels of a sensitive scale that are not shown are said to be so`() throws {
        let poll = Poll(
            id: "one", ask: "How sure are you?", kind: .scale(statements: [], labels: labels),
            isSensitive: true)
        let text = printed(
            poll, .scale([.init(answers: 22, counts: [.hidden, .hidden, 5, 5, 6])]), answers: 22)
        #expect(text.contains("not shown") && text.contains("“Not shown” stands for fewer than 5 answers"))
        #expect(!text.contains("Middle answer"))
    }

    @Test func `points are printed as means with the middle half`() throws {
        let poll = Poll(id: "points", ask: "Where would you spend?", kind: .points(items: items, total: 100))
        let picture = Results.Picture.points([
            .init(meanTenths: 452, middleHalf: 30...60), .init(meanTenths: 301, middleHalf: 20...40),
            .init(meanTenths: 0, middleHalf: 0...0), .init(meanTenths: 247, middleHalf: 5...30),
        ])
        try expectText(printed(poll, picture, answers: 13), named: "points", in: "__Reports__")
    }

    @Test func `words are printed in columns, with how many seats said each`() throws {
        let poll = Poll(id: "words", ask: "What is the river?", kind: .words(most: 3))
        let said = ["wide", "cold water", "home", "a way to the sea", "slow", "loud", "eau de vie"]
        let words = said.enumerated().map { Results.WordCount(text: $1, count: 19 - 2 * $0) }
        try expectText(printed(poll, .words(words), answers: 23), named: "words", in: "__Reports__")
        let many = printed(poll, .words(words, more: 5), answers: 23)
        #expect(
            many.contains("And 5 more. Phrases show from 5 seats on.")
                && !many.contains("Every phrase shows."))
        let none = printed(poll, .words([]), answers: 23)
        #expect(none.contains("Phrases show from 5 seats on."))
    }
}
