import Drawing
import TestSupport
import Testing

@Suite("A canvas")
struct CanvasTests {
    @Test func `leaves half of a wide character empty where an edge cuts it`() {
        var canvas = Canvas(size: Size(width: 4, height: 1))
        canvas.write("日本語", at: Position(row: 0, column: -1))
        #expect(canvas.text == " 本")
        canvas.write("abcd", at: Position(row: 0, column: 0))
        canvas.write("日", at: Position(row: 0, column: 3))
        #expect(canvas.text == "abc")
    }

    @Test func `blanks the other half of a wide character that is written over`() {
        var canvas = Canvas(size: Size(width: 6, height: 1))
        canvas.write("日本語", at: Position(row: 0, column: 0))
        canvas.write("x", at: Position(row: 0, column: 3))
        #expect(canvas.text == "日 x語")
        canvas.write("y", at: Position(row: 0, column: 4))
        #expect(canvas.text == "日 xy")
    }

    @Test func `takes the cursor of what is drawn on it, unless that falls outside`() {
        var inner = Canvas(size: Size(width: 4, height: 2))
        inner.cursor = Position(row: 1, column: 3)
        var canvas = Canvas(size: Size(width: 6, height: 4))
        canvas.draw(inner, at: Position(row: 2, column: 2))
        #expect(canvas.cursor == Position(row: 3, column: 5))
        canvas.draw(inner, at: Position(row: 3, column: 2))
        #expect(canvas.cursor == nil)
    }

    @Test func `takes a combining mark that begins a text nowhere`() {
        var canvas = Canvas(size: Size(width: 3, height: 1))
        #expect(canvas.write("\u{301}a", at: Position(row: 0, column: 0)) == 1)
        #expect(canvas.text == "a")
    }

    @Test("stays well formed whatever is written and drawn wherever", arguments: 0..<200 as Range<UInt64>)
    func staysWellFormed(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var canvas = Canvas.any(using: &generator)
        for _ in 0..<20 {
            let place = Position(
                row: Int.random(in: -3...12, using: &generator),
                column: Int.random(in: -12...25, using: &generator))
            if Bool.random(using: &generator) {
                canvas.write(EvilText.any(upTo: 8, using: &generator), at: place, style: .strong)
            } else {
                canvas.draw(.any(using: &generator), at: place)
            }
            expectWellFormed(canvas)
        }
        expectWellFormed(canvas.inASCII())
        let isASCII = canvas.inASCII().text.allSatisfy(\.isASCII)
        #expect(isASCII)
    }

    @Test("drawn on an empty one of its size is the same", arguments: 0..<50 as Range<UInt64>)
    func drawsAlike(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let canvas = Canvas.any(using: &generator)
        var copy = Canvas(size: canvas.size)
        copy.draw(canvas, at: Position(row: 0, column: 0))
        #expect(copy == canvas)
    }

    @Test func `says in ASCII what its marks and rules mean`() {
        var canvas = Canvas(size: Size(width: 34, height: 2))
        canvas.write("─│█▏●○▸▎…⌫✓→◆“Zoë” łódź 日 Ω", at: Position(row: 0, column: 0), style: .accent)
        canvas.writeRule(at: Position(row: 1, column: 2), width: 4)
        let ascii = canvas.inASCII()
        #expect(ascii.text == "-|#|*o>|.<v>*\"Zoe\" lodz ?? ?\n  ----")
        #expect(ascii[Position(row: 0, column: 24)].style == .accent)
    }
}

/// Expects a continuation right of every character of two columns, and nowhere else.
private func expectWellFormed(_ canvas: Canvas) {
    for row in 0..<canvas.size.height {
        var column = 0
        while column < canvas.size.width {
            let cell = canvas[Position(row: row, column: column)]
            let width = columns(of: cell.character)
            #expect(!cell.isContinuation && (1...2).contains(width) && column + width <= canvas.size.width)
            if width == 2, column + 1 < canvas.size.width {
                let next = canvas[Position(row: row, column: column + 1)]
                #expect(next == Cell(character: " ", style: cell.style, isContinuation: true))
            }
            column += max(1, width)
        }
    }
}

extension Canvas {
    /// A small canvas with a few texts on it.
    fileprivate static func any(using generator: inout SeededGenerator) -> Canvas {
        let width = Int.random(in: 0...20, using: &generator)
        var canvas = Canvas(size: Size(width: width, height: Int.random(in: 0...6, using: &generator)))
        for row in 0..<3 {
            canvas.write(EvilText.any(upTo: 8, using: &generator), at: Position(row: row, column: row - 1))
        }
        return canvas
    }
}
