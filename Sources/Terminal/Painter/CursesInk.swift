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

    /// Adds what `cell` looks like to a row.
    func append(_ cell: Cell, columns: Int, isASCII: Bool, to row: inout [CursesCell]) {
        if let ascii = cell.character.asciiValue, ascii >= 0x20, ascii < 0x7F, columns == 1 {
            var one = CursesCell(Unicode.Scalar(ascii))
            dip(&one)
            row.append(one)
            return
        }
        for var one in Clusters(cell.character, columns: columns, isASCII: isASCII).cells {
            dip(&one)
            row.append(one)
        }
    }

    private func dip(_ cell: inout CursesCell) {
        cell.attributes = attributes
        cell.pair = pair
    }
}
