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
        case (.choice, _), (.choices, _), (.text, _): false
        }
    }
}
