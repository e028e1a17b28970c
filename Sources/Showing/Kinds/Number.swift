import Session
import Workshop

extension Poll.Measure: ShownKind {
    var asked: Sheet.Asked { .nothing }

    /// How numbers lie: a bar for each range, then the middle and, where it is known, the true value.
    func picture(of results: Results, to poll: Poll, in scenario: Scenario) -> [Sheet.Row] {
        guard case .number(let distribution) = results.picture else { return [] }
        let bars = zip(distribution.ranges, distribution.counts).map { range, count in
            Sheet.Bar(
                name: .range(range),
                figure: .share(
                    Sheet.Share(count, of: results.answers), isTrue: truth.map(range.contains)))
        }
        let median = distribution.median
        guard median != nil || truth != nil else { return [.bars(bars)] }
        let middle = Sheet.Sentence.numbers(
            median: median, half: distribution.middleHalf, unit: unit, truth: truth)
        return [.bars(bars), .sentence(middle)]
    }

    /// As many bins as there can be, each with enough answers.
    func longestPicture(of poll: Poll) -> Results.Picture {
        let starts = roundStarts(of: bounds)
        return .number(
            Results.Distribution(
                starts: starts, last: bounds.upperBound, counts: starts.map { _ in 1000 }))
    }
}
