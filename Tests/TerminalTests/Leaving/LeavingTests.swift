import Drawing
import Terminal
import Testing

/// What real terminals keep of a session, screen and scrollback, for the rows of docs/leaving.md that can be run here.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct LeavingTests {
    private static let everywhere: [(RealTerminal, String)] = [
        (.tmux, "tmux-256color"), (.tmux, "screen-256color"), (.tmux, "xterm-256color"),
        (.gnuScreen, "screen-256color"),
        (.gnuScreen, "screen.xterm-256color"), (.xterm, "xterm-256color"), (.xterm, "xterm"),
        (.rxvtUnicode, "rxvt-unicode-256color"), (.mlterm, "mlterm"),
    ].filter { $0.0.isHere }
    private let size = Size(width: 80, height: 24)

    @Test("the quick exit leaves nothing of ours", arguments: everywhere)
    func quickExit(terminal: RealTerminal, type: String) async throws {
        let kept = try terminal.kept(after: try await session(type, clearing: true))
        #expect(!kept.contains("ours"))
        #expect(!kept.contains("Your seat words"))
        #expect(!kept.contains("482 177"))
    }

    @Test("the quick exit at a linear seat leaves nothing of ours", arguments: everywhere)
    func quickExitOfLines(terminal: RealTerminal, type: String) async throws {
        let lines = (1...50).map { "Slide: ours \($0)\r\n> " }.joined()
        let exit = try #require(await Painter().quickExit(for: type))
        let kept = try terminal.kept(after: before + Array(lines.utf8) + exit)
        #expect(!kept.contains("ours"))
        #expect(!kept.contains("Your seat words"))
    }

    @Test("leaving by q empties nothing that stood there before", arguments: everywhere)
    func leaving(terminal: RealTerminal, type: String) async throws {
        let kept = try terminal.kept(after: try await session(type, clearing: false))
        // xterm 398 forgets what stood above as soon as any program enters its other screen and leaves it.
        let ofItself = try terminal.kept(after: before + Array("\u{1B}[?1049h\u{1B}[?1049l".utf8))
        for line in ["Your seat words: brass otter moon", "earlier line 40"] where ofItself.contains(line) {
            #expect(kept.contains(line))
        }
        #expect(kept.contains("Code: 482 177"))
    }

    /// Why the quick exit is more than that.
    @Test(
        "leaving and clearing the page alone leaves the seat words behind",
        arguments: [
            (.tmux, "screen-256color"), (.gnuScreen, "screen-256color"),
            (.rxvtUnicode, "rxvt-unicode-256color"),
            (.mlterm, "mlterm"),
        ].filter { $0.0.isHere } as [(RealTerminal, String)])
    func clearingAlone(terminal: RealTerminal, type: String) async throws {
        let clear = Array("\u{1B}[H\u{1B}[2J".utf8)
        let kept = try terminal.kept(after: try await session(type, clearing: false) + clear)
        #expect(kept.contains("Your seat words"))
    }

    /// What stands on a person's own screen when the first picture comes, and above it.
    private var before: [UInt8] {
        let earlier = (1...40).map { "earlier line \($0)" }
        let first = ["$ ssh -p 2222 join@host  # ours", "Your seat words: brass otter moon"]
        let again =
            (1...30).map { "a line of ours \($0)" } + ["$ ssh -p 2222 back@host  # ours", "Code: 482 177"]
        return Array((earlier + first + again).map { $0 + "\r\n" }.joined().utf8)
    }

    /// The bytes of a participant's session, from before it to its end.
    private func session(_ type: String, clearing: Bool) async throws -> [UInt8] {
        let painter = try Painter()
        let screen = try await painter.open(type, size: size, look: Look())
        var bytes = before
        for picture in 1...3 {
            var canvas = Canvas(size: size)
            for row in 0..<size.height {
                let style = Style.allCases[(row + picture) % Style.allCases.count]
                canvas.write(
                    "ours, row \(row) of picture \(picture)", at: Position(row: row, column: 4), style: style)
            }
            bytes += await painter.paint(canvas, on: screen)
        }
        return bytes + (await painter.close(screen, clearing: clearing))
    }
}
