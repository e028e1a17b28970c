import Session
import Workshop

extension Poll.Scale: ShownKind {
    var asked: Sheet.Asked { Sheet.Asked(items: statements, labels: labels) }

    /// What was said to each statement, or to the question itself.
    func picture(of results: Results, to poll: Poll, in scenario: Scenario) -> [Sheet.Row] {
        guard case .scale(let spreads) = results.picture else { return [] }
        guard !statements.isEmpty else { return spreads.prefix(1).map { .stacked(spread($0, to: nil)) } }
        return [.legend(labels)] + zip(statements, spreads).map { .stacked(spread($1, to: $0)) }
    }

    private func spread(_ spread: Results.Spread, to statement: String?) -> Sheet.Spread {
        Sheet.Spread(
            statement: statement, labels: labels, answers: spread.answers,
            division: division(of: spread))
    }

    private func division(of spread: Results.Spread) -> Sheet.Division? {
        guard let counts = spread.counts, let median = spread.median, let half = spread.middleHalf,
            labels.indices.contains(median)
        else { return nil }
        return Sheet.Division(
            shares: counts.map { Sheet.Share($0, of: spread.answers) },
            middle: Sheet.Label(number: median + 1, text: labels[median]),
            half: half.lowerBound + 1...half.upperBound + 1)
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        .scale(
            (0..<max(1, statements.count)).map { _ in
                .init(answers: 1000, counts: allForTheLongest(of: labels))
            })
    }
}

extension Poll.ThenNow: ShownKind {
    /// The fewest answers of which the room's movement is said: of fewer, one of them moves the middle.
    private static let leastForMiddles = 20

    var asked: Sheet.Asked { Sheet.Asked(items: [], labels: labels) }

    /// How many chose each label for before and for now, in pairs, and the middles where there are enough answers.
    func picture(of results: Results, to poll: Poll, in scenario: Scenario) -> [Sheet.Row] {
        guard case .movement(let then, let now) = results.picture else { return [] }
        let answers = results.answers
        let bars = zip(labels, zip(then, now)).map { label, counts in
            Sheet.Bar(
                name: .text(label),
                figure: .moved(
                    then: Sheet.Share(counts.0, of: answers), now: Sheet.Share(counts.1, of: answers)))
        }
        guard answers >= Self.leastForMiddles, let first = middle(of: then, among: answers),
            let last = middle(of: now, among: answers)
        else { return [.bars(bars)] }
        return [.bars(bars), .sentence(.middles(then: first, now: last))]
    }

    private func middle(of counts: [Int], among answers: Int) -> Sheet.Label? {
        guard let median = Results.Spread(answers: answers, counts: counts).median,
            labels.indices.contains(median)
        else { return nil }
        return Sheet.Label(number: median + 1, text: labels[median])
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        .movement(then: allForTheLongest(of: labels), now: allForTheLongest(of: labels))
    }
}

/// A thousand answers, all of them the longest label, which is then said to be in the middle.
private func allForTheLongest(of labels: [String]) -> [Int] {
    let longest = labels.indices.max { labels[$0].count < labels[$1].count }
    return labels.indices.map { $0 == longest ? 1000 : 0 }
}
