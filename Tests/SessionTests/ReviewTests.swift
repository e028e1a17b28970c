import Session
import TestSupport
import Testing
import Workshop

@Suite struct ReviewTests {
    /// A text poll that is open, with those texts.
    private func walk(writing texts: [String]) throws -> Walk {
        var walk = try Walk(asking: .wall)
        try walk.open(.wall)
        try walk.answer(.wall, texts.map(Answer.text))
        return walk
    }

    private func shown(in walk: Walk) -> [String] { walk.state.live(of: .wall)?.texts.map(\.text) ?? [] }

    @Test func `facilitators read texts from the minimum for texts on, skips left out`() throws {
        var walk = try walk(writing: ["a", "b", "c"])
        try walk.answer(.wall, by: 3, .skip)
        #expect(!walk.state.mayBeRead(.wall))
        #expect(walk.refusal(of: .review("wall", round: 1, text: "a", .cleared("a"))) == .noSuchText)
        try walk.answer(.wall, by: 4, .text("d"))
        #expect(walk.state.mayBeRead(.wall))
        try walk.review("a", of: .wall, .cleared("a"))
        #expect(shown(in: walk) == ["a"])
    }

    @Test func `texts go by their letters, without accents and case`() throws {
        let places = ["Zennor", "Ŵyl fawr", "apple market", "Wrexham", "Éire", "Ely"]
        var walk = try walk(writing: places)
        for place in places { try walk.review(place, of: .wall, .cleared(place)) }
        #expect(shown(in: walk) == ["apple market", "Éire", "Ely", "Wrexham", "Ŵyl fawr", "Zennor"])
    }

    @Test func `facilitators read options of people's own once the poll is closed`() throws {
        var walk = try Walk(asking: .helpers)
        try walk.open(.helpers)
        try walk.answer(.helpers, [.other("aunt", beside: [0])] + .init(repeating: .options([1]), count: 3))
        #expect(!walk.state.mayBeRead(.helpers))
        try walk.run(.toggleOpen)
        #expect(walk.state.mayBeRead(.helpers))
        try walk.review("aunt", of: .helpers, .cleared("aunt"))
        #expect(walk.state.live(of: .helpers) == nil)
        try walk.run(.toggleReveal)
        #expect(walk.state.results(of: .helpers).texts == [.init(number: 1, text: "aunt")])
        #expect(walk.state.results(of: .helpers).counts == [1, 3, 1])
    }

    @Test func `facilitators read questions once so many seats are taken`() throws {
        var walk = try Walk(asking: .asking)
        try walk.seat(3)
        try walk.open(.asking)
        try walk.answer(.asking, [.questions(asked: ["Why?"], meToo: [])])
        #expect(!walk.state.mayBeRead(.asking))
        try walk.run(.takeSeat(.seat(9)))
        #expect(walk.state.mayBeRead(.asking))
        #expect(!walk.state.mayBeRead(.guess))
    }

    @Test func `a text gets a number with its first decision, and keeps it`() throws {
        var walk = try walk(writing: ["a", "b", "c", "d"])
        try walk.review("c", of: .wall, .setAside)
        try walk.review("a", of: .wall, .cleared("a"))
        try walk.review("c", of: .wall, .cleared("c"))
        try walk.review("a", of: .wall, nil)
        try walk.review("a", of: .wall, .answered("a"))
        #expect(walk.state.standing(of: "wall").reviews.values.map(\.number).sorted() == [1, 2])
        #expect(
            walk.state.live(of: .wall)?.texts == [
                .init(number: 1, text: "c"), .init(number: 2, text: "a", isAnswered: true),
            ])
    }

    @Test func `what is set aside, taken back or never decided is not shown`() throws {
        var walk = try walk(writing: ["a", "b", "c", "d"])
        for text in ["a", "b", "c"] { try walk.review(text, of: .wall, .cleared(text)) }
        try walk.review("a", of: .wall, .setAside)
        try walk.review("b", of: .wall, nil)
        #expect(shown(in: walk) == ["c"])
        try walk.reveal(.wall)
        #expect(walk.state.results(of: .wall).texts.map(\.text) == ["c"])
    }

    @Test func `of a text with words blacked out only what is left is shown`() throws {
        var walk = try walk(writing: ["Jo told me", "b", "c", "d"])
        try walk.review("Jo told me", of: .wall, .cleared("[…] told me"))
        #expect(shown(in: walk) == ["[…] told me"])
        try walk.run(.finish, at: 9)
        #expect(walk.state.results(of: .wall).texts.map(\.text) == ["[…] told me"])
        #expect(walk.state.standing(of: "wall").reviews.isEmpty)
    }

    @Test func `merged texts are counted together, from the minimum on, and one is shown`() throws {
        var walk = try walk(writing: ["time", "Time!", "no time", "d", "time"])
        try walk.review("time", of: .wall, .cleared("time"))
        try walk.review("Time!", of: .wall, .merged(into: "time"))
        try walk.reveal(.wall)
        #expect(walk.state.results(of: .wall).texts == [.init(number: 1, text: "time", count: 3)])
        try walk.review("no time", of: .wall, .merged(into: "time"))
        #expect(walk.state.results(of: .wall).texts.map(\.count) == [4])
        try walk.review("Time!", of: .wall, .setAside)
        try walk.review("no time", of: .wall, nil)
        #expect(walk.state.results(of: .wall).texts == [.init(number: 1, text: "time")])
    }

    @Test func `what was merged goes along when its text is merged in its turn`() throws {
        var walk = try walk(writing: ["a", "b", "c", "d"])
        try walk.review("b", of: .wall, .cleared("b"))
        try walk.review("a", of: .wall, .merged(into: "b"))
        try walk.review("c", of: .wall, .cleared("c"))
        try walk.review("b", of: .wall, .merged(into: "c"))
        try walk.reveal(.wall)
        #expect(walk.state.results(of: .wall).texts.map(\.count) == [3])
    }

    @Test func `a text is merged into another one that is shown`() throws {
        var walk = try walk(writing: ["a", "b", "c", "d"])
        func merged(into target: String) -> Command {
            .review("wall", round: 1, text: "a", .merged(into: target))
        }
        #expect(walk.refusal(of: merged(into: "b")) == .noSuchText)
        try walk.review("b", of: .wall, .setAside)
        #expect(walk.refusal(of: merged(into: "b")) == .noSuchText)
        try walk.review("a", of: .wall, .cleared("a"))
        #expect(walk.refusal(of: merged(into: "a")) == .noSuchText)
        #expect(walk.refusal(of: merged(into: "nobody's")) == .noSuchText)
    }

    @Test func `whoever takes a text back takes it from the wall, whatever was merged into it`() throws {
        var walk = try walk(writing: ["a", "b", "c", "d", "e"])
        try walk.review("a", of: .wall, .cleared("a"))
        try walk.review("b", of: .wall, .merged(into: "a"))
        try walk.answer(.wall, by: 0, .skip)
        #expect(shown(in: walk).isEmpty)
        #expect(walk.refusal(of: .review("wall", round: 1, text: "a", .cleared("a"))) == .noSuchText)
    }

    @Test func `a text that its writer changes is held again, and the old one is gone`() throws {
        var walk = try walk(writing: ["a", "b", "c", "d"])
        try walk.review("a", of: .wall, .cleared("a"))
        try walk.answer(.wall, by: 0, .text("a and more"))
        #expect(shown(in: walk).isEmpty)
        try walk.review("a and more", of: .wall, .cleared("a and more"))
        #expect(shown(in: walk) == ["a and more"])
    }

    @Test func `a text that somebody else wrote too stays when one of them takes it back`() throws {
        var walk = try walk(writing: ["a", "a", "b", "c", "d"])
        try walk.review("a", of: .wall, .cleared("a"))
        try walk.answer(.wall, by: 0, .skip)
        #expect(shown(in: walk) == ["a"])
    }

    @Test func `a decision needs a text of the round that is there`() throws {
        let walk = try walk(writing: ["a", "b", "c", "d"])
        for command in [
            Command.review("wall", round: 1, text: "e", .setAside), .review("wall", round: 2, text: "a", nil),
            .review("thoughts", round: 1, text: "a", .setAside),
        ] {
            #expect(walk.refusal(of: command) == .noSuchText)
        }
    }

    @Test func `texts stand in alphabetical order, the most frequent first`() throws {
        var walk = try walk(writing: ["b", "d", "c", "c", "c", "a"])
        for text in ["d", "c", "b", "a"] { try walk.review(text, of: .wall, .cleared(text)) }
        try walk.reveal(.wall)
        #expect(walk.state.results(of: .wall).texts.map(\.text) == ["c", "a", "b", "d"])
    }

    @Test func `after the finish numbers tell nothing of the order in which texts were read`() throws {
        var walk = try walk(writing: ["a", "b", "c", "d"])
        for text in ["d", "c", "b", "a"] { try walk.review(text, of: .wall, .cleared(text)) }
        try walk.run(.finish, at: 9)
        #expect(walk.state.results(of: .wall).texts.map(\.text) == ["a", "b", "c", "d"])
        #expect(walk.state.results(of: .wall).texts.map(\.number) == [1, 2, 3, 4])
    }

    @Test func `in a sensitive poll options of people's own are shown where their number is`() throws {
        var walk = try Walk(asking: .nextStep)
        try walk.open(.nextStep)
        try walk.answer(.nextStep, .options(4, 4) + [.other("run", beside: []), .other("hide", beside: [])])
        try walk.run(.toggleOpen)
        try walk.review("run", of: .nextStep, .cleared("run"))
        try walk.run(.toggleReveal)
        #expect(walk.state.results(of: .nextStep).texts.isEmpty)
        try walk.run(.finish, at: 9)
        #expect(walk.state.results(of: .nextStep).texts.isEmpty)
    }
}
