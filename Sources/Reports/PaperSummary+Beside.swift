import Session
import Showing
import Workshop

extension PaperSummary {
    /// What stands beside a poll's picture: texts of people's own, sureness, hands, late answers, comparisons, and the
    /// rounds or stages before.
    func besides(_ sheet: Sheet) -> [String] {
        var lines: [String] = []
        if !sheet.others.isEmpty {
            lines += indented("Other answers, as a facilitator cleared them:")
            lines += cleared(sheet.others, on: sheet)
        }
        lines += sureness(sheet) + hands(sheet)
        if sheet.late > 0 {
            let late = counted(sheet.late, "answer", "answers")
            lines += indented(
                sheet.round > 1
                    ? "Not counted: \(late) of seats that did not answer the first time."
                    : "\(late) that came or changed at the end are not in the picture: so few would stand out."
            )
        }
        if sheet.unread > 0 {
            let seats = counted(sheet.unread, "seat")
            lines += indented(
                "\(seats) wrote after it was opened again; so few would stand out, and nobody read it.")
        }
        return lines + sheet.comparisons.flatMap(comparison) + movement(sheet.poll)
    }

    private func sureness(_ sheet: Sheet) -> [String] {
        switch sheet.sureness {
        case .notAsked: return []
        case .tooFew: return indented("How sure people were of it is not shown: too few said so.")
        case .shown:
            let rows = sheet.options.flatMap { option in
                let degrees = option.sureness.enumerated()
                return row(option.name, degrees.map { "\(name(of: .degree($0))) \(number($1))" })
            }
            let hidesSome = sheet.options.contains { $0.sureness.contains(nil) }
            return indented("How sure people were of it:") + rows + (hidesSome ? dash : [])
        }
    }

    private func hands(_ sheet: Sheet) -> [String] {
        guard let hands = sheet.hands else { return [] }
        return indented("Hands, counted apart:") + inRows(hands.map { "\(name(of: $0.name)): \($0.count)" })
    }

    private func comparison(_ comparison: Sheet.Comparison) -> [String] {
        guard let lines = comparison.lines else {
            return indented(
                "Not compared with poll \(comparison.number): too few answered both to show how they go together."
            )
        }
        let rows = lines.flatMap { line in
            row(line.name, zip(comparison.heads, line.cells).map { "\(name(of: $0)): \(number($1))" })
        }
        return indented("Compared with poll \(comparison.number), of those who answered both:") + rows
            + (comparison.hidesSome ? dash : [])
    }

    private var dash: [String] {
        indented(
            "“–” stands for fewer than \(state.scenario.minimumGroup) answers, or for a number from which such a"
                + " one would follow.")
    }

    /// A name, and under it what is said of it.
    private func row(_ name: Sheet.Name, _ entries: [String]) -> [String] {
        indented(self.name(of: name)) + inRows(entries).map { "  " + $0 }
    }

    private func number(_ count: Int?) -> String { count.map(String.init) ?? "–" }
}

extension PaperSummary {
    /// How the room's mind moved: under the last stage of a decision that was asked, or a poll that was asked twice.
    func movement(_ poll: Poll) -> [String] {
        let later = state.scenario.stages(ofDecisionOf: poll).drop { $0.id != poll.id }.dropFirst()
        guard later.allSatisfy({ if case .sheet = showing(of: $0) { false } else { true } }) else {
            return []
        }
        let stages = state.stageSheets(until: poll)
        guard stages.contains(where: { !$0.options.isEmpty }) else {
            return poll.decision == nil ? earlierRounds(stages) : []
        }
        let names = stages.indices.map { "\($0 + 1)" }
        var lines = indented(
            poll.decision == nil ? "Before and after discussion:" : "How the room's mind moved:")
        lines.append(
            withoutTrailingSpaces(
                setIn(filled("", to: label) + names.map { rightAligned($0, to: column) }.joined())))
        for (index, option) in poll.names.enumerated() {
            let texts = wrapped(name(of: option), to: label - 2)
            let cells = stages.map { rightAligned(share($0, of: index), to: column) }.joined()
            lines.append(setIn(filled(texts[0], to: label) + cells))
            lines += texts.dropFirst().map(setIn)
        }
        return lines + legend(stages)
    }

    private var label: Int { 38 }
    private var column: Int { 9 }

    /// `9  31 %`, or `4` alone of few; a dash where nothing is shown.
    private func share(_ stage: Sheet, of option: Int) -> String {
        guard let share = stage.share(of: option) else { return "–" }
        return "\(share.count)" + (share.percent.map { " " + rightAligned("\($0) %", to: 4) } ?? "")
    }

    private func legend(_ stages: [Sheet]) -> [String] {
        stages.enumerated().flatMap { index, stage in
            let isShown = if case .tooFew = stage.withheld { false } else { true }
            let answers = counted(stage.answers, "answer") + (isShown ? "" : ", too few to show")
            let line = "\(index + 1)  \(name(of: stage.name)) (\(answers))"
            // The last round's hands stand with its picture, and each stage of a decision has its own.
            let isEarlierRound = stage.poll.decision == nil && index + 1 < stages.count
            return indented(line) + (isEarlierRound ? hands(stage) : [])
        }
    }

    /// The pictures of all rounds but the last.
    func earlierRounds(_ stages: [Sheet]) -> [String] {
        stages.dropLast().flatMap { stage in
            indented(
                "\(name(of: stage.name)), \(counts(of: stage)):")
                + picture(on: stage) + hands(stage)
        }
    }
}
