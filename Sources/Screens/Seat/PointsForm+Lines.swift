import Drawing
import Wording
import Workshop

extension PointsForm {
    /// How to answer.
    var instruction: SeatRemark {
        if mark.isAtSkip { return SeatRemark(.seatHowEnterSkips) }
        if mark.isAtSend { return SeatRemark(.seatHowEnterSends) }
        return SeatRemark(.seatHowPoints, String(step))
    }

    /// Adds the items with their points, what is left to give, and what to do with it; where there is little room,
    /// what is left stands under the row that has the mark.
    func add(to column: inout TextColumn, width: Int, isRoomy: Bool, in language: Language) {
        let left = StyledText(
            left == 0
                ? Phrase.seatPointsAllGiven.text(in: language, String(total))
                : Phrase.seatPointsLeft.text(in: language, String(left), String(total)),
            left == 0 ? .success : .strong)
        if isRoomy {
            column.add(left, width: width)
            column.addLine()
        }
        let digits = String(total).count
        for (index, item) in items.enumerated() {
            let start = column.lines.count
            let isMarked = index == mark.row
            let number = rightAligned(String(points[index]), to: digits)
            column.add(
                [
                    mark.lead(ofRow: index),
                    .init(number + "  ", points[index] == 0 ? .quiet : .strong),
                ],
                StyledText(item, mark.style(ofRow: index)), width: width)
            if isMarked {
                if !isRoomy { column.add([.init("    ", .plain)], left, width: width) }
                column.focus(from: start)
            }
        }
        if isRoomy { column.addLine() }
        let start = column.lines.count
        if !isRoomy, mark.own == nil { column.add(left, width: width) }
        mark.addEnd(to: &column, width: width, in: language)
        if mark.isAtSend { column.focus(from: start) }
    }
}
