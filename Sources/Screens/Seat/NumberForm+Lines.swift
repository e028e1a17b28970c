import Drawing
import Wording
import Workshop

extension NumberForm {
    /// How to answer.
    var instruction: SeatRemark {
        if mark.isAtSkip { return SeatRemark(.seatHowEnterSkips) }
        return SeatRemark(mark.isAtSend ? .seatHowEnterSends : .seatHowNumber)
    }

    /// Adds the field with its unit, the bounds under it, and what to do with the number.
    func add(to column: inout TextColumn, width: Int, isRoomy: Bool, in language: Language) {
        let start = column.lines.count
        let unit = measure.unit.map { " " + $0 } ?? ""
        // The cursor may stand behind the last digit.
        let room = max(1, width - 3 - columns(of: unit))
        let rows = FieldRows(editor.characters, width: room)
        for (index, text) in rows.texts.enumerated() {
            let isLast = index == rows.rows.count - 1
            column.addLine(
                StyledText([
                    .init("▎ ", mark.own != nil ? .accent : .quiet), .init(text, .strong),
                    .init(isLast ? (text.isEmpty ? " " : "") + unit : "", .quiet),
                ]))
        }
        let bounds = Phrase.seatNumberBounds.text(
            in: language, String(measure.bounds.lowerBound), String(measure.bounds.upperBound))
        column.add(StyledText(bounds, .quiet), width: width)
        if isRoomy { column.addLine() }
        mark.addEnd(to: &column, width: width, in: language)
        guard mark.own != nil else { return }
        let place = rows.position(of: editor.cursor)
        column.setCursor(Position(row: start + place.row, column: 2 + place.column))
    }
}
