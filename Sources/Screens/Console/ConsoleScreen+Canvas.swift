package import Drawing
package import Session
import Workshop

extension ConsoleScreen {
    /// The picture for a terminal of that size.
    package func canvas(
        of state: State, surroundings: Surroundings, backstage: Backstage, size: Size
    ) -> Canvas {
        var canvas = Canvas(size: size)
        guard size.width > 0, size.height > 0 else { return canvas }
        let room = ConsoleRoom(state: state, surroundings: surroundings, backstage: backstage, size: size)
        if isMainShown(in: state) {
            drawMain(room, on: &canvas)
        } else {
            let body = overlayCanvas(room)
            canvas.draw(body, at: Position(row: Self.overlayRow(of: size), column: 0))
        }
        if size.height > 1 || isMainShown(in: state) { drawHeader(room, on: &canvas) }
        drawMessages(room, on: &canvas)
        if size.height > 1 { drawFooter(room, on: &canvas) }
        return canvas
    }

    /// Whether nothing lies over the main screen.
    func isMainShown(in state: State) -> Bool { overlay == .none || state.finished != nil }

    /// The first row of what lies over the main screen.
    static func overlayRow(of size: Size) -> Int { size.height < 3 ? 0 : size.height < 16 ? 1 : 2 }

    /// The room for what lies over the main screen.
    static func overlaySize(of size: Size) -> Size {
        let rows = ConsoleLayout.bodyEnd(of: size) - overlayRow(of: size)
        return Size(width: size.width, height: max(1, rows))
    }

    private func drawMain(_ room: ConsoleRoom, on canvas: inout Canvas) {
        let layout = ConsoleLayout(room.size)
        let width = room.size.width
        for row in layout.rules { canvas.writeRule(at: Position(row: row, column: 0), width: width) }
        if let divide = layout.divide, layout.rules.count > 1 {
            let (top, bottom) = (layout.rules[0], layout.rules[1])
            canvas.write("┬", at: Position(row: top, column: divide), style: .rule)
            for row in top + 1..<bottom {
                canvas.write("│", at: Position(row: row, column: divide), style: .rule)
            }
            canvas.write("┴", at: Position(row: bottom, column: divide), style: .rule)
        }
        drawNow(room, in: layout.now, on: &canvas)
        if let next = layout.next { drawNext(room, in: next, on: &canvas) }
        drawNotes(room, in: layout.notes, on: &canvas)
        let lines = statusLines(room, rows: layout.status.count)
        for (number, line) in lines.enumerated() {
            let text = line.truncated(to: max(1, width - 2))
            canvas.write(text, at: Position(row: layout.status.lowerBound + number, column: 1))
        }
    }
}
