import CNcurses
import Drawing

/// One person's terminal, and what it shows.
@Curses final class PaintedScreen {
    let palette: Palette
    private let look: Look
    private let quickExit: QuickExit
    /// How many rows the terminal has, also those that no picture reaches.
    private var rows: Int
    private var device: Device
    private var generation: Int
    private var inks: [CursesInk] = []
    private var shown: Canvas?
    /// Whether the terminal has been made ready.
    private var isReady = false
    private var showsCursor = true

    private var size: Size { device.kind.size }
    private static let pasteOn = Array("\u{1B}[?2004h".utf8)
    private static let pasteOff = Array("\u{1B}[?2004l".utf8)

    /// The largest screen that is kept; on a still larger terminal it stands in the top left corner.
    private static let largest = Size(width: 400, height: 150)

    /// Opens a screen; a type that nobody knows is taken for an xterm.
    init(type: String, size: Size, look: Look) throws(PainterError) {
        self.look = look
        rows = size.height
        device = try DeviceYard.shared.take(Self.kind(type, size))
        generation = DeviceYard.shared.generation
        device.use()
        quickExit = QuickExit(type: type, address: Self.text(curses_address()), clear: Self.clear)
        palette = Palette(colours: device.colours, look: look)
        setUpInks()
    }

    /// The bytes that turn what the terminal shows into `canvas`, in its middle where it is smaller.
    func paint(_ canvas: Canvas) -> [UInt8] {
        guard generation == DeviceYard.shared.generation || change(to: size), let output = output() else {
            return []
        }
        device.use()
        let area = Size(
            width: min(canvas.size.width, size.width), height: min(canvas.size.height, size.height))
        let corner = Position(row: (size.height - area.height) / 2, column: (size.width - area.width) / 2)
        put(canvas, area: area, corner: corner)
        if let cursor = canvas.cursor, canvas.contains(cursor), cursor.row < area.height,
            cursor.column < area.width
        {
            curses_show(Int32(corner.row + cursor.row), Int32(corner.column + cursor.column), false)
            curs_set(1)
            showsCursor = true
        } else {
            curs_set(0)
            showsCursor = false
            curses_show(Int32(size.height - 1), Int32(size.width - 1), curses_hides_cursor())
        }
        defer { isReady = true }
        return output.take() + (!isReady && device.takesMarkedPastes ? Self.pasteOn : [])
    }

    /// Takes the terminal's new size.
    func resize(to size: Size) {
        rows = size.height
        change(to: size)
    }

    /// Takes another device for pictures of `size`; answers whether one can be painted again.
    @discardableResult
    private func change(to size: Size) -> Bool {
        let yard = DeviceYard.shared
        let kind = Self.kind(device.kind.type, size)
        // The old one first, for the yard may be cleared of all devices when one comes back.
        retire()
        guard let next = try? yard.take(kind), let output = output() else { return false }
        device = next
        generation = yard.generation
        shown = nil
        setUpInks()
        guard isReady else { return true }
        // The terminal has been made ready already: what would do it again is not sent.
        device.resume(showingCursor: showsCursor)
        _ = output.take()
        return true
    }

    /// Lets the next picture be painted as if nothing were known of what the terminal shows.
    func forget() {
        guard generation == DeviceYard.shared.generation else { return }
        device.use()
        curses_redraw_all()
    }

    /// The bytes that give the terminal back, and nothing where it was never painted on; with the quick exit's around
    /// them, also then, where it is to be emptied.
    func close(clearing: Bool) -> [UInt8] {
        defer { retire() }
        let isUsable = isReady && (generation == DeviceYard.shared.generation || change(to: device.kind.size))
        let givingBack = isUsable ? farewell() : []
        return clearing ? quickExit.bytes(rows: rows, givingBack: givingBack) : givingBack
    }

    /// The bytes that give back a terminal that somebody else has painted on.
    func closeForAnother() -> [UInt8] {
        defer { retire() }
        device.resume(showingCursor: false)
        _ = output()?.take()
        return farewell()
    }

    /// The bytes that empty a terminal which lines were written to; nil where it might show them as text.
    func closeUnderLines() -> [UInt8]? {
        defer { retire() }
        return quickExit.isANSI ? quickExit.bytes(rows: QuickExit.mostRows) : nil
    }

    private func farewell() -> [UInt8] {
        device.use()
        var bytes = device.takesMarkedPastes ? Self.pasteOff : []
        if !curses_has_other_screen() { bytes += Array(Self.clear.utf8) }
        device.suspend()
        return bytes + (output()?.take() ?? [])
    }

    /// What clears the current screen's terminal, without the pauses of its description.
    private static var clear: String { text(curses_clear()).replacing(/\$<[^>]*>/, with: "") }

    private static func text(_ capability: UnsafePointer<CChar>?) -> String {
        capability.map { String(cString: $0) } ?? ""
    }

    /// Hands the device on to whoever comes next.
    private func retire() {
        guard generation == DeviceYard.shared.generation else { return }
        device.suspend()
        _ = output()?.take()
        DeviceYard.shared.putBack(device, from: generation)
        generation = -1
    }

    private func output() -> Output? { try? DeviceYard.shared.output() }

    private func setUpInks() {
        device.use()
        inks = Style.allCases.map { CursesInk(palette.ink(for: $0), pair: Int16($0.rawValue) + 1) }
        let plain = inks[Int(Style.plain.rawValue)]
        curses_stand_on(plain.isUnseenOnSpaces ? 0 : plain.pair)
    }

    private static func kind(_ type: String, _ size: Size) -> Device.Kind {
        let width = min(max(size.width, 1), largest.width)
        let height = min(max(size.height, 1), largest.height)
        return Device.Kind(type: type, size: Size(width: width, height: height))
    }

    private func put(_ canvas: Canvas, area: Size, corner: Position) {
        if shown?.size != canvas.size {
            curses_erase()
            shown = nil
        }
        for row in 0..<area.height where shown.map({ canvas.differs(from: $0, row: row) }) ?? true {
            let cells = cells(of: canvas, row: row, width: area.width)
            curses_put(Int32(corner.row + row), Int32(corner.column), cells, Int32(cells.count))
        }
        shown = canvas
    }

    private func isUnseenSpace(_ cell: Cell) -> Bool {
        cell.character == " " && !cell.isContinuation && inks[Int(cell.style.rawValue)].isUnseenOnSpaces
    }

    private func cells(of canvas: Canvas, row: Int, width: Int) -> [CursesCell] {
        var cells: [CursesCell] = []
        cells.reserveCapacity(width)
        // Spaces at the end are in no style, so that they can be sent as the clearing of the line.
        var inked = width
        while inked > 0, isUnseenSpace(canvas[Position(row: row, column: inked - 1)]) { inked -= 1 }
        var column = 0
        while column < width {
            let cell = canvas[Position(row: row, column: column)]
            let next = column + 1
            let isWide = next < canvas.size.width && canvas[Position(row: row, column: next)].isContinuation
            let columns = isWide ? 2 : 1
            let ink = inks[Int((column < inked ? cell.style : .plain).rawValue)]
            ink.append(cell, columns: min(columns, width - column), isASCII: look.isASCII, to: &cells)
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
