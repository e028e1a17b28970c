import Drawing
import TestSupport
import Testing

@testable import Terminal

struct PainterTests {
    static let types = [
        "xterm-256color", "xterm", "screen-256color", "tmux-256color", "vt100", "linux", "rxvt",
    ]

    @Test("turns any picture into any other", arguments: 0..<70 as Range<UInt64>)
    func anyIntoAny(seed: UInt64) async throws {
        var maker = CanvasMaker(seed: seed)
        let type = Self.types[Int(seed) % Self.types.count]
        let look = Look(theme: Theme.allCases.randomElement(using: &maker) ?? .automatic)
        let size = maker.size()
        let painter = try Painter()
        let terminal = VirtualTerminal(size: size)
        let screen = try await painter.open(type, size: size, look: look)
        let palette = type == "xterm-256color" ? Palette(colours: 256, look: look) : nil
        var canvas = maker.canvas(size: size)
        for _ in 0..<4 {
            terminal.feed(await painter.paint(canvas, on: screen))
            expectShown(canvas, on: terminal, palette: palette)
            canvas = maker.canvas(after: canvas)
        }
    }

    @Test("keeps many screens apart", arguments: 0..<3 as Range<UInt64>)
    func manyScreens(seed: UInt64) async throws {
        var maker = CanvasMaker(seed: seed)
        let painter = try Painter()
        var seats: [(id: ScreenID, terminal: VirtualTerminal, canvas: Canvas)] = []
        for type in Self.types + Self.types {
            let size = Size(
                width: .random(in: 20...50, using: &maker), height: .random(in: 6...16, using: &maker))
            let id = try await painter.open(type, size: size, look: Look())
            seats.append((id, VirtualTerminal(size: size), maker.canvas(size: size)))
        }
        for _ in 0..<100 {
            let number = Int.random(in: 0..<seats.count, using: &maker)
            seats[number].canvas = maker.canvas(after: seats[number].canvas)
            seats[number].terminal.feed(await painter.paint(seats[number].canvas, on: seats[number].id))
        }
        for seat in seats {
            seat.terminal.feed(await painter.paint(seat.canvas, on: seat.id))
            expectShown(seat.canvas, on: seat.terminal)
        }
    }

    @Test("puts a smaller picture into the middle, and cuts a larger one", arguments: 0..<6 as Range<UInt64>)
    func othersSizes(seed: UInt64) async throws {
        var maker = CanvasMaker(seed: seed)
        let size = Size(width: 61, height: 17)
        let painter = try Painter()
        let terminal = VirtualTerminal(size: size)
        let screen = try await painter.open("xterm-256color", size: size, look: Look())
        for smaller in [
            Size(width: 40, height: 10), Size(width: 61, height: 17), Size(width: 21, height: 17),
        ] {
            let canvas = maker.canvas(size: smaller)
            terminal.feed(await painter.paint(canvas, on: screen))
            expectShown(canvas, on: terminal)
        }
        var larger = Canvas(size: Size(width: 90, height: 30))
        larger.write(String(repeating: "=", count: 90), at: Position(row: 16, column: 0))
        terminal.feed(await painter.paint(larger, on: screen))
        #expect(terminal.rows[16] == String(repeating: "=", count: 61))
    }

    @Test("follows a terminal that changes its size", arguments: types)
    func resize(type: String) async throws {
        var maker = CanvasMaker(seed: 7)
        let painter = try Painter()
        let terminal = VirtualTerminal(size: Size(width: 80, height: 24))
        let screen = try await painter.open(type, size: terminal.size, look: Look())
        terminal.feed(await painter.paint(maker.canvas(size: terminal.size), on: screen))
        for size in [Size(width: 100, height: 30), Size(width: 40, height: 12)] {
            terminal.resize(to: size)
            await painter.resize(screen, to: size)
            let canvas = maker.canvas(size: size)
            let bytes = await painter.paint(canvas, on: screen)
            terminal.feed(bytes)
            expectShown(canvas, on: terminal)
            #expect(!String(decoding: bytes, as: UTF8.self).contains("?1049h"))
        }
    }

    @Test func `brings back a picture that something has written over`() async throws {
        var maker = CanvasMaker(seed: 1)
        let painter = try Painter()
        let terminal = VirtualTerminal(size: Size(width: 80, height: 24))
        let screen = try await painter.open("xterm-256color", size: terminal.size, look: Look())
        let canvas = maker.canvas(size: terminal.size)
        terminal.feed(await painter.paint(canvas, on: screen))
        terminal.feed(Array("\u{1B}[5;5HBroadcast message\u{1B}[1;31m".utf8))
        await painter.repaintEverything(on: screen)
        terminal.feed(await painter.paint(canvas, on: screen))
        expectShown(canvas, on: terminal)
    }

    @Test func `sends nothing for the same picture, and little for a changed number`() async throws {
        let painter = try Painter()
        let screen = try await painter.open("xterm-256color", size: Size(width: 80, height: 24), look: Look())
        var canvas = Canvas(size: Size(width: 80, height: 24))
        canvas.write("17 have answered", at: Position(row: 3, column: 20), style: .accent)
        _ = await painter.paint(canvas, on: screen)
        #expect(await painter.paint(canvas, on: screen) == [])
        canvas.write("18", at: Position(row: 3, column: 20), style: .accent)
        #expect(await painter.paint(canvas, on: screen).count < 60)
    }

    @Test func `paints nothing on a closed screen`() async throws {
        let painter = try Painter()
        let screen = try await painter.open("xterm", size: Size(width: 20, height: 6), look: Look())
        #expect(await painter.close(screen) == [], "nothing was painted, so nothing is to be given back")
        #expect(await painter.paint(Canvas(size: Size(width: 20, height: 6)), on: screen) == [])
    }
}

extension PainterTests {
    @Test func `goes on for those who stay when others come, resize and leave`() async throws {
        var maker = CanvasMaker(seed: 11)
        let painter = try Painter()
        let terminal = VirtualTerminal(size: Size(width: 60, height: 14))
        let stays = try await painter.open("xterm-256color", size: terminal.size, look: Look())
        // Enough cells for the yard to be cleared several times.
        for width in 100..<250 {
            let size = Size(width: width, height: 60)
            let other = try await painter.open("xterm", size: size, look: Look())
            _ = await painter.paint(Canvas(size: size), on: other)
            await painter.resize(other, to: Size(width: width, height: 50))
            _ = await painter.close(other)
            guard width % 10 == 0 else { continue }
            let canvas = maker.canvas(size: terminal.size)
            terminal.feed(await painter.paint(canvas, on: stays))
            expectShown(canvas, on: terminal)
        }
        terminal.feed(await painter.close(stays))
        #expect(!terminal.isOnOtherScreen)
    }
}
