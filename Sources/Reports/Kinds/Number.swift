import Session
import Workshop

extension Poll.Measure: PaperKind {
    func picture(of results: Results, to poll: Poll, on paper: PaperSummary) -> [String] {
        guard case .number(let distribution) = results.picture else { return [] }
        return paper.number(distribution, in: self, of: results.answers)
    }
}

extension PaperSummary {
    /// How numbers lie: a bar for each range, then the middle and, where it is known, the true value.
    fileprivate func number(
        _ distribution: Results.Distribution, in measure: Poll.Measure, of answers: Int
    ) -> [String] {
        let rows = distribution.bins.map { range, count in
            BarTable.Row(
                label: range.count == 1
                    ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)",
                value: count,
                figures: ["\(count)", percent(count, of: answers)])
        }
        let unit = measure.unit.map { " " + $0 } ?? ""
        let half = distribution.middleHalf
        var said = [
            "Middle answer: \(distribution.median)\(unit)",
            "middle half: \(range(half.lowerBound, half.upperBound))\(unit)",
        ]
        if let truth = measure.truth { said.append("true value: \(truth)\(unit)") }
        return BarTable(rows).lines + inRows(said)
    }
}
