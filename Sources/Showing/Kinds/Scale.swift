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
        guard let cells = spread.counts else { return nil }
        let middles = spread.middles
        return Sheet.Division(
            shares: cells.map { $0.share(of: spread.answers) },
            middle: middles.flatMap { Sheet.Middle($0.median, among: labels) },
            half: middles?.half.map { $0.lowerBound + 1...$0.upperBound + 1 })
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        .scale(
            (0..<max(1, statements.count)).map { _ in
                .init(answers: 1000, counts: allForTheLongest(of: labels))
            })
    }
}

extension Poll.ThenNow: ShownKind {
    var asked: Sheet.Asked { Sheet.Asked(items: [], labels: labels) }

    /// How many chose each label for before and for now, in pairs, and the middles where there are enough answers.
    func picture(of results: Results, to poll: Poll, in scenario: Scenario) -> [Sheet.Row] {
        guard case .movement(let then, let now, let ways) = results.picture else { return [] }
        let answers = results.answers
        let bars = zip(labels, zip(then, now)).map { label, counts in
            Sheet.Bar(
                name: .text(label),
                figure: .moved(then: counts.0.share(of: answers), now: counts.1.share(of: answers)))
        }
        let moved = ways.map { [Sheet.Row.sentence(.ways(up: $0[0], stayed: $0[1], down: $0[2]))] } ?? []
        // Of fewer than twenty, one answer moves the middle, and with it what is said of the room's movement.
        guard answers >= Results.Middles.fewestForHalf, let first = middle(of: then),
            let last = middle(of: now)
        else { return [.bars(bars)] + moved }
        return [.bars(bars), .sentence(.middles(then: first, now: last))] + moved
    }

    private func middle(of cells: [Results.Cell]) -> Sheet.Middle? {
        Results.Middles(of: cells).flatMap { Sheet.Middle($0.median, among: labels) }
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        .movement(then: allForTheLongest(of: labels), now: allForTheLongest(of: labels))
    }
}

/// A thousand answers, all of them the longest label, which is then said to be in the middle.
private func allForTheLongest(of labels: [String]) -> [Results.Cell] {
    let longest = labels.indices.max { labels[$0].count < labels[$1].count }
    return labels.indices.map { .count($0 == longest ? 1000 : 0) }
}

extension Results.Cell {
    /// What it counts out of `answers`; nil where that may not be shown.
    fileprivate func share(of answers: Int) -> Sheet.Share? { number.map { Sheet.Share($0, of: answers) } }
}
