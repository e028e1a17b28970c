import Drawing
import Session
import Wording
import Workshop

extension ConsoleScreen {
    /// Where the room is, and what it sees, small.
    func drawNow(_ room: ConsoleRoom, in area: ConsoleLayout.Area, on canvas: inout Canvas) {
        guard area.height > 0 else { return }
        let margin = min(SlidePages.margin(of: Size(width: area.width, height: 1)), area.column)
        let size = Size(width: area.width + margin, height: max(1, area.height - 1))
        let slide = SlidePages(of: room.state, in: room.surroundings, fitting: size)
        // Few rows say in words what they could not draw.
        let said = slide.pages.count > 1 && area.height < 8 ? room.resultLines : []
        let isDrawn =
            said.isEmpty && (slide.pages.count == 1 || area.height >= 12 || room.state.pollHere != nil)
        let label = StyledText(Phrase.consoleNow.text(in: room.language) + "  ", .quiet) + room.placeName
        let hasMore = isDrawn ? slide.pages.count > 1 : !fits(said, in: area, from: 1)
        let more = hasMore ? room.restName : nil
        let rest = area.width - (more.map { $0.width + 2 } ?? 0)
        canvas.write(label.truncated(to: max(1, rest)), at: Position(row: area.row, column: area.column))
        if let more, rest > 8 {
            canvas.write(more, at: Position(row: area.row, column: area.column + rest + 2))
        }
        canvas.standCursor(at: Position(row: area.row, column: area.column))
        guard area.height > 1 else { return }
        if isDrawn {
            // The slide's own margin stands in the column beside the area, so that its text begins under the label.
            canvas.draw(
                slide.pages[slide.newest], at: Position(row: area.row + 1, column: area.column - margin))
        } else if !said.isEmpty {
            write(said, in: area, from: 1, on: &canvas)
        } else {
            let lines = SlideText(of: room.state, in: room.language).lines(ofStep: room.state.place.step)
            write(lines, in: area, from: 1, on: &canvas)
        }
    }

    /// What `next` brings, and the content notes ahead.
    func drawNext(_ room: ConsoleRoom, in area: ConsoleLayout.Area, on canvas: inout Canvas) {
        let language = room.language
        let notes = room.notesAhead(width: area.width)
        let ahead = Array(notes.prefix(max(0, area.height - (area.height < 4 ? 1 : 3))))
        let isAlone = area.height - ahead.count < 2
        let last = StyledText(isAlone ? "  " + Phrase.lastStep.text(in: language) : "")
        let name = room.nextName.map { StyledText("  " + $0, .strong) } ?? last
        let label = StyledText(Phrase.consoleNext.text(in: language), .quiet) + name
        canvas.write(label.truncated(to: area.width), at: Position(row: area.row, column: area.column))
        let gap = ahead.isEmpty || area.height < 7 ? 0 : 1
        var above = area
        above.height -= ahead.count + gap
        if area.height >= 12,
            let slide = room.nextSlide(fitting: Size(width: above.width + 2, height: above.height - 1))
        {
            let cursor = canvas.cursor
            canvas.draw(slide, at: Position(row: area.row + 1, column: area.column - 1))
            canvas.cursor = cursor
        } else {
            write(room.nextLines, in: above, from: 1, on: &canvas)
        }
        canvas.write(
            ahead, at: Position(row: area.row + area.height - ahead.count, column: area.column))
    }

    private func fits(_ lines: [String], in area: ConsoleLayout.Area, from row: Int) -> Bool {
        lines.flatMap { StyledText($0).wrapped(to: area.width) }.count <= area.height - row
    }

    /// Lines of text, wrapped; the last that has room ends in `…` where more would follow.
    private func write(
        _ lines: [String], in area: ConsoleLayout.Area, from row: Int, on canvas: inout Canvas
    ) {
        let all = lines.flatMap { StyledText($0).wrapped(to: area.width) }
        var shown = Array(all.prefix(max(0, area.height - row)))
        if shown.count < all.count, let last = shown.popLast() {
            let next = all[shown.count + 1].text
            shown.append(StyledText(shortened(last.text + " " + next, to: area.width)))
        }
        canvas.write(shown, at: Position(row: area.row + row, column: area.column))
    }
}

extension ConsoleScreen {
    /// Where the parts of the main screen stand.
    func layout(_ room: ConsoleRoom) -> ConsoleLayout {
        let statusRows = statusLines(room).count
        guard room.showsResult else { return ConsoleLayout(room.size, statusRows: statusRows) }
        let width = max(1, room.size.width - 2)
        return ConsoleLayout(
            room.size, statusRows: statusRows,
            result: (
                lines: 1 + min(2, room.notesAhead(width: width).count),
                notes: 1 + noteLines(room, width: min(width, 100)).count
            ))
    }

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
        let area = layout(room).notes
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
