/// Text with styles, before it is wrapped to a width.
package struct StyledText: Hashable, Sendable {
    /// Text of one style; a line feed begins a new line.
    package struct Run: Hashable, Sendable {
        package var text: String
        package var style: Style

        /// Makes a run.
        package init(_ text: String, _ style: Style) {
            self.text = text
            self.style = style
        }
    }

    /// The runs, in reading order.
    package var runs: [Run]

    /// Makes text of runs.
    package init(_ runs: [Run]) { self.runs = runs }

    /// Makes text of one style.
    package init(_ text: String, _ style: Style = .plain) { runs = [Run(text, style)] }

    /// The text without its styles.
    package var text: String { runs.map(\.text).joined() }

    /// The columns that the text takes on one line.
    package var width: Int { StyledPiece.lines(of: self).joined().reduce(0) { $0 + $1.width } }

    /// One text after the other.
    package static func + (first: StyledText, second: StyledText) -> StyledText {
        StyledText(first.runs + second.runs)
    }

    /// The same text, all of it in one style.
    package func styled(_ style: Style) -> StyledText {
        StyledText(runs.map { Run($0.text, style) })
    }
}
