import Drawing
import Session
import Wording
import Workshop

extension ParticipantScreen {
    /// A few lines in the middle, where the slide is not shown.
    func drawCalmly(
        _ paragraphs: [StyledText], on canvas: inout Canvas, of state: State, surroundings: Surroundings
    ) {
        let frame = roomFrame(in: state, surroundings: surroundings, size: canvas.size)
        let picture = SlidePages.calm(paragraphs, frame.bodySize)
        canvas.draw(picture, at: Position(row: frame.body.lowerBound, column: 0))
        let footer = footer(in: state, width: canvas.size.width)
        frame.draw(on: &canvas, header: state.scenario.title, footer: footer, in: language)
    }

    /// What stands on the screen of a person who has stepped away.
    var awayTexts: [StyledText] {
        [StyledText(say(.seatAway), .heading), StyledText(say(.seatAwayBack)), supportKey]
    }

    /// What stands in the place of a part that is hidden.
    var hiddenTexts: [StyledText] { [StyledText(say(.seatHidden)), supportKey] }

    private var supportKey: StyledText { StyledText(say(.seatSupportKey), .quiet) }

    /// The page with a facilitator's words.
    func reply(_ text: String) -> [StyledText] {
        [StyledText(say(.seatReply), .heading), StyledText(cleaned(text))]
    }

    /// The page that asks for a facilitator.
    func drawCheckIn(on canvas: inout Canvas, title: String) {
        let frame = SeatFrame(canvas.size, status: [StyledText(say(.seatCheckInKeys), .quiet)])
        var column = TextColumn()
        if frame.isRoomy { column.add(StyledText(say(.seatCheckIn), .heading), width: frame.measure) }
        column.add(StyledText(say(.seatCheckInHow)), width: frame.measure)
        if frame.isRoomy { column.addLine() }
        let start = column.lines.count
        let editor = checkIn.editor
        let rows = FieldRows(editor.characters, width: PollForm.fieldWidth(measure: frame.measure))
        for text in rows.texts { column.addLine(StyledText([.init("▎ ", .accent), .init(text, .plain)])) }
        let place = rows.position(of: editor.cursor)
        column.setCursor(Position(row: start + place.row, column: 2 + place.column))
        let top = column.top(height: frame.body.count)
        column.draw(from: top, on: &canvas, rows: frame.body, column: frame.column)
        frame.draw(on: &canvas, header: title, footer: .checkIn, in: language)
    }
}
