import Drawing
import Wording
import Workshop

extension TextForm {
    /// How to answer.
    var instruction: SeatRemark {
        switch focus {
        case .field: SeatRemark(.seatHowField)
        case .send: SeatRemark(.seatHowSend)
        case .skip: SeatRemark(.seatHowSkip)
        }
    }

    /// Adds the field, what not to write, and what to do with the text; nothing has the mark where it is not active.
    func add(
        to column: inout TextColumn, width: Int, isRoomy: Bool, isActive: Bool = true, advice: WritingAdvice,
        in language: Language
    ) {
        let start = column.lines.count
        let rows = FieldRows(editor.characters, width: PollForm.fieldWidth(measure: width))
        let missing = max(0, (isRoomy ? 3 : 1) - rows.rows.count)
        for line in rows.lines(knowing: advice.people) + Array(repeating: [], count: missing) {
            column.addLine(StyledText([.init("▎ ", isActive && focus == .field ? .accent : .quiet)] + line))
        }
        let place = rows.position(of: editor.cursor)
        addAdvice(advice, to: &column, width: width, in: language)
        if isRoomy { column.addLine() }
        let buttons = column.lines.count
        addButtons(to: &column, width: width, isActive: isActive, in: language)
        guard isActive else { return }
        switch focus {
        case .field: column.setCursor(Position(row: start + place.row, column: 2 + place.column))
        case .send, .skip: column.focus(from: buttons)
        }
    }

    private func addAdvice(
        _ advice: WritingAdvice, to column: inout TextColumn, width: Int, in language: Language
    ) {
        let count = Phrase.seatCharacters.text(
            in: language, String(editor.characters.count), String(editor.limit))
        let style: Style = editor.characters.count < editor.limit ? .quiet : .alert
        let gap = width - columns(of: advice.text) - columns(of: count)
        if gap >= 2 {
            column.addLine(
                StyledText([
                    .init(advice.text, .quiet), .init(String(repeating: " ", count: gap), .plain),
                    .init(count, style),
                ]))
        } else {
            column.add(StyledText(advice.text, .quiet), width: width)
            column.addLine(StyledText(count, style))
        }
    }

    private func addButtons(
        to column: inout TextColumn, width: Int, isActive: Bool, in language: Language
    ) {
        let isSend = isActive && focus == .send
        let isSkip = isActive && focus == .skip
        let send = StyledText.Run(
            (isSend ? "▸ " : "  ") + Phrase.seatSend.text(in: language), isSend ? .chosen : .plain)
        let skip = StyledText.Run(
            (isSkip ? "▸ " : "  ") + Phrase.seatSkip.text(in: language), isSkip ? .chosen : .plain)
        if columns(of: send.text) + 5 + columns(of: skip.text) <= width {
            column.addLine(StyledText([send, .init("     ", .plain), skip]))
        } else {
            column.addLine(StyledText([send]))
            column.addLine(StyledText([skip]))
        }
    }
}
