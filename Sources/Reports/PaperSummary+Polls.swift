import Session
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
        case results(Results)
    }

    /// What is said of `poll`: its results once the session is finished, and before where they were revealed.
    func showing(of poll: Poll) -> Showing {
        switch state.standing(of: poll.id).phase {
        case .waiting: .notAsked
        case .open, .closed:
            state.finished == nil
                ? .notRevealed(answered: state.standing(of: poll.id).answered)
                : .results(state.results(of: poll))
        case .revealed: .results(state.results(of: poll))
        }
    }

    private func lines(of poll: Poll, number: Int) -> [String] {
        switch showing(of: poll) {
        case .notAsked:
            return question(poll, number: number, beside: "not asked")
        case .notRevealed(let answered):
            return question(poll, number: number, beside: "\(answered) answered or skipped") + hint(of: poll)
                + indented("Not shown: it has not been revealed.")
                + earlierRounds(state.standing(of: poll.id).round > 1 ? state.stages(until: poll) : [])
        case .results(let results):
            let counts = "\(counted(results.answers, "answer")), \(results.skips) skipped"
            return question(poll, number: number, beside: counts) + hint(of: poll)
                + picture(of: poll, results) + besides(poll, results)
        }
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

    /// What was answered, without what stands beside it.
    func picture(of poll: Poll, _ results: Results) -> [String] {
        switch results.picture.withheld {
        case .byAuthor: indented("Its answers are shown to nobody.")
        case .tooFew(let minimum):
            indented("Not shown: \(results.answers) answered, and results show from \(minimum).")
        case nil: poll.kind.onPaper.picture(of: results, to: poll, on: self)
        }
    }

    /// The options of `poll`, with the one for answers of people's own.
    func names(of poll: Poll) -> [String] { poll.options + (poll.hasOther ? ["Another answer"] : []) }

    /// `text`, wrapped under a poll's question.
    func indented(_ text: String) -> [String] {
        wrapped(text, to: Paper.width - Paper.indent).map(setIn)
    }

    /// `3 to 4`, or `3` where both are the same.
    func range(_ low: Int, _ high: Int) -> String { low == high ? "\(low)" : "\(low) to \(high)" }

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

    /// `2.5` for 25.
    func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }
}
