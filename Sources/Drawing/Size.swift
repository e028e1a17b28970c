/// An extent in cells.
package struct Size: Hashable, Sendable {
    package var width: Int
    package var height: Int

    /// Makes a size; a negative extent is a programming error.
    package init(width: Int, height: Int) {
        precondition(width >= 0 && height >= 0, "a size is never negative")
        self.width = width
        self.height = height
    }
}
