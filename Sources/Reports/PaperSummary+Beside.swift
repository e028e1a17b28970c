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

extension PaperSummary {
    /// How the room's mind moved: under the last stage of a decision that was asked, or a poll that was asked twice.
    func movement(_ poll: Poll) -> [String] {
        let later = state.scenario.stages(ofDecisionOf: poll).drop { $0.id != poll.id }.dropFirst()
        guard later.allSatisfy({ if case .results = showing(of: $0) { false } else { true } }) else {
            return []
        }
        let stages = state.stages(until: poll)
        guard stages.count > 1 else { return [] }
        guard stages.contains(where: hasOptions) else {
            return poll.decision == nil ? earlierRounds(stages) : []
        }
        let names = stages.indices.map { "\($0 + 1)" }
        var lines = indented(
            poll.decision == nil ? "Before and after discussion:" : "How the room's mind moved:")
        lines.append(
            withoutTrailingSpaces(
                setIn(filled("", to: label) + names.map { rightAligned($0, to: column) }.joined())))
        for (index, option) in self.names(of: poll).enumerated() {
            let texts = wrapped(option, to: label - 2)
            let cells = stages.map { rightAligned(share($0, of: index), to: column) }.joined()
            lines.append(setIn(filled(texts[0], to: label) + cells))
            lines += texts.dropFirst().map(setIn)
        }
        return lines + legend(stages)
    }

    private var label: Int { 38 }
    private var column: Int { 9 }

    /// `4  31%`; a dash where nothing is shown.
    private func share(_ stage: Stage, of option: Int) -> String {
        guard case .options(let cells) = stage.results.picture, cells.indices.contains(option),
            case .count(let count) = cells[option]
        else { return "–" }
        return "\(count) " + rightAligned(percent(count, of: stage.results.answers), to: 4)
    }

    private func legend(_ stages: [Stage]) -> [String] {
        stages.enumerated().flatMap { index, stage in
            let name = stage.poll.decision == nil ? round(stage.round) : stage.poll.hint ?? stage.poll.ask
            let answers = counted(stage.results.answers, "answer")
            let line = "\(index + 1)  \(name) (\(answers)\(isShown(stage) ? "" : ", too few to show"))"
            // The last round's hands stand with its picture, and each stage of a decision has its own.
            let isEarlierRound = stage.poll.decision == nil && index + 1 < stages.count
            return indented(line) + (isEarlierRound ? hands(stage.poll, stage.results) : [])
        }
    }

    private func hasOptions(_ stage: Stage) -> Bool {
        if case .options = stage.results.picture { true } else { false }
    }

    private func isShown(_ stage: Stage) -> Bool {
        if case .tooFew = stage.results.picture { false } else { true }
    }

    private func round(_ number: Int) -> String { number == 1 ? "The first round" : "After the discussion" }

    /// The pictures of all rounds but the last.
    func earlierRounds(_ stages: [Stage]) -> [String] {
        stages.dropLast().flatMap { stage in
            let answers = counted(stage.results.answers, "answer")
            return indented("\(round(stage.round)), \(answers), \(stage.results.skips) skipped:")
                + picture(of: stage.poll, stage.results) + hands(stage.poll, stage.results)
        }
    }
}
