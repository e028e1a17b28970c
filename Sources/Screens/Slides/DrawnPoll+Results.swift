import Drawing
import Figures
import Session
import Wording
import Workshop

extension DrawnPoll {
    /// What a revealed poll shows, where a page has `height` rows.
    func add(_ results: Results, to flow: inout Flow, height: Int) {
        let stages = stages
        if stages.isEmpty {
            if standsBeside(results.picture), standingBeside(width: flow.width) == nil {
                flow.add(StyledText(counts(of: results), .quiet), step: state.place.step)
                flow.addGap(step: state.place.step)
            }
            addPicture(of: results, to: &flow, height: height)
            addHands(of: results, to: &flow, height: height)
        } else {
            add(stages, to: &flow, height: height)
            for stage in stages { addHands(of: stage.results, at: stage, to: &flow, height: height) }
        }
        addLate(of: results, to: &flow)
        addOthers(of: results, to: &flow, height: height)
        addBreakdowns(of: results, to: &flow, height: height)
    }

    /// The answers' picture by itself.
    func addPicture(of results: Results, to flow: inout Flow, height: Int) {
        switch results.picture.withheld {
        case .tooFew(let minimum): addTooFew(results, minimum: minimum, to: &flow)
        case .byAuthor: addNotShown(results, to: &flow)
        case nil: poll.kind.onScreen.addPicture(of: results, in: self, to: &flow, height: height)
        }
    }

    private func addTooFew(_ results: Results, minimum: Int, to flow: inout Flow) {
        let step = state.place.step
        let answers = count(results.answers, one: .pollOneAnswer, other: .pollAnswers)
        flow.add(StyledText("\(answers). \(say(.pollTooFew, "\(minimum)"))"), step: step)
        addSkips(of: results, to: &flow)
    }

    private func addNotShown(_ results: Results, to flow: inout Flow) {
        let answers = count(results.answers, one: .pollOneAnswer, other: .pollAnswers)
        flow.add(StyledText(say(.pollShownToNobody, answers)), step: state.place.step)
        addSkips(of: results, to: &flow)
    }

    private func addSkips(of results: Results, to flow: inout Flow) {
        guard results.skips > 0 else { return }
        let step = state.place.step
        flow.addGap(step: step)
        flow.add(StyledText(say(.pollSkipped, "\(results.skips)") + ".", .quiet), step: step)
    }

    /// What each cell of a picture of options is called.
    var cellLabels: [String] { poll.cellNames(in: language) }

    /// A bar for each cell, behind what it counts; under it how sure those are who gave that answer.
    func addBars(
        of labels: [String], _ cells: [Results.Cell], answers: Int, dividedBy results: Results? = nil,
        to flow: inout Flow
    ) {
        let step = state.place.step
        let sureness = results?.sureness ?? []
        let isDivided = results?.showsSureness == true
        let rows = zip(labels, cells).enumerated().map { index, row in
            let parts = isDivided ? sureness[index].map(\.number) : []
            return BarChart.Row(label: row.0, count: row.1.number, parts: parts)
        }
        let chart = BarChart(rows: rows, total: answers, notShown: say(.pollNotShown))
        if isDivided { addSurenessLegend(to: &flow) }
        for picture in chart.pictures(width: flow.width) {
            flow.beginGroup()
            flow.add(picture, step: step)
        }
        if !sureness.isEmpty, !isDivided {
            flow.addGap(step: step)
            flow.beginGroup()
            flow.add(StyledText(say(.pollNoSureness), .quiet), step: step)
        }
        let divided = !isDivided ? [] : zip(cells, sureness).filter { ($0.0.number ?? 0) > 0 }.flatMap(\.1)
        guard (cells + divided).contains(.hidden) else { return }
        flow.addGap(step: step)
        flow.beginGroup()
        let mark = divided.contains(.hidden) ? "·  " : ""
        flow.add(StyledText(say(.pollHiddenCells), .quiet), mark: StyledText(mark, .quiet), step: step)
    }

    /// `23 answers · 1 skipped`, where it may be said and stands beside the question's first line.
    func standingBeside(width: Int) -> String? {
        guard case .revealed(let results) = state.view(of: poll), standsBeside(results.picture),
            stages.isEmpty, let first = StyledText(poll.ask).wrapped(to: width).first
        else { return nil }
        let text = counts(of: results)
        return first.width + 3 + columns(of: text) <= width ? text : nil
    }

    /// Whether how many answered stands with the question, and not in a sentence of its own.
    func standsBeside(_ picture: Results.Picture) -> Bool {
        picture.withheld == nil && picture != .texts
    }

    /// `23 answers · 1 skipped`.
    func counts(of results: Results) -> String {
        let answers = count(results.answers, one: .pollOneAnswer, other: .pollAnswers)
        return results.skips > 0 ? "\(answers) · \(say(.pollSkipped, "\(results.skips)"))" : answers
    }

    /// Pictures that follow one another; the first, where there are more, stays with the second.
    func add(_ pictures: [Canvas], to flow: inout Flow) {
        for (number, picture) in pictures.enumerated() {
            if number != 1 { flow.beginGroup() }
            flow.add(picture, step: state.place.step)
        }
    }

    /// `1 Never`, `2 Sometimes`.
    func numbered(_ labels: [String]) -> [String] {
        labels.enumerated().map { "\($0 + 1) \($1)" }
    }

    /// `3 to 4`, or `3` where both are the same.
    func range(_ low: Int, _ high: Int) -> String {
        low == high ? "\(low)" : Phrase.pollFromTo.text(in: language, "\(low)", "\(high)")
    }

    /// A share as a whole per cent.
    func share(_ count: Int, of whole: Int) -> String {
        "\(percent(count, of: whole)) %"
    }

    /// `2.5` for 25.
    func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }
}

extension Results.Cell {
    /// What it counts; nil where that is not shown.
    var number: Int? {
        switch self {
        case .count(let count): count
        case .hidden: nil
        }
    }
}

/// `entries` beside one another, as many to a row as there is room for; one that is longer than a row is wrapped.
func inRows(_ entries: [String], gap: Int = 3, width: Int) -> [String] {
    var rows: [String] = []
    for entry in entries {
        let longer = (rows.last ?? "") + String(repeating: " ", count: gap) + entry
        if !rows.isEmpty, columns(of: longer) <= width {
            rows[rows.count - 1] = longer
        } else {
            rows += wrapped(entry, to: width)
        }
    }
    return rows
}
