import Session
import TestSupport
import Testing
import Workshop

@Suite struct QuestionTests {
    /// Ten seats, and a poll for questions that is open.
    private func walk() throws -> Walk {
        var walk = try Walk(asking: .asking)
        try walk.seat(10)
        try walk.open(.asking)
        return walk
    }

    private func ask(_ questions: String..., meToo: [Int] = []) -> Answer {
        .questions(asked: questions, meToo: meToo)
    }

    private func said(by seat: Int, in walk: Walk) -> Answer? {
        walk.state.standing(of: "asking").ballots[.seat(seat)]
    }

    @Test func `what a seat asks is added to what it asked before, each once`() throws {
        var walk = try walk()
        try walk.answer(.asking, by: 0, ask("a"))
        try walk.answer(.asking, by: 0, ask("b", "a", "b"))
        #expect(said(by: 0, in: walk) == ask("a", "b"))
        #expect(walk.events.last == .answered("asking", round: 1, .seat(0), ask("a", "b")))
        try walk.answer(.asking, by: 1, ask("c", "c"))
        #expect(said(by: 1, in: walk) == ask("c"))
    }

    @Test func `a seat asks three questions at the most`() throws {
        var walk = try walk()
        try walk.answer(.asking, by: 0, ask("a", "b"))
        let tooMany = Command.answer("asking", round: 1, .seat(0), ask("c", "d"))
        #expect(walk.refusal(of: tooMany) == .doesNotFit("asking"))
        try walk.answer(.asking, by: 0, ask("c", "a"))
        #expect(said(by: 0, in: walk) == ask("a", "b", "c"))
        #expect(!Poll.asking.takes(ask("a", "b", "c", "d")))
    }

    @Test func `a seat that skips takes its questions back, and may ask anew`() throws {
        var walk = try walk()
        try walk.answer(.asking, by: 0, ask("a"))
        try walk.review("a", of: .asking, .cleared("a"))
        try walk.answer(.asking, by: 1, ask(meToo: [1]))
        try walk.answer(.asking, by: 0, .skip)
        #expect(walk.state.live(of: .asking) == nil)
        try walk.answer(.asking, by: 0, ask("b"))
        #expect(said(by: 0, in: walk) == ask("b"))
    }

    @Test func `only an answer that gives up a cleared text takes it back`() throws {
        var walk = try walk()
        try walk.answer(.asking, by: 0, ask("a", "b"))
        func isTakenBack(by answer: Answer, of seat: Int = 0) -> Bool {
            walk.state.isTakenBack(by: answer, of: .seat(seat), to: "asking")
        }
        #expect(!isTakenBack(by: .skip))
        try walk.review("a", of: .asking, .setAside)
        #expect(!isTakenBack(by: .skip))
        try walk.review("b", of: .asking, .cleared("b, shortened"))
        #expect(isTakenBack(by: .skip))
        #expect(!isTakenBack(by: ask("c")))
        #expect(!isTakenBack(by: .skip, of: 1))
    }

    @Test func `"me too" is said to questions that are shown, and adds up`() throws {
        var walk = try walk()
        try walk.answer(.asking, by: 0, ask("a", "b"))
        let meToo = Command.answer("asking", round: 1, .seat(1), ask(meToo: [1]))
        #expect(walk.refusal(of: meToo) == .doesNotFit("asking"))
        try walk.review("a", of: .asking, .setAside)
        #expect(walk.refusal(of: meToo) == .doesNotFit("asking"))
        try walk.review("a", of: .asking, .cleared("a"))
        try walk.review("b", of: .asking, .answered("b"))
        try walk.run(meToo)
        try walk.answer(.asking, by: 1, ask("c", meToo: [2]))
        #expect(said(by: 1, in: walk) == ask("c", meToo: [1, 2]))
    }

    @Test func `cleared questions are shown while the poll is open, and counted three answers at a time`()
        throws
    {
        var walk = try walk()
        try walk.answer(.asking, by: 0, ask("a"))
        #expect(walk.state.live(of: .asking) == nil)
        try walk.review("a", of: .asking, .cleared("a"))
        #expect(walk.state.live(of: .asking)?.texts == [.init(number: 1, text: "a")])
        var counts: [Int?] = []
        for seat in 1..<8 {
            try walk.answer(.asking, by: seat, ask(meToo: [1]))
            counts.append(walk.state.live(of: .asking)?.texts.first?.count)
        }
        #expect(counts == [nil, 3, 3, 3, 6, 6, 6])
    }

    @Test func `how many ask a question is said from the minimum group on, whoever wrote it counted once`()
        throws
    {
        var walk = try walk()
        try walk.answer(.asking, by: 0, ask("a", "b"))
        try walk.review("a", of: .asking, .cleared("a"))
        try walk.review("b", of: .asking, .cleared("b"))
        try walk.answer(.asking, by: 0, ask(meToo: [1]))
        try walk.answer(.asking, by: 1, ask(meToo: [1]))
        try walk.answer(.asking, by: 2, ask(meToo: [1, 2]))
        try walk.reveal(.asking)
        #expect(
            walk.state.results(of: .asking).texts == [
                .init(number: 1, text: "a", count: 3), .init(number: 2, text: "b"),
            ])
    }

    @Test func `"me too" to one's own question is no news`() throws {
        var walk = try walk()
        for seat in 0..<3 { try walk.answer(.asking, by: seat, ask("\(seat)")) }
        try walk.review("0", of: .asking, .cleared("0"))
        let before = walk.state
        try walk.answer(.asking, by: 0, ask(meToo: [1]))
        #expect(walk.state == before)
        try walk.review("1", of: .asking, .merged(into: "0"))
        try walk.answer(.asking, by: 1, ask(meToo: [1]))
        #expect(said(by: 1, in: walk) == ask("1"))
        try walk.answer(.asking, by: 2, ask(meToo: [1]))
        #expect(said(by: 2, in: walk) == ask("2", meToo: [1]))
    }

    @Test func `whoever asks one of two merged questions too is counted once with the other`() throws {
        var walk = try walk()
        try walk.answer(.asking, by: 0, ask("a"))
        try walk.answer(.asking, by: 1, ask("b"))
        try walk.review("a", of: .asking, .cleared("a"))
        try walk.review("b", of: .asking, .cleared("b"))
        try walk.answer(.asking, by: 2, ask(meToo: [2]))
        for seat in 3..<6 { try walk.answer(.asking, by: seat, ask(meToo: [1, 2])) }
        try walk.review("b", of: .asking, .merged(into: "a"))
        try walk.reveal(.asking)
        #expect(walk.state.results(of: .asking).texts == [.init(number: 1, text: "a", count: 6)])
    }

    @Test func `answered questions stand behind the others`() throws {
        var walk = try walk()
        try walk.answer(.asking, by: 0, ask("a", "b"))
        try walk.review("a", of: .asking, .answered("a"))
        try walk.review("b", of: .asking, .cleared("b"))
        let texts = walk.state.live(of: .asking)?.texts ?? []
        #expect(texts.map(\.text) == ["b", "a"] && texts.map(\.isAnswered) == [false, true])
    }

    @Test(arguments: [
        Answer.questions(asked: [], meToo: []), .questions(asked: [""], meToo: []),
        .questions(asked: [String(repeating: "a", count: 281)], meToo: []),
        .questions(asked: [], meToo: [2, 1]), .questions(asked: [], meToo: [1, 1]), .text("a"),
        .sure(.questions(asked: ["a"], meToo: []), degree: 0),
    ])
    func `a poll for questions takes nothing else`(answer: Answer) { #expect(!Poll.asking.takes(answer)) }
}
