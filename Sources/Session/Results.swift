/// What may be shown of a poll, and nothing else.
package struct Results: Hashable, Sendable {
    /// What stands beside one option.
    package enum Cell: Hashable, Sendable {
        /// So many answers.
        case count(Int)
        /// Fewer answers than may be shown, or hidden so that another cell does not follow from it.
        case hidden
    }

    /// The answers' picture.
    package enum Picture: Hashable, Sendable {
        /// Nothing is shown below so many answers.
        case tooFew(minimum: Int)
        /// A cell for each option, in the poll's order.
        case options([Cell])
        /// Texts are counted, and not shown.
        case texts
        /// What was said to each statement, or to the question itself.
        case scale([Spread])
        /// How each item was ranked, in the poll's order.
        case ranking([Ranked])
        /// What each item was given, in the poll's order.
        case points([Given])
        case number(Distribution)
        /// What was said most, the most frequent first.
        case words([WordCount])
        /// How many chose each label for before, and for now.
        case movement(then: [Int], now: [Int])
    }

    /// Seats that answered, skips left out.
    package let answers: Int
    /// Seats that would rather not say.
    package let skips: Int
    /// The answers' picture.
    package let picture: Picture

    /// Makes results.
    package init(answers: Int, skips: Int, picture: Picture) {
        self.answers = answers
        self.skips = skips
        self.picture = picture
    }
}
