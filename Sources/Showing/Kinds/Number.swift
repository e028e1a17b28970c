import Session
import Workshop

extension Poll.Measure: ShownKind {
    var asked: Sheet.Asked { .nothing }

    /// How numbers lie: a bar for each range, or a sentence where there is one, then the middle and, where it is known, the
    /// true value.
    func picture(of results: Results, to poll: Poll, in scenario: Scenario) -> [Sheet.Row] {
        guard case .number(let distribution) = results.picture else { return [] }
        let ranges = distribution.ranges
        guard ranges.count > 1 else {
            let undivided = ranges.map {
                Sheet.Sentence.undivided(
                    results.answers, in: $0, unit: unit, minimum: scenario.minimum(of: poll))
            }
            let truth = truth.map {
                Sheet.Sentence.numbers(median: nil, half: nil, unit: unit, truth: $0)
            }
            return (undivided + [truth].compactMap(\.self)).map { .sentence($0) }
        }
        let bars = zip(ranges, distribution.counts).map { range, count in
            Sheet.Bar(
                name: .range(range, unit: unit),
                figure: .share(
                    Sheet.Share(count, of: results.answers, tellsPercent: !unit.isPercent),
                    isTrue: truth.map(range.contains)))
        }
        let median = distribution.median
        guard median != nil || truth != nil else { return [.bars(bars)] }
        let middle = Sheet.Sentence.numbers(
            median: median, half: distribution.middleHalf, unit: unit, truth: truth)
        return [.bars(bars), .sentence(middle)]
    }

    /// As many bins as there can be, each with enough answers.
    func longestPicture(of poll: Poll) -> Results.Picture {
        let most = Results.Distribution.mostBins
        let starts = starts(for: 1, minimum: 2)
        let last = Array(starts.dropFirst().suffix(most - 1))
        return .number(
            Results.Distribution(
                starts: Array(starts.prefix(1) + last), last: bounds.upperBound,
                counts: Array(repeating: 1000, count: last.count + 1)))
    }
}
