import Drawing
import Figures
import Session
import Showing
import Wording
import Workshop

extension DrawnPoll {
    /// How the room's mind moved: for options in one picture, else the newest picture and below it the earlier ones.
    func add(_ stages: [Sheet], to flow: inout Flow, height: Int) {
        if poll.traits.countsOptions {
            addLegend(of: stages, to: &flow)
            flow.addGap(step: step)
            addMovement(through: stages, to: &flow, height: height)
            if let last = stages.last {
                addSureness(at: last, to: &flow, height: height)
                if case .sentence? = last.rows.first { addPicture(of: last, to: &flow, height: height) }
            }
            return
        }
        for (index, stage) in stages.enumerated().reversed() {
            flow.addGap(step: step)
            flow.beginGroup()
            let isLast = index == stages.count - 1
            let counts = standsBeside(stage) ? " · \(counts(of: stage))" : ""
            flow.add(
                StyledText([
                    .init(stage.name.words(in: language), isLast ? .strong : .quiet), .init(counts, .quiet),
                ]),
                step: step)
            addPicture(of: stage, to: &flow, height: height)
        }
    }

    /// How sure the room is at the last stage, below the way that it went.
    private func addSureness(at stage: Sheet, to flow: inout Flow, height: Int) {
        guard stage.sureness != .notAsked else { return }
        flow.addSection(step: step, height: height) { flow in
            flow.add(StyledText(stage.name.words(in: language), .strong), step: step)
            add(stage.options, sureness: stage.sureness, height: height, to: &flow)
        }
    }

    /// What each stage's number stands for, and how many answered there.
    private func addLegend(of stages: [Sheet], to flow: inout Flow) {
        for (index, stage) in stages.enumerated() {
            let said: String =
                if case .tooFew(let minimum) = stage.withheld {
                    say(.pollStatementTooFew, "\(minimum)")
                } else {
                    countedAnswers(stage.answers, in: language)
                }
            flow.add(
                StyledText("\(stage.name.words(in: language)) · \(said)", .quiet),
                mark: StyledText("\(index + 1)  ", .accent), step: step)
        }
    }

    /// For each option a bar for each stage; where they would not stand on one page, a row of shares.
    private func addMovement(through stages: [Sheet], to flow: inout Flow, height: Int) {
        let bars = movementBars(through: stages).pictures(width: flow.width)
        let table = movementTable(through: stages)
        let rows = flow.taken + bars.map(\.size.height).reduce(0, +)
        if rows > height, table.fits(width: flow.width) {
            add(table, to: &flow, height: height)
        } else {
            add(bars, height: height, to: &flow)
        }
        guard stages.contains(where: \.hidesOptions) else { return }
        addNote(.pollHiddenCells, mark: "·  ", to: &flow)
    }

    /// The table, in parts that each begin with its heads where it is higher than a page.
    private func add(_ table: MovementTable, to flow: inout Flow, height: Int) {
        let head = table.head(width: flow.width)
        var room = 0
        for picture in table.pictures(width: flow.width) {
            if picture.size.height > room {
                flow.beginGroup()
                flow.add(head, step: step)
                room = height - head.size.height
            }
            flow.add(picture, step: step)
            room -= picture.size.height
        }
    }

    /// Stages of unlike sizes are compared by their shares.
    private func movementBars(through stages: [Sheet]) -> LabelledBars {
        let rows = poll.names.enumerated().map { option, name in
            let bars = stages.enumerated().map { index, stage in
                let share = stage.share(of: option)
                return LabelledBars.Bar(
                    name: "\(index + 1)", value: share?.thousandths ?? 0,
                    figures: [share.map { "\($0.count)" } ?? "", figure(at: option, of: stage)],
                    pattern: share == nil || index == stages.count - 1 ? "█" : "░")
            }
            return LabelledBars.Row(label: name.words(in: language), bars: bars)
        }
        return LabelledBars(rows: rows)
    }

    private func movementTable(through stages: [Sheet]) -> MovementTable {
        let rows = poll.names.enumerated().map { option, name in
            MovementTable.Row(
                label: name.words(in: language),
                cells: stages.map { stage in
                    .init(
                        value: stage.share(of: option)?.thousandths, figure: figure(at: option, of: stage))
                })
        }
        return MovementTable(rows: rows, heads: stages.indices.map { "\($0 + 1)" })
    }

    /// An option's share at a stage, or what stands in its place.
    private func figure(at option: Int, of stage: Sheet) -> String {
        stage.share(of: option).map(percent) ?? (stage.options.isEmpty ? "–" : "·")
    }
}
