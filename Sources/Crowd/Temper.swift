/// How somebody of a rehearsal takes part: what they are like, drawn once for all.
package struct Temper: Equatable, Sendable {
    /// What they do that others do not.
    package enum Habit: CaseIterable, Sendable {
        /// Answers, and no more.
        case plain
        /// Would rather not say now and then.
        case skips
        /// Thinks again, and changes an answer.
        case changes
        /// Leaves once, and comes back with the seat words.
        case leaves
        /// Writes as much as there is room for.
        case writesLong
        /// Writes a name and a number, which the check of texts has to find.
        case namesPeople
        /// Asks for a facilitator once.
        case asksForSomebody
    }

    /// How long they think.
    package enum Pace: CaseIterable, Sendable {
        case quick, usual, slow

        /// Seconds before they do something.
        var seconds: ClosedRange<Double> {
            switch self {
            case .quick: 2...5
            case .usual: 5...15
            case .slow: 15...40
            }
        }
    }

    package let habit: Habit
    package let pace: Pace
    /// Whether they have a linear seat.
    package let isPlain: Bool
    /// Where their own chance begins.
    package let seed: UInt64

    /// The people of a room: the same seed gives the same people, and from seven on each habit is there.
    package static func room(of count: Int, seed: UInt64) -> [Temper] {
        var chance = Chance(seed: seed)
        var habits: [Habit] = []
        while habits.count < count { habits += Habit.allCases.shuffled(using: &chance) }
        return (0..<count).map { number in
            Temper(
                habit: habits[number], pace: Pace.allCases[Int.random(in: 0..<3, using: &chance)],
                // One in six, and one in a room of four.
                isPlain: number % 6 == 3, seed: chance.next())
        }
    }

    /// The terminal that they sit at.
    var terminal: TerminalKind {
        // Lines that have scrolled away cannot be read again.
        if isPlain { return TerminalKind(type: "xterm-256color", width: 100, height: 60) }
        var chance = Chance(seed: seed)
        let size = [(80, 24), (100, 30), (120, 40), (80, 25)][Int.random(in: 0..<4, using: &chance)]
        return TerminalKind(type: "xterm-256color", width: size.0, height: size.1)
    }
}

/// What people of a rehearsal write: of tea, rooms and time alone, so that nothing reads like anybody's story.
struct Sayings {
    private var chance: Chance
    private let habit: Temper.Habit

    init(of temper: Temper) {
        chance = Chance(seed: temper.seed &+ 1)
        habit = temper.habit
    }

    private static let texts = [
        "More time for questions", "The tea came at the right moment", "Chairs in a circle",
        "The plan on the wall from the start", "A break after an hour", "The room was warm enough",
        "Shorter slides", "Start at half past, not on the hour", "A larger clock", "Biscuits with the tea",
    ]
    private static let long =
        "The room is good in the morning, when the light comes from the side and nobody has to squint at the wall. "
        + "After lunch it is warm, and a window that opens would do more than another fan. Tea at three would "
        + "help too, with the cups near the door, so that those who come late need not walk past everybody else."
    /// No telephone rings there: 020 7946 0000 to 0999 are kept for plays and films.
    private static let naming = "Ask Sam Taylor on 020 7946 0018 for the key of the tea room"
    private static let questions = [
        "When is the break?", "Is there more tea?", "How long is the next part?",
        "Which room is it after lunch?",
    ]
    private static let words = ["calm", "tea", "time", "clear", "light"]

    /// A text.
    mutating func text() -> String {
        switch habit {
        case .writesLong: Self.long
        case .namesPeople: Self.naming
        case .plain, .skips, .changes, .leaves, .asksForSomebody: pick(Self.texts)
        }
    }

    /// A question to the facilitator.
    mutating func question() -> String { habit == .namesPeople ? Self.naming + "?" : pick(Self.questions) }

    /// A word or two.
    mutating func word() -> String { pick(Self.words) }

    private mutating func pick(_ sayings: [String]) -> String {
        sayings[Int.random(in: sayings.indices, using: &chance)]
    }
}

/// Chance that repeats itself: the same seed gives the same numbers, on every machine.
///
/// Source: SplitMix64, Steele, Lea and Flood 2014.
package struct Chance: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Makes it from where it begins; seeds that are close to one another give unlike numbers.
    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
