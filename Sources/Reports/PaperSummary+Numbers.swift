import Session
import Workshop

extension PaperSummary {
    /// How many chose each label for before and for now, in pairs.
    ///
    /// Where few answered, one of them moves the middle: nothing is then said of it.
    func movement(_ poll: Poll, then: [Int], now: [Int], of answers: Int) -> [String] {
        guard case .thenNow(let kind) = poll.kind else { return [] }
        let labels = kind.labels
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
        let before = Results.Spread(answers: answers, counts: then)
        let after = Results.Spread(answers: answers, counts: now)
        guard answers >= 20, let first = before.median, let last = after.median else {
            return BarTable(rows).lines
        }
        let middles =
            "Middle answer before: \(first + 1) \(labels[first]). Now: \(last + 1) \(labels[last])."
        return BarTable(rows).lines + indented(middles)
    }

    /// How numbers lie: a bar for each range, then the middle and, where it is known, the true value.
    func number(_ poll: Poll, _ distribution: Results.Distribution, of answers: Int) -> [String] {
        guard case .number(let measure) = poll.kind else { return [] }
        let ends = distribution.starts.dropFirst().map { $0 - 1 } + [distribution.last]
        let rows = zip(zip(distribution.starts, ends), distribution.counts).map { range, count in
            let (low, high) = range
            return BarTable.Row(
                label: low >= high ? "\(low)" : "\(low)–\(high)", value: count,
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
