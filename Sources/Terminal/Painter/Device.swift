import CNcurses
import CSystem
import Drawing

/// One ncurses `SCREEN`, and what its terminal can do; belongs to the ``DeviceYard``.
@Curses final class Device {
    /// What a device is made for, and can be used again for.
    struct Kind: Hashable {
        var type: String
        var size: Size
    }

    let kind: Kind
    let canMoveCursor: Bool
    let colours: Int
    /// Whoever reports a mouse is a descendant of xterm and knows its other modes.
    let takesMarkedPastes: Bool
    private let screen: OpaquePointer

    /// Takes ncurses's current screen, and leaves it as ``suspend()`` does.
    init(_ screen: OpaquePointer, kind: Kind) {
        self.screen = screen
        self.kind = kind
        canMoveCursor = curses_moves_cursor()
        curses_tame()
        curses_prepare_window()
        colours = Int(curses_start_colours())
        takesMarkedPastes = curses_capability("kmous") != nil
        suspend()
    }

    /// Makes this the screen that ncurses's functions mean.
    func use() {
        // A suspended screen that is shown again asks the environment once more how large it is.
        terminal_announce_size(Int32(kind.size.width), Int32(kind.size.height))
        set_term(screen)
    }

    /// Writes what gives the terminal back; the next picture makes it ready again, and clears it.
    func suspend() {
        use()
        curses_erase()
        curs_set(1)
        endwin()
        curses_redraw_all()
    }

    /// Writes what makes the terminal ready and clears it; the next picture clears it once more.
    func resume(showingCursor: Bool) {
        use()
        curses_erase()
        curs_set(showingCursor ? 1 : 0)
        curses_show(0, 0, false)
        curses_redraw_all()
    }

    /// Frees the screen, and **every window of every other one**: see ``DeviceYard``.
    func destroy() { delscreen(screen) }
}
