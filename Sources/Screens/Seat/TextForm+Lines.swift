import Drawing
import Workshop

extension TextForm {
    /// How to answer.
    var instruction: String {
        switch focus {
        case .field: "Enter or Tab goes on to Send. Esc goes back and keeps the text."
        case .send: "Enter sends. Tab goes on to Skip."
        case .skip: "Enter skips this question. Tab goes back to the text."
        }
    }

    /// Adds the field, what not to write, and what to do with the text.
    func add(to column: inout TextColumn, width: Int, isRoomy: Bool) {
        let start = column.lines.count
        let rows = FieldRows(editor.characters, width: PollForm.fieldWidth(measure: width))
        let texts = rows.texts + Array(repeating: "", count: max(0, (isRoomy ? 3 : 1) - rows.texts.count))
        for text in texts {
            column.addLine(
                StyledText([.init("▎ ", focus == .field ? .accent : .quiet), .init(text, .plain)]))
        }
        let place = rows.position(of: editor.cursor)
        addAdvice(to: &column, width: width)
        if isRoomy { column.addLine() }
        let buttons = column.lines.count
        addButtons(to: &column, width: width)
        switch focus {
        case .field: column.setCursor(Position(row: start + place.row, column: 2 + place.column))
        case .send, .skip: column.focus(from: buttons)
        }
    }

    private func addAdvice(to column: inout TextColumn, width: Int) {
        let advice = "Name no child, family or colleague."
        let count = "\(editor.characters.count) of \(Poll.longestText)"
        let style: Style = editor.characters.count < Poll.longestText ? .quiet : .alert
        let gap = width - columns(of: advice) - columns(of: count)
        if gap >= 2 {
            column.addLine(
                StyledText([
                    .init(advice, .quiet), .init(String(repeating: " ", count: gap), .plain),
                    .init(count, style),
                ]))
        } else {
            column.add(StyledText(advice, .quiet), width: width)
            column.addLine(StyledText(count, style))
        }
    }

    private func addButtons(to column: inout TextColumn, width: Int) {
        let isSend = focus == .send
        let isSkip = focus == .skip
        let send = StyledText.Run((isSend ? "▸ " : "  ") + "Send", isSend ? .chosen : .plain)
        let skip = StyledText.Run(
            (isSkip ? "▸ " : "  ") + "Skip: I would rather not say", isSkip ? .chosen : .plain)
        if width >= 44 {
            column.addLine(StyledText([send, .init("     ", .plain), skip]))
        } else {
            column.addLine(StyledText([send]))
            column.addLine(StyledText([skip]))
        }
    }
}
