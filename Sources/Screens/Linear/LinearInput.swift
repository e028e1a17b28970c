import Keyboard

/// Turns a linear seat's bytes into lines, and lines into bytes.
///
/// Raw bytes of a terminal are echoed and edited here; where there is none, the person's own terminal did both and
/// sends whole lines. One that was left raw all the same, as `plink -T` leaves it, shows itself by a carriage return or
/// a Backspace, and from then on gets lines that begin at its left.
package struct LinearInput: Sendable {
    /// The most characters of a line; what is typed beyond them is dropped.
    package static let longestLine = 500
    /// What stands before what is typed.
    package static let prompt = "> "
    /// The most bytes of a line that are kept until its end comes.
    static let longestRun = 8192

    let hasTerminal: Bool
    /// The line that is being typed at a terminal.
    var editor = LineEditor(limit: Self.longestLine)
    var reader = KeyReader()
    /// The bytes of a line that is not whole yet, where there is no terminal.
    var run: [UInt8] = []
    /// Whether the byte before was a carriage return, which a line feed may follow.
    var isAfterReturn = false
    /// Whether bytes come raw where there should be no terminal; and whether that had shown before the last line's end.
    var isRaw = false
    var wasRaw = false
    /// Whether the prompt stands at the beginning of the line that the cursor is in.
    var isPrompted = false

    /// Makes the input of a line of bytes; `hasTerminal` where they come raw from a terminal.
    package init(hasTerminal: Bool) { self.hasTerminal = hasTerminal }

    /// What ends a line of what the person reads.
    package var lineEnd: String { hasTerminal || isRaw ? "\r\n" : "\n" }

    /// Whether a line is half typed.
    package var isTyping: Bool { !editor.characters.isEmpty || !run.isEmpty }
}
