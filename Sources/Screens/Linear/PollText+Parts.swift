import Session
import Wording
import Workshop

extension PollText {
    /// The result of the last of several stages behind how the answers of the others divide, or of the only one.
    func result(_ results: Results, among stages: [Stage], in scenario: Scenario) -> [String] {
        guard let last = stages.last else { return result(results, in: scenario) }
        let earlier = stages.dropLast().flatMap { stage in
            let text = PollText(stage.poll, in: scenario, language: language)
            return text.picture(stage.results, heading: .linearStageResult, stage.name(in: language))
                + text.hands(stage.results)
        }
        return earlier + picture(results, heading: .linearStageResult, last.name(in: language))
            + beside(results, in: scenario)
    }

    /// Texts that were cleared after the result was told.
    func clearedSince(_ texts: [Results.ClearedText]) -> [String] {
        texts.isEmpty ? [] : [Phrase.linearClearedSince.text(in: language, number)] + texts.map(text)
    }

    /// What is shown beside the picture: hands, how sure, what came late, people's own options, comparisons.
    func beside(_ results: Results, in scenario: Scenario) -> [String] {
        let names = poll.cellNames(in: language)
        var lines = hands(results)
        lines += sureness(of: results, names)
        if results.late > 0 {
            let phrase = results.late == 1 ? Phrase.pollOneLate : .pollLate
            lines.append(phrase.text(in: language, "\(results.late)"))
        }
        if poll.hasOther, !results.texts.isEmpty {
            lines.append(Phrase.pollOthers.text(in: language))
            lines += results.texts.map(text)
        }
        return lines + results.breakdowns.flatMap { breakdown($0, of: names, in: scenario) }
    }

    private func hands(_ results: Results) -> [String] {
        guard let hands = results.hands else { return [] }
        let said = zip(poll.cellNames(in: language), hands).map { "\($0) \($1)" }
        return [Phrase.pollHands.text(in: language) + " " + said.joined(separator: "; ") + "."]
    }

    /// A text that everybody may read, and what is known of it.
    func text(_ text: Results.ClearedText) -> String {
        let known = text.known(in: poll.traits.shown, language)
        return "- " + text.text + (known.isEmpty ? "" : " (" + known.joined(separator: ", ") + ")")
    }

    private func sureness(of results: Results, _ names: [String]) -> [String] {
        guard !results.sureness.isEmpty else { return [] }
        guard results.showsSureness else { return [Phrase.pollNoSureness.text(in: language)] }
        let degrees = surenessDegrees(in: language)
        return [Phrase.linearSureness.text(in: language)]
            + zip(names, results.sureness).map { name, cells in
                guard cells.contains(where: { $0 != .hidden }) else { return "  " + hiddenCell(name) }
                return row(name, cells, of: degrees)
            }
    }

    private func breakdown(
        _ breakdown: Results.Breakdown, of names: [String], in scenario: Scenario
    ) -> [String] {
        guard let other = scenario.poll(breakdown.other) else { return [] }
        let head = Phrase.pollBrokenDown.text(in: language, other.ask)
        guard let cells = breakdown.cells else {
            return [head, Phrase.pollNoBreakdown.text(in: language)]
        }
        let rows = zip(other.cellNames(in: language), cells).map { row($0, $1, of: names) }
        let isHidden = cells.contains { $0.contains(.hidden) }
        let hidden = Phrase.pollHiddenPairs.text(in: language, "\(scenario.minimumGroup)")
        return [head] + rows + (isHidden ? [hidden] : [])
    }

    /// A name and a number behind each head: `Police: Yes 5; No not shown.`.
    private func row(_ name: String, _ cells: [Results.Cell], of heads: [String]) -> String {
        let said = zip(heads, cells).map { head, cell in
            switch cell {
            case .count(let count): "\(head) \(count)"
            case .hidden: head + " " + Phrase.pollNotShown.text(in: language)
            }
        }
        return "  " + name + ": " + said.joined(separator: "; ") + "."
    }
}
