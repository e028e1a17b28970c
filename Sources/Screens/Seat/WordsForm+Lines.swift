import Drawing
import Wording
import Workshop

extension WordsForm {
    /// How to answer.
    var instruction: SeatRemark {
        if mark.isAtSkip { return SeatRemark(.seatHowEnterSkips) }
        if mark.isAtSend { return SeatRemark(.seatHowEnterSends) }
        return SeatRemark(mark.row + 1 < editors.count ? .seatHowWords : .seatHowLastWords)
    }

    /// Adds the fields, what not to write, and what to do with the words, with how many characters the
    /// field that is written in has.
    func add(
        to column: inout TextColumn, width: Int, isRoomy: Bool, advice: WritingAdvice, in language: Language
    ) {
        var cursor: Position?
        for (index, editor) in editors.enumerated() {
            let start = column.lines.count
            let isHere = index == mark.row
            let rows = FieldRows(editor.characters, width: PollForm.fieldWidth(measure: width))
            for line in rows.lines(knowing: advice.people) {
                column.addLine(StyledText([.init("▎ ", isHere ? .accent : .quiet)] + line))
            }
            if isHere {
                let place = rows.position(of: editor.cursor)
                cursor = Position(row: start + place.row, column: 2 + place.column)
            }
            if isRoomy, index + 1 < editors.count { column.addLine() }
        }
        addAdvice(advice, to: &column, width: width, in: language)
        if isRoomy { column.addLine() }
        mark.addEnd(to: &column, width: width, in: language)
        if let cursor { column.setCursor(cursor) }
    }

    private func addAdvice(
        _ advice: WritingAdvice, to column: inout TextColumn, width: Int, in language: Language
    ) {
        let start = column.lines.count
        column.add(StyledText(advice.text, .quiet), width: width)
        guard let row = mark.own else { return }
        let length = editors[row].characters.count
        let style: Style = length < Poll.longestPhrase ? .quiet : .alert
        let count = StyledText(
            Phrase.seatCharacters.text(in: language, String(length), String(Poll.longestPhrase)), style)
        if column.lines[start].width + 2 + count.width <= width, column.lines.count == start + 1 {
            column.append(count, toLine: start, at: width - count.width)
        } else {
            column.addLine(count)
        }
    }
}
