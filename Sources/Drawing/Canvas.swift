/// A picture made of cells; drawing outside of it is cut, not an error.
///
/// Right of a character of two columns there is always its continuation, and nowhere else. A cell takes four bytes, and a
/// character of several scalars its own size besides.
package struct Canvas: Sendable {
    /// The canvas's extent.
    package let size: Size
    /// Where the terminal's cursor stands, for Braille displays and screen readers too; nil hides it, as no seat does.
    package var cursor: Position?
    /// The pictures that stand here, or would once they are made, each once; whoever draws this canvas draws them along.
    package private(set) var wishes: [PictureWish] = []
    var cells: [PackedCell]
    /// Whether a part of a picture was ever put here, so that no cell need be asked where none was.
    private var hasPictures = false
    /// Whether a character of two columns was ever put here.
    private var hasWide = false
    /// What stands in cells whose character has several scalars; also what stood there before it was overwritten.
    private(set) var clusters: [Character] = []

    /// Makes an empty canvas.
    package init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.area)
    }

    /// The cell at `position`, which must lie inside.
    package subscript(position: Position) -> Cell {
        precondition(contains(position), "a cell is read inside its canvas")
        return cell(at: index(of: position))
    }

    /// Hands out what stands in the first `width` columns of a row, from the left: each glyph with its style, and the
    /// columns that it takes, of which the last may lie beyond `width`.
    package func read(row: Int, upTo width: Int, _ take: (Glyph, Style, Int) -> Void) {
        let line = row * size.width..<row * size.width + min(width, size.width)
        let end = (row + 1) * size.width
        for index in line {
            let cell = cells[index]
            if cell.isContinuation { continue }
            let columns = index + 1 < end && cells[index + 1].isContinuation ? 2 : 1
            if hasPictures, let picture = cell.picture {
                take(.picture(picture), cell.style, columns)
            } else if let scalar = cell.scalar {
                take(.scalar(scalar), cell.style, columns)
            } else {
                take(.cluster(clusters[cell.number]), cell.style, columns)
            }
        }
    }

    /// Whether `position` lies on the canvas.
    package func contains(_ position: Position) -> Bool {
        (0..<size.height).contains(position.row) && (0..<size.width).contains(position.column)
    }

    /// Whether the character at this cell of the canvas takes two columns.
    func isWide(row: Int, column: Int) -> Bool {
        column + 1 < size.width && cells[row * size.width + column + 1].isContinuation
    }

    /// Whether a row looks otherwise than the same row of a canvas of the same size.
    package func differs(from other: Canvas, row: Int) -> Bool {
        let line = row * size.width..<(row + 1) * size.width
        if clusters.isEmpty, other.clusters.isEmpty { return cells[line] != other.cells[line] }
        return line.contains { index in
            let (one, another) = (cells[index], other.cells[index])
            if one == another, !one.isCluster { return false }
            guard one.isCluster || another.isCluster else { return true }
            return cell(at: index) != other.cell(at: index)
        }
    }

    /// Whether nothing stands in a row.
    package func isBlank(row: Int) -> Bool {
        cells[row * size.width..<(row + 1) * size.width].allSatisfy { $0 == .blank }
    }

    /// Writes `text` from `position` to the right, cleaned, and cut at the canvas's edges.
    ///
    /// Of a wide character that an edge cuts in two, the half inside is left empty.
    ///
    /// - Returns: The column after the text's last one, also where an edge cut it.
    @discardableResult
    package mutating func write(_ text: String, at position: Position, style: Style = .plain) -> Int {
        var column = position.column
        if isPrintableASCII(text) {
            for byte in text.utf8 {
                let cell = PackedCell(Unicode.Scalar(byte), style: style)
                put(cell, width: 1, at: Position(row: position.row, column: column))
                column += 1
            }
            return column
        }
        for piece in pieces(of: cleaned(text)) {
            let width = columns(of: piece)
            let place = Position(row: position.row, column: column)
            put(packed(piece, style: style), width: width, at: place)
            column += width
        }
        return column
    }

    /// Draws a thin horizontal rule of `width` columns from `position`.
    package mutating func writeRule(at position: Position, width: Int, style: Style = .rule) {
        let cell = PackedCell("─", style: style)
        for column in position.column..<position.column + max(0, width) {
            put(cell, width: 1, at: Position(row: position.row, column: column))
        }
    }

    /// Puts a part of a picture at `position`, where that lies inside.
    package mutating func put(_ cell: PictureCell, at position: Position) {
        hasPictures = true
        put(PackedCell(cell), width: 1, at: position)
    }

    /// Asks for a picture that is to stand here.
    package mutating func wish(for picture: PictureWish) {
        if !wishes.contains(picture) { wishes.append(picture) }
    }

    /// Gives every cell of a part of one row `style`, and leaves what stands there.
    package mutating func paint(row: Int, columns: Range<Int>, style: Style) {
        for column in columns.clamped(to: 0..<size.width) where (0..<size.height).contains(row) {
            cells[index(of: Position(row: row, column: column))].style = style
        }
    }

    /// Puts the cursor at `place`, or where it stands already; or else into the first row that has something.
    package mutating func standCursor(at place: Position? = nil) {
        if let place, contains(place) { cursor = place }
        guard cursor.map(contains) != true else { return }
        let first = cells.firstIndex { $0 != .blank && $0.scalar != " " }
        let start = Position(row: first.map { $0 / size.width } ?? 0, column: 0)
        cursor = contains(start) ? start : nil
    }

    /// Puts the cursor where `mark` stands first, if it does.
    package mutating func standCursor(atMark mark: Unicode.Scalar) {
        guard let place = cells.firstIndex(where: { $0.scalar == mark }) else { return }
        cursor = Position(row: place / size.width, column: place % size.width)
    }

    /// Draws `canvas` over this one, its top left corner at `position`.
    ///
    /// Its cursor, where it has one, comes along unless it falls outside, and its wishes do.
    package mutating func draw(_ canvas: Canvas, at position: Position) {
        for wish in canvas.wishes { self.wish(for: wish) }
        hasPictures = hasPictures || canvas.hasPictures
        for row in 0..<canvas.size.height where (0..<size.height).contains(position.row + row) {
            if hasWide || canvas.hasWide || !canvas.clusters.isEmpty {
                put(row: row, of: canvas, at: position)
                continue
            }
            let inside = (position.column..<position.column + canvas.size.width).clamped(to: 0..<size.width)
            guard !inside.isEmpty else { continue }
            let line = (position.row + row) * size.width
            let source = row * canvas.size.width - position.column
            cells[line + inside.lowerBound..<line + inside.upperBound] =
                canvas.cells[source + inside.lowerBound..<source + inside.upperBound]
        }
        if let inner = canvas.cursor {
            let place = Position(row: position.row + inner.row, column: position.column + inner.column)
            cursor = contains(place) ? place : nil
        }
    }

    /// Puts what stands in a row of `canvas` where it goes, with characters of two columns or of several scalars.
    private mutating func put(row: Int, of canvas: Canvas, at position: Position) {
        for column in 0..<canvas.size.width {
            let index = row * canvas.size.width + column
            var cell = canvas.cells[index]
            guard !cell.isContinuation else { continue }
            if cell.isCluster { cell = packed(canvas.cell(at: index).character, style: cell.style) }
            let width = canvas.isWide(row: row, column: column) ? 2 : 1
            put(cell, width: width, at: Position(row: position.row + row, column: position.column + column))
        }
    }

    private func index(of position: Position) -> Int { position.row * size.width + position.column }

    private func cell(at index: Int) -> Cell {
        let cell = cells[index]
        let character = cell.scalar.map { Character($0) } ?? clusters[cell.number]
        return Cell(
            character: character, style: cell.style, isContinuation: cell.isContinuation,
            colours: cell.picture?.colours)
    }

    private mutating func packed(_ character: Character, style: Style) -> PackedCell {
        let scalars = character.unicodeScalars
        if let only = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
            return PackedCell(only, style: style)
        }
        clusters.append(character)
        return PackedCell(cluster: clusters.count - 1, style: style)
    }

    private mutating func put(_ cell: PackedCell, width: Int, at position: Position) {
        guard (0..<size.height).contains(position.row) else { return }
        if !hasWide, width == 1 {
            if (0..<size.width).contains(position.column) { cells[index(of: position)] = cell }
            return
        }
        let all = position.column..<position.column + width
        let inside = all.clamped(to: 0..<size.width)
        for column in inside { clear(at: Position(row: position.row, column: column)) }
        guard inside == all else {
            for column in inside {
                cells[index(of: Position(row: position.row, column: column))].style = cell.style
            }
            return
        }
        let index = index(of: position)
        cells[index] = cell
        if width == 2 {
            hasWide = true
            cells[index + 1] = PackedCell(continuationIn: cell.style)
        }
    }

    /// Blanks a cell, and the other half of the wide character that it belonged to.
    private mutating func clear(at position: Position) {
        let index = index(of: position)
        if cells[index].isContinuation { cells[index - 1] = .blank }
        if position.column + 1 < size.width, cells[index + 1].isContinuation { cells[index + 1] = .blank }
        cells[index] = .blank
    }
}

extension Canvas: Equatable {
    package static func == (one: Canvas, other: Canvas) -> Bool {
        guard one.size == other.size, one.cursor == other.cursor, one.wishes == other.wishes else {
            return false
        }
        if one.clusters.isEmpty, other.clusters.isEmpty { return one.cells == other.cells }
        return !(0..<one.size.height).contains { one.differs(from: other, row: $0) }
    }
}

/// What stands in one or two columns of one row.
package enum Glyph {
    case scalar(Unicode.Scalar)
    /// A character of several scalars.
    case cluster(Character)
    case picture(PictureCell)
}

/// What stands in one column of one row.
package struct Cell: Hashable, Sendable {
    /// One grapheme, of one or two columns; a space where nothing stands.
    package var character: Character
    /// What it is for.
    package var style: Style
    /// Whether this is the second column of the wide character to its left; `character` is a space then.
    package var isContinuation: Bool
    /// The colours of its own that a part of a picture has, whatever the style.
    package var colours: PictureCell.Colours?

    /// Nothing.
    package static let blank = Cell(character: " ", style: .plain)

    /// Makes a cell.
    package init(
        character: Character, style: Style, isContinuation: Bool = false,
        colours: PictureCell.Colours? = nil
    ) {
        self.character = character
        self.style = style
        self.isContinuation = isContinuation
        self.colours = colours
    }
}
