import CNcurses
import CSystem
package import Drawing
import Glibc

/// The terminal that a command was started in.
package struct LocalTerminal: ~Copyable {
    private let input: Int32
    private let output: Int32
    private var cooked: TerminalModes?

    /// Takes the terminal behind two descriptors, the standard ones unless told; nil where either is none.
    package init?(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
        guard isatty(input) == 1, isatty(output) == 1 else { return nil }
        self.input = input
        self.output = output
    }

    /// Why a terminal of `type` cannot show pictures, before anybody has tried; nil where it can, or nobody here knows the
    /// type, which is then taken for another.
    ///
    /// For a process that paints nothing itself.
    package static func refusal(of type: String) -> PainterError? {
        guard Painter.accepts(type: type), curses_is_known_without_pictures(type) else { return nil }
        return .cannotMoveCursor(type: type)
    }

    /// Its size now; 80x24 where it does not know.
    package var size: Size {
        var columns: Int32 = 0
        var rows: Int32 = 0
        guard terminal_window_size(output, &columns, &rows) else { return Size(width: 80, height: 24) }
        return Size(width: Int(columns), height: Int(rows))
    }

    /// Hands out every key at once and untouched, also Ctrl-C; what the terminal's modes were is kept.
    package mutating func enterRawMode() throws(LocalTerminalError) {
        guard cooked == nil else { return }
        var before = TerminalModes()
        guard terminal_make_raw(input, &before) else { throw .modesRefused(String(cString: strerror(errno))) }
        cooked = before
    }

    /// Sends `farewell`, and brings back the modes from before.
    ///
    /// What to send is what ``Painter/close(_:clearing:)`` answered. Keys that were pressed but not read are
    /// dropped, so that no shell runs them. Doing it twice does no harm.
    package mutating func giveBack(farewell: [UInt8] = []) {
        var rest = farewell[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
            if written < 0, errno == EAGAIN {
                var ready = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
                // A terminal that stands still for a second gets its modes back without the rest.
                guard poll(&ready, 1, 1000) > 0 else { break }
                continue
            }
            guard written > 0 || errno == EINTR else { break }
            rest = rest.dropFirst(max(0, written))
        }
        guard var modes = cooked else { return }
        cooked = nil
        _ = terminal_bring_back(input, &modes)
    }
}

/// Why the terminal that a command was started in cannot be used.
package enum LocalTerminalError: Error, Hashable, Sendable {
    /// Its modes cannot be read or set; the text is the system's own.
    case modesRefused(String)
}

extension LocalTerminalError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .modesRefused(let reason):
            "This terminal cannot be read key by key: \(reason)."
        }
    }
}

/// What the environment says about the terminal.
package struct TerminalEnvironment: Hashable, Sendable {
    /// `TERM`, or `dumb` where it is not set.
    package let type: String
    /// Without colours where `NO_COLOR` is set to anything, ASCII where the locale is not UTF-8.
    package let look: Look

    /// Says what two variables and the locale come to.
    package init(term: String?, noColour: String?, isUTF8: Bool) {
        type = term.flatMap { $0.isEmpty ? nil : $0 } ?? "dumb"
        look = Look(theme: noColour?.isEmpty == false ? .mono : .automatic, isASCII: !isUTF8)
    }

    /// Reads this process's environment.
    package static func current() -> TerminalEnvironment {
        TerminalEnvironment(
            term: getenv("TERM").map { String(cString: $0) },
            noColour: getenv("NO_COLOR").map { String(cString: $0) },
            isUTF8: terminal_environment_is_utf8())
    }
}
