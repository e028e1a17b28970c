package import Workshop

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
        /// A cell for each option, in the poll's order, and one for options of people's own where there are any.
        case options([Cell])
        /// Texts are counted; those that were cleared are ``Results/texts``.
        case texts
        /// The author wants nothing of it shown.
        case notShown
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

    /// Why nothing that was answered is shown.
    package enum Withheld: Hashable, Sendable {
        /// Fewer answered than the minimum.
        case tooFew(minimum: Int)
        /// The author wants it so.
        case byAuthor
    }

    /// Seats that answered, skips left out.
    package let answers: Int
    /// Seats that would rather not say.
    package let skips: Int
    /// The answers' picture.
    package let picture: Picture
    /// What was written and cleared: the texts, the questions, or the options of people's own.
    package internal(set) var texts: [ClearedText]
    /// For each cell of ``Picture/options(_:)`` how many of its seats are how sure; none where that was not asked.
    package internal(set) var sureness: [[Cell]]
    /// Whether of any cell how sure its seats are may be shown.
    package var showsSureness: Bool { sureness.contains { $0.contains { $0 != .hidden } } }
    /// Hands that a facilitator counted for each option; nil where none were, or too few.
    package internal(set) var hands: [Int]?
    /// How the answers divide by those to other polls.
    package internal(set) var breakdowns: [Breakdown]
    /// Answers that came or changed after the picture was last shown live, too few to be seen in it.
    package internal(set) var late: Int

    /// Makes results.
    package init(
        answers: Int, skips: Int, picture: Picture, texts: [ClearedText] = [], sureness: [[Cell]] = [],
        hands: [Int]? = nil, breakdowns: [Breakdown] = [], late: Int = 0
    ) {
        self.answers = answers
        self.skips = skips
        self.picture = picture
        self.texts = texts
        self.sureness = sureness
        self.hands = hands
        self.breakdowns = breakdowns
        self.late = late
    }
}

extension Results.Picture {
    /// Why nothing is shown; nil where something is.
    package var withheld: Results.Withheld? {
        switch self {
        case .tooFew(let minimum): .tooFew(minimum: minimum)
        case .notShown: .byAuthor
        case .options, .texts, .scale, .ranking, .points, .number, .words, .movement: nil
        }
    }
}

extension Results {
    /// A text that everybody may read.
    package struct ClearedText: Hashable, Sendable {
        /// Names the text within its poll.
        package let number: Int
        package let text: String
        /// How many seats wrote it, or ask it too; nil below the minimum.
        package let count: Int?
        /// Whether the facilitator has answered it.
        package let isAnswered: Bool

        /// Makes a cleared text.
        package init(number: Int, text: String, count: Int? = nil, isAnswered: Bool = false) {
            self.number = number
            self.text = text
            self.count = count
            self.isAnswered = isAnswered
        }
    }

    /// How a poll's answers divide by those to another.
    package struct Breakdown: Hashable, Sendable {
        /// The poll that the rows are the options of.
        package let other: Poll.ID
        /// A row for each option of the other poll, a cell for each of this one's; nil where too little may be shown.
        package let cells: [[Cell]]?

        /// Makes a breakdown.
        package init(by other: Poll.ID, cells: [[Cell]]?) {
            self.other = other
            self.cells = cells
        }
    }
}
