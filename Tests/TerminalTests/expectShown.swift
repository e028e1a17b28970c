import Drawing
import TestSupport
import Testing

@testable import Terminal

/// Expects `terminal` to show `canvas` in its middle, and nothing else; with the palette's inks where there is one.
func expectShown(
    _ canvas: Canvas, on terminal: VirtualTerminal, palette: Palette? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let size = terminal.size
    let corner = Position(
        row: max(0, size.height - canvas.size.height) / 2, column: max(0, size.width - canvas.size.width) / 2)
    var whole = Canvas(size: size)
    whole.draw(canvas, at: corner)
    var differences: [String] = []
    for row in 0..<size.height {
        for column in 0..<size.width {
            let position = Position(row: row, column: column)
            let (wanted, shown) = (whole[position], terminal.cell(at: position))
            if let difference = difference(of: shown, from: wanted, palette: palette) {
                differences.append("\(row),\(column): \(difference)")
            }
        }
    }
    #expect(differences.prefix(5) == [], "of \(differences.count)", sourceLocation: sourceLocation)
    guard let cursor = whole.cursor, whole.contains(cursor) else { return }
    #expect(terminal.cursor == cursor, sourceLocation: sourceLocation)
    #expect(terminal.showsCursor, sourceLocation: sourceLocation)
}

private func difference(of shown: VirtualTerminal.Cell, from wanted: Cell, palette: Palette?) -> String? {
    let text = wanted.isContinuation ? "" : String(wanted.character)
    guard shown.text == text else { return "“\(shown.text)” for “\(text)”" }
    guard let palette, !wanted.isContinuation else { return nil }
    let ink = palette.ink(for: wanted.style)
    let isUnseen = text == " " && ink.background == nil && !ink.attributes.contains(.reverse)
    if isUnseen { return shown.isReverse || shown.background != -1 ? "a mark on a space" : nil }
    // No space looks bold: ncurses erases where one stands, and of what is erased terminals keep colours alone.
    guard text == " " || shown.isBold == ink.attributes.contains(.bold) else {
        return "\(wanted.style) bold: \(shown.isBold)"
    }
    guard shown.isReverse == ink.attributes.contains(.reverse) else {
        return "\(wanted.style) reverse: \(shown.isReverse)"
    }
    guard shown.foreground == Int(ink.foreground ?? -1) else {
        return "\(wanted.style) in \(shown.foreground)"
    }
    guard shown.background == Int(ink.background ?? -1) else {
        return "\(wanted.style) on \(shown.background)"
    }
    return nil
}
