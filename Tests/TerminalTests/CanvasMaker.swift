import Drawing
import TestSupport

/// Makes canvases by chance, the same ones for the same seed.
struct CanvasMaker: RandomNumberGenerator {
    private static let words = [
        "a", "poll", "Safe words", "12 of 23", "──────", "█▌", "▎", "● ○ ○", "naïve", "cafe\u{301}", "漢字",
        "한국어", "日", "  ",
        "😀", "→", "…", "x\u{323}\u{301}y", "Ωμέγα", "жить",
    ]
    private var chance: SeededGenerator

    init(seed: UInt64) { chance = SeededGenerator(seed: seed) }

    mutating func next() -> UInt64 { chance.next() }

    mutating func size() -> Size {
        Size(width: .random(in: 20...160, using: &self), height: .random(in: 6...60, using: &self))
    }

    mutating func canvas(size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        scribble(on: &canvas, times: Int.random(in: 0...size.width * size.height / 8, using: &self))
        return canvas
    }

    /// A canvas that differs a little from another, or is another altogether.
    mutating func canvas(after canvas: Canvas) -> Canvas {
        var next = canvas
        switch Int.random(in: 0..<4, using: &self) {
        case 0: return self.canvas(size: canvas.size)
        case 1:
            let offset = Position(
                row: .random(in: -2...2, using: &self), column: .random(in: -3...3, using: &self))
            next = Canvas(size: canvas.size)
            next.draw(canvas, at: offset)
            scribble(on: &next, times: 0)
        default: scribble(on: &next, times: Int.random(in: 0...5, using: &self))
        }
        return next
    }

    private mutating func scribble(on canvas: inout Canvas, times: Int) {
        for _ in 0..<times {
            let word = Self.words.randomElement(using: &self) ?? ""
            let style = Style.allCases.randomElement(using: &self) ?? .plain
            canvas.write(word, at: position(on: canvas), style: style)
        }
        // libvterm 0.1.4 puts the marks of what stands in the last column on the next line.
        let last = canvas.size.width - 1
        for row in 0..<canvas.size.height {
            let place = Position(row: row, column: last)
            if canvas[place].character.unicodeScalars.count > 1 { canvas.write(".", at: place) }
        }
        // The corner that makes a terminal scroll when it is written carelessly. Not beside a wide character, where
        // ncurses gets it wrong on a plain rxvt, which cannot be told not to wrap.
        canvas.write("-#", at: Position(row: canvas.size.height - 1, column: last - 1))
        canvas.cursor = Bool.random(using: &self) ? position(on: canvas) : nil
    }

    private mutating func position(on canvas: Canvas) -> Position {
        Position(
            row: .random(in: 0..<canvas.size.height, using: &self),
            column: .random(in: 0..<canvas.size.width, using: &self))
    }
}
