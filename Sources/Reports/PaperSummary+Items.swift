import Session
import Workshop

extension PaperSummary {
    /// Items by their place, with their mean place and how many put them first.
    func ranking(_ poll: Poll, _ ranked: [Results.Ranked]) -> [String] {
        let order = zip(poll.options, ranked).enumerated().sorted {
            ($0.element.1.place, $0.offset) < ($1.element.1.place, $1.offset)
        }
        let figures = 24
        let head = rightAligned("mean place", to: 12) + rightAligned("put first", to: 12)
        return [spread("", head)]
            + order.flatMap { _, pair in
                let (item, rank) = pair
                let isTied = ranked.count { $0.place == rank.place } > 1
                let place = filled((isTied ? "joint " : "") + ordinal(rank.place), to: 11)
                let lines = wrapped(item, to: Paper.width - Paper.indent - 11 - figures)
                let said =
                    rightAligned(tenths(rank.meanPlaceTenths), to: 12)
                    + rightAligned("\(rank.firsts)", to: 12)
                return [spread(setIn(place + lines[0]), said)]
                    + lines.dropFirst().map { setIn(spaces(11) + $0) }
            }
    }

    /// What each item was given: its mean as a bar, and where the middle half lies.
    func points(_ poll: Poll, _ given: [Results.Given]) -> [String] {
        guard case .points(let kind) = poll.kind else { return [] }
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

    /// What was said most, the most frequent first, row by row.
    func words(_ words: [Results.WordCount]) -> [String] {
        let entries = words.map { (text: cleaned($0.text), count: "\($0.count)") }
        let column = (entries.map { columns(of: $0.text) + $0.count.count }.max() ?? 0) + 2
        let many = max(1, (Paper.width - Paper.indent + 4) / (column + 4))
        let rows = stride(from: 0, to: entries.count, by: many).map { start in
            let cells = entries[start..<min(start + many, entries.count)].map { entry in
                spread(entry.text, entry.count, over: column)
            }
            return setIn(cells.joined(separator: spaces(4)))
        }
        let minimum = state.scenario.minimumGroup
        return rows + indented(minimum > 1 ? "Phrases show from \(minimum) seats on." : "Every phrase shows.")
    }

    private func ordinal(_ number: Int) -> String {
        switch number {
        case 1: "1st"
        case 2: "2nd"
        case 3: "3rd"
        default: "\(number)th"
        }
    }

    /// `2.5` for 25.
    private func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }
}
