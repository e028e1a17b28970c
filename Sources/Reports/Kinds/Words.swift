import Session
import Workshop

extension Poll.Words: PaperKind {
    func picture(of results: Results, to poll: Poll, on paper: PaperSummary) -> [String] {
        guard case .words(let words) = results.picture else { return [] }
        return paper.words(words)
    }
}

extension PaperSummary {
    /// What was said most, the most frequent first, row by row.
    fileprivate func words(_ words: [Results.WordCount]) -> [String] {
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
}
