import Drawing
import TestSupport

/// Makes pages by chance, each a little or wholly unlike the one before: what a painter has to scroll, insert and erase for.
struct PageMaker: RandomNumberGenerator {
    private static let words = [
        "a", "poll", "Safe words", "12 of 23", "──────", "█▌", "▎", "● ○ ○", "naïve", "cafe\u{301}", "漢字",
        "한국어", "日", "  ", "→", "…", "x\u{323}\u{301}y", "Ωμέγα", "жить", "==========", "                ",
    ]
    private var chance: SeededGenerator

    init(seed: UInt64) { chance = SeededGenerator(seed: seed) }

    mutating func next() -> UInt64 { chance.next() }

    mutating func size() -> Size {
        Size(width: .random(in: 20...160, using: &self), height: .random(in: 6...60, using: &self))
    }

    mutating func change(_ canvas: inout Canvas) {
        let size = canvas.size
        switch Int.random(in: 0..<5, using: &self) {
        case 0:
            canvas = Canvas(size: size)
            write(Int.random(in: 0...size.width * size.height / 8, using: &self), on: &canvas)
        case 1, 2:
            // Moved up or down, and a little sideways.
            let moved = canvas
            canvas = Canvas(size: size)
            let offset = Position(
                row: .random(in: -3...3, using: &self), column: .random(in: -2...2, using: &self))
            canvas.draw(moved, at: offset)
            write(1, on: &canvas)
        default: write(.random(in: 0...5, using: &self), on: &canvas)
        }
        // libvterm 0.1.4 puts the marks of what stands in the last column on the next line.
        for row in 0..<size.height {
            let last = Position(row: row, column: size.width - 1)
            if canvas[last].character.unicodeScalars.count > 1 { canvas.write(".", at: last) }
        }
        canvas.write("-#", at: Position(row: size.height - 1, column: size.width - 2))
        canvas.cursor = Bool.random(using: &self) ? place(on: canvas) : nil
    }

    private mutating func write(_ times: Int, on canvas: inout Canvas) {
        for _ in 0..<times {
            let word = Self.words.randomElement(using: &self) ?? ""
            canvas.write(
                word, at: place(on: canvas), style: Style.allCases.randomElement(using: &self) ?? .plain)
        }
    }

    private mutating func place(on canvas: Canvas) -> Position {
        Position(
            row: .random(in: 0..<canvas.size.height, using: &self),
            column: .random(in: 0..<canvas.size.width, using: &self))
    }
}
