import Drawing
import TestSupport
import Testing

@Suite struct PictureCellTests {
    private func look(of cell: PictureCell) -> [Int] {
        quarters(of: cell.symbol.scalar, Int(cell.colours.foreground), on: Int(cell.colours.background))
    }

    @Test(arguments: PictureCell.Symbol.allCases)
    func `a part of a picture stands in a canvas as it was put there, and may be drawn along`(
        symbol: PictureCell.Symbol
    ) {
        let cell = PictureCell(symbol, PictureCell.Colours(foreground: 255, background: 16))
        var inner = Canvas(size: Size(width: 2, height: 1))
        inner.put(cell, at: Position(row: 0, column: 1))
        inner.put(cell, at: Position(row: 0, column: 2))
        var canvas = Canvas(size: Size(width: 4, height: 2))
        canvas.draw(inner, at: Position(row: 1, column: 1))
        let place = Position(row: 1, column: 2)
        #expect(canvas.picture(at: place) == cell)
        #expect(canvas[place].character == Character(symbol.scalar) && canvas[place].colours == cell.colours)
        #expect(canvas.picture(at: Position(row: 1, column: 1)) == nil)
        canvas.write("a", at: place)
        #expect(canvas.picture(at: place) == nil && canvas[place] == Cell(character: "a", style: .plain))
    }

    @Test func `a part of a picture that stands over half of a wide character blanks the other half`() {
        var canvas = Canvas(size: Size(width: 4, height: 1))
        canvas.write("日本", at: Position(row: 0, column: 0))
        canvas.put(
            PictureCell(.full, PictureCell.Colours(foreground: 20, background: 20)),
            at: Position(row: 0, column: 2))
        #expect(canvas.text == "日█")
    }

    @Test func `in order of its colours a part looks as before, and there are few enough pairs`() {
        var pairs: Set<PictureCell.Colours> = []
        for symbol in PictureCell.Symbol.allCases {
            for front in UInt8(16)...255 {
                for back in UInt8(16)...255 {
                    let cell = PictureCell(
                        symbol, PictureCell.Colours(foreground: front, background: back))
                    let ordered = cell.ordered
                    if look(of: ordered) != look(of: cell) { Issue.record("\(cell)") }
                    pairs.insert(ordered.colours)
                }
            }
        }
        // Some types have 32,767, and styles have theirs besides.
        #expect(pairs.count == 240 * 241 / 2)
    }

    @Test func `wishes come along with what is drawn, each once, and make two canvases different`() {
        let size = Size(width: 9, height: 4)
        let wish = PictureWish("a.png", fitting: size, depth: .many)
        var inner = Canvas(size: Size(width: 1, height: 1))
        inner.wish(for: wish)
        var canvas = Canvas(size: size)
        let before = canvas
        for row in 0..<3 { canvas.draw(inner, at: Position(row: row, column: 20)) }
        #expect(canvas.wishes == [wish] && canvas != before && canvas.text == before.text)
    }
}
