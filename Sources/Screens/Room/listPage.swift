import Drawing
import Wording
import Workshop

/// A page with a list on it, so far scrolled that the chosen item is shown; `empty` where there is none.
func listPage(
    _ title: String, _ items: [[StyledText]], chosen: Int, skipped: Int = 0, empty: String = "", size: Size
) -> Canvas {
    guard !items.isEmpty else {
        return overlayPage(
            title, lines: StyledText(empty).wrapped(to: overlayColumns(size).count), size: size)
    }
    let window = ChoiceWindow(heights: items.map(\.count), chosen: chosen, rows: overlayRoom(size))
    let shown = items.flatMap { $0 }.dropFirst(window.top(skipping: skipped)).prefix(window.rows)
    return overlayPage(title, lines: Array(shown), size: size)
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
