import Drawing

/// A page that lies over the slide: a heading and lines, the same on every seat.
func overlayPage(_ title: String, lines: [StyledText], size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let left = size.width < 40 ? 1 : 3
    canvas.write(title, at: Position(row: 0, column: left), style: .heading)
    let top = size.height < 12 ? 1 : 2
    for (row, line) in lines.enumerated() { canvas.write(line, at: Position(row: top + row, column: left)) }
    return canvas
}

/// Keys and what they do, in two columns.
func keyLines(_ rows: [(keys: String, help: String)], width: Int) -> [StyledText] {
    let room = min(rows.map { columns(of: $0.keys) }.max() ?? 0, max(6, width / 2))
    return rows.map { row in
        let keys = columns(of: row.keys) > room ? String(row.keys.prefix { $0 != " " }) : row.keys
        let padding = String(repeating: " ", count: max(0, room - columns(of: keys)) + 2)
        return StyledText([.init(keys + padding, .strong), .init(row.help, .plain)])
    }
}
