import Drawing
import Keyboard
import Wording

extension ParticipantScreen {
    /// Tells whether the address that was left is kept.
    package mutating func contactCame(back isKept: Bool) {
        contact.news = isKept ? .kept : .lost
        if isKept { contact.editor = LineEditor(limit: longestAddress) }
    }

    /// Does what `key` means to the page that takes an address.
    mutating func pressContact(_ key: Key) -> [ParticipantIntent] {
        contact.isNone = false
        switch key {
        case .escape:
            contact.isOpen = false
            contact.editor = LineEditor(limit: longestAddress)
        case .enter:
            guard let address = emailAddress(in: contact.editor.text) else {
                contact.isNone = true
                return []
            }
            contact.isOpen = false
            return [.contact(address)]
        case .character, .paste, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
            .home, .end, .pageUp, .pageDown, .function, .control, .alt:
            _ = contact.editor.press(key)
        }
        return []
    }

    /// What became of the address.
    var contactStatus: StyledText? {
        switch contact.news {
        case .kept: StyledText(say(.seatContactKept), .success)
        case .lost: StyledText(say(.seatContactLost), .alert)
        case nil: nil
        }
    }

    /// The page that takes an address.
    func drawContact(on canvas: inout Canvas, title: String) {
        let status =
            contact.isNone
            ? StyledText(say(.seatContactNone), .alert) : StyledText(say(.seatContactKeys), .quiet)
        draw(
            contact.editor, under: (.seatContact, .seatContactHow), status: status, footer: .contact,
            on: &canvas, title: title)
    }

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
