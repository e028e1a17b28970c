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
