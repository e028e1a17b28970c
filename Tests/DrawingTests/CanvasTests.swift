import Drawing
import TestSupport
import Testing

@Suite struct CanvasTests {
    private static let words = [
        "a", "tea", "茶", "é", "e\u{301}", "👩‍👩‍👧", "🇬🇧", "─▏█", " ", "x\u{1B}[31my", "\u{202E}abc",
    ]

    @Test(
        "whatever is written wherever, wide characters stay whole and rows keep their width",
        arguments: 0..<100)
    func invariants(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let size = Size(
            width: Int.random(in: 1...30, using: &chance), height: Int.random(in: 1...8, using: &chance))
        var canvas = Canvas(size: size)
        for _ in 0..<60 {
            let place = Position(
                row: Int.random(in: -3...10, using: &chance), column: Int.random(in: -12...40, using: &chance)
            )
            canvas.write(Self.words.randomElement(using: &chance) ?? "", at: place, style: .accent)
        }
        for row in 0..<size.height {
            var column = 0
            while column < size.width {
                let cell = canvas[Position(row: row, column: column)]
                #expect(!cell.isContinuation)
                let width = columns(of: cell.character)
                #expect(width == 1 || width == 2)
                if width == 2 {
                    #expect(column + 1 < size.width)
                    #expect(canvas[Position(row: row, column: column + 1)].isContinuation)
                }
                column += width
            }
            #expect(column == size.width)
        }
    }

    @Test func `half of an overwritten wide character is blank`() {
        var canvas = Canvas(size: Size(width: 4, height: 1))
        canvas.write("茶茶", at: Position(row: 0, column: 0))
        canvas.write("x", at: Position(row: 0, column: 1))
        #expect(canvas.text == " x茶")
    }

    @Test func `a wide character that does not fit is left out`() {
        var canvas = Canvas(size: Size(width: 3, height: 1))
        canvas.write("ab茶", at: Position(row: 0, column: 0))
        #expect(canvas.text == "ab")
    }

    @Test func `a canvas is drawn over another, with its cursor`() {
        var inner = Canvas(size: Size(width: 2, height: 2))
        inner.write("茶", at: Position(row: 1, column: 0))
        inner.cursor = Position(row: 1, column: 0)
        var outer = Canvas(size: Size(width: 6, height: 3))
        outer.write("abcdef", at: Position(row: 2, column: 0))
        outer.draw(inner, at: Position(row: 1, column: 3))
        #expect(outer.text == "\n\nabc茶f")
        #expect(outer.cursor == Position(row: 2, column: 3))
    }

    @Test("in ASCII every row keeps its columns, and nothing but ASCII is left", arguments: 0..<50)
    func ascii(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        var canvas = Canvas(size: Size(width: 24, height: 4))
        for _ in 0..<30 {
            let place = Position(
                row: Int.random(in: 0...3, using: &chance), column: Int.random(in: 0...23, using: &chance))
            canvas.write(
                (Self.words + ["●○▸", "…", "“”’", "→", "✓", "⌫"]).randomElement(using: &chance) ?? "",
                at: place)
        }
        let ascii = canvas.inASCII()
        #expect(ascii.size == canvas.size)
        #expect(ascii.text.unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test func `rules, blocks and marks have their stand-ins`() {
        var canvas = Canvas(size: Size(width: 12, height: 1))
        canvas.write("─│█▏●○ é“x”", at: Position(row: 0, column: 0))
        #expect(canvas.inASCII().text == "-|#|*o e\"x\"")
    }
}
