package import Drawing

/// The canvas's styles as a picture: one letter for each cell, a dot for plain ones; where the cursor stands comes last.
package func styles(of canvas: Canvas) -> String {
    var lines = (0..<canvas.size.height).map { row in
        var line = ""
        for column in 0..<canvas.size.width {
            line.append(letter(of: canvas[Position(row: row, column: column)].style))
        }
        while line.last == "." { line.removeLast() }
        return line
    }
    if let cursor = canvas.cursor { lines.append("cursor: row \(cursor.row), column \(cursor.column)") }
    return lines.joined(separator: "\n")
}

/// The letter that stands for `style` in recorded pictures.
package func letter(of style: Style) -> Character {
    switch style {
    case .plain: "."
    case .quiet: "q"
    case .strong: "s"
    case .emphasis: "e"
    case .heading: "h"
    case .accent: "a"
    case .rule: "r"
    case .bar: "b"
    case .chosen: "c"
    case .alert: "l"
    case .success: "y"
    case .note: "n"
    case .heat1: "1"
    case .heat2: "2"
    case .heat3: "3"
    case .heat4: "4"
    case .code: "x"
    }
}
