extension Canvas {
    /// The same picture in ASCII, for terminals without UTF-8; every cell keeps its place and its style.
    ///
    /// Rules, blocks, marks and quotes become what looks most like them, accented Latin letters lose their accents,
    /// anything else becomes `?`, one for each column.
    package func inASCII() -> Canvas {
        var picture = Canvas(size: size)
        picture.cursor = cursor
        for row in 0..<size.height {
            for column in 0..<size.width {
                let position = Position(row: row, column: column)
                let cell = self[position]
                guard !cell.isContinuation else { continue }
                let spelling = isWide(row: row, column: column) ? "??" : String(ascii(for: cell.character))
                picture.write(spelling, at: position, style: cell.style)
            }
        }
        return picture
    }
}

/// `text` in ASCII, letter by letter: what has no likeness there becomes `?`.
package func asciiSpelling(of text: String) -> String { String(text.map(ascii(for:))) }

/// The ASCII character that stands for `character` of one column.
func ascii(for character: Character) -> Character {
    if character.isASCII { return character }
    if let known = asciiSubstitutes[character] { return known }
    guard let first = character.unicodeScalars.first, first.isASCII else { return "?" }
    return Character(first)
}
