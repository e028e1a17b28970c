import Session
import Workshop

extension Poll.Points: PaperKind {
    func picture(of results: Results, to poll: Poll, on paper: PaperSummary) -> [String] {
        guard case .points(let given) = results.picture else { return [] }
        return paper.points(self, given)
    }
}

extension PaperSummary {
    /// What each item was given: its mean as a bar, and where the middle half lies.
    fileprivate func points(_ kind: Poll.Points, _ given: [Results.Given]) -> [String] {
        let rows = zip(kind.items, given).map { item, given in
            BarTable.Row(
                label: item, value: given.meanTenths,
                figures: [
                    tenths(given.meanTenths),
                    "(\(range(given.middleHalf.lowerBound, given.middleHalf.upperBound)))",
                ])
        }
        return BarTable(rows).lines
            + indented(
                "The mean of \(kind.total) points for each, and where the middle half of the answers lies.")
    }
}
