import CSystem
import Drawing
import Glibc
import Lines
package import Terminal

/// A terminal of this machine on a host's socket: it pumps bytes, knows no screen, and gives the terminal back on
/// every way out.
package struct Attachment {
    /// What came of an attachment.
    package enum End: Equatable {
        /// The host let go of the terminal.
        case closed(farewell: String, status: UInt8)
        /// The host is gone without a word.
        case hostVanished
        /// A signal ended this process's part; the session goes on.
        case signalled(Int32)
        /// The terminal, or what was typed from a pipe, is at its end; the session goes on.
        case terminalGone
    }

    static let line = LineID(0)
    let socket: LineSocket

    /// Attaches over `socket`, which is closed at the end of a run.
    package init(socket: Int32) { self.socket = LineSocket(descriptor: socket) }

    /// Makes this process's terminal a seat, until one side ends it.
    ///
    /// The terminal is as it was before when this returns or throws.
    package func run(as seat: AttachedSeat, on terminal: consuming LocalTerminal) async throws -> End {
        defer { socket.close() }
        system_ignore_write_signals()
        let signals = attach_signal_pipe()
        let environment = TerminalEnvironment.current()
        try terminal.enterRawMode()
        let size = Self.announced(terminal.size)
        let opening = Opening(
            wish: seat.wish, terminal: environment.type, width: size.width, height: size.height,
            isMonochrome: environment.look.theme == .mono,
            isASCII: environment.look.isASCII, theme: seat.theme,
            isPlain: seat.isPlain || environment.type == "dumb")
        socket.send(.opened(Self.line, opening))
        let (end, lastWords) = pump(signals: signals, waitsForRest: false)
        if case .closed = end { terminal.giveBack() } else { terminal.giveBack(farewell: lastWords) }
        return end
    }

    /// Makes this process's standard input and output a seat of lines, until one side ends it.
    package func runWithoutTerminal(as seat: AttachedSeat) -> End {
        defer { socket.close() }
        system_ignore_write_signals()
        let signals = attach_signal_pipe()
        let environment = TerminalEnvironment.current()
        let opening = Opening(
            wish: seat.wish, terminal: "", width: 80, height: 24, isMonochrome: true,
            isASCII: environment.look.isASCII, theme: seat.theme, isPlain: true)
        socket.send(.opened(Self.line, opening))
        return pump(signals: signals, waitsForRest: true).end
    }

    /// `size` within what a frame can say.
    static func announced(_ size: Size) -> (width: UInt16, height: UInt16) {
        let (columns, rows) = (Bounds.columns, Bounds.rows)
        return (
            width: min(max(UInt16(clamping: size.width), columns.lowerBound), columns.upperBound),
            height: min(max(UInt16(clamping: size.height), rows.lowerBound), rows.upperBound)
        )
    }
}

/// Which seat an attachment asks for, and how it is to look.
package struct AttachedSeat: Equatable, Sendable {
    /// `console`, `stage` or `participant`.
    package var wish: String
    /// The theme by name; empty for the host's.
    package var theme: String
    /// Whether only lines are to be added, and no screen redrawn.
    package var isPlain: Bool

    /// Makes a wish.
    package init(_ wish: String, theme: String = "", isPlain: Bool = false) {
        self.wish = wish
        self.theme = theme
        self.isPlain = isPlain
    }
}
