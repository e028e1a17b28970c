/// Which seat an attachment asks for, and how it is to look.
package struct AttachedSeat: Equatable, Sendable {
    /// `console`, `stage` or `participant`.
    package var wish: String
    /// The theme by name; empty for the host's.
    package var theme: String
    /// Whether only lines are to be added, and no screen redrawn.
    package var isPlain: Bool

    /// Makes a wish.
    package init(_ wish: String, theme: String = "", isPlain: Bool = false) {
        self.wish = wish
        self.theme = theme
        self.isPlain = isPlain
    }
}
