import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinearKindLawTests {
    private static let kinds: [Poll.Kind] = [
        .choice(options: ["A \u{2588}", "B", "C"]), .choices(options: ["A", "B", "C"], most: 2), .text,
        .scale(statements: ["One \u{2502}", "Two", "Three"], labels: ["No \u{2591}", "Perhaps", "Yes"]),
        .scale(statements: [], labels: ["No", "Yes"]),
        .thenNow(labels: ["Low \u{28FF}", "Middle", "High"]),
        .number(Poll.Measure(unit: "\u{2501}m", bounds: -3...12, truth: 4)),
        .ranking(items: ["A", "B \u{250C}", "C"]), .points(items: ["A", "B"], total: 5), .words(most: 2),
        .questions,
    ]
    private static let polls =
        kinds.map { Poll(id: "only", ask: "What do you say?", kind: $0) }
        + kinds.prefix(2).map {
            Poll(id: "only", ask: "What do you say?", kind: $0, hasOther: true, asksSureness: true)
        }

    @Test(arguments: polls.indices, 0..<4 as Range<UInt64>)
    func `whatever lines are typed, what is sent is an answer that the poll takes`(
        kind: Int, seed: UInt64
    ) throws {
        var generator = SeededGenerator(seed: seed)
        var walk = try LinearWalk(asking: Self.polls[kind])
        let poll = try #require(walk.state.openPoll)
        for number in 0..<200 {
            walk.type(line(using: &generator))
            if number == 100 { for line in ["cancel"] + poll.kind.typicalLines { walk.type(line) } }
        }
        #expect(walk.sent.contains { $0 != .skip })
        for answer in walk.sent { #expect(poll.takes(answer), "\(answer)") }
        #expect(!walk.text.contains("does not fit the question"))
    }

    @Test(arguments: polls.indices, 0..<4 as Range<UInt64>)
    func `nothing that is said of any kind draws, and a line is one line`(kind: Int, seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var walk = try LinearWalk(asking: Self.polls[kind])
        let poll = try #require(walk.state.openPoll)
        for line in poll.kind.typicalLines { walk.type(line) }
        for _ in 0..<20 { walk.type(line(using: &generator)) }
        let others = Int.random(in: 0..<9, using: &generator)
        try walk.reveal((0..<others).map { _ in .any(to: poll, using: &generator) })
        for line in walk.news() where !line.hasPrefix("> ") {
            #expect(line.unicodeScalars.allSatisfy(isPlain), "\(line)")
        }
    }

    @Test(arguments: polls.indices.filter { polls[$0].kind != .questions })
    func `below the minimum nothing is told of it`(kind: Int) throws {
        var generator = SeededGenerator(seed: 7)
        var walk = try LinearWalk(asking: Self.polls[kind])
        let poll = try #require(walk.state.openPoll)
        var given: [Answer] = []
        while given.count < 2 {
            let answer = Answer.any(to: poll, using: &generator)
            if answer != .skip { given.append(answer) }
        }
        _ = walk.news()
        try walk.reveal(given)
        let said = try #require(walk.news().last)
        #expect(said.hasPrefix("Poll 1 closed. Thank you. This one is not shown. It shows from "))
    }

    /// A line of pieces that some kind or other could take.
    private func line(using generator: inout SeededGenerator) -> String {
        let pieces = [
            "0", "1", "2", "3", "4", "5", "-", "a", "b", "c2", "b-", "A3", "-1", "+1", "99",
            "99999999999999999999",
            "\u{FF11}", "time", "\u{2588}", "skip", "send", "\u{2014}", "m", "9223372036854775807",
        ]
        let count = Int.random(in: 1...4, using: &generator)
        let separator = [" ", ", ", ";", " , "].randomElement(using: &generator) ?? " "
        return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }
            .joined(separator: separator)
    }
}

extension Poll.Kind {
    fileprivate var isText: Bool {
        switch self {
        case .text, .words, .questions: true
        case .choice, .choices, .scale, .ranking, .points, .number, .thenNow: false
        }
    }
}
