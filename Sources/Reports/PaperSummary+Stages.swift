import Session
import Workshop

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
