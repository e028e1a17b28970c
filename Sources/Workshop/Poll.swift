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

    /// The longest answer to a text poll, in characters.
    package static let longestText = 500

    /// Makes a poll.
    package init(id: ID, ask: String, hint: String? = nil, kind: Kind, isSensitive: Bool = false) {
        self.id = id
        self.ask = ask
        self.hint = hint
        self.kind = kind
        self.isSensitive = isSensitive
    }

    /// The options to choose from; none where the answer is text.
    package var options: [String] {
        switch kind {
        case .choice(let options), .choices(let options, _): options
        case .text: []
        }
    }
}
