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
        switch results.picture {
        case .texts: return texts(poll, results)
        case .notShown: return indented("Its answers are shown to nobody.")
        case .ranking(let ranked): return ranking(poll, ranked)
        case .points(let given): return points(poll, given)
        case .words(let words): return self.words(words)
        case .scale(let spreads): return scale(poll, spreads)
        case .movement(let then, let now): return movement(poll, then: then, now: now, of: results.answers)
        case .number(let distribution): return number(poll, distribution, of: results.answers)
        case .tooFew(let minimum):
            return indented("Not shown: \(results.answers) answered, and results show from \(minimum).")
        case .options(let cells):
            return OptionTable(names(of: poll), cells, of: results.answers).lines.map(setIn)
                + remark(on: poll, cells)
        }
    }

    private func remark(on poll: Poll, _ cells: [Results.Cell]) -> [String] {
        var remarks: [String] = []
        if case .choices(let kind) = poll.kind {
            remarks.append("Up to \(kind.most) could be chosen; shares are of those who answered.")
        }
        if cells.contains(.hidden) {
            let minimum = state.scenario.minimum(of: poll)
            remarks.append(
                "“Not shown” stands for fewer than \(minimum) answers, or for a number from which such a one"
                    + " would follow.")
        }
        return remarks.flatMap(indented)
    }

    /// `text`, wrapped under a poll's question.
    func indented(_ text: String) -> [String] {
        wrapped(text, to: Paper.width - Paper.indent).map(setIn)
    }
}
