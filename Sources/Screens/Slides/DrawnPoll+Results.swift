import Drawing
import Session
import Showing
import Wording
import Workshop

extension DrawnPoll {
    /// What a revealed poll shows, where a page has `height` rows.
    func add(_ sheet: Sheet, to flow: inout Flow, height: Int) {
        let stages = state.stageSheets(until: poll)
        if let counts = countsBeside(sheet, stages), standingBeside(width: flow.width) == nil {
            flow.add(StyledText(counts, .quiet), step: step)
            flow.addGap(step: step)
        }
        if stages.isEmpty {
            addPicture(of: sheet, to: &flow, height: height)
            addHands(of: sheet, to: &flow, height: height)
        } else {
            add(stages, to: &flow, height: height)
            for stage in stages { addHands(of: stage, isStage: true, to: &flow, height: height) }
        }
        addLate(of: sheet, to: &flow)
        addOthers(of: sheet, to: &flow, height: height)
        for comparison in sheet.comparisons {
            flow.addSection(step: step, height: height) { add(comparison, of: sheet, to: &$0) }
        }
    }

    /// The answers' picture by itself.
    func addPicture(of sheet: Sheet, to flow: inout Flow, height: Int) {
        for row in sheet.rows { add(row, of: sheet, to: &flow, height: height) }
    }

    /// `23 answers · 1 skipped`, where it may be said and stands beside the question's first line.
    func standingBeside(width: Int) -> String? {
        guard case .revealed(let results) = state.view(of: poll),
            let first = StyledText(poll.ask).wrapped(to: min(width, SlidePages.measure)).first
        else { return nil }
        let sheet = state.sheet(of: results, to: poll)
        let text = countsBeside(sheet, state.stageSheets(until: poll))
        return text.flatMap { first.width + 3 + columns(of: $0) <= width ? $0 : nil }
    }

    /// What stands with the question of how many answered; nil where it is said elsewhere.
    private func countsBeside(_ sheet: Sheet, _ stages: [Sheet]) -> String? {
        guard standsBeside(sheet) else { return nil }
        if stages.isEmpty { return counts(of: sheet) }
        guard poll.traits.countsOptions, haveOneBase(stages) else { return nil }
        return countedAnswers(sheet.answers, in: language)
    }

    /// Whether how many answered stands with the question, and not in a sentence of its own.
    func standsBeside(_ sheet: Sheet) -> Bool { sheet.withheld == nil && sheet.texts == nil }

    /// `23 answers · 1 skipped`.
    func counts(of sheet: Sheet) -> String {
        let answers = countedAnswers(sheet.answers, in: language)
        return sheet.skips > 0 ? "\(answers) · \(say(.pollSkipped, "\(sheet.skips)"))" : answers
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
