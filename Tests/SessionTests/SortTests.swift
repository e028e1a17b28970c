import Session
import TestSupport
import Testing
import Workshop

/// Sureness, options of people's own and comparisons, in rooms of any size; and edits beside them.
@Suite struct SortTests {
    @Test(arguments: Poll.everySort, 0..<15)
    func `what a room of any size is shown is true`(poll: Poll, seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let polls = Poll.everySort.filter { $0 == poll || ($0.link == poll.link && poll.link != nil) }
        var walk = Walk(through: Scenario(asking: polls))
        try walk.run(.start)
        var ledger = Ledger()
        let seats = Int.random(in: 1...120, using: &generator)
        for poll in polls {
            try walk.open(poll)
            for seat in 0..<seats {
                let answer = Answer.any(to: poll, using: &generator)
                let command = Command.answer(poll.id, round: 1, .seat(seat), answer)
                try walk.run(command)
                ledger.take(command, in: walk.state)
            }
            try walk.reveal(poll)
            ledger.expectTrue(walk.state)
        }
        try walk.run(.finish)
        ledger.expectTrue(walk.state)
    }

    @Test func `how sure people are is said of an option that enough said it of`() throws {
        var walk = try Walk(asking: .confident)
        let answers = (0..<9).map { Answer.sure(.option(0), degree: $0 % 3) } + [.option(0), .option(0)]
        try walk.ask(
            .confident, answers + [.sure(.option(1), degree: 2), .sure(.option(1), degree: 2), .option(1)])
        let results = walk.state.results(of: .confident)
        #expect(results.counts == [11, 3, 0])
        #expect(
            results.sureness == [
                [.count(3), .count(3), .count(3)], [.hidden, .hidden, .hidden], [.hidden, .hidden, .hidden],
            ])
    }

    @Test func `of an option that enough said it of every degree is shown, unless the poll is sensitive`()
        throws
    {
        var poll = Poll.confident
        let answers = (0..<6).map { Answer.sure(.option(0), degree: $0 == 0 ? 0 : 2) }
        var walk = try Walk(asking: poll)
        try walk.ask(poll, answers)
        #expect(walk.state.results(of: poll).sureness.first == [.count(1), .count(0), .count(5)])
        poll.isSensitive = true
        walk = try Walk(asking: poll)
        try walk.ask(poll, answers)
        #expect(walk.state.results(of: poll).sureness.first?.contains(.count(1)) == false)
    }

    @Test func `how sure somebody is may be passed over, and changed`() throws {
        var walk = try Walk(asking: .confident)
        try walk.open(.confident)
        try walk.answer(.confident, by: 0, .option(1))
        try walk.answer(.confident, by: 0, .sure(.option(1), degree: 0))
        try walk.answer(.confident, by: 0, .sure(.option(2), degree: 1))
        #expect(walk.state.standing(of: "confident").ballots == [.seat(0): .sure(.option(2), degree: 1)])
    }

    @Test func `an option of one's own counts in a cell of its own, beside the ticked ones`() throws {
        var walk = try Walk(asking: .helpers)
        try walk.ask(
            .helpers,
            [.other("aunt", beside: [0, 1]), .other("vicar", beside: []), .options([1]), .options([0, 1])])
        #expect(walk.state.results(of: .helpers).counts == [2, 3, 2])
        #expect(walk.state.results(of: .helpers).answers == 4)
    }

    @Test(arguments: [
        (
            Poll.helpers,
            [Answer.other("a", beside: []), .other(String(repeating: "ü", count: 60), beside: [0, 1])]
        ),
        (
            .nextStep,
            [
                .other("a", beside: []), .sure(.other("a", beside: []), degree: 2),
                .sure(.option(1), degree: 0),
            ]
        ),
        (.confident, [.sure(.option(2), degree: 1), .option(0), .skip]),
    ])
    func `an option of one's own and sureness are taken where they are asked for`(
        poll: Poll, answers: [Answer]
    ) {
        for answer in answers { #expect(poll.takes(answer), "\(answer)") }
    }

    @Test(arguments: [
        (
            Poll.helpers,
            [
                Answer.other("", beside: []), .other(String(repeating: "a", count: 61), beside: []),
                .other("a", beside: [1, 0]), .other("a", beside: [2]), .sure(.options([0]), degree: 0),
            ]
        ),
        (.nextStep, [.other("a", beside: [0])]), (.pulse, [.other("a", beside: [])]),
        (
            .confident,
            [
                .sure(.option(0), degree: 3), .sure(.option(0), degree: -1), .sure(.skip, degree: 0),
                .sure(.sure(.option(0), degree: 0), degree: 0), .sure(.option(3), degree: 0),
            ]
        ),
    ])
    func `and nowhere else, nor of any other shape`(poll: Poll, answers: [Answer]) {
        for answer in answers { #expect(!poll.takes(answer), "\(answer)") }
    }

    @Test(arguments: Poll.everySort)
    func `a poll of any sort that was opened stays as it was`(poll: Poll) throws {
        var walk = try Walk(asking: poll)
        let changes: [(inout Poll) -> Void] = [
            { $0.show = $0.show == .live ? .never : .live }, { $0.hasOther.toggle() },
            { $0.asksSureness.toggle() },
            { $0.isSensitive.toggle() }, { $0.link = "another" }, { $0.decision = "another" },
            { $0.compared = ["x"] },
        ]
        try walk.open(poll)
        for change in changes {
            var edited = poll
            change(&edited)
            try walk.run(.edit(Edition(text: "", scenario: Scenario(asking: [edited]))))
            #expect(walk.state.scenario.poll(poll.id) == poll)
        }
    }
}
