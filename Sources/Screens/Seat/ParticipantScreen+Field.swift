import Drawing
import Wording

extension ParticipantScreen {
    /// A page with one field, under a heading where there is room and what to write there.
    func draw(
        _ editor: LineEditor, under texts: (heading: Phrase, how: Phrase), status: StyledText,
        footer: SeatFooter, on canvas: inout Canvas, title: String
    ) {
        let frame = SeatFrame(canvas.size, status: [status])
        var column = TextColumn()
        if frame.isRoomy { column.add(StyledText(say(texts.heading), .heading), width: frame.measure) }
        column.add(StyledText(say(texts.how)), width: frame.measure)
        if frame.isRoomy { column.addLine() }
        let start = column.lines.count
        let rows = FieldRows(editor.characters, width: PollForm.fieldWidth(measure: frame.measure))
        for text in rows.texts { column.addLine(StyledText([.init("▎ ", .accent), .init(text, .plain)])) }
        let place = rows.position(of: editor.cursor)
        column.setCursor(Position(row: start + place.row, column: 2 + place.column))
        let top = column.top(height: frame.body.count)
        column.draw(from: top, on: &canvas, rows: frame.body, column: frame.column)
        frame.draw(on: &canvas, header: title, footer: footer, in: language)
    }
}
