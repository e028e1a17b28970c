import CNcurses

/// How the cells of one style look: attributes, and colours by number where they are not the terminal's own.
struct Ink: Hashable, Sendable {
    /// What a terminal does to a character beside colouring it.
    struct Attributes: OptionSet, Hashable, Sendable {
        let rawValue: UInt8

        static let bold = Attributes(rawValue: 1)
        static let dim = Attributes(rawValue: 2)
        static let italic = Attributes(rawValue: 4)
        static let underline = Attributes(rawValue: 8)
        static let reverse = Attributes(rawValue: 16)
    }

    var attributes: Attributes = []
    var foreground: Int16?
    var background: Int16?
}

extension Ink.Attributes {
    /// The same in ncurses's bits.
    var bits: UInt32 {
        var bits: UInt32 = 0
        if contains(.bold) { bits |= curses_bold() }
        if contains(.dim) { bits |= curses_dim() }
        if contains(.italic) { bits |= curses_italic() }
        if contains(.underline) { bits |= curses_underline() }
        if contains(.reverse) { bits |= curses_reverse() }
        return bits
    }
}
