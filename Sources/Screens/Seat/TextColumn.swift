import Drawing

/// Lines under one another, of which a screen may show only some.
struct TextColumn: Equatable, Sendable {
    /// The lines, each no wider than the column.
    private(set) var lines: [StyledText] = []
    /// The lines that must be seen.
    private(set) var focus = 0..<0
    /// Where the cursor stands, by line and column.
    private(set) var cursor: Position?

    /// Adds a paragraph, wrapped to `width` columns.
    mutating func add(_ text: StyledText, width: Int) { lines += text.wrapped(to: max(1, width)) }

    /// Adds one line as it is.
    mutating func addLine(_ line: StyledText = StyledText("")) { lines.append(line) }

    /// Writes `text` into a line behind what it has, at `place` or behind that.
    mutating func append(_ text: StyledText, toLine index: Int, at place: Int) {
        let gap = String(repeating: " ", count: max(1, place - lines[index].width))
        lines[index] = StyledText(lines[index].runs + [.init(gap, .plain)] + text.runs)
    }

    /// Makes the lines from `start` to the last one those that must be seen.
    mutating func focus(from start: Int) { focus = start..<lines.count }

    /// Puts the cursor.
    mutating func setCursor(_ position: Position) {
        cursor = position
        focus = position.row..<position.row + 1
    }

    /// The first line to show in `height` rows so that the focus is seen; the top one where it is seen from there.
    func top(height: Int) -> Int {
        guard lines.count > height, focus.upperBound > height else { return 0 }
        let end = min(lines.count, focus.upperBound + (focus.upperBound < lines.count ? 1 : 0))
        return max(0, min(max(0, end - height), focus.lowerBound, lines.count - height))
    }

    /// The last line from which a screenful of `height` rows begins.
    func lastTop(height: Int) -> Int { max(0, lines.count - max(1, height)) }

    /// Draws the lines from `top` on into `rows` of the canvas, from `column` on.
    ///
    /// Arrows at the right edge say that there is more.
    func draw(from top: Int, on canvas: inout Canvas, rows: Range<Int>, column: Int) {
        for (row, line) in zip(rows, lines.dropFirst(max(0, top))) {
            canvas.write(line, at: Position(row: row, column: column))
        }
        let edge = max(0, canvas.size.width - 1)
        if top > 0 { canvas.write("↑", at: Position(row: rows.lowerBound, column: edge), style: .accent) }
        if lines.count - top > rows.count, let last = rows.last {
            canvas.write("↓", at: Position(row: last, column: edge), style: .accent)
        }
        // Where nothing is typed the cursor stands on the chosen row, or else on the first line.
        let stand = cursor ?? Position(row: focus.isEmpty ? max(0, top) : focus.lowerBound, column: 0)
        let place = Position(row: stand.row - top + rows.lowerBound, column: column + stand.column)
        if rows.contains(place.row), canvas.contains(place) { canvas.cursor = place }
    }
}
