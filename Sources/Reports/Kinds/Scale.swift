import Session
import Workshop

extension Poll.Scale: PaperKind {
    func picture(of results: Results, to poll: Poll, on paper: PaperSummary) -> [String] {
        guard case .scale(let spreads) = results.picture else { return [] }
        return paper.scale(poll, self, spreads)
    }
}

extension PaperSummary {
    /// What was said to each statement of a scale; to the question itself where there is none, label by label.
    fileprivate func scale(_ poll: Poll, _ kind: Poll.Scale, _ spreads: [Results.Spread]) -> [String] {
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
}

extension Poll.ThenNow: PaperKind {
    func picture(of results: Results, to poll: Poll, on paper: PaperSummary) -> [String] {
        guard case .movement(let then, let now) = results.picture else { return [] }
        return paper.movement(then: then, now: now, on: self, of: results.answers)
    }
}

extension PaperSummary {
    /// How many chose each label for before and for now, in pairs, and the middles where there are enough answers.
    fileprivate func movement(
        then: [Int], now: [Int], on scale: Poll.ThenNow, of answers: Int
    ) -> [String] {
        let labels = scale.labels
        let rows = labels.indices.flatMap { label in
            [
                BarTable.Row(
                    label: "\(label + 1) \(labels[label])", value: then[label],
                    figures: ["before", "\(then[label])", percent(then[label], of: answers)], pattern: "░"),
                BarTable.Row(
                    label: "", value: now[label],
                    figures: ["now", "\(now[label])", percent(now[label], of: answers)]),
            ]
        }
        guard let middles = scale.middles(then: then, now: now, of: answers) else {
            return BarTable(rows).lines
        }
        let (first, last) = middles
        return BarTable(rows).lines
            + indented(
                "Middle answer before: \(first + 1) \(labels[first]). Now: \(last + 1) \(labels[last]).")
    }
}
