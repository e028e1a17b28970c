/// An extent in cells.
package struct Size: Hashable, Sendable {
    package var width: Int
    package var height: Int

    /// How many cells it has.
    package var area: Int { width * height }

    /// Makes a size; a negative extent is a programming error.
    package init(width: Int, height: Int) {
        precondition(width >= 0 && height >= 0, "a size is never negative")
        self.width = width
        self.height = height
    }
}

/// A cell's place, from the top left corner.
package struct Position: Hashable, Sendable {
    package var row: Int
    package var column: Int

    /// Makes a position.
    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}
