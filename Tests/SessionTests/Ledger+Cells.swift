import Session
import Testing
import Workshop

extension Ledger {
    func expectCells(_ cells: [Results.Cell], of poll: Poll, given: [Answer], in state: State) {
        #expect(cells.count == poll.options.count + (poll.hasOther ? 1 : 0))
        for (index, cell) in cells.enumerated() {
            guard case .count(let count) = cell else {
                #expect(poll.isSensitive)
                continue
            }
            #expect(count == given.count { $0.counts(in: index, of: poll) })
            #expect(!poll.isSensitive || count >= state.scenario.minimumGroup)
        }
    }

    /// Each row is hidden, or says of at least the minimum how sure they are.
    func expectSureness(_ results: Results, of poll: Poll, given: [Answer], in state: State) {
        guard poll.asksSureness, case .options(let cells) = results.picture else {
            #expect(results.sureness.isEmpty)
            return
        }
        #expect(results.sureness.count == cells.count)
        for (index, row) in results.sureness.enumerated() {
            let behind = given.filter { $0.counts(in: index, of: poll) }
            let said = behind.count { $0.degree != nil }
            #expect(row.count == Poll.surenessDegrees)
            for (degree, cell) in row.enumerated() where cell != .hidden {
                let count = behind.count { $0.degree == degree }
                #expect(cell == .count(count))
                #expect(!poll.isSensitive || count >= state.scenario.minimumGroup)
                #expect(cells[index] != .hidden && said >= state.scenario.minimumGroup)
            }
        }
    }

    func expectBreakdowns(_ breakdowns: [Results.Breakdown], of poll: Poll, in state: State) {
        let shown = state.scenario.polls.filter { other in
            poll.compared.contains(other.id) && other.link == poll.link && poll.link != nil
                && state.standings[other.id] != nil
                && (state.finished != nil || state.standing(of: other.id).isRevealed)
        }
        guard results(of: poll, areShownIn: state) else { return }
        #expect(Set(breakdowns.map(\.other)) == Set(shown.map(\.id)))
        for breakdown in breakdowns {
            guard let cells = breakdown.cells, let other = state.scenario.poll(breakdown.other) else {
                continue
            }
            #expect(cells.count == other.cells)
            for (row, line) in cells.enumerated() {
                #expect(line.count == poll.cells)
                for (column, cell) in line.enumerated() where cell != .hidden {
                    let count = count(row, of: other, column, of: poll)
                    #expect(cell == .count(count) && count >= state.scenario.minimumGroup)
                }
            }
        }
    }

    private func results(of poll: Poll, areShownIn state: State) -> Bool {
        let given = ballots(Round(poll: poll.id, number: 1)).values.count { $0 != .skip }
        return given >= state.scenario.minimum(of: poll)
    }

    /// How many seats chose `row` in `other` and `column` in `poll`.
    private func count(_ row: Int, of other: Poll, _ column: Int, of poll: Poll) -> Int {
        let theirs = ballots(Round(poll: other.id, number: 1))
        return ballots(Round(poll: poll.id, number: 1)).count { token, answer in
            answer.counts(in: column, of: poll) && theirs[token]?.counts(in: row, of: other) == true
        }
    }

    /// An option's texts stand beside its own cell alone; of other polls all that were cleared do.
    func expectTexts(
        _ results: Results, of poll: Poll, _ round: Round, counting seats: [Int: Int], in state: State
    ) {
        switch results.picture {
        case .tooFew, .notShown: #expect(results.texts.isEmpty)
        case .options(let cells) where cells.last == .hidden: #expect(results.texts.isEmpty)
        case .options, .texts:
            expectTexts(results.texts, of: poll, round, counting: seats, in: state)
        case .scale, .ranking, .points, .number, .words, .movement, .moved: #expect(results.texts.isEmpty)
        }
    }

    func expectTexts(
        _ texts: [Results.ClearedText], of poll: Poll, _ round: Round, counting seats: [Int: Int],
        in state: State
    ) {
        let written = Set(ballots(round).flatMap { readable($0.value, of: $0.key, round) })
        let cleared = (reviews[poll.id] ?? [:]).filter { $0.value.shown != nil && written.contains($0.key) }
        let expected = cleared.compactMap { text, review -> Results.ClearedText? in
            guard let number = number(of: text, in: poll.id), let shown = review.shown else { return nil }
            let count = seats[number].flatMap { $0 >= state.scenario.minimumGroup ? $0 : nil }
            return Results.ClearedText(
                number: state.finished == nil ? number : 0, text: shown, count: count,
                isAnswered: review == .answered(shown))
        }
        let shown = texts.map {
            Results.ClearedText(
                number: state.finished == nil ? $0.number : 0, text: $0.text, count: $0.count,
                isAnswered: $0.isAnswered)
        }
        #expect(shown.sorted { $0.number < $1.number }.count == expected.count)
        #expect(Set(shown) == Set(expected))
        let isSorted = zip(texts, texts.dropFirst()).allSatisfy { one, next in
            (one.isAnswered ? 1 : 0, -(one.count ?? 0), one.text.lowercased())
                <= (next.isAnswered ? 1 : 0, -(next.count ?? 0), next.text.lowercased())
        }
        #expect(isSorted)
    }
}
