/// What stands in one column of one row.
package struct Cell: Hashable, Sendable {
    /// One grapheme, of one or two columns; a space where nothing stands.
    package var character: Character
    /// What it is for.
    package var style: Style
    /// Whether this is the second column of the wide character to its left; `character` is a space then.
    package var isContinuation: Bool

    /// Nothing.
    package static let blank = Cell(character: " ", style: .plain)

    /// Makes a cell.
    package init(character: Character, style: Style, isContinuation: Bool = false) {
        self.character = character
        self.style = style
        self.isContinuation = isContinuation
    }
}
