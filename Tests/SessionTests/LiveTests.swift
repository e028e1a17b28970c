import Session
import TestSupport
import Testing
import Workshop

@Suite struct LiveTests {
    @Test func `nothing is shown live before the minimum, and then three answers at a time`() throws {
        var walk = try Walk(asking: .pulse, minimum: 5)
        try walk.open(.pulse)
        var shown: [Int?] = []
        for seat in 0..<12 {
            try walk.answer(.pulse, by: seat, .option(seat % 3))
            shown.append(walk.state.live(of: .pulse)?.answers)
        }
        #expect(shown == [nil, nil, nil, nil, 5, 5, 5, 8, 8, 8, 11, 11])
        #expect(walk.state.live(of: .pulse)?.counts == [4, 4, 3])
    }

    @Test func `what is shown live is an event, right behind the answer that it came with`() throws {
        var walk = try Walk(asking: .pulse)
        try walk.open(.pulse)
        try walk.answer(.pulse, .options(2, 1, 0))
        let frame = try #require(walk.state.live(of: .pulse))
        #expect(
            walk.events.suffix(2) == [
                .answered("pulse", round: 1, .seat(2), .option(1)), .shownLive("pulse", round: 1, frame),
            ])
        #expect(State(of: walk.state.scenario, replaying: walk.events) == walk.state)
    }

    @Test func `changed answers count, the same ones again and skips do not`() throws {
        var walk = try Walk(asking: .pulse)
        try walk.open(.pulse)
        try walk.answer(.pulse, .options(4, 0, 0) + [.skip])
        let first = walk.state.live(of: .pulse)
        #expect(first?.counts == [3, 0, 0])
        for seat in 0..<3 { try walk.answer(.pulse, by: seat, .option(0)) }
        for seat in 6..<9 { try walk.answer(.pulse, by: seat, .skip) }
        #expect(walk.state.live(of: .pulse) == first)
        for seat in 0..<2 { try walk.answer(.pulse, by: seat, .option(1)) }
        let second = walk.state.live(of: .pulse)
        #expect(second?.counts == [2, 2, 0] && second?.skips == 4)
    }

    @Test(arguments: [1, 2])
    func `one or two answers more change nothing at the reveal but their number`(more: Int) throws {
        var walk = try Walk(asking: .pulse)
        try walk.open(.pulse)
        try walk.answer(.pulse, .options(3, 0, 0))
        let frame = try #require(walk.state.live(of: .pulse))
        for seat in 0..<more { try walk.answer(.pulse, by: 5 + seat, .option(2)) }
        try walk.run(.toggleOpen)
        #expect(walk.state.live(of: .pulse) == frame)
        try walk.run(.toggleReveal)
        #expect(walk.state.live(of: .pulse) == nil)
        let results = walk.state.results(of: .pulse)
        #expect(results.counts == [3, 0, 0] && results.answers == 3 && results.late == more)
        #expect(walk.state.view(of: .pulse) == .revealed(results))
        try walk.run(.finish, at: 9)
        #expect(walk.state.results(of: .pulse) == results)
    }

    @Test func `at the reveal everything is counted where nothing came after the last picture`() throws {
        var walk = try Walk(asking: .pulse)
        try walk.ask(.pulse, .options(3, 0, 3))
        #expect(walk.state.results(of: .pulse).counts == [3, 0, 3])
        #expect(walk.state.results(of: .pulse).late == 0)
    }

    @Test func `a live poll of fewer than the minimum shows nothing, revealed or not`() throws {
        var walk = try Walk(asking: .pulse, minimum: 5)
        try walk.ask(.pulse, .options(2, 2, 0))
        #expect(walk.state.results(of: .pulse).picture == .tooFew(minimum: 5))
    }

    @Test func `a picture that was shown live stays when the poll closes and opens again`() throws {
        var walk = try Walk(asking: .mood)
        try walk.open(.mood)
        for seat in 0..<4 { try walk.answer(.mood, by: seat, .ratings([1])) }
        let frame = walk.state.live(of: .mood)
        #expect(frame?.picture == .scale([.init(answers: 3, counts: [0, 3, 0])]))
        try walk.run(.toggleOpen)
        try walk.run(.toggleOpen)
        #expect(walk.state.live(of: .mood) == frame)
    }

    @Test(arguments: [Poll.confident, .quiet, .role, .thoughts, .helpers])
    func `what is not to be shown live is not`(poll: Poll) throws {
        var walk = try Walk(asking: poll)
        try walk.open(poll)
        var generator = SeededGenerator(seed: 1)
        for seat in 0..<20 { try walk.answer(poll, by: seat, .any(to: poll, using: &generator)) }
        try walk.run(.toggleOpen)
        #expect(walk.state.live(of: poll) == nil)
        #expect(walk.state.view(of: poll) == .closed(answered: 20))
    }

    @Test func `a sensitive poll waits for its reveal though its author wants it live`() throws {
        var poll = Poll.pulse
        poll.isSensitive = true
        var walk = try Walk(asking: poll)
        try walk.open(poll)
        try walk.answer(poll, .options(6, 6, 4))
        #expect(walk.state.live(of: poll) == nil)
        try walk.reveal(poll)
        #expect(walk.state.results(of: poll).counts == [6, 6, 4])
    }

    @Test func `how sure people are waits for the reveal`() throws {
        var poll = Poll.pulse
        poll.asksSureness = true
        var walk = try Walk(asking: poll)
        try walk.open(poll)
        for seat in 0..<12 { try walk.answer(poll, by: seat, .sure(.option(0), degree: seat % 3)) }
        #expect(walk.state.live(of: poll)?.sureness == [])
        try walk.answer(poll, by: 12, .sure(.option(0), degree: 1))
        try walk.reveal(poll)
        #expect(walk.state.results(of: poll).sureness.first == [.count(4), .count(4), .count(4)])
        #expect(walk.state.results(of: poll).late == 1)
    }

    @Test func `a poll that is never shown is shown to nobody, and only its answers are counted`() throws {
        var walk = try Walk(asking: .quiet)
        try walk.ask(.quiet, .options(5, 5) + [.skip])
        #expect(walk.state.view(of: .quiet) == .revealed(walk.state.results(of: .quiet)))
        #expect(walk.state.results(of: .quiet) == Results(answers: 10, skips: 1, picture: .notShown))
        try walk.run(.finish, at: 9)
        #expect(walk.state.results(of: .quiet) == Results(answers: 10, skips: 1, picture: .notShown))
    }

    @Test(arguments: [
        (Poll.wall, Answer.text("x")), (.asking, .questions(asked: ["x"], meToo: [])),
        (.helpers, .other("x", beside: [])),
    ])
    func `what is never shown is read by no facilitator`(poll: Poll, answer: Answer) throws {
        var poll = poll
        poll.show = .never
        var walk = try Walk(asking: poll)
        try walk.seat(9)
        try walk.open(poll)
        for seat in 0..<9 { try walk.answer(poll, by: seat, answer) }
        try walk.run(.toggleOpen)
        #expect(!walk.state.mayBeRead(poll))
        #expect(walk.refusal(of: .review(poll.id, round: 1, text: "x", .cleared("x"))) == .noSuchText)
        #expect(walk.state.live(of: poll) == nil)
    }
}
