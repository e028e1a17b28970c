import Drawing
import Terminal
import TestSupport
import Testing

struct GivingBackTests {
    private let size = Size(width: 60, height: 12)

    /// A terminal with a line on its own screen, and pictures over it.
    private func painted(_ type: String, on painter: Painter) async throws -> (ScreenID, VirtualTerminal) {
        var maker = CanvasMaker(seed: 3)
        let terminal = VirtualTerminal(size: size)
        terminal.feed(Array("$ ssh -p 2222 join@host\r\n".utf8))
        let screen = try await painter.open(type, size: size, look: Look())
        for _ in 0..<3 { terminal.feed(await painter.paint(maker.canvas(size: size), on: screen)) }
        return (screen, terminal)
    }

    @Test(
        "shows again what stood there",
        arguments: ["xterm-256color", "xterm", "screen-256color", "tmux-256color"])
    func ownScreen(type: String) async throws {
        let painter = try Painter()
        let (screen, terminal) = try await painted(type, on: painter)
        #expect(terminal.isOnOtherScreen)
        terminal.feed(await painter.close(screen))
        #expect(!terminal.isOnOtherScreen)
        #expect(terminal.showsCursor)
        #expect(terminal.rows[0] == "$ ssh -p 2222 join@host")
        #expect(terminal.rows.dropFirst().joined() == "")
    }

    @Test("clears a terminal that has no other screen", arguments: ["vt100", "linux"])
    func onlyScreen(type: String) async throws {
        let painter = try Painter()
        let (screen, terminal) = try await painted(type, on: painter)
        terminal.feed(await painter.close(screen))
        #expect(terminal.isBlank)
        #expect(terminal.showsCursor)
    }

    @Test("leaves attributes off and colours as they were", arguments: PainterTests.types)
    func attributes(type: String) async throws {
        let painter = try Painter()
        let (screen, terminal) = try await painted(type, on: painter)
        terminal.feed(await painter.close(screen) + Array("\u{1B}[1;1Hx".utf8))
        let cell = terminal.cell(at: Position(row: 0, column: 0))
        #expect(cell.text == "x")
        #expect(!cell.isBold && !cell.isReverse)
        #expect(cell.foreground == -1 && cell.background == -1)
    }

    @Test func `asks for marked pastes, and no longer at the end`() async throws {
        let painter = try Painter()
        let screen = try await painter.open("xterm-256color", size: size, look: Look())
        let first = String(decoding: await painter.paint(Canvas(size: size), on: screen), as: UTF8.self)
        let last = String(decoding: await painter.close(screen), as: UTF8.self)
        #expect(first.contains("\u{1B}[?2004h"))
        #expect(last.contains("\u{1B}[?2004l"))
        let old = try await painter.open("vt100", size: size, look: Look())
        let plain = String(decoding: await painter.paint(Canvas(size: size), on: old), as: UTF8.self)
        #expect(!plain.contains("2004"))
    }

    @Test("never undoes a person's own shades", arguments: PainterTests.types)
    func shades(type: String) async throws {
        let painter = try Painter()
        let screen = try await painter.open(type, size: size, look: Look())
        let bytes = await painter.paint(Canvas(size: size), on: screen) + painter.close(screen)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("\u{1B}]104") && !text.contains("\u{1B}]R"))
    }

    @Test func `clears what stood there too for whoever leaves in a hurry`() async throws {
        let painter = try Painter()
        let (screen, terminal) = try await painted("xterm-256color", on: painter)
        let bytes = await painter.close(screen, clearing: true)
        terminal.feed(bytes)
        #expect(!terminal.isOnOtherScreen)
        #expect(terminal.isBlank)
        #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("\u{1B}[3J"))
    }

    @Test
    func `clears every row of a terminal that is larger than any picture, and of one that became smaller`()
        async throws
    {
        let painter = try Painter()
        for (first, then) in [(190, 190), (24, 190), (190, 24)] {
            let screen = try await painter.open("xterm", size: Size(width: 80, height: first), look: Look())
            await painter.resize(screen, to: Size(width: 80, height: then))
            _ = await painter.paint(Canvas(size: size), on: screen)
            let text = String(decoding: await painter.close(screen, clearing: true), as: UTF8.self)
            #expect(text.hasPrefix("\u{1B}[m\u{1B}[1;1H\u{1B}[2K"))
            #expect(text.contains("\u{1B}[\(then);1H\u{1B}[2K"))
            #expect(!text.contains("\u{1B}[\(then + 1);1H"))
        }
    }

    @Test func `clears also where no picture came yet, for lines stand there`() async throws {
        let painter = try Painter()
        let screen = try await painter.open("xterm", size: size, look: Look())
        let terminal = VirtualTerminal(size: size)
        terminal.feed(Array("Your seat words: brass otter moon\r\n".utf8))
        terminal.feed(await painter.close(screen, clearing: true))
        #expect(terminal.isBlank)
    }

    @Test func `works from outside, when the painter is no more`() async throws {
        let painter = try Painter()
        let (_, terminal) = try await painted("xterm-256color", on: painter)
        let other = try Painter()
        terminal.feed(try await other.farewell(for: "xterm-256color"))
        #expect(!terminal.isOnOtherScreen)
        #expect(terminal.showsCursor)
        #expect(terminal.rows[0] == "$ ssh -p 2222 join@host")
    }
}
