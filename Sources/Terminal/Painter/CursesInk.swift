import CNcurses
import Drawing

/// A style's look on one screen, in ncurses's own terms.
struct CursesInk {
    private let attributes: UInt32
    let pair: Int16
    /// Whether a space in it looks like any other space.
    let isUnseenOnSpaces: Bool

    /// Sets up the colour pair `pair` of the current screen where the ink needs one.
    init(_ ink: Ink, pair: Int16) {
        var bits = ink.attributes
        if bits.contains(.italic), !curses_has_italics() {
            bits.remove(.italic)
            bits.insert(.underline)
        }
        if bits.contains(.dim), !curses_has_dim() { bits.remove(.dim) }
        attributes = bits.bits
        isUnseenOnSpaces = ink.background == nil && bits.isDisjoint(with: [.reverse, .underline])
        if ink.foreground != nil || ink.background != nil {
            init_pair(pair, ink.foreground ?? -1, ink.background ?? -1)
            self.pair = pair
        } else {
            self.pair = 0
        }
    }

    /// A cell of one code point.
    func cell(_ scalar: Unicode.Scalar) -> CursesCell { dipped(CursesCell(scalar)) }

    /// The same cell in this ink.
    func dipped(_ cell: CursesCell) -> CursesCell {
        var cell = cell
        cell.attributes = attributes
        cell.pair = pair
        return cell
    }
}
