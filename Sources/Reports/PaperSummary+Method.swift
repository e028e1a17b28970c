import Session
import Showing
import Workshop

extension PaperSummary {
    /// How answers were recorded, what is not shown and why, who keeps the record and until when.
    var method: [Passage] {
        let said = [
            ("Recorded", recording), ("Shown", threshold), ("Not shown", suppression), ("Seats", seats),
            ("Minutes", clock), ("Kept", keeping), ("Material", state.scenario.credit),
            ("Contact", state.scenario.contact),
        ]
        let rows = said.flatMap { label, text in text.map { paragraph(label, $0) } ?? [] }
        return [Passage([Paper.rule, "HOW THIS WAS MADE, AND WHAT IS KEPT"] + rows + [Paper.rule])]
    }

    private func paragraph(_ label: String, _ text: String) -> [String] {
        let margin = Paper.indent + 11
        let lines = wrapped(text, to: Paper.width - margin)
        return lines.enumerated().map { index, line in
            index == 0 ? filled(setIn(label), to: margin) + line : spaces(margin) + line
        }
    }

    private var seats: String {
        "Seats are counted, not people: one person may take two, or two share one."
    }

    private var recording: String {
        "Answers were recorded without name, seat or time. What linked a seat to its answer stood only"
            + " while the answer could be changed"
            + (state.finished == nil
                ? ": it is erased at a poll's reveal, or when the session ends." : ", and is erased.")
    }

    private var threshold: String {
        let scenario = state.scenario
        let choice =
            scenario.minimumGroup > 1
            ? "Results show from \(counted(scenario.minimumGroup, "answer")) on; those who skipped do not count"
                + " towards it."
            : "Results show from the first answer on, and everyone was told so on joining."
        guard scenario.polls.contains(where: \.isSensitive), scenario.minimumGroup > 1 else {
            return choice + phrases
        }
        return choice + phrases + " In polls on sensitive matters that holds for each option, too."
    }

    /// When the phrases of polls of words show, where there are such polls.
    private var phrases: String {
        let scenario = state.scenario
        let hasWords = scenario.polls.contains { if case .words = $0.kind { true } else { false } }
        guard hasWords, scenario.minimumTextGroup > 1 else { return "" }
        return " Phrases show from \(counted(scenario.minimumTextGroup, "answer")) on, and each from"
            + " \(counted(scenario.minimumGroup, "seat")) on."
    }

    /// Which polls and options are not shown, by the polls' numbers.
    private var suppression: String? {
        var withheld: [Int] = []
        var partly: [Int] = []
        var silent: [Int] = []
        var kept: [Int] = []
        for (index, poll) in state.scenario.polls.enumerated() {
            guard poll.traits.shown != .questions, case .sheet(let sheet) = showing(of: poll) else {
                continue
            }
            switch sheet.withheld {
            case .byAuthor: kept.append(index + 1)
            case .tooFew: withheld.append(index + 1)
            case nil:
                if sheet.hidesOptions { partly.append(index + 1) }
                if sheet.hidesStatements { silent.append(index + 1) }
            }
        }
        var sentences: [String] = []
        if !withheld.isEmpty { sentences.append("Too few answered \(named(withheld)).") }
        if !partly.isEmpty { sentences.append("Single options are not shown in \(named(partly)).") }
        if !silent.isEmpty { sentences.append("Single statements are not shown in \(named(silent)).") }
        if !kept.isEmpty { sentences.append("Nothing is shown of \(named(kept)), as its author wants.") }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    private var clock: String? {
        guard state.started != nil else { return nil }
        let pauses =
            state.breaks.isEmpty
            ? "Actual minutes leave pauses out." : "Actual minutes leave pauses and breaks out."
        return state.finished == nil
            ? pauses + " The time since the last step is not counted." : pauses
    }

    private var keeping: String {
        let keeper = state.scenario.controller.map { "By \($0)" }
        let day = state.started?.date
        let end = state.scenario.retention.flatMap { retention in day.map { retention.end(forSessionOn: $0) }
        }
        return switch (keeper, end) {
        case (let keeper?, let end?): "\(keeper) until \(end)."
        case (let keeper?, nil): "\(keeper). The scenario names no day until which."
        case (nil, let end?): "Until \(end). The scenario does not name who answers for the data."
        case (nil, nil): "The scenario does not name who answers for the data, nor until when it is kept."
        }
    }

    private var end: String? {
        switch (state.scenario.retention, state.started) {
        case (nil, _): nil
        case (let retention?, let started?): "\(retention.end(forSessionOn: started.date))"
        case (.until(let date)?, nil): "\(date)"
        case (.days(let count)?, nil): "\(counted(count, "day")) after the session"
        }
    }
}
