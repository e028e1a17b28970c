import Drawing
import Wording
import Workshop

/// A field to write one line in, with what becomes of it.
func fieldPage(
    _ editor: LineEditor, under title: Phrase, at place: String? = nil, saying help: [Phrase],
    in language: Language, size: Size
) -> Canvas {
    let columns = overlayColumns(size)
    let rows = FieldRows(editor.characters, width: max(1, columns.count - 2))
    var canvas = overlayPage(
        ([title.text(in: language)] + [place].compactMap(\.self)).joined(separator: ": "), lines: [],
        size: size)
    let top = size.height - overlayRoom(size)
    let cursor = rows.position(of: editor.cursor)
    let shown = max(1, min(rows.rows.count, overlayRoom(size)))
    let first = min(max(0, cursor.row - shown + 1), max(0, rows.rows.count - shown))
    for row in 0..<shown where rows.rows.indices.contains(first + row) {
        let text = String(editor.characters[rows.rows[first + row]])
        let mark = StyledText(row == 0 ? "› " : "  ", .accent)
        canvas.write(mark + StyledText(text), at: Position(row: top + row, column: columns.lowerBound))
    }
    canvas.cursor = Position(
        row: top + cursor.row - first, column: columns.lowerBound + 2 + cursor.column)
    let lines = help.flatMap { StyledText($0.text(in: language), .quiet).wrapped(to: columns.count) }
    if shown + 1 + lines.count <= overlayRoom(size) {
        canvas.write(lines, at: Position(row: top + shown + 1, column: columns.lowerBound))
    }
    return canvas
}
