import Drawing
import Figures
import Session
import Wording
import Workshop

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
