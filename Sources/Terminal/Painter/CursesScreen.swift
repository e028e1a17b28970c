import CNcurses
import CSystem
import Drawing

/// One terminal as ncurses knows it. Lives and dies on the ``CursesThread``.
final class CursesScreen {
    let type: String
    let look: Look
    let size: Size
    let palette: Palette
    /// What makes the terminal ready, to be sent before the first picture; empty once it is.
    var greeting: [UInt8]
    private let screen: OpaquePointer
    private let inks: [CursesInk]
    private let takesPaste: Bool
    private let output: Output
    private var shown: Canvas?

    /// The largest screen that is kept; on a still larger terminal it stands in the top left corner.
    private static let largest = Size(width: 400, height: 150)

    /// Makes the screen; a type that nobody knows is taken for an xterm.
    init(type: String, size: Size, look: Look, output: Output) throws(PainterError) {
        let width = min(max(size.width, 1), Self.largest.width)
        let height = min(max(size.height, 1), Self.largest.height)
        self.type = type
        self.size = Size(width: width, height: height)
        self.look = look
        self.output = output
        terminal_announce_size(Int32(width), Int32(height))
        let names = (Painter.accepts(type: type) ? [type] : []) + ["xterm-256color", "xterm", "ansi"]
        guard let screen = names.lazy.compactMap({ Self.make($0, output: output) }).first else {
            throw .noDescription
        }
        guard curses_moves_cursor() else {
            delscreen(screen)
            _ = output.take()
            throw .cannotMoveCursor(type: type)
        }
        self.screen = screen
        curses_tame()
        curses_prepare_window()
        palette = Palette(colours: Int(curses_start_colours()), look: look)
        inks = Style.allCases.map { [palette] style in
            CursesInk(palette.ink(for: style), pair: Int16(style.rawValue) + 1)
        }
        // Whoever reports a mouse is a descendant of xterm and knows its other modes.
        takesPaste = curses_capability("kmous") != nil
        greeting = output.take() + (takesPaste ? Array("\u{1B}[?2004h".utf8) : [])
    }

    private static func make(_ type: String, output: Output) -> OpaquePointer? {
        terminal_hold_signals()
        defer { terminal_release_signals() }
        return newterm(type, output.stream, output.stream)
    }

    deinit { delscreen(screen) }

    /// The bytes that turn what the terminal shows into `canvas`, in its middle where it is smaller.
    func paint(_ canvas: Canvas) -> [UInt8] {
        set_term(screen)
        let area = Size(
            width: min(canvas.size.width, size.width), height: min(canvas.size.height, size.height))
        let corner = Position(row: (size.height - area.height) / 2, column: (size.width - area.width) / 2)
        var before = shown
        if before?.size != canvas.size {
            curses_erase()
            before = nil
        }
        for row in 0..<area.height where before.map({ canvas.differs(from: $0, row: row) }) ?? true {
            let cells = cells(of: canvas, row: row, width: area.width)
            curses_put(Int32(corner.row + row), Int32(corner.column), cells, Int32(cells.count))
        }
        shown = canvas
        let isVisible = canvas.cursor.map {
            $0.row < area.height && $0.column < area.width && canvas.contains($0)
        }
        if let cursor = canvas.cursor, isVisible == true {
            curses_show(Int32(corner.row + cursor.row), Int32(corner.column + cursor.column), false)
            curs_set(1)
        } else {
            curs_set(0)
            curses_show(Int32(size.height - 1), Int32(size.width - 1), curses_hides_cursor())
        }
        defer { greeting = [] }
        return greeting + output.take()
    }

    /// Lets the next picture be painted as if nothing were known of what the terminal shows.
    func forget() {
        set_term(screen)
        curses_redraw_all()
    }

    /// The bytes that give the terminal back; nothing where it was never painted on.
    func leave(clearing: Bool) -> [UInt8] {
        guard greeting.isEmpty else { return [] }
        return farewell(clearing: clearing)
    }

    /// The bytes that give a terminal back that has been painted on, here or elsewhere.
    func farewell(clearing: Bool) -> [UInt8] {
        set_term(screen)
        var bytes = takesPaste ? Array("\u{1B}[?2004l".utf8) : []
        let clear = curses_clear().map { Array(String(cString: $0).withoutDelays.utf8) } ?? []
        if !curses_has_other_screen() || clearing { bytes += clear }
        curs_set(1)
        endwin()
        bytes += output.take()
        guard clearing else { return bytes }
        bytes += clear
        if let clearAbove = curses_capability("E3") { bytes += Array(String(cString: clearAbove).utf8) }
        return bytes
    }

    private func cells(of canvas: Canvas, row: Int, width: Int) -> [CursesCell] {
        var cells: [CursesCell] = []
        cells.reserveCapacity(width)
        var column = 0
        while column < width {
            let cell = canvas[Position(row: row, column: column)]
            let next = column + 1
            let isWide = next < canvas.size.width && canvas[Position(row: row, column: next)].isContinuation
            let columns = isWide ? 2 : 1
            inks[Int(cell.style.rawValue)].append(
                cell, columns: min(columns, width - column), isASCII: look.isASCII, to: &cells)
            column += columns
        }
        return cells
    }
}

extension Canvas {
    fileprivate func differs(from other: Canvas, row: Int) -> Bool {
        (0..<size.width).contains { column in
            let position = Position(row: row, column: column)
            return self[position] != other[position]
        }
    }
}

extension String {
    /// A capability without the delays in it.
    fileprivate var withoutDelays: String { replacing(/\$<[0-9.]*[*\/]*>/, with: "") }
}
