import Drawing
import Wording

extension OptionList {
    /// How to choose.
    var instruction: SeatRemark {
        guard let most else { return SeatRemark(.seatHowChoice) }
        guard most < count else { return SeatRemark(ticksByNumber ? .seatHowTick : .seatHowMove) }
        return SeatRemark(ticksByNumber ? .seatHowTickAtMost : .seatHowMoveAtMost, String(most))
    }

    /// Adds the rows with their texts, and the last row.
    ///
    /// - Parameters:
    ///   - texts: What stands in each row before the last.
    ///   - last: What stands in the last row.
    ///   - column: What they are added to.
    ///   - width: The columns of a line.
    ///   - addUnder: Adds what stands under the row of an index.
    func add(
        _ texts: [String], last: String, to column: inout TextColumn, width: Int,
        addUnder: (Int, inout TextColumn) -> Void = { _, _ in }
    ) {
        let digits = String(count).count
        for (index, text) in (texts + [last]).enumerated() {
            let isChosen = index == row
            let number = rightAligned(String(number(ofRow: index)), to: digits)
            var mark = (isChosen ? "▸ " : "  ") + number + "  "
            if most != nil, index < count { mark += ticks.contains(index) ? "[x] " : "[ ] " }
            let start = column.lines.count
            column.add(
                [.init(mark, isChosen ? .accent : .plain)], StyledText(text, isChosen ? .chosen : .plain),
                width: width)
            if isChosen { column.focus(from: start) }
            addUnder(index, &column)
        }
    }
}
