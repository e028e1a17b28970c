import Session
import Workshop

extension PaperSummary {
    /// What stands beside a poll's picture: texts of people's own, sureness, hands, late answers, comparisons, and the
    /// rounds or stages before.
    func besides(_ poll: Poll, _ results: Results) -> [String] {
        var lines: [String] = []
        if poll.hasOther, !results.texts.isEmpty {
            lines += indented("Other answers, as a facilitator cleared them:") + cleared(poll, results)
        }
        lines += sureness(poll, results) + hands(poll, results)
        if results.late > 0 {
            let late = counted(results.late, "answer", "answers")
            lines += indented(
                "\(late) that came or changed at the end are not in the picture: so few would stand out.")
        }
        for breakdown in results.breakdowns { lines += comparison(poll, breakdown) }
        return lines + movement(poll)
    }

    private func sureness(_ poll: Poll, _ results: Results) -> [String] {
        guard !results.sureness.isEmpty else { return [] }
        guard results.showsSureness else {
            return indented("How sure people were of it is not shown: too few said so.")
        }
        let rows = zip(names(of: poll), results.sureness).flatMap { name, cells in
            row(name, zip(["not sure", "fairly sure", "very sure"], cells).map { "\($0) \(number($1))" })
        }
        let hidesSome = results.sureness.contains { $0.contains(.hidden) }
        return indented("How sure people were of it:") + rows + (hidesSome ? dash : [])
    }

    func hands(_ poll: Poll, _ results: Results) -> [String] {
        guard let hands = results.hands else { return [] }
        let counts = zip(names(of: poll), hands).map { "\($0): \($1)" }
        return indented("Hands, counted apart:") + inRows(counts)
    }

    private func comparison(_ poll: Poll, _ breakdown: Results.Breakdown) -> [String] {
        let polls = state.scenario.polls
        guard let other = state.scenario.poll(breakdown.other),
            let index = polls.firstIndex(where: { $0.id == breakdown.other })
        else { return [] }
        guard let cells = breakdown.cells else {
            return indented(
                "Not compared with poll \(index + 1): too few answered both to show how they go together.")
        }
        let rows = zip(other.options, cells).flatMap { name, cells in
            row(name, zip(poll.options, cells).map { "\($0): \(number($1))" })
        }
        let hidesSome = cells.contains { $0.contains(.hidden) }
        return indented("Compared with poll \(index + 1), of those who answered both:") + rows
            + (hidesSome ? dash : [])
    }

    private var dash: [String] {
        indented(
            "“–” stands for fewer than \(state.scenario.minimumGroup) answers, or for a number from which such a"
                + " one would follow.")
    }

    /// A name, and under it what is said of it.
    private func row(_ name: String, _ entries: [String]) -> [String] {
        indented(name) + inRows(entries).map { "  " + $0 }
    }

    private func number(_ cell: Results.Cell) -> String {
        switch cell {
        case .count(let count): "\(count)"
        case .hidden: "–"
        }
    }
}
