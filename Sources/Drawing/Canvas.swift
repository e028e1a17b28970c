/// A picture made of cells; drawing outside of it is cut, not an error.
package struct Canvas: Hashable, Sendable {
    /// The canvas's extent.
    package let size: Size
    /// Where the terminal's cursor stands; nil hides it.
    package var cursor: Position?
    private var cells: [Cell]

    /// Makes an empty canvas.
    package init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.width * size.height)
    }

    /// The cell at `position`, which must lie inside.
    package subscript(position: Position) -> Cell { cells[position.row * size.width + position.column] }

    /// Whether `position` lies on the canvas.
    package func contains(_ position: Position) -> Bool {
        (0..<size.height).contains(position.row) && (0..<size.width).contains(position.column)
    }

    /// Writes `text` from `position` to the right, cleaned, and cut at the canvas's edges.
    ///
    /// - Returns: The column after the last one written.
    @discardableResult
    package mutating func write(_ text: String, at position: Position, style: Style = .plain) -> Int {
        var column = position.column
        for character in cleaned(text) {
            let width = columns(of: character)
            put(character, width: width, at: Position(row: position.row, column: column), style: style)
            column += width
        }
        return column
    }

    /// Draws `canvas` over this one, its top left corner at `position`. Its cursor, where it has one, comes along.
    package mutating func draw(_ canvas: Canvas, at position: Position) {
        for row in 0..<canvas.size.height {
            for column in 0..<canvas.size.width {
                let cell = canvas[Position(row: row, column: column)]
                guard !cell.isContinuation else { continue }
                let place = Position(row: position.row + row, column: position.column + column)
                put(cell.character, width: columns(of: cell.character), at: place, style: cell.style)
            }
        }
        if let inner = canvas.cursor {
            cursor = Position(row: position.row + inner.row, column: position.column + inner.column)
        }
    }

    private mutating func put(_ character: Character, width: Int, at position: Position, style: Style) {
        guard width > 0, contains(position) else { return }
        guard position.column + width <= size.width else { return }
        for column in position.column..<position.column + width { clear(at: Position(row: position.row, column: column)) }
        let index = position.row * size.width + position.column
        cells[index] = Cell(character: character, style: style)
        if width == 2 { cells[index + 1] = Cell(character: " ", style: style, isContinuation: true) }
    }

    /// Blanks a cell, and the other half of the wide character that it belonged to.
    private mutating func clear(at position: Position) {
        let index = position.row * size.width + position.column
        if cells[index].isContinuation { cells[index - 1] = .blank }
        if position.column + 1 < size.width, cells[index + 1].isContinuation { cells[index + 1] = .blank }
        cells[index] = .blank
    }
}

extension Canvas {
    /// The picture as text: a line for each row, spaces at the end of lines left out.
    package var text: String {
        (0..<size.height).map { row in
            var line = ""
            for column in 0..<size.width {
                let cell = self[Position(row: row, column: column)]
                if !cell.isContinuation { line.append(cell.character) }
            }
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}
