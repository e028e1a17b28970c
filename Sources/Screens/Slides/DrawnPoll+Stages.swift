import Drawing
import Figures
import Session
import Wording
import Workshop

extension DrawnPoll {
    /// The stages of the poll's decision or its rounds, where there are several; empty where there is one.
    var stages: [Stage] { state.severalStages(until: poll) }

    /// How the room's mind moved: for options in one picture, else the newest picture and below it the earlier ones.
    func add(_ stages: [Stage], to flow: inout Flow, height: Int) {
        let step = state.place.step
        if poll.traits.countsOptions {
            addLegend(of: stages, to: &flow)
            flow.addGap(step: step)
            addMovement(through: stages, to: &flow, height: height)
            if let last = stages.last { addSureness(at: last, to: &flow, height: height) }
            return
        }
        for (index, stage) in stages.enumerated().reversed() {
            flow.addGap(step: step)
            flow.beginGroup()
            let isLast = index == stages.count - 1
            let counts = standsBeside(stage.results.picture) ? " · \(counts(of: stage.results))" : ""
            flow.add(
                StyledText([
                    .init(stage.name(in: language), isLast ? .strong : .quiet), .init(counts, .quiet),
                ]),
                step: step)
            addPicture(of: stage.results, to: &flow, height: height)
        }
    }

    /// How sure the room is at the last stage, below the way that it went.
    private func addSureness(at stage: Stage, to flow: inout Flow, height: Int) {
        guard case .options(let cells) = stage.results.picture, !stage.results.sureness.isEmpty else {
            return
        }
        flow.addSection(step: state.place.step, height: height) { flow in
            flow.add(StyledText(stage.name(in: language), .strong), step: state.place.step)
            addBars(
                of: cellLabels, cells, answers: stage.results.answers, dividedBy: stage.results,
                to: &flow)
        }
    }

    /// What each stage's number stands for, and how many answered there.
    private func addLegend(of stages: [Stage], to flow: inout Flow) {
        let step = state.place.step
        for (index, stage) in stages.enumerated() {
            let name = stage.name(in: language)
            let said: String =
                if case .tooFew(let minimum) = stage.results.picture.withheld {
                    say(.pollStatementTooFew, "\(minimum)")
                } else {
                    count(stage.results.answers, one: .pollOneAnswer, other: .pollAnswers)
                }
            flow.add(
                StyledText("\(name) · \(said)", .quiet), mark: StyledText("\(index + 1)  ", .accent),
                step: step)
        }
    }

    /// For each option a bar for each stage; where they would not stand on one page, a row of shares.
    private func addMovement(through stages: [Stage], to flow: inout Flow, height: Int) {
        let step = state.place.step
        let bars = movementBars(through: stages).pictures(width: flow.width)
        let table = movementTable(through: stages)
        let rows = flow.height + 1 + bars.map(\.size.height).reduce(0, +)
        let isTable = rows > height && table.fits(width: flow.width)
        if isTable {
            add(table, to: &flow, height: height)
        } else {
            let isAiry = rows + bars.count - 1 <= height
            for (index, picture) in bars.enumerated() {
                if index > 0, isAiry { flow.addGap(step: step) }
                flow.beginGroup()
                flow.add(picture, step: step)
            }
        }
        guard stages.contains(where: { $0.cells.contains(.hidden) }) else { return }
        flow.addGap(step: step)
        flow.beginGroup()
        flow.add(StyledText(say(.pollHiddenCells), .quiet), mark: StyledText("·  ", .quiet), step: step)
    }

    /// The table, in parts that each begin with its heads where it is higher than a page.
    private func add(_ table: MovementTable, to flow: inout Flow, height: Int) {
        let head = table.head(width: flow.width)
        var room = 0
        for picture in table.pictures(width: flow.width) {
            if picture.size.height > room {
                flow.beginGroup()
                flow.add(head, step: state.place.step)
                room = height - head.size.height
            }
            flow.add(picture, step: state.place.step)
            room -= picture.size.height
        }
    }

    private func movementBars(through stages: [Stage]) -> LabelledBars {
        let rows = cellLabels.enumerated().map { option, label in
            let bars = stages.enumerated().map { index, stage in
                let name = "\(index + 1)"
                let pattern: Character = index == stages.count - 1 ? "█" : "░"
                guard let count = stage.count(at: option) else {
                    return LabelledBars.Bar(
                        name: name, value: 0, figures: ["", figure(at: option, of: stage)])
                }
                return LabelledBars.Bar(
                    name: name, value: stage.tenths(at: option) ?? 0,
                    figures: ["\(count)", figure(at: option, of: stage)],
                    pattern: pattern)
            }
            return LabelledBars.Row(label: label, bars: bars)
        }
        return LabelledBars(rows: rows)
    }

    private func movementTable(through stages: [Stage]) -> MovementTable {
        let rows = cellLabels.enumerated().map { option, label in
            MovementTable.Row(
                label: label,
                cells: stages.map { stage in
                    .init(value: stage.tenths(at: option), figure: figure(at: option, of: stage))
                })
        }
        return MovementTable(rows: rows, heads: stages.indices.map { "\($0 + 1)" })
    }

    /// An option's share at a stage, or what stands in its place.
    private func figure(at option: Int, of stage: Stage) -> String {
        if let count = stage.count(at: option) { return share(count, of: stage.results.answers) }
        return stage.cells.isEmpty ? "–" : "·"
    }
}

extension Stage {
    /// A cell for each option; none where too few answered.
    fileprivate var cells: [Results.Cell] {
        if case .options(let cells) = results.picture { cells } else { [] }
    }

    /// How many chose an option; nil where that is not shown.
    fileprivate func count(at option: Int) -> Int? {
        guard cells.indices.contains(option), case .count(let count) = cells[option] else { return nil }
        return count
    }

    /// An option's share of a thousand: stages of unlike sizes are compared by their shares.
    fileprivate func tenths(at option: Int) -> Int? {
        count(at: option).map { $0 * 1000 / max(1, results.answers) }
    }
}
