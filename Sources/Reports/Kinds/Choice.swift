import Session
import Workshop

extension Poll.Choice: PaperKind {
    func picture(of results: Results, to poll: Poll, on paper: PaperSummary) -> [String] {
        paper.options(results, of: poll, remarks: [])
    }
}

extension Poll.Choices: PaperKind {
    func picture(of results: Results, to poll: Poll, on paper: PaperSummary) -> [String] {
        paper.options(
            results, of: poll, remarks: ["Up to \(most) could be chosen; shares are of those who answered."])
    }
}

extension PaperSummary {
    fileprivate func options(_ results: Results, of poll: Poll, remarks: [String]) -> [String] {
        guard case .options(let cells) = results.picture else { return [] }
        let minimum = state.scenario.minimum(of: poll)
        let hidden =
            "“Not shown” stands for fewer than \(minimum) answers, or for a number from which such a one"
            + " would follow."
        return OptionTable(names(of: poll), cells, of: results.answers).lines.map(setIn)
            + (remarks + (cells.contains(.hidden) ? [hidden] : [])).flatMap(indented)
    }
}
