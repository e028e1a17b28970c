import Session
import Workshop

extension PaperSummary {
    /// What was said to each statement of a scale; to the question itself where there is none, label by label.
    func scale(_ poll: Poll, _ spreads: [Results.Spread]) -> [String] {
        guard case .scale(let kind) = poll.kind else { return [] }
        let (statements, labels) = (kind.statements, kind.labels)
        guard !statements.isEmpty else {
            return spreads.flatMap { spread in
                guard let counts = spread.counts else { return tooFew(poll, spread) }
                let table = OptionTable(labels, counts.map(Results.Cell.count), of: spread.answers)
                return table.lines.map(setIn) + middle(of: spread, labels)
            }
        }
        let legend = inRows(labels.enumerated().map { "\($0 + 1) \($1)" })
        return legend
            + zip(statements, spreads).flatMap { statement, spread in
                let title = beside(statement, counted(spread.answers, "answer"))
                guard let counts = spread.counts else { return title + tooFew(poll, spread) }
                let shares = counts.enumerated().map { label, count in
                    "\(label + 1): \(count) (\(percent(count, of: spread.answers)))"
                }
                return title + inRows(shares).map { "  " + $0 } + middle(of: spread, labels).map { "  " + $0 }
            }
    }

    private func tooFew(_ poll: Poll, _ spread: Results.Spread) -> [String] {
        indented("Not shown: results show from \(state.scenario.minimum(of: poll)).").map { "  " + $0 }
    }

    private func middle(of spread: Results.Spread, _ labels: [String]) -> [String] {
        guard let median = spread.median, let half = spread.middleHalf, labels.indices.contains(median) else {
            return []
        }
        let middle = "Middle answer: \(median + 1) \(labels[median])"
        return inRows([middle, "middle half: \(range(half.lowerBound + 1, half.upperBound + 1))"])
    }

    /// `text`, wrapped, with `right` at the end of its first line.
    private func beside(_ text: String, _ right: String) -> [String] {
        let lines = wrapped(text, to: Paper.width - Paper.indent - columns(of: right) - 2).map(setIn)
        return [spread(lines[0], right)] + lines.dropFirst()
    }

    /// `3 to 4`, or `3` where both are the same.
    func range(_ low: Int, _ high: Int) -> String { low == high ? "\(low)" : "\(low) to \(high)" }

    /// `entries` beside one another, as many to a line as there is room for.
    func inRows(_ entries: [String]) -> [String] {
        let width = Paper.width - Paper.indent - 2
        var rows: [String] = []
        for entry in entries {
            let longer = (rows.last ?? "") + "   " + cleaned(entry)
            if !rows.isEmpty, columns(of: longer) <= width {
                rows[rows.count - 1] = longer
            } else {
                rows += wrapped(entry, to: width)
            }
        }
        return rows.map(setIn)
    }
}
