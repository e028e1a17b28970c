extension Canvas {
    /// The picture as text: a line for each row, spaces at the end of lines left out.
    package var text: String {
        (0..<size.height).map { row in
            var line = ""
            for column in 0..<size.width {
                let cell = self[Position(row: row, column: column)]
                if !cell.isContinuation { line.append(cell.character) }
            }
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }

    /// Writes one line of styled text from `position` to the right.
    ///
    /// - Returns: The column after the text's last one, also where an edge cut it.
    @discardableResult
    package mutating func write(_ line: StyledText, at position: Position) -> Int {
        var column = position.column
        for run in line.runs {
            column = write(run.text, at: Position(row: position.row, column: column), style: run.style)
        }
        return column
    }

    /// Writes lines one under the other, each from `position`'s column.
    ///
    /// - Returns: The row after the last line.
    @discardableResult
    package mutating func write(_ lines: [StyledText], at position: Position) -> Int {
        for (offset, line) in lines.enumerated() {
            write(line, at: Position(row: position.row + offset, column: position.column))
        }
        return position.row + lines.count
    }
}
