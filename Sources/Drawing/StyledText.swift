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
}

extension StyledText {
    /// The text in lines of at most `width` columns, broken between words, and inside a word only where the word
    /// alone is wider than a line. Always at least one line.
    package func wrapped(to width: Int) -> [StyledText] {
        [self]
    }
}

extension Canvas {
    /// Writes one line of styled text from `position` to the right.
    ///
    /// - Returns: The column after the last one written.
    @discardableResult
    package mutating func write(_ line: StyledText, at position: Position) -> Int {
        var column = position.column
        for run in line.runs {
            column = write(run.text, at: Position(row: position.row, column: column), style: run.style)
        }
        return column
    }
}
