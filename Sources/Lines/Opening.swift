/// What a line says of itself when its terminal is there.
package struct Opening: Hashable, Sendable {
    /// What is wanted, in at most 64 bytes.
    ///
    /// The SSH user name through the door; `stage`, `console`, `participant`, `summary` on the local socket.
    package var wish: String
    /// The terminal's type, such as `xterm-256color`, in at most 64 bytes; empty where there is no terminal.
    package var terminal: String
    /// Columns, from 20 to 500.
    package var width: UInt16
    /// Rows, from 5 to 200.
    package var height: UInt16
    /// Whether colour was declined (`NO_COLOR`).
    package var isMonochrome: Bool
    /// Whether the terminal's character set is not UTF-8.
    package var isASCII: Bool
    /// The theme that was asked for, in at most 64 bytes; empty for the host's.
    package var theme: String
    /// Whether a linear seat was asked for.
    package var isPlain: Bool

    /// Makes an opening.
    package init(
        wish: String, terminal: String, width: UInt16, height: UInt16, isMonochrome: Bool = false,
        isASCII: Bool = false, theme: String = "", isPlain: Bool = false
    ) {
        self.wish = wish
        self.terminal = terminal
        self.width = width
        self.height = height
        self.isMonochrome = isMonochrome
        self.isASCII = isASCII
        self.theme = theme
        self.isPlain = isPlain
    }
}
