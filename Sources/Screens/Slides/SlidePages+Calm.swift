import Drawing
import Session
import Workshop

extension SlidePages {
    /// The screens that stand in a slide's place: the grounding screen, a content note, the end.
    ///
    /// A few lines in the middle, and nothing else.
    static func calm(_ state: State, _ size: Size) -> Canvas {
        let paragraphs: [StyledText]
        if state.finished != nil {
            paragraphs = [StyledText("Thank you.", .heading), StyledText("The session is over.", .plain)]
        } else if state.isPaused {
            paragraphs = [
                StyledText("Paused", .heading),
                StyledText("There is nothing to do now. Breathe out, look up, rest your eyes.", .plain),
                StyledText("Nothing is lost: what you are typing stays.", .quiet),
            ]
        } else {
            let note = state.slide.contentNote ?? ""
            paragraphs = [StyledText("Before the next part", .quiet), StyledText(note, .plain)]
        }
        let width = max(1, min(60, size.width - 4))
        var lines: [StyledText] = []
        for (number, paragraph) in paragraphs.enumerated() {
            if number > 0, size.height >= 8 { lines.append(StyledText("")) }
            lines += paragraph.wrapped(to: width)
        }
        var canvas = Canvas(size: size)
        let top = max(0, (size.height - lines.count) / 2 - (size.height > 12 ? 1 : 0))
        for (row, line) in lines.enumerated() {
            canvas.write(line, at: Position(row: top + row, column: (size.width - width) / 2))
        }
        return canvas
    }
}
