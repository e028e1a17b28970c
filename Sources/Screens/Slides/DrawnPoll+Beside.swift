import Drawing
import Figures
import Session
import Wording
import Workshop

extension DrawnPoll {
    /// What the parts under each bar are.
    func addSurenessLegend(to flow: inout Flow) {
        let step = state.place.step
        let degrees = numbered(surenessDegrees(in: language))
        for line in inRows([say(.pollHowSure)] + degrees, width: flow.width) {
            flow.add(StyledText(line, .quiet), step: step)
        }
        flow.addGap(step: step)
    }

    /// Hands that were counted, apart from the bars: on a row, by their options' numbers where those stand beside bars
    /// and their names would take a row more, or else as bars of their own.
    ///
    /// Those of one stage among several say which.
    func addHands(of results: Results, at stage: Stage? = nil, to flow: inout Flow, height: Int) {
        guard let hands = results.hands else { return }
        let head = stage.map { say(.pollHandsAt, $0.name(in: language)) } ?? say(.pollHands)
        let step = state.place.step
        let named = zip(cellLabels, hands).map { "\($0) \($1)" }
        let numbered = hands.enumerated().map { "\($0 + 1): \($1)" }
        let row = inRows([head] + named, width: flow.width)
        let standsBesideNumbers = if case .options = results.picture { stage == nil } else { false }
        flow.addSection(step: step, height: height) { flow in
            if row.count == 1 || standsBesideNumbers {
                let rows = row.count == 1 ? row : inRows([head] + numbered, width: flow.width)
                for line in rows { flow.add(StyledText(line), step: step) }
                return
            }
            flow.add(StyledText(head, .strong), step: step)
            let rows = zip(cellLabels, hands).map { label, count in
                LabelledBars.Row(label: label, bars: [.init(value: count, figures: ["\(count)"])])
            }
            for (index, picture) in LabelledBars(rows: rows).pictures(width: flow.width).enumerated() {
                if index > 0 { flow.beginGroup() }
                flow.add(picture, step: step)
            }
        }
    }

    /// That a few answers are not in the picture, which would show them by themselves.
    func addLate(of results: Results, to flow: inout Flow) {
        guard results.late > 0 else { return }
        let step = state.place.step
        flow.addGap(step: step)
        flow.beginGroup()
        let said = count(results.late, one: .pollOneLate, other: .pollLate)
        flow.add(StyledText(said, .quiet), step: step)
    }

    /// The cleared ones of people's own options, under the picture that counts them together.
    func addOthers(of results: Results, to flow: inout Flow, height: Int) {
        guard poll.hasOther, !results.texts.isEmpty else { return }
        let step = state.place.step
        flow.addSection(step: step, height: height) { flow in
            flow.add(StyledText(say(.pollOthers), .quiet), step: step)
            for (index, text) in results.texts.enumerated() {
                // The first stays with its heading.
                if index > 0 { flow.beginGroup() }
                let known = text.known(in: poll.traits.shown, language).map { " · " + $0 }.joined()
                flow.add(
                    StyledText([.init(text.text, .plain), .init(known, .quiet)]),
                    mark: StyledText("· ", .quiet), indent: 2, step: step)
            }
        }
    }
}

extension DrawnPoll {
    /// How the answers divide by those to other polls, a table for each.
    func addBreakdowns(of results: Results, to flow: inout Flow, height: Int) {
        for breakdown in results.breakdowns {
            guard let other = state.scenario.poll(breakdown.other) else { continue }
            flow.addSection(step: state.place.step, height: height) { add(breakdown, by: other, to: &$0) }
        }
    }

    private func add(_ breakdown: Results.Breakdown, by other: Poll, to flow: inout Flow) {
        let step = state.place.step
        flow.add(StyledText(say(.pollBrokenDown, other.ask), .strong), step: step)
        guard let cells = breakdown.cells else {
            return flow.add(StyledText(say(.pollNoBreakdown)), step: step)
        }
        flow.addGap(step: step)
        add(cells, by: other, to: &flow)
    }

    private func add(_ cells: [[Results.Cell]], by other: Poll, to flow: inout Flow) {
        let step = state.place.step
        let letters = cellLabels.indices.map(Self.letter)
        let rows = zip(other.cellNames(in: language), cells).map { label, cells in
            CountTable.Row(label: label, cells: cells.map { $0.number.map(String.init) ?? "·" })
        }
        let named = CountTable(heads: cellLabels, rows: rows)
        let isShort = cellLabels.allSatisfy { columns(of: $0) <= Self.mostHead }
        let isNamed = isShort && named.isAligned(width: flow.width)
        if !isNamed {
            for line in inRows(zip(letters, cellLabels).map { "\($0) \($1)" }, width: flow.width) {
                flow.add(StyledText(line, .quiet), step: step)
            }
            flow.addGap(step: step)
        }
        let table = isNamed ? named : CountTable(heads: letters, rows: rows)
        let isAligned = table.isAligned(width: flow.width)
        flow.beginGroup()
        for (index, picture) in table.pictures(width: flow.width).enumerated() {
            // The heads stay with the first row.
            if index > (isAligned ? 1 : 0) { flow.beginGroup() }
            flow.add(picture, step: step)
        }
        guard cells.contains(where: { $0.contains(.hidden) }) else { return }
        flow.addGap(step: step)
        flow.beginGroup()
        let hidden = say(.pollHiddenPairs, "\(state.scenario.minimumGroup)")
        flow.add(StyledText(hidden, .quiet), mark: StyledText("·  ", .quiet), step: step)
    }

    /// `A` for the first, and numbers after the last letter.
    private static func letter(_ index: Int) -> String {
        index < 26 ? String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index))) : "\(index + 1)"
    }

    /// The longest head that stands over a column of counts itself.
    private static let mostHead = 10
}
