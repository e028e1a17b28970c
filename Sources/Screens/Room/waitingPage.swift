package import Drawing
import Wording
package import Workshop

/// What a terminal shows that a facilitator has yet to let in.
package func waitingPage(in language: Language, size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let text = StyledText(Phrase.waitingForConsole.text(in: language))
    let columns = overlayColumns(size)
    let top = max(0, size.height / 2 - 1)
    for (row, line) in text.wrapped(to: columns.count).enumerated() {
        canvas.write(line, at: Position(row: top + row, column: columns.lowerBound))
    }
    return canvas
}
