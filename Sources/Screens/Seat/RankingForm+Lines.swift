import Drawing
import Wording
import Workshop

extension RankingForm {
    /// How to answer.
    var instruction: SeatRemark {
        if mark.isAtSkip { return SeatRemark(.seatHowEnterSkips) }
        if mark.isAtSend { return SeatRemark(.seatHowEnterSends) }
        return SeatRemark(isLifted ? .seatHowLifted : .seatHowRanking)
    }

    /// Adds the items in their order, and what to do with it.
    func add(to column: inout TextColumn, width: Int, isRoomy: Bool, in language: Language) {
        let whose: Phrase = isOwn ? .seatRankingOwn : .seatRankingGiven
        column.add(StyledText(whose.text(in: language), .quiet), width: width)
        if isRoomy { column.addLine() }
        for (row, index) in order.enumerated() {
            let start = column.lines.count
            let isMarked = row == mark.row
            let lead: StyledText.Run =
                isMarked && isLifted ? .init("↕ ▸ ", .accent) : .init(isMarked ? "  ▸ " : "    ", .accent)
            column.add(
                [lead, .init("\(row + 1)  ", isMarked ? .accent : .plain)],
                StyledText(items[index], mark.style(ofRow: row)), width: width)
            if isMarked { column.focus(from: start) }
        }
        if isRoomy { column.addLine() }
        mark.addEnd(to: &column, width: width, zero: "0 ", in: language)
    }
}
