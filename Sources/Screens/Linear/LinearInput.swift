import Keyboard

/// Turns a linear seat's bytes into lines, and lines into bytes.
package struct LinearInput: Sendable {
    /// Whether bytes come raw from a terminal, which then has to be echoed to.
    let hasTerminal: Bool
    /// The line that is being typed.
    var editor = LineEditor(limit: Self.longestLine)
    var reader = KeyReader()

    /// The most characters of a line; what is typed beyond them is dropped.
    package static let longestLine = 500

    /// Makes the input of a line of bytes.
    package init(hasTerminal: Bool) { self.hasTerminal = hasTerminal }

    /// Whether a line is half typed.
    package var isTyping: Bool { !editor.characters.isEmpty }
}
