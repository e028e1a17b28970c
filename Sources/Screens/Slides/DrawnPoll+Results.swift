import Drawing
import Figures
import Session
import Wording
import Workshop

extension DrawnPoll {
    /// What a revealed poll shows.
    func add(_ results: Results, to flow: inout Flow) {
        let step = state.place.step
        let skipped = results.skips > 0 ? say(.pollSkipped, "\(results.skips)") + "." : ""
        switch results.picture {
        case .tooFew(let minimum):
            let answers = count(results.answers, one: .pollOneAnswer, other: .pollAnswers)
            flow.add(StyledText("\(answers). \(say(.pollTooFew, "\(minimum)"))"), step: step)
            if !skipped.isEmpty {
                flow.addGap(step: step)
                flow.add(StyledText(skipped, .quiet), step: step)
            }
        case .texts, .scale, .ranking, .points, .number, .words, .movement:
            let texts = count(results.answers, one: .pollOneText, other: .pollTexts)
            let counted = say(.pollTextsCounted, texts)
            flow.add(StyledText(skipped.isEmpty ? counted : "\(counted) \(skipped)"), step: step)
        case .options(let cells):
            if standingBeside(width: flow.width) == nil {
                flow.add(StyledText(counts(of: results), .quiet), step: step)
                flow.addGap(step: step)
            }
            addBars(of: cells, answers: results.answers, to: &flow)
        }
    }

    private func addBars(of cells: [Results.Cell], answers: Int, to flow: inout Flow) {
        let step = state.place.step
        let rows = zip(poll.options, cells).map { label, cell in
            switch cell {
            case .count(let count): BarChart.Row(label: label, count: count)
            case .hidden: BarChart.Row(label: label, count: nil)
            }
        }
        let chart = BarChart(rows: rows, total: answers, notShown: say(.pollNotShown))
        for picture in chart.pictures(width: flow.width) {
            flow.beginGroup()
            flow.add(picture, step: step)
        }
        guard cells.contains(.hidden) else { return }
        flow.addGap(step: step)
        flow.beginGroup()
        flow.add(StyledText(say(.pollHiddenCells), .quiet), step: step)
    }

    /// `23 answers · 1 skipped`, where it may be said and stands beside the question's first line.
    func standingBeside(width: Int) -> String? {
        guard case .revealed(let results) = state.view(of: poll), case .options = results.picture,
            let first = StyledText(poll.ask).wrapped(to: width).first
        else { return nil }
        let text = counts(of: results)
        return first.width + 3 + columns(of: text) <= width ? text : nil
    }

    private func counts(of results: Results) -> String {
        let answers = count(results.answers, one: .pollOneAnswer, other: .pollAnswers)
        return results.skips > 0 ? "\(answers) · \(say(.pollSkipped, "\(results.skips)"))" : answers
    }
}
