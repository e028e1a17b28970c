package import Workshop

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
}

extension Poll {
    /// Whether `answer` is one that this poll can take.
    package func takes(_ answer: Answer) -> Bool {
        switch (kind, answer) {
        case (_, .skip): true
        case (.choice(let options), .option(let index)): options.indices.contains(index)
        case (.choices(let options, let most), .options(let indices)):
            !indices.isEmpty && indices.count <= most && indices.allSatisfy(options.indices.contains)
                && zip(indices, indices.dropFirst()).allSatisfy { $0 < $1 }
        case (.text, .text(let text)): (1...Poll.longestText).contains(text.count)
        case (.scale(let statements, let labels), .ratings(let ratings)):
            ratings.count == max(1, statements.count) && ratings.contains { $0 != nil }
                && ratings.allSatisfy { $0.map(labels.indices.contains) ?? true }
        case (.ranking(let items), .order(let order)): order.sorted() == Array(items.indices)
        case (.points(let items, let total), .points(let points)):
            points.count == items.count && points.allSatisfy { (0...total).contains($0) }
                && points.reduce(0, +) == total
        case (.number(let measure), .number(let number)): measure.bounds.contains(number)
        case (.words(let most), .phrases(let phrases)):
            (1...max(1, most)).contains(phrases.count)
                && phrases.allSatisfy { (1...Poll.longestPhrase).contains($0.count) }
        case (.thenNow(let labels), .movement(let then, let now)):
            labels.indices.contains(then) && labels.indices.contains(now)
        case (.choice, _), (.choices, _), (.text, _), (.scale, _), (.ranking, _), (.points, _), (.number, _),
            (.words, _),
            (.thenNow, _):
            false
        }
    }
}
