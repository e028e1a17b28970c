package import Workshop

extension State {
    /// What may be shown of `poll` once it is revealed or the session is over.
    ///
    /// Everything that shows a poll's answers, on a screen or on paper, shows what this gives.
    package func results(of poll: Poll) -> Results {
        let standing = standing(of: poll.id)
        if let tabulated = standing.tabulated { return tabulated }
        let given = standing.ballots.values.filter { $0 != .skip }
        let skips = standing.ballots.count - given.count
        let minimum = scenario.minimum(of: poll)
        let picture: Results.Picture
        if given.count < minimum {
            picture = .tooFew(minimum: minimum)
        } else if case .text = poll.kind {
            picture = .texts
        } else {
            var counts = Array(repeating: 0, count: poll.options.count)
            for answer in given {
                for index in answer.optionIndices { counts[index] += 1 }
            }
            let cells =
                poll.isSensitive
                ? suppressed(counts, of: given.count, under: minimum, most: poll.kind.most)
                : counts.map(Results.Cell.count)
            picture = .options(cells)
        }
        return Results(answers: given.count, skips: skips, picture: picture)
    }
}

extension Answer {
    /// The options that it names.
    fileprivate var optionIndices: [Int] {
        switch self {
        case .option(let index): [index]
        case .options(let indices): indices
        case .skip, .text: []
        }
    }
}

extension Poll.Kind {
    /// How many options an answer may name.
    fileprivate var most: Int {
        switch self {
        case .choice: 1
        case .choices(let options, let most): min(most, options.count)
        case .text: 0
        }
    }
}
