import Drawing
import Wording
import Workshop

/// A page that lies over the slide: a heading and lines, in the place that the slide's own text has.
func overlayPage(_ title: String, lines: [StyledText], size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let left = overlayColumns(size).lowerBound
    let air = overlayAir(size)
    let heading = StyledText(title, .heading).truncated(to: overlayColumns(size).count)
    canvas.write(heading, at: Position(row: air, column: left))
    let top = overlayTop(size)
    for (row, line) in lines.enumerated() { canvas.write(line, at: Position(row: top + row, column: left)) }
    canvas.standCursor(at: Position(row: air, column: left))
    return canvas
}

/// How many lines such a page has room for.
func overlayRoom(_ size: Size) -> Int { max(1, size.height - overlayTop(size)) }

/// The columns that such a page writes to.
func overlayColumns(_ size: Size) -> Range<Int> {
    let width = max(1, min(SlidePages.measure, size.width - 2 * SlidePages.margin(of: size)))
    let left = max(0, (size.width - width) / 2)
    return left..<left + width
}

/// The rows above the heading, as above a slide's.
func overlayAir(_ size: Size) -> Int { DrawnSlide.air(above: size.height) }

/// The first row under the heading, with the air that there is room for.
private func overlayTop(_ size: Size) -> Int {
    overlayAir(size) + (size.height < 8 ? 1 : size.height < 16 ? 2 : 3)
}

/// Keys and what they do, in two columns; only a row's first key where there is no room for all.
func keyColumns(_ rows: [(keys: [String], help: String)], width: Int) -> [StyledText] {
    let all = rows.map { columns(of: $0.keys.joined(separator: "  ")) }.max() ?? 0
    let first = rows.map { columns(of: $0.keys.first ?? "") }.max() ?? 0
    let isWide = all + 3 + 30 <= width
    let room = isWide ? all : first
    return rows.flatMap { row in
        let keys = isWide ? row.keys.joined(separator: "  ") : row.keys.first ?? ""
        let padding = String(repeating: " ", count: max(0, room - columns(of: keys)) + (isWide ? 3 : 2))
        let help = StyledText(row.help).wrapped(to: max(6, width - room - (isWide ? 3 : 2)))
        return help.enumerated().map { number, line in
            let margin =
                number == 0 ? keys + padding : String(repeating: " ", count: columns(of: keys + padding))
            return StyledText([.init(margin, .accent)] + line.runs)
        }
    }
}

/// A page with a list on it, so far scrolled that the chosen item is shown; `empty` where there is none.
func listPage(
    _ title: String, _ items: [[StyledText]], chosen: Int, skipped: Int = 0, empty: String = "", size: Size
) -> Canvas {
    guard !items.isEmpty else {
        return overlayPage(
            title, lines: StyledText(empty).wrapped(to: overlayColumns(size).count), size: size)
    }
    let window = ChoiceWindow(heights: items.map(\.count), chosen: chosen, rows: overlayRoom(size))
    let first = window.top(skipping: skipped)
    let shown = items.flatMap { $0 }.dropFirst(first).prefix(window.rows)
    var canvas = overlayPage(title, lines: Array(shown), size: size)
    let marked = items[window.chosen].firstIndex { $0.text.hasPrefix("▸") } ?? 0
    let row = overlayTop(size) + max(0, window.starts[window.chosen] + marked - first)
    canvas.standCursor(at: Position(row: row, column: overlayColumns(size).lowerBound))
    return canvas
}

/// A section in the agenda: its number, its title as far as it fits, and what is known of it at the right.
func sectionRow(
    _ section: Int, of count: Int, title: String, style: Style, isChosen: Bool, facts: String, width: Int
) -> StyledText {
    let digits = String(count).count
    let rest = width - 4 - digits - columns(of: facts) - 2
    let title = StyledText(shortened(title, to: max(1, rest)), isChosen ? .chosen : style)
    let air = String(repeating: " ", count: max(2, rest + 2 - title.width))
    return StyledText([
        .init(isChosen ? "▸ " : "  ", .accent), .init(ordinal(section + 1, of: count) + "  ", .accent),
    ]) + title + StyledText(air + facts, .quiet)
}

/// A number in as many columns as `count` takes.
func ordinal(_ number: Int, of count: Int) -> String {
    rightAligned(String(number), to: String(count).count)
}
