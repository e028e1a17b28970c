/// What a facilitator decided about what somebody wrote.
package enum Review: Hashable, Sendable {
    /// Everybody may read it as given here: as it was written, or with words blacked out.
    case cleared(String)
    /// The same, and the facilitator has answered it.
    case answered(String)
    /// Nobody reads it.
    case setAside
    /// It says the same as another text of the poll, given as it was written, and is counted there.
    case merged(into: String)

    /// What may be read; nil where nothing may.
    package var shown: String? {
        switch self {
        case .cleared(let text), .answered(let text): text
        case .setAside, .merged: nil
        }
    }
}

/// A text that a facilitator has read; it names no seat and no ballot.
package struct ReviewedText: Hashable, Sendable {
    /// Names the text within its poll, from 1.
    package let number: Int
    /// As it was written.
    package let text: String
    /// What was decided; nil where that was taken back.
    package let review: Review?

    /// Makes a reviewed text.
    package init(number: Int, text: String, review: Review?) {
        self.number = number
        self.text = text
        self.review = review
    }
}
