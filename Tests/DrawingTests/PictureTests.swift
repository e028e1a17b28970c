import Drawing
import TestSupport
import Testing

@Suite("A picture")
struct PictureTests {
    @Test(
        "shows the canvas that it was made of, and looks like another of that look only",
        arguments: 0..<40 as Range<UInt64>)
    func keeps(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var canvas = Canvas(
            size: Size(
                width: .random(in: 0...30, using: &generator), height: .random(in: 0...6, using: &generator)))
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
            let place = Position(
                row: .random(in: -1...6, using: &generator), column: .random(in: -2...30, using: &generator))
            let style = Style.allCases.randomElement(using: &generator) ?? .plain
            canvas.write(EvilText.any(upTo: 6, using: &generator), at: place, style: style)
        }
        let picture = Picture(canvas)
        #expect(picture.canvas == canvas)
        #expect(picture.looks(like: Picture(canvas)))
        var other = canvas
        other.write("#", at: Position(row: 0, column: 0), style: .alert)
        #expect(picture.looks(like: Picture(other)) == (canvas == other))
        other = canvas
        other.cursor = Position(row: 2, column: 3)
        #expect(!picture.looks(like: Picture(other)))
    }
}
