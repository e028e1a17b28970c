import Session

/// What was decided about a text, as the record spells it; its number stands beside it.
struct StoredReview: Codable, Equatable {
    private enum Kind: String, Codable {
        case cleared, answered, setAside, merged, takenBack
    }

    /// As it was written.
    private let text: String
    private let kind: Kind
    /// What may be read of it, or what it was merged into.
    private var other: String?

    init(_ reviewed: ReviewedText) {
        text = reviewed.text
        switch reviewed.review {
        case .cleared(let shown): (kind, other) = (.cleared, shown)
        case .answered(let shown): (kind, other) = (.answered, shown)
        case .setAside: kind = .setAside
        case .merged(let target): (kind, other) = (.merged, target)
        case nil: kind = .takenBack
        }
    }

    /// The text and the decision; nil where a part is missing.
    func reviewed(number: Int) -> ReviewedText? {
        let review: Review?
        switch (kind, other) {
        case (.cleared, let shown?): review = .cleared(shown)
        case (.answered, let shown?): review = .answered(shown)
        case (.setAside, _): review = .setAside
        case (.merged, let target?): review = .merged(into: target)
        case (.takenBack, _): review = nil
        case (.cleared, nil), (.answered, nil), (.merged, nil): return nil
        }
        return ReviewedText(number: number, text: text, review: review)
    }
}
