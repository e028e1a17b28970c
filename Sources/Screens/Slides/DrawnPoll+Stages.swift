import Drawing
import Figures
import Session
import Showing
import Wording
import Workshop

extension DrawnPoll {
    /// How the room's mind moved: for options in one table, else the newest picture and below it the earlier ones.
    func add(_ stages: [Sheet], to flow: inout Flow, height: Int) {
        if poll.traits.countsOptions {
            addTable(of: stages, to: &flow, height: height)
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
            add(stage.options, sureness: stage.sureness, to: &flow)
        }
    }

    /// For each option its share at each stage, under the stages' names; and what moved most.
    ///
    /// Names that do not stand over their columns stand above the table, behind numbers.
    private func addTable(of stages: [Sheet], to flow: inout Flow, height: Int) {
        let move = LargestMove(through: stages)
        let named = table(of: stages, under: heads(of: stages), marking: move)
        // Names that say how many answered too are long.
        let most = height < 12 ? 1 : haveOneBase(stages) ? 3 : 2
        func hasNames(over width: Int) -> Bool { named.headHeight(width: width).map { $0 <= most } ?? false }
        let isNamed = hasNames(over: flow.width)
        let numbers = stages.indices.map { HeatTable.Head(name: "\($0 + 1)") }
        if !isNamed { addLegend(of: stages, to: &flow) }
        let table = isNamed ? named : table(of: stages, under: numbers, marking: move)
        let wanted = named.wantedWidth(over: flow.width)
        flow.want(hasNames(over: wanted) ? wanted : table.wantedWidth(over: flow.width))
        add(table, to: &flow, height: height)
        if let move {
            flow.addGap(step: step)
            flow.beginGroup()
            flow.add(StyledText(move.said(through: stages, in: language)), step: step)
        }
        guard stages.contains(where: { $0.hidesOptions || $0.options.isEmpty }) else { return }
        addNote(.pollHiddenCells, mark: table.hasRoomForWords(width: flow.width) ? "" : "·  ", to: &flow)
    }

    /// What stands over the stages' columns: how many answered too, where that is not one number.
    private func heads(of stages: [Sheet]) -> [HeatTable.Head] {
        let isOne = haveOneBase(stages)
        return stages.enumerated().map { index, stage in
            let names = [stage.head?.words(in: language), isOne ? nil : counted(stage)].compactMap(\.self)
            return HeatTable.Head(
                number: poll.decision == nil ? "" : "\(index + 1)", name: names.joined(separator: " · "))
        }
    }

    /// What each stage's number stands for, and how many answered there.
    private func addLegend(of stages: [Sheet], to flow: inout Flow) {
        let isOne = haveOneBase(stages)
        for (index, stage) in stages.enumerated() {
            let name = (stage.head ?? stage.name).words(in: language)
            flow.add(
                StyledText(isOne ? name : "\(name) · \(counted(stage))", .quiet),
                mark: StyledText("\(index + 1)  ", .accent), step: step)
        }
        flow.addGap(step: step)
    }

    private func counted(_ stage: Sheet) -> String {
        guard case .tooFew(let minimum) = stage.withheld else {
            return countedAnswers(stage.answers, in: language)
        }
        return say(.pollStatementTooFew, "\(minimum)")
    }

    /// The table, in parts that each begin with its heads where it does not fit what is left of a page.
    private func add(_ table: HeatTable, to flow: inout Flow, height: Int) {
        let head = table.head(width: flow.width)
        let between = air < .some ? 1 : 0
        let headRows = head.map { $0.size.height + between } ?? 0
        func addHead(to flow: inout Flow) {
            guard let head else { return }
            flow.add(head, step: step)
            addAir(to: &flow)
        }
        var room = flow.taken * 2 < height ? height - flow.taken - headRows : 0
        if room > 0 { addHead(to: &flow) }
        let pictures = table.pictures(width: flow.width, areTall: air == .most)
        for (number, picture) in pictures.enumerated() {
            if picture.size.height > room {
                flow.beginGroup()
                addHead(to: &flow)
                room = height - headRows
            } else if number > 0 {
                addAir(to: &flow)
            }
            flow.add(picture, step: step)
            room -= picture.size.height + between
        }
    }

    /// Stages of unlike sizes are compared by their shares.
    private func table(
        of stages: [Sheet], under heads: [HeatTable.Head], marking move: LargestMove?
    ) -> HeatTable {
        let rows = poll.names.enumerated().map { option, name in
            HeatTable.Row(
                label: name.words(in: language), cells: stages.map { cell(of: option, in: $0) },
                isMarked: option == move?.option)
        }
        return HeatTable(rows: rows, heads: heads, none: say(.pollNobody), hidden: say(.pollNotShown))
    }

    private func cell(of option: Int, in stage: Sheet) -> HeatTable.Cell {
        guard let share = stage.share(of: option) else { return .hidden }
        guard share.count > 0 else { return .none }
        return .some(value: share.thousandths, figure: share.percent.map { "\($0) %" } ?? "\(share.count)")
    }
}

extension LargestMove {
    /// Says it in people: `6 more chose “Ring the police”, most after “runs out”.`.
    func said(through stages: [Sheet], in language: Language) -> String {
        let chose = people > 0 ? Phrase.pollMoreChose : .pollFewerChose
        let said = chose.text(in: language, "\(abs(people))", name.words(in: language))
        guard let head = stage.flatMap({ stages[$0].head }) else { return said + "." }
        return Phrase.pollMostAfter.text(in: language, said, head.words(in: language))
    }
}
