import Drawing
import Screens
import Session
import TestSupport
import Testing
import Workshop

/// What the room sees of a poll while it takes answers, and until its reveal.
@Suite struct UnrevealedTests {
    private static let now = Moment(milliseconds: 0)

    /// A poll of each kind, in whose own words there is no number but 999.
    static let kinds: [Poll.Kind] = [
        .choice(options: ["Black", "Green", "None"]), .choices(options: ["Milk", "Sugar"], most: 2), .text,
        .scale(statements: [], labels: ["Low", "Middling", "High"]),
        .ranking(items: ["Cup", "Pot", "Kettle"]),
        .points(items: ["Cup", "Pot", "Kettle"], total: 10), .number(.init(bounds: 0...99)), .words(most: 3),
        .thenNow(labels: ["Low", "Middling", "High"]), .questions,
    ]

    /// The open poll of a kind, after so many seats have answered it by chance.
    private static func open(_ kind: Poll.Kind, answered: Int, seed: UInt64 = 3) -> State {
        let poll = Poll(id: "tea", ask: "Which tea?", kind: kind)
        var state = KindExamples.waiting(poll)
        state.apply(.pollOpened(poll.id, round: 1, now))
        var chance = SeededGenerator(seed: seed)
        for seat in 0..<answered {
            let answer = Answer.any(to: poll, using: &chance)
            state.apply(.answered(poll.id, round: 1, .seat(seat), answer))
        }
        return state
    }

    private static func pages(of state: State, _ size: Size = Size(width: 80, height: 19)) -> [Canvas] {
        SlidePages(of: state, in: Surroundings(now: now), fitting: size).pages
    }

    private static func text(of state: State) -> String { pages(of: state).map(\.text).joined() }

    private static let asked = Poll(
        id: "asked", ask: "What would you do now?",
        kind: .choice(
            options: StageExamples.options + [
                "Ask somebody who knows more about kettles than anyone here, and wait for what they say to it"
            ]), hasOther: true)

    @Test(arguments: pictureSizes) func `an open poll shows what can be chosen, and then how many have`(
        size: Size
    )
        throws
    {
        for (answered, name) in [(0, "open-choice"), (17, "open-choice-answered")] {
            var state = KindExamples.waiting(Self.asked)
            state.apply(.pollOpened(Self.asked.id, round: 1, Self.now))
            for seat in 0..<answered {
                state.apply(.answered(Self.asked.id, round: 1, .seat(seat), .option(0)))
            }
            try expectPages(of: state, named: name, size)
        }
    }

    @Test(arguments: pictureSizes) func `an open poll shows its statements, its items or its labels`(
        size: Size
    )
        throws
    {
        for poll in [KindExamples.statements, KindExamples.confident, KindExamples.moved] {
            var state = KindExamples.waiting(poll)
            state.apply(.pollOpened(poll.id, round: 1, Self.now))
            try expectPages(of: state, named: "open-\(poll.id)", size)
        }
        try expectPages(
            of: Self.open(.ranking(items: ["Cup", "Pot", "Kettle"]), answered: 6), named: "open-items", size)
    }

    @Test func `an open poll speaks Welsh`() throws {
        let size = Size(width: 80, height: 24)
        try expectPages(of: Self.open(Self.kinds[0], answered: 3), named: "welsh-open", size, in: .welsh)
        try expectPages(of: Self.open(Self.kinds[0], answered: 9), named: "welsh-open-more", size, in: .welsh)
    }

    @Test(arguments: kinds) func `no number but that of the last step stands on stage before the reveal`(
        kind: Poll.Kind
    ) {
        for answered in 0...40 {
            var state = Self.open(kind, answered: answered)
            let less = max(0, answered - 1) / 5 * 5
            for _ in 0..<2 {
                let numbers = Set(Self.text(of: state).matches(of: /\d+/).map { String($0.output) })
                var known: Set<String> = [String(less), "999"]
                // From how many on it shows everybody knows.
                if let poll = state.pollHere, case .short(let minimum) = state.view(of: poll) {
                    known.insert("\(minimum)")
                }
                #expect(numbers.subtracting(known) == [], "\(answered)")
                state.apply(.pollClosed("tea", Self.now))
            }
        }
    }

    @Test(arguments: kinds) func `a number that makes no new step leaves the picture as it is`(
        kind: Poll.Kind
    ) {
        for answered in 1...40 where answered % 5 != 1 {
            for size in pictureSizes {
                let before = Self.pages(of: Self.open(kind, answered: answered - 1), size)
                #expect(before == Self.pages(of: Self.open(kind, answered: answered), size), "\(answered)")
            }
        }
    }

    @Test func `while a poll opens, closes and opens, its options stay in their rows`() {
        var state = Self.open(Self.kinds[0], answered: 9)
        func rows() -> [Substring] {
            Self.text(of: state).split(separator: "\n").filter { $0.contains("·") }
        }
        let open = rows()
        #expect(open.count == 3)
        state.apply(.pollClosed("tea", Self.now))
        #expect(rows() == open)
    }
}
