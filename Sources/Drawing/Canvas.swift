/// A picture made of cells; drawing outside of it is cut, not an error.
///
/// Right of a character of two columns there is always its continuation, and nowhere else.
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
    package subscript(position: Position) -> Cell {
        precondition(contains(position), "a cell is read inside its canvas")
        return cells[index(of: position)]
    }

    /// Whether `position` lies on the canvas.
    package func contains(_ position: Position) -> Bool {
        (0..<size.height).contains(position.row) && (0..<size.width).contains(position.column)
    }

    /// Writes `text` from `position` to the right, cleaned, and cut at the canvas's edges.
    ///
    /// Of a wide character that an edge cuts in two, the half inside is left empty.
    ///
    /// - Returns: The column after the text's last one, also where an edge cut it.
    @discardableResult
    package mutating func write(_ text: String, at position: Position, style: Style = .plain) -> Int {
        var column = position.column
        for piece in pieces(of: cleaned(text)) {
            let width = columns(of: piece)
            put(piece, width: width, at: Position(row: position.row, column: column), style: style)
            column += width
        }
        return column
    }

    /// Gives every cell of a part of one row `style`, and leaves what stands there.
    package mutating func paint(row: Int, columns: Range<Int>, style: Style) {
        for column in columns.clamped(to: 0..<size.width) where (0..<size.height).contains(row) {
            cells[index(of: Position(row: row, column: column))].style = style
        }
    }

    /// Draws `canvas` over this one, its top left corner at `position`.
    ///
    /// Its cursor, where it has one, comes along unless it falls outside.
    package mutating func draw(_ canvas: Canvas, at position: Position) {
        for row in 0..<canvas.size.height {
            for column in 0..<canvas.size.width {
                let cell = canvas[Position(row: row, column: column)]
                guard !cell.isContinuation else { continue }
                let width = canvas.isWide(row: row, column: column) ? 2 : 1
                let place = Position(row: position.row + row, column: position.column + column)
                put(cell.character, width: width, at: place, style: cell.style)
            }
        }
        if let inner = canvas.cursor {
            let place = Position(row: position.row + inner.row, column: position.column + inner.column)
            cursor = contains(place) ? place : nil
        }
    }

    /// Whether the character at this cell of the canvas takes two columns.
    func isWide(row: Int, column: Int) -> Bool {
        column + 1 < size.width && self[Position(row: row, column: column + 1)].isContinuation
    }

    private func index(of position: Position) -> Int { position.row * size.width + position.column }

    private mutating func put(_ character: Character, width: Int, at position: Position, style: Style) {
        guard (0..<size.height).contains(position.row) else { return }
        let all = position.column..<position.column + width
        let inside = all.clamped(to: 0..<size.width)
        for column in inside { clear(at: Position(row: position.row, column: column)) }
        guard inside == all else {
            for column in inside {
                cells[index(of: Position(row: position.row, column: column))].style = style
            }
            return
        }
        let index = index(of: position)
        cells[index] = Cell(character: character, style: style)
        if width == 2 { cells[index + 1] = Cell(character: " ", style: style, isContinuation: true) }
    }

    /// Blanks a cell, and the other half of the wide character that it belonged to.
    private mutating func clear(at position: Position) {
        let index = index(of: position)
        if cells[index].isContinuation { cells[index - 1] = .blank }
        if position.column + 1 < size.width, cells[index + 1].isContinuation { cells[index + 1] = .blank }
        cells[index] = .blank
    }
}
