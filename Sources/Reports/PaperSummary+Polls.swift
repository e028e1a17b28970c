import Session
import Showing
import Workshop

extension PaperSummary {
    /// Every poll, with its number in the scenario: what may be shown of it, or why nothing is.
    var polls: [Passage] {
        let passages = state.scenario.polls.enumerated().map { index, poll in
            Passage(lines(of: poll, number: index + 1))
        }
        return Passage.section("POLLS", passages)
    }

    /// What is said of a poll.
    enum Showing {
        case notAsked
        /// Asked in a session that goes on, and not revealed; skips are among those who answered.
        case notRevealed(answered: Int)
        case sheet(Sheet)
    }

    /// What is said of `poll`: its sheet once the session is finished, and before where they were revealed.
    func showing(of poll: Poll) -> Showing {
        switch state.standing(of: poll.id).phase {
        case .waiting: .notAsked
        case .open, .closed:
            state.finished == nil
                ? .notRevealed(answered: state.standing(of: poll.id).answered)
                : .sheet(state.sheet(of: poll))
        case .revealed: .sheet(state.sheet(of: poll))
        }
    }

    private func lines(of poll: Poll, number: Int) -> [String] {
        switch showing(of: poll) {
        case .notAsked:
            return question(poll, number: number, beside: "not asked")
        case .notRevealed(let answered):
            return question(poll, number: number, beside: "\(answered) answered or skipped") + hint(of: poll)
                + indented("Not shown: it has not been revealed.")
                + earlierRounds(state.standing(of: poll.id).round > 1 ? state.stageSheets(until: poll) : [])
        case .sheet(let sheet):
            return question(poll, number: number, beside: counts(of: sheet)) + hint(of: poll)
                + picture(on: sheet) + besides(sheet)
        }
    }

    /// `23 answers, 7 skipped`; skips where they may be told.
    func counts(of sheet: Sheet) -> String {
        counted(sheet.answers, "answer") + (sheet.skips > 0 ? ", \(sheet.skips) skipped" : "")
    }

    private func question(_ poll: Poll, number: Int, beside right: String) -> [String] {
        let ask = wrapped(poll.ask, to: Paper.width - Paper.indent - columns(of: right) - 2)
        return [spread(rightAligned("\(number)", to: 2) + "  " + ask[0], right)]
            + ask.dropFirst().map(setIn)
    }

    private func hint(of poll: Poll) -> [String] {
        guard let hint = poll.hint else { return [] }
        return indented("(\(hint))")
    }

    /// `text`, wrapped under a poll's question.
    func indented(_ text: String) -> [String] {
        wrapped(text, to: Paper.width - Paper.indent).map(setIn)
    }

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
