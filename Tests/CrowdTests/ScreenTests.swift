import Drawing
import Terminal
import TestSupport
import Testing

@testable import Crowd

@Suite struct ScreenTests {
    private static let types = [
        "xterm-256color", "screen-256color", "tmux-256color", "vt220", "xterm", "linux", "rxvt",
    ]

    @Test("reads what the painter sends as libvterm does", arguments: 0..<84 as Range<UInt64>)
    func readsAsLibvterm(seed: UInt64) async throws {
        var maker = PageMaker(seed: seed)
        let type = Self.types[Int(seed) % Self.types.count]
        let size = maker.size()
        let painter = try Painter()
        let painted = try await painter.open(type, size: size, look: Look())
        let terminal = VirtualTerminal(size: size)
        var screen = Screen(width: size.width, height: size.height)
        var canvas = Canvas(size: size)
        for _ in 0..<12 {
            maker.change(&canvas)
            let bytes = await painter.paint(canvas, on: painted)
            terminal.feed(bytes)
            feed(bytes, to: &screen, cutBy: &maker)
            try #require(screen.rows == terminal.rows, "\(type) \(size)")
            guard canvas.cursor != nil else { continue }
            let place = Position(row: screen.cursor.row, column: screen.cursor.column)
            #expect(place == terminal.cursor, "\(type) \(size)")
        }
        let farewell = await painter.close(painted)
        terminal.feed(farewell)
        feed(farewell, to: &screen, cutBy: &maker)
        #expect(screen.rows == terminal.rows)
    }

    private func feed(_ bytes: [UInt8], to screen: inout Screen, cutBy maker: inout PageMaker) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = Int.random(in: 1...40, using: &maker)
            screen.feed(rest.prefix(count))
            rest = rest.dropFirst(count)
        }
    }

    @Test(
        "does what ncurses asks of a terminal",
        arguments: [
            ("abc\r\ndef\u{1B}[H\u{1B}[2Pz", ["z", "def"]),
            ("abcdef\u{1B}[1;3H\u{1B}[2@xy", ["abxycdef"]),
            ("abcdef\u{1B}[1;3H\u{1B}[2X", ["ab  ef"]),
            ("x\u{1B}[5b|", ["xxxxxx|"]),
            ("1\r\n2\r\n3\r\n4\u{1B}[2;3r\u{1B}[3;1H\n5", ["1", "3", "5", "4"]),
            ("1\r\n2\r\n3\u{1B}[2;1H\u{1B}[L-", ["1", "-", "2", "3"]),
            ("1\r\n2\r\n3\u{1B}[1;1H\u{1B}[M", ["2", "3"]),
            ("1\r\n2\u{1B}[H\u{1B}M0", ["0", "1", "2"]),
            ("漢字x\u{1B}[1;2H\u{1B}[1K", ["  字x"]),
            ("漢字x\u{1B}[1;4H-", ["漢 -x"]),
            ("ab\u{1B}[4hc\u{1B}[1Gd\u{1B}[4l", ["dabc"]),
            ("0123456789ab", ["0123456789", "ab"]),
            ("\u{1B}[?7l0123456789ab\u{1B}[?7h", ["012345678b"]),
            ("\u{1B}]0;a title\u{7}a\u{1B}P1$r\u{1B}\\b\u{1B}(Bc\u{1B}[>4;2md", ["abcd"]),
            ("\u{1B}[2;3H\tx\u{1B}[Z\u{8}y", ["", "       yx"]),
            ("a\u{1B}7\u{1B}[?1049hb\u{1B}[?1049lc", ["ac"]),
        ])
    func asksOfATerminal(bytes: String, rows: [String]) {
        var screen = Screen(width: 10, height: 4)
        screen.feed(bytes.utf8)
        let shown = screen.rows
        #expect(Array(shown.prefix(rows.count)) == rows)
        #expect(shown.dropFirst(rows.count).joined().isEmpty)
    }

    @Test func `finds words that are broken over rows, and no others`() {
        var screen = Screen(width: 16, height: 4)
        screen.feed("  Recorded:\r\n  Social care.\r\n  e changes".utf8)
        #expect(screen.shows("Recorded: Social care. e changes"))
        #expect(!screen.shows("Recorded: Health"))
        #expect(!screen.shows("Socialcare"))
    }
}
