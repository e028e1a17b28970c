/// A question that the room answers.
package struct Poll: Equatable, Sendable {
    /// Names this poll within its scenario.
    package typealias ID = Identifier<Poll>

    /// How a poll is answered.
    package enum Kind: Equatable, Sendable {
        /// One of the options.
        case choice(options: [String])
        /// Any of the options, `most` at the most.
        case choices(options: [String], most: Int)
        /// Up to ``Poll/longestText`` characters.
        case text
        /// A label of one scale for each of one or several statements; no statement where the question itself is meant.
        case scale(statements: [String], labels: [String])
        /// The items in an order, the most important first.
        case ranking(items: [String])
        /// So many points shared among the items.
        case points(items: [String], total: Int)
        /// A whole number.
        case number(Measure)
        /// Up to `most` short phrases.
        case words(most: Int)
        /// A label of one scale for how it was before, and one for how it is now.
        case thenNow(labels: [String])
        /// Questions to the facilitator, up to ``Poll/mostQuestions`` of each seat, and "me too" to those of others.
        case questions
    }

    /// When what was answered is shown.
    package enum Show: String, CaseIterable, Sendable {
        /// Once the poll is closed and revealed.
        case onReveal = "on-reveal"
        /// While it is open too, a few answers at a time.
        case live
        /// To nobody, not in the summary either.
        case never
    }

    /// What a number counts or measures, and between which bounds.
    package struct Measure: Equatable, Sendable {
        /// Stands behind the number: `%`, `years`; nil for a bare one.
        package var unit: String?
        package var bounds: ClosedRange<Int>
        /// The true value, where there is one that the picture shows.
        package var truth: Int?

        /// Makes a measure.
        package init(unit: String? = nil, bounds: ClosedRange<Int>, truth: Int? = nil) {
            self.unit = unit
            self.bounds = bounds
            self.truth = truth
        }
    }

    /// Names this poll in the record and in every message.
    package var id: ID
    /// The question itself.
    package var ask: String
    /// A line under the question.
    package var hint: String?
    /// How it is answered.
    package var kind: Kind
    /// Whether single options with fewer answers than the minimum are hidden too.
    package var isSensitive: Bool
    /// Whether an option of one's own can be written; it is held like any text.
    package var hasOther: Bool
    /// Whether an option is followed by "How sure are you?".
    package var asksSureness: Bool
    /// When its answers are shown.
    package var show: Show
    /// The decision that several polls of the same options ask about at different steps; nil where it is by itself.
    package var decision: String?
    /// The link under which answers of one seat may be compared with those to other polls of it; nil for none.
    package var link: String?
    /// Polls of the same link that this one is broken down by.
    package var compared: [ID]

    /// How many degrees of sureness there are, from the least.
    package static let surenessDegrees = 3

    /// The longest option of one's own, in characters.
    package static let longestOther = 60

    /// The most questions of one seat.
    package static let mostQuestions = 3

    /// The longest question, in characters.
    package static let longestQuestion = 280

    /// The longest phrase of a poll of words, in characters.
    package static let longestPhrase = 40

    /// The longest answer to a text poll, in characters.
    package static let longestText = 500

    /// Makes a poll.
    package init(
        id: ID, ask: String, hint: String? = nil, kind: Kind, isSensitive: Bool = false,
        hasOther: Bool = false, asksSureness: Bool = false, show: Show = .onReveal, decision: String? = nil,
        link: String? = nil, compared: [ID] = []
    ) {
        self.id = id
        self.ask = ask
        self.hint = hint
        self.kind = kind
        self.isSensitive = isSensitive
        self.hasOther = hasOther
        self.asksSureness = asksSureness
        self.show = show
        self.decision = decision
        self.link = link
        self.compared = compared
    }

    /// The options or items that an answer names; none where it names none.
    package var options: [String] {
        switch kind {
        case .choice(let options), .choices(let options, _): options
        case .ranking(let items), .points(let items, _): items
        case .scale, .thenNow, .number, .words, .text, .questions: []
        }
    }
}
