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

/// How many lines such a page has room for.
func overlayRoom(_ size: Size) -> Int { max(1, size.height - (size.height < 12 ? 1 : 2)) }

/// Keys and what they do, in two columns; only a row's first key where there is no room for all.
func keyColumns(_ rows: [(keys: String, help: String)], width: Int) -> [StyledText] {
    let room = min(rows.map { columns(of: $0.keys) }.max() ?? 0, max(9, width / 2))
    return rows.flatMap { row in
        let keys = columns(of: row.keys) > room ? String(row.keys.prefix { $0 != " " }) : row.keys
        let padding = String(repeating: " ", count: max(0, room - columns(of: keys)) + 2)
        let help = StyledText(row.help).wrapped(to: max(8, width - room - 2))
        return help.enumerated().map { number, line in
            let margin = number == 0 ? keys + padding : String(repeating: " ", count: room + 2)
            return StyledText([.init(margin, .strong)] + line.runs)
        }
    }
}
