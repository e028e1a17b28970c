import Session
import Workshop

extension Poll.Measure: ShownKind {
    var asked: Sheet.Asked { .nothing }

    /// How numbers lie: a bar for each range, then the middle and, where it is known, the true value.
    func picture(of results: Results, to poll: Poll, in scenario: Scenario) -> [Sheet.Row] {
        guard case .number(let distribution) = results.picture else { return [] }
        let ends = distribution.starts.dropFirst().map { $0 - 1 } + [distribution.last]
        let bars = zip(zip(distribution.starts, ends), distribution.counts).map { bin, count in
            let range = bin.0...max(bin.0, bin.1)
            return Sheet.Bar(
                name: .range(range),
                figure: .share(
                    Sheet.Share(count, of: results.answers), isTrue: truth.map(range.contains)))
        }
        let middle = Sheet.Sentence.numbers(
            median: distribution.median, half: distribution.middleHalf, unit: unit, truth: truth)
        return [.bars(bars), .sentence(middle)]
    }

    /// As many bins as there can be, and the longest numbers.
    func longestPicture(of poll: Poll) -> Results.Picture {
        let (low, high) = (bounds.lowerBound, bounds.upperBound)
        let width = (high - low) / Results.Distribution.mostBins + 1
        let starts = Array(stride(from: low, through: high, by: width))
        return .number(
            Results.Distribution(
                starts: starts, last: high, counts: starts.map { _ in 1000 }, median: high,
                middleHalf: low...high))
    }
}
