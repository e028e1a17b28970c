import Drawing
import Terminal
import TestSupport
import Testing

/// What terminals make of the NULs that go behind pictures, so that lengths tell nothing.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct FilledTests {
    private static let real: [(RealTerminal, String)] = [
        (.tmux, "tmux-256color"), (.gnuScreen, "screen-256color"), (.xterm, "xterm-256color"),
        (.rxvtUnicode, "rxvt-unicode-256color"), (.mlterm, "mlterm"),
    ].filter { $0.0.isHere }
    private let size = Size(width: 80, height: 24)

    @Test("NULs behind pictures change nothing of what a real terminal shows", arguments: real)
    func showsNothing(terminal: RealTerminal, type: String) async throws {
        let shown = try terminal.kept(after: try await filled(type))
        for row in 0..<size.height { #expect(shown.contains(self.row(row, of: 2))) }
        #expect(!shown.contains("of picture 1"))
    }

    @Test func `nor of what libvterm shows, wherever its cursor stands`() async throws {
        let terminal = VirtualTerminal(size: size)
        terminal.feed(try await filled("xterm-256color"))
        #expect(terminal.rows.enumerated().allSatisfy { $1.hasSuffix(row($0, of: 2)) })
        for column in [0, 5, 79] {
            terminal.feed(Array("\u{1B}[1;1H\u{1B}[2K\(String(repeating: "x", count: column))".utf8))
            let before = (terminal.text, terminal.cursor)
            terminal.feed([UInt8](repeating: 0, count: 3000))
            #expect(terminal.text == before.0 && terminal.cursor == before.1)
        }
    }

    private func row(_ row: Int, of picture: Int) -> String { "row \(row) of picture \(picture)." }

    /// Two pictures, each with NULs behind it.
    private func filled(_ type: String) async throws -> [UInt8] {
        let painter = try Painter()
        let screen = try await painter.open(type, size: size, look: Look())
        var bytes: [UInt8] = []
        for picture in 1...2 {
            var canvas = Canvas(size: size)
            for row in 0..<size.height {
                canvas.write(
                    self.row(row, of: picture), at: Position(row: row, column: 4),
                    style: Style.allCases[(row + picture) % Style.allCases.count])
            }
            bytes += await painter.paint(canvas, on: screen) + [UInt8](repeating: 0, count: 3000)
        }
        return bytes
    }
}
