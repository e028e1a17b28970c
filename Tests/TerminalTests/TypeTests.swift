import Drawing
import Terminal
import TestSupport
import Testing

struct TypeTests {
    private let size = Size(width: 20, height: 6)

    @Test(
        "are accepted as terminals spell them",
        arguments: [
            "xterm", "xterm-256color", "screen.xterm-256color", "vt100+4bsd", "A_b",
            String(repeating: "x", count: 64),
        ])
    func accepts(type: String) {
        #expect(Painter.accepts(type: type))
    }

    @Test(
        "are refused where they are something else",
        arguments: ["", "../../etc/passwd", "x y", "xterm\n", "é", "x\0", String(repeating: "x", count: 65)])
    func refuses(type: String) {
        #expect(!Painter.accepts(type: type))
    }

    @Test(
        "are taken for an xterm where nobody knows them",
        arguments: ["nobody-knows-this", "..", "/", "", "a/b"])
    func unknown(type: String) async throws {
        let painter = try Painter()
        var canvas = Canvas(size: size)
        canvas.write("hello", at: Position(row: 1, column: 1), style: .accent)
        let known = try await painter.open("xterm-256color", size: size, look: Look())
        let unknown = try await painter.open(type, size: size, look: Look())
        let bytes = await painter.paint(canvas, on: known)
        #expect(await painter.paint(canvas, on: unknown) == bytes)
    }

    /// No package has these names, so that it is all the same which descriptions are installed.
    @Test(
        "are taken for what their family is most like where nobody knows them",
        arguments: [("eterm-of-nobody", "vt100"), ("screen.of-nobody", "screen-256color")])
    func family(type: String, known: String) async throws {
        let painter = try Painter()
        var maker = CanvasMaker(seed: 8)
        let one = try await painter.open(type, size: size, look: Look())
        let other = try await painter.open(known, size: size, look: Look())
        for _ in 0..<3 {
            let canvas = maker.canvas(size: size)
            let bytes = await painter.paint(canvas, on: one)
            #expect(await painter.paint(canvas, on: other) == bytes)
            #expect(
                type != "eterm-of-nobody" || !String(decoding: bytes, as: UTF8.self).contains(/\e\[\d*[dX]/))
        }
        #expect(await painter.close(one) == painter.close(other))
    }

    @Test("are refused where their cursor cannot be moved", arguments: ["dumb", "unknown", "tty33"])
    func cannotMove(type: String) async throws {
        let painter = try Painter()
        await #expect(throws: PainterError.cannotMoveCursor(type: type)) {
            _ = try await painter.open(type, size: size, look: Look())
        }
    }

    @Test func `leave other screens alone when they are unknown or refused`() async throws {
        var maker = CanvasMaker(seed: 5)
        let painter = try Painter()
        let terminal = VirtualTerminal(size: size)
        let screen = try await painter.open("vt220", size: size, look: Look())
        for type in ["dumb", "nobody-knows-this", "tty33", "unknown", "..", "vt52"] {
            let canvas = maker.canvas(size: size)
            terminal.feed(await painter.paint(canvas, on: screen))
            expectShown(canvas, on: terminal)
            _ = try? await painter.open(type, size: Size(width: 21, height: 7), look: Look())
        }
        terminal.feed(await painter.close(screen))
        #expect(terminal.isBlank)
    }

    @Test(
        "say how many colours they have",
        arguments: [
            ("xterm-256color", false, ColourDepth.many), ("xterm", false, .eight), ("linux", false, .eight),
            ("vt100", false, .monochrome), ("xterm-256color", true, .monochrome),
        ])
    func depth(type: String, isMonochrome: Bool, depth: ColourDepth) async throws {
        let painter = try Painter()
        let screen = try await painter.open(
            type, size: size, look: Look(theme: isMonochrome ? .mono : .automatic))
        #expect(await painter.colourDepth(of: screen) == depth)
    }

    @Test func `without UTF-8 get no other bytes than ASCII`() async throws {
        let painter = try Painter()
        let terminal = VirtualTerminal(size: size)
        let screen = try await painter.open("xterm", size: size, look: Look(isASCII: true))
        var canvas = Canvas(size: size)
        canvas.write("cafe\u{301} → 1", at: Position(row: 0, column: 0))
        let bytes = await painter.paint(canvas, on: screen)
        #expect(bytes.allSatisfy { $0 < 0x80 })
        terminal.feed(bytes)
        #expect(terminal.rows[0] == "cafe ? 1")
    }
}
