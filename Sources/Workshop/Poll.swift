/// A question that the room answers.
package struct Poll: Equatable, Sendable {
    /// Names this poll within its scenario.
    package typealias ID = Identifier<Poll>

    /// When what was answered is shown.
    package enum Show: String, CaseIterable, Sendable {
        /// Once the poll is closed and revealed.
        case onReveal = "on-reveal"
        /// While it is open too, a few answers at a time.
        case live
        /// To nobody, not in the summary either.
        case never
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
    /// What its stage is called over its column, in a word or three; nil where its hint says it.
    package var head: String?
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
        head: String? = nil, link: String? = nil, compared: [ID] = []
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
        self.head = head
        self.link = link
        self.compared = compared
    }
}

extension Poll {
    /// Under which name the answers of one seat can be told to be one's: the link's, or the decision's, in which a sign
    /// stands that no scenario can hold; nil where they cannot.
    package var bond: String? { link ?? decision.map { "decision\u{1F}" + $0 } }
}

/// The name of one `Subject`, which no name of another kind of thing can stand in for.
package struct Identifier<Subject>: Hashable, Sendable, CustomStringConvertible {
    /// The name as scenarios and records spell it.
    package let description: String

    /// Makes an identifier from its spelling.
    package init(_ description: String) { self.description = description }
}

extension Identifier: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}

extension Identifier: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}
