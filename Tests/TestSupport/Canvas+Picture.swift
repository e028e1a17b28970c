package import Drawing

extension Canvas {
    /// The part of a picture that stands at `position`; nil for everything else.
    package func picture(at position: Position) -> PictureCell? {
        var (part, column): (PictureCell?, Int) = (nil, 0)
        read(row: position.row, upTo: position.column + 1) { glyph, _, columns in
            if column == position.column, case .picture(let cell) = glyph { part = cell }
            column += columns
        }
        return part
    }

    /// A picture of that size in cells, by chance; of the eight colours, or of 240.
    package static func picture(
        size: Size, hasManyColours: Bool = true, using generator: inout some RandomNumberGenerator
    ) -> Canvas {
        var canvas = Canvas(size: size)
        let colours: ClosedRange<UInt8> = hasManyColours ? 16...255 : 0...7
        for row in 0..<size.height {
            for column in 0..<size.width {
                let cell = PictureCell(
                    PictureCell.Symbol.allCases.randomElement(using: &generator) ?? .full,
                    PictureCell.Colours(
                        foreground: .random(in: colours, using: &generator),
                        background: .random(in: colours, using: &generator)))
                canvas.put(cell, at: Position(row: row, column: column))
            }
        }
        return canvas
    }

    /// A picture all of blocks of one colour.
    package static func block(size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        let colours = PictureCell.Colours(foreground: 25, background: 16)
        for row in 0..<size.height {
            for column in 0..<size.width {
                canvas.put(PictureCell(.full, colours), at: Position(row: row, column: column))
            }
        }
        return canvas
    }
}

/// The colours of a cell's quarters: above left and right, then below.
package func quarters(of symbol: Unicode.Scalar, _ foreground: Int, on background: Int) -> [Int] {
    let (front, back) = (foreground, background)
    return switch symbol {
    case "▀": [front, front, back, back]
    case "▄": [back, back, front, front]
    case "█": [front, front, front, front]
    case "▌": [front, back, front, back]
    case "▐": [back, front, back, front]
    case _: [back, back, back, back]
    }
}
