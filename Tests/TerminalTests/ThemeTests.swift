import Drawing
import TestSupport
import Testing

@testable import Terminal

/// A theme with a background of its own, on a whole terminal and afterwards.
struct ThemeTests {
    private let size = Size(width: 30, height: 8)

    @Test("high contrast covers all of a terminal, also what a smaller picture leaves", arguments: [1, 2])
    func covers(pictures: Int) async throws {
        let look = Look(theme: .highContrast)
        let painter = try Painter()
        let terminal = VirtualTerminal(size: size)
        let screen = try await painter.open("xterm-256color", size: size, look: look)
        var canvas = Canvas(size: Size(width: 20, height: 4))
        for number in 1...pictures {
            canvas.write("picture \(number)", at: Position(row: 1, column: 2), style: .accent)
            terminal.feed(await painter.paint(canvas, on: screen))
        }
        expectShown(canvas, on: terminal, palette: Palette(colours: 256, look: look))
        for row in 0..<size.height {
            for column in 0..<size.width {
                #expect(terminal.cell(at: Position(row: row, column: column)).background == 16)
            }
        }
    }

    @Test(
        "gives a terminal back in its own colours", arguments: ["xterm-256color", "linux", "screen-256color"])
    func givesBack(type: String) async throws {
        for isClearing in [false, true] {
            let painter = try Painter()
            let terminal = VirtualTerminal(size: size)
            let screen = try await painter.open(type, size: size, look: Look(theme: .highContrast))
            var canvas = Canvas(size: size)
            canvas.write("shown", at: Position(row: 7, column: 24), style: .alert)
            terminal.feed(await painter.paint(canvas, on: screen))
            terminal.feed(await painter.close(screen, clearing: isClearing))
            terminal.feed(Array("x".utf8))
            for row in 0..<size.height {
                for column in 0..<size.width {
                    #expect(terminal.cell(at: Position(row: row, column: column)).background == -1)
                }
            }
        }
    }

    @Test func `a device that comes from a theme with a background is painted as any other`() async throws {
        let painter = try Painter()
        let strong = try await painter.open("xterm-256color", size: size, look: Look(theme: .highContrast))
        _ = await painter.paint(Canvas(size: size), on: strong)
        _ = await painter.close(strong)
        let terminal = VirtualTerminal(size: size)
        let screen = try await painter.open("xterm-256color", size: size, look: Look())
        let canvas = Canvas(size: Size(width: 20, height: 4))
        terminal.feed(await painter.paint(canvas, on: screen))
        expectShown(canvas, on: terminal, palette: Palette(colours: 256, look: Look()))
    }
}
