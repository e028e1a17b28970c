import Drawing
import TestSupport
import Testing

@testable import Terminal

struct PicturePaintTests {
    /// Expects every cell of a terminal to look like the picture's.
    private func expectSeen(
        _ canvas: Canvas, on terminal: VirtualTerminal, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var differences: [String] = []
        for row in 0..<canvas.size.height {
            for column in 0..<canvas.size.width {
                let place = Position(row: row, column: column)
                let shown = terminal.cell(at: place)
                guard let cell = canvas.picture(at: place) else { continue }
                let wanted = quarters(
                    of: cell.symbol.scalar, Int(cell.colours.foreground), on: Int(cell.colours.background))
                let seen = quarters(
                    of: shown.text.unicodeScalars.first ?? " ", shown.foreground, on: shown.background)
                if seen != wanted || shown.isReverse || shown.isBold {
                    differences.append("\(place): \(shown) for \(wanted)")
                }
            }
        }
        #expect(differences.prefix(3) == [], "of \(differences.count)", sourceLocation: sourceLocation)
    }

    @Test("pictures turn into any others and into words", arguments: 0..<16 as Range<UInt64>)
    func anyIntoAny(seed: UInt64) async throws {
        var maker = CanvasMaker(seed: seed)
        let types = ["xterm-256color", "screen-256color", "tmux-256color", "xterm", "linux"]
        let size = Size(width: 61, height: 17)
        let painter = try Painter()
        var seats: [(id: ScreenID, terminal: VirtualTerminal, isMany: Bool)] = []
        for type in types + types + types {
            let id = try await painter.open(type, size: size, look: Look())
            seats.append((id, VirtualTerminal(size: size), await painter.colourDepth(of: id) == .many))
        }
        for _ in 0..<60 {
            let seat = seats[Int.random(in: seats.indices, using: &maker)]
            var canvas = maker.canvas(size: size)
            let within = Size(
                width: .random(in: 1...70, using: &maker), height: .random(in: 1...20, using: &maker))
            canvas.draw(
                .picture(size: within, hasManyColours: seat.isMany, using: &maker),
                at: Position(
                    row: .random(in: -3...9, using: &maker), column: .random(in: -3...40, using: &maker)))
            canvas.cursor = nil
            seat.terminal.feed(await painter.paint(canvas, on: seat.id))
            expectSeen(canvas, on: seat.terminal)
            expectShown(withoutPictures(canvas), on: seat.terminal, beside: canvas)
        }
    }

    /// What stands beside the pictures, of which nothing is left.
    private func withoutPictures(_ canvas: Canvas) -> Canvas {
        var words = canvas
        for row in 0..<canvas.size.height {
            for column in 0..<canvas.size.width {
                let place = Position(row: row, column: column)
                if canvas.picture(at: place) != nil { words.write(" ", at: place) }
            }
        }
        return words
    }

    private func expectShown(
        _ words: Canvas, on terminal: VirtualTerminal, beside canvas: Canvas,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for row in 0..<canvas.size.height {
            for column in 0..<canvas.size.width {
                let place = Position(row: row, column: column)
                guard canvas.picture(at: place) == nil, !words[place].isContinuation else { continue }
                let shown = terminal.cell(at: place).text
                if shown != String(words[place].character) {
                    Issue.record("\(place): “\(shown)”", sourceLocation: sourceLocation)
                }
            }
        }
    }

    @Test func `as many colours as a largest screen can show are all their own`() async throws {
        var maker = CanvasMaker(seed: 1)
        let size = Painter.largestScreen
        let painter = try Painter()
        let terminal = VirtualTerminal(size: size)
        let id = try await painter.open("xterm-256color", size: size, look: Look())
        for _ in 0..<2 {
            let canvas = Canvas.picture(size: size, using: &maker)
            terminal.feed(await painter.paint(canvas, on: id))
            expectSeen(canvas, on: terminal)
        }
    }

    @Test("without colours a picture is blocks, and nothing fails", arguments: ["vt100", "vt220"])
    func monochrome(type: String) async throws {
        var maker = CanvasMaker(seed: 2)
        let size = Size(width: 20, height: 5)
        let painter = try Painter()
        let terminal = VirtualTerminal(size: size)
        let id = try await painter.open(type, size: size, look: Look())
        let canvas = Canvas.picture(size: size, using: &maker)
        terminal.feed(await painter.paint(canvas, on: id))
        #expect(terminal.text.contains("▀"))
    }
}
