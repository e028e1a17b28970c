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
        let picture: Results.Picture =
            given.count < minimum
            ? .tooFew(minimum: minimum) : self.picture(of: poll, given: given)
        return Results(answers: given.count, skips: skips, picture: picture)
    }
}

extension State {
    /// The picture of at least one answer, none of them a skip, that the minimum lets through.
    private func picture(of poll: Poll, given: [Answer]) -> Results.Picture {
        switch poll.kind {
        case .choice(let options), .choices(let options, _):
            let counts = counts(of: given.flatMap(\.optionIndices), choices: options.count)
            let cells =
                poll.isSensitive
                ? suppressed(counts, of: given.count, under: scenario.minimum(of: poll), most: poll.kind.most)
                : counts.map(Results.Cell.count)
            return .options(cells)
        case .text: return .texts
        case .scale(_, let labels):
            let ratings = given.compactMap { if case .ratings(let ratings) = $0 { ratings } else { nil } }
            return .scale(
                spreads(of: ratings, labels: labels.count, minimum: scenario.minimum(of: poll)))
        case .ranking(let items):
            let orders = given.compactMap { if case .order(let order) = $0 { order } else { nil } }
            return .ranking(ranks(of: orders, items: items.count))
        case .points(let items, _):
            let points = given.compactMap { if case .points(let points) = $0 { points } else { nil } }
            return .points(Session.given(by: points, items: items.count))
        case .number(let measure):
            let numbers = given.compactMap { if case .number(let number) = $0 { number } else { nil } }
            return .number(distribution(of: numbers, in: measure))
        case .words:
            let phrases = given.compactMap { if case .phrases(let phrases) = $0 { phrases } else { nil } }
            return .words(words(of: phrases, minimum: scenario.minimumGroup))
        case .thenNow(let labels):
            let moves = given.compactMap {
                if case .movement(let then, let now) = $0 { (then, now) } else { nil }
            }
            return .movement(
                then: counts(of: moves.map(\.0), choices: labels.count),
                now: counts(of: moves.map(\.1), choices: labels.count))
        }
    }
}

extension Answer {
    /// The options that it names.
    fileprivate var optionIndices: [Int] {
        switch self {
        case .option(let index): [index]
        case .options(let indices): indices
        case .skip, .text, .ratings, .order, .points, .number, .phrases, .movement: []
        }
    }
}

extension Poll.Kind {
    /// How many options an answer may name.
    fileprivate var most: Int {
        switch self {
        case .choice: 1
        case .choices(let options, let most): min(most, options.count)
        case .text, .scale, .ranking, .points, .number, .words, .thenNow: 0
        }
    }
}
