import Drawing
import Session
import Wording
import Workshop

extension ConsoleScreen {
    /// The notes of this slide, from where they are scrolled to.
    func drawNotes(_ room: ConsoleRoom, in area: ConsoleLayout.Area, on canvas: inout Canvas) {
        guard area.height > 0 else { return }
        let lines = noteLines(room, width: area.width)
        let rows = max(1, area.height - 1)
        let first = firstNoteLine(room)
        let shown = Array(lines.dropFirst(first).prefix(rows))
        var label = Phrase.consoleNotes.text(in: room.language)
        if lines.count > rows {
            let phrase: Phrase = area.width < 60 ? .consoleNoteLinesShort : .consoleNoteLines
            label +=
                "  "
                + phrase.text(
                    in: room.language, "\(first + 1)", "\(first + shown.count)", "\(lines.count)")
        }
        let heading = StyledText(label, .quiet).truncated(to: area.width)
        guard area.height > 1 else {
            canvas.write(shown, at: Position(row: area.row, column: area.column))
            return
        }
        canvas.write(heading, at: Position(row: area.row, column: area.column))
        canvas.write(shown, at: Position(row: area.row + 1, column: area.column))
    }

    /// Scrolls the notes by one line, as far as there are any.
    mutating func scrollNotes(by lines: Int, _ room: ConsoleRoom) {
        let first = firstNoteLine(room) + lines
        scrolled = Scrolled(lines: min(max(0, first), lastNoteTop(room)), slide: room.state.place.slide)
    }

    private func firstNoteLine(_ room: ConsoleRoom) -> Int {
        scrolled.slide == room.state.place.slide ? min(scrolled.lines, lastNoteTop(room)) : 0
    }

    private func lastNoteTop(_ room: ConsoleRoom) -> Int {
        let area = ConsoleLayout(room.size).notes
        return max(0, noteLines(room, width: area.width).count - max(1, area.height - 1))
    }

    private func noteLines(_ room: ConsoleRoom, width: Int) -> [StyledText] {
        let notes = room.state.slide.notes
        guard !notes.isEmpty else {
            return [StyledText(Phrase.consoleNoNotes.text(in: room.language), .quiet)]
        }
        return StyledText(notes).wrapped(to: width)
    }
}
