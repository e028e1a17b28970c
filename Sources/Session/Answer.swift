/// What one seat says to one poll in one round.
package enum Answer: Hashable, Sendable {
    /// "I would rather not say."
    case skip
    /// An index into the poll's options.
    case option(Int)
    /// Indices into the poll's options, ascending, each once, at least one.
    case options([Int])
    /// From 1 to ``Poll/longestText`` characters.
    case text(String)
    /// An index into the scale's labels for each statement, in their order; nil where it was passed over, at least one
    /// that was not.
    case ratings([Int?])
    /// Every item's index, the most important first.
    case order([Int])
    /// Points for each item, in the poll's order.
    case points([Int])
    case number(Int)
    /// From 1 to the poll's most, each of 1 to ``Poll/longestPhrase`` characters.
    case phrases([String])
    /// Indices into the scale's labels.
    case movement(then: Int, now: Int)
    /// An option of one's own, of 1 to ``Poll/longestOther`` characters, and the ticked ones beside it, ascending.
    case other(String, beside: [Int])
    /// An option, options, or one's own, and how sure its person is, a degree from 0.
    indirect case sure(Answer, degree: Int)
    /// Questions of 1 to ``Poll/longestQuestion`` characters, and the numbers of others' that the seat asks too; what
    /// a seat says later is added to what it said before.
    case questions(asked: [String], meToo: [Int])
}

extension Answer {
    /// The answer without how sure its person is.
    package var plain: Answer {
        if case .sure(let answer, _) = self { answer } else { self }
    }

    /// What somebody wrote in their own words for others to read whole: none, or a text, an option of one's own, or
    /// questions.
    package var writings: [String] {
        switch self {
        case .text(let text), .other(let text, _): [text]
        case .questions(let asked, _): asked
        case .sure(let answer, _): answer.writings
        case .skip, .option, .options, .ratings, .order, .points, .number, .phrases, .movement: []
        }
    }

    /// Whether somebody's own words are in it, phrases too.
    package var hasWords: Bool {
        if case .phrases = self { return true }
        return !writings.isEmpty
    }

    /// The cells that it counts in, where `other` is that of options of people's own.
    func indices(other: Int) -> [Int] {
        switch self {
        case .option(let index): [index]
        case .options(let indices): indices
        case .other(_, let beside): beside + [other]
        case .sure(let answer, _): answer.indices(other: other)
        case .skip, .text, .ratings, .order, .points, .number, .phrases, .movement, .questions: []
        }
    }
}
