import Session
import TestSupport
import Testing
import Workshop

@Suite struct LiveTests {
    /// `poll` is open in a room of so many seats.
    private func open(_ poll: Poll, in seats: Int = 40, minimum: Int = 3) throws -> Walk {
        var walk = try Walk(asking: poll, minimum: minimum)
        try walk.seat(seats)
        try walk.open(poll)
        return walk
    }

    @Test(arguments: [
        (1, [3, 6, 9, 12]), (3, [3, 6, 9, 12]), (5, [5, 10]), (7, [7]),
    ])
    func `a picture has as many seats more than the last as the minimum group, and three at the least`(
        minimum: Int, steps: [Int]
    ) throws {
        var walk = try open(.pulse, minimum: minimum)
        var shown: [Int] = []
        for seat in 0..<12 {
            try walk.answer(.pulse, by: seat, .option(seat % 3))
            if let answers = walk.state.live(of: .pulse)?.answers, answers != shown.last {
                #expect(answers == seat + 1)
                shown.append(answers)
            }
        }
        #expect(shown == steps)
    }

    @Test func `what is shown live is an event, right behind the answer that it came with`() throws {
        var walk = try open(.pulse)
        try walk.answer(.pulse, .options(2, 1, 0))
        let frame = try #require(walk.state.live(of: .pulse))
        #expect(
            walk.events.suffix(2) == [
                .answered("pulse", round: 1, .seat(2), .option(1)), .shownLive("pulse", round: 1, frame),
            ])
        #expect(State(of: walk.state.scenario, replaying: walk.events) == walk.state)
    }

    @Test func `changed answers never make a picture, however many and however often`() throws {
        var walk = try open(.pulse)
        try walk.answer(.pulse, .options(6, 0, 0))
        let first = walk.state.live(of: .pulse)
        #expect(first?.counts == [6, 0, 0])
        for round in 1...3 {
            for seat in 0..<6 { try walk.answer(.pulse, by: seat, .option(round % 3)) }
            for seat in 0..<6 { try walk.answer(.pulse, by: seat, .skip) }
        }
        for seat in 6..<8 { try walk.answer(.pulse, by: seat, .option(2)) }
        for seat in 6..<8 { try walk.answer(.pulse, by: seat, .option(1)) }
        #expect(walk.state.live(of: .pulse) == first)
    }

    @Test func `what was changed comes with the next picture`() throws {
        var walk = try open(.pulse)
        try walk.answer(.pulse, .options(3, 0, 0))
        for seat in 0..<2 { try walk.answer(.pulse, by: seat, .option(1)) }
        for seat in 3..<6 { try walk.answer(.pulse, by: seat, .option(2)) }
        #expect(walk.state.live(of: .pulse)?.counts == [1, 2, 3])
    }

    @Test func `skips do not count, and whose skip was in a picture comes along with the others`() throws {
        var walk = try open(.pulse)
        try walk.answer(.pulse, .options(2, 0, 0) + [.skip, .skip, .skip])
        #expect(walk.state.live(of: .pulse) == nil)
        try walk.answer(.pulse, by: 5, .option(0))
        let first = walk.state.live(of: .pulse)
        #expect(first?.counts == [3, 0, 0])
        for seat in 2..<5 { try walk.answer(.pulse, by: seat, .option(1)) }
        #expect(walk.state.live(of: .pulse) == first)
    }

    @Test(arguments: 5...40)
    func `nobody is left out where everybody who came has answered, changed answers too`(seats: Int) throws {
        var walk = try open(.pulse, in: seats, minimum: 5)
        for seat in 0..<seats { try walk.answer(.pulse, by: seat, .option(0)) }
        for seat in 0..<seats { try walk.answer(.pulse, by: seat, .option(1 + seat % 2)) }
        try walk.reveal(.pulse)
        let results = walk.state.results(of: .pulse)
        #expect(results.counts == [0, (seats + 1) / 2, seats / 2] && results.late == 0)
    }

    @Test(arguments: [9, 12, 14, 24])
    func `a picture waits while fewer than the minimum group have yet to answer`(seats: Int) throws {
        var walk = try open(.pulse, in: seats, minimum: 5)
        for seat in 0..<seats { try walk.answer(.pulse, by: seat, .option(0)) }
        let shown = walk.state.live(of: .pulse)?.answers ?? 0
        #expect(shown.isMultiple(of: 5) && (5..<10).contains(seats - shown))
    }

    @Test(arguments: [(0, 1), (1, 0), (2, 0), (2, 5)])
    func `too few more, or changed ones alone, change nothing at the reveal but their number`(
        more: Int, changed: Int
    ) throws {
        var walk = try open(.pulse)
        try walk.answer(.pulse, .options(6, 0, 0))
        let frame = try #require(walk.state.live(of: .pulse))
        for seat in 0..<more { try walk.answer(.pulse, by: 6 + seat, .option(2)) }
        for seat in 0..<changed { try walk.answer(.pulse, by: seat, .option(1)) }
        try walk.run(.toggleOpen)
        #expect(walk.state.live(of: .pulse) == frame)
        try walk.run(.toggleReveal)
        #expect(walk.state.live(of: .pulse) == nil)
        let results = walk.state.results(of: .pulse)
        #expect(results.counts == [6, 0, 0] && results.answers == 6 && results.late == more + changed)
        #expect(walk.state.view(of: .pulse) == .revealed(results))
        try walk.run(.finish, at: 9)
        #expect(walk.state.results(of: .pulse) == results)
    }

    @Test func `at the reveal everything is counted where the minimum group is new, or nothing is`() throws {
        var walk = try open(.pulse, in: 6)
        try walk.answer(.pulse, .options(3, 0, 3))
        #expect(walk.state.live(of: .pulse)?.answers == 3)
        try walk.answer(.pulse, by: 0, .option(1))
        try walk.reveal(.pulse)
        #expect(walk.state.results(of: .pulse).counts == [2, 1, 3])
        var other = try open(.pulse)
        try other.answer(.pulse, .options(3, 0, 3))
        try other.reveal(.pulse)
        #expect(other.state.results(of: .pulse).counts == [3, 0, 3])
        #expect(walk.state.results(of: .pulse).late == 0 && other.state.results(of: .pulse).late == 0)
    }

    @Test func `a live poll of fewer than the minimum shows nothing, revealed or not`() throws {
        var walk = try Walk(asking: .pulse, minimum: 5)
        try walk.open(.pulse)
        try walk.answer(.pulse, .options(2, 2, 0))
        #expect(walk.state.live(of: .pulse) == nil)
        try walk.run(.toggleOpen)
        #expect(walk.state.view(of: .pulse) == .short(minimum: 5))
        #expect(walk.refusal(of: .toggleReveal) == .tooFew(minimum: 5))
    }

    @Test func `a picture that was shown live stays when the poll closes and opens again`() throws {
        var walk = try open(.mood)
        for seat in 0..<4 { try walk.answer(.mood, by: seat, .ratings([1])) }
        let frame = walk.state.live(of: .mood)
        #expect(frame?.picture == .scale([.init(answers: 3, counts: [0, 3, 0])]))
        try walk.run(.toggleOpen)
        try walk.run(.toggleOpen)
        #expect(walk.state.live(of: .mood) == frame)
    }

    @Test(arguments: [Poll.confident, .quiet, .role, .thoughts, .helpers])
    func `what is not to be shown live is not`(poll: Poll) throws {
        var walk = try open(poll)
        var generator = SeededGenerator(seed: 1)
        for seat in 0..<20 { try walk.answer(poll, by: seat, .any(to: poll, using: &generator)) }
        try walk.run(.toggleOpen)
        #expect(walk.state.live(of: poll) == nil)
        #expect(walk.state.view(of: poll) == .closed(moreThan: 18))
    }

    @Test func `a sensitive poll waits for its reveal though its author wants it live`() throws {
        var poll = Poll.pulse
        poll.isSensitive = true
        var walk = try open(poll)
        try walk.answer(poll, .options(6, 6, 4))
        #expect(walk.state.live(of: poll) == nil)
        try walk.reveal(poll)
        #expect(walk.state.results(of: poll).counts == [6, 6, 4])
    }

    @Test func `how sure people are waits for the reveal`() throws {
        var poll = Poll.pulse
        poll.asksSureness = true
        var walk = try open(poll)
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
        #expect(walk.state.results(of: .quiet) == Results(answers: 10, skips: 0, picture: .notShown))
        try walk.run(.finish, at: 9)
        #expect(walk.state.results(of: .quiet) == Results(answers: 10, skips: 0, picture: .notShown))
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
