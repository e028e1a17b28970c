import Testing

@testable import Terminal

struct QuickExitTests {
    private static let address = "\u{1B}[%i%p1%d;%p2%dH"
    private static let clear = "\u{1B}[H\u{1B}[2J"
    private let leaving = "\u{1B}[?1049l"

    private func text(_ type: String, rows: Int = 3, givingBack: String = "") -> String {
        let exit = QuickExit(type: type, address: Self.address, clear: Self.clear)
        return String(decoding: exit.bytes(rows: rows, givingBack: Array(givingBack.utf8)), as: UTF8.self)
    }

    @Test func `erases what stands in sight before everything else, and again on the terminal's own screen`()
    {
        let page = "\u{1B}[m\u{1B}[1;1H\u{1B}[2K\u{1B}[2;1H\u{1B}[2K\u{1B}[3;1H\u{1B}[2K"
        #expect(
            text("xterm", givingBack: leaving) == page + leaving + page + "\u{1B}[H\u{1B}[J\u{1B}[3J")
        #expect(text("xterm") == page + "\u{1B}[H\u{1B}[J\u{1B}[3J")
    }

    @Test(
        "asks every terminal to empty the lines above, also where its description knows no word for it",
        arguments: [
            "xterm-256color", "screen", "tmux-256color", "vte-256color", "konsole-256color", "xterm-kitty",
            "st-256color",
            "linux", "vt100", "rxvt-unicode-256color", "mlterm", "eterm-color",
        ])
    func alwaysAsks(type: String) {
        #expect(text(type, givingBack: leaving).hasSuffix("\u{1B}[H\u{1B}[J\u{1B}[3J"))
    }

    @Test(
        "pushes out what a terminal does not let go of",
        arguments: [
            "screen", "screen-256color", "screen.xterm-256color", "screen-bce", "mlterm", "mlterm-256color",
            "dvtm-256color",
        ])
    func pushes(type: String) {
        let lines = String(repeating: "\n", count: 10_500)
        #expect(text(type, givingBack: leaving).contains("\u{1B}[3;1H\u{1B}[2K\(lines)\u{1B}[H"))
        #expect(!text(type).contains("\u{1B}c"))
    }

    @Test(
        "resets what forgets its lines by nothing else",
        arguments: ["rxvt", "rxvt-unicode-256color", "eterm-color"])
    func resets(type: String) {
        #expect(text(type, givingBack: leaving).contains("\u{1B}[2K\u{1B}c\u{1B}[H"))
        #expect(!text(type).contains("\n"))
    }

    @Test(
        "does neither elsewhere",
        arguments: ["xterm", "tmux-256color", "vte-256color", "Eterm", "st-256color"])
    func elsewhere(type: String) {
        #expect(!text(type).contains("\u{1B}c") && !text(type).contains("\n"))
    }

    @Test func `of a terminal with other sequences is its own clearing`() {
        let exit = QuickExit(type: "vt52", address: "\u{1B}Y%p1%' '%+%c%p2%' '%+%c", clear: "\u{1B}H\u{1B}J")
        #expect(!exit.isANSI)
        #expect(exit.bytes(rows: 24, givingBack: [0x61]) == Array("\u{1B}H\u{1B}Ja\u{1B}H\u{1B}J".utf8))
    }

    @Test(
        "of lines is for whatever understands it",
        arguments: ["xterm", "screen", "vt100", "linux", "nobody-knows-this"])
    func lines(type: String) async throws {
        let bytes = try #require(await Painter().quickExit(for: type))
        #expect(
            String(decoding: bytes, as: UTF8.self).hasSuffix(
                "\u{1B}[200;1H\u{1B}[2K\u{1B}[H\u{1B}[J\u{1B}[3J")
                || type == "screen")
    }

    @Test("of lines is not sent where it might be shown", arguments: ["dumb", "unknown", "tty33", "vt52"])
    func noLines(type: String) async throws {
        let bytes = try await Painter().quickExit(for: type)
        #expect(bytes == nil)
    }
}
