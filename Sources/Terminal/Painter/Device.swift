import CNcurses
import CSystem
import Drawing

/// One ncurses `SCREEN`, and what its terminal can do; belongs to the ``DeviceYard``.
///
/// It is nobody's: it shows whatever was painted on it last, and the bytes that turn one picture into another are the
/// same whatever it showed before the first (tried with ncurses 6.4: fifteen types, 7,485 pairs with wide and combining
/// characters). That holds only where each picture ends with the cursor put at a place, so `leaveok` stays off.
@Curses final class Device {
    /// What a device is made for.
    struct Kind: Hashable {
        let type: String
        let size: Size
        let look: Look
    }

    /// What a terminal shows, as far as its bytes were handed out.
    enum Showing: Hashable {
        /// Nothing of ours: it was not made ready, or was given back.
        case nothing
        /// It was made ready, and what stands there is not known.
        case unknown
        case picture(Picture)
    }

    let kind: Kind
    let canMoveCursor: Bool
    let palette: Palette
    let quickExit: QuickExit
    private(set) var showing = Showing.nothing
    /// Whether its cells take memory; they come back with the next use.
    private(set) var isFolded = false
    /// When it was last painted on, as the yard counts.
    var lastUse = 0
    /// Whoever reports a mouse is a descendant of xterm and knows its other modes.
    private let takesMarkedPastes: Bool
    private let screen: OpaquePointer
    private let output: Output
    private let inks: [CursesInk]
    private var pairs = PicturePairs()
    /// What stands in ncurses's window.
    private var drawn: Canvas?

    private static let pasteOn = Array("\u{1B}[?2004h".utf8)
    private static let pasteOff = Array("\u{1B}[?2004l".utf8)

    /// Takes ncurses's current screen, which writes to `output`.
    init(_ screen: OpaquePointer, kind: Kind, output: Output) {
        self.screen = screen
        self.kind = kind
        self.output = output
        canMoveCursor = curses_moves_cursor()
        curses_tame()
        curses_prepare_window()
        palette = Palette(colours: Int(curses_start_colours()), look: kind.look)
        takesMarkedPastes = curses_capability("kmous") != nil
        quickExit = QuickExit(type: kind.type, address: Self.text(curses_address()), clear: Self.clear)
        let palette = palette
        inks = Style.allCases.map { CursesInk(palette.ink(for: $0), pair: Int16($0.rawValue) + 1) }
        let plain = inks[Int(Style.plain.rawValue)]
        curses_stand_on(plain.isUnseenOnSpaces ? 0 : plain.pair)
        suspend()
        _ = output.take()
    }

    /// The bytes that turn what a terminal shows into `picture`, in its middle where it is smaller.
    func bytes(from: Showing, to picture: Picture) -> [UInt8] {
        use()
        bring(to: from, before: picture)
        paint(picture)
        let begins = from == .nothing && takesMarkedPastes
        return output.take() + (begins ? Self.pasteOn : [])
    }

    /// The bytes that give a terminal back which shows that.
    func farewell(from: Showing) -> [UInt8] {
        guard from != .nothing else { return [] }
        use()
        bring(to: from, before: nil)
        var bytes = takesMarkedPastes ? Self.pasteOff : []
        if !curses_has_other_screen() { bytes += Array(Self.clear.utf8) }
        suspend()
        return bytes + output.take()
    }

    /// Gives its cells' memory back; it shows nothing then.
    func fold() {
        use()
        bring(to: .nothing, before: nil)
        curses_fold()
        isFolded = true
    }

    /// Frees the screen, and **every window of every other one**: see ``DeviceYard``.
    func destroy() { delscreen(screen) }

    /// Makes this the screen that ncurses's functions mean.
    private func use() {
        // A suspended screen that is shown again asks the environment once more how large it is.
        terminal_announce_size(Int32(kind.size.width), Int32(kind.size.height))
        set_term(screen)
        guard isFolded else { return }
        curses_unfold(Int32(kind.size.height), Int32(kind.size.width))
        isFolded = false
    }

    /// Brings the device to where the terminal stands; whatever is written on the way is thrown away.
    private func bring(to wanted: Showing, before next: Picture?) {
        switch wanted {
        case .nothing: if showing != .nothing { suspend() }
        case .unknown: resume(hidingCursor: next.map { isCursorShown(in: $0.canvas) } ?? true)
        case .picture(let picture): if showing != wanted { paint(picture, isOnTerminal: true) }
        }
        _ = output.take()
    }

    /// Writes what gives the terminal back; the next picture makes it ready again, and clears it.
    private func suspend() {
        curses_erase()
        curs_set(1)
        endwin()
        curses_redraw_all()
        drawn = nil
        showing = .nothing
    }

    /// Writes what makes the terminal ready and clears it; the next picture clears it once more, and says whether the
    /// cursor is shown where that is not as it is left here.
    private func resume(hidingCursor: Bool) {
        curses_erase()
        curs_set(hidingCursor ? 0 : 1)
        curses_show(0, 0)
        curses_redraw_all()
        drawn = nil
        showing = .unknown
    }

    /// Writes what shows `picture`, and ends with the cursor at its place, or in the last one where it is hidden; where it
    /// is on the terminal already, nothing but what puts the cursor there.
    private func paint(_ picture: Picture, isOnTerminal: Bool = false) {
        let canvas = picture.canvas
        let area = area(of: canvas)
        let corner = Position(
            row: (kind.size.height - area.height) / 2, column: (kind.size.width - area.width) / 2)
        put(canvas, area: area, corner: corner)
        if isOnTerminal { curses_take_as_shown() }
        if let cursor = canvas.cursor, isCursorShown(in: canvas) {
            curses_show(Int32(corner.row + cursor.row), Int32(corner.column + cursor.column))
            curs_set(1)
        } else {
            curs_set(0)
            curses_show(Int32(kind.size.height - 1), Int32(kind.size.width - 1))
        }
        showing = .picture(picture)
    }

    private func area(of canvas: Canvas) -> Size {
        Size(
            width: min(canvas.size.width, kind.size.width), height: min(canvas.size.height, kind.size.height))
    }

    private func isCursorShown(in canvas: Canvas) -> Bool {
        guard let cursor = canvas.cursor, canvas.contains(cursor) else { return false }
        let area = area(of: canvas)
        return cursor.row < area.height && cursor.column < area.width
    }

    private func put(_ canvas: Canvas, area: Size, corner: Position) {
        if drawn?.size != canvas.size { curses_erase() }
        let before = drawn?.size == canvas.size ? drawn : nil
        for row in 0..<area.height
        where before.map({ canvas.differs(from: $0, row: row) }) ?? !canvas.isBlank(row: row) {
            let cells = cells(of: canvas, row: row, width: area.width, isOnNothing: before == nil)
            curses_put(Int32(corner.row + row), Int32(corner.column), cells, Int32(cells.count))
        }
        drawn = canvas
    }

    private func cells(of canvas: Canvas, row: Int, width: Int, isOnNothing: Bool) -> [CursesCell] {
        var cells: [CursesCell] = []
        cells.reserveCapacity(width)
        var (seen, column) = (0, 0)
        canvas.read(row: row, upTo: width) { glyph, style, columns in
            let ink = inks[Int(style.rawValue)]
            if case .scalar(let scalar) = glyph, columns == 1, (0x20..<0x7F).contains(scalar.value) {
                cells.append(ink.cell(scalar))
                if scalar != " " || !ink.isUnseenOnSpaces { seen = cells.count }
            } else {
                append(glyph, in: ink, columns: min(columns, width - column), to: &cells)
                seen = cells.count
            }
            column += columns
        }
        // Spaces at the end are in no style, so that they can be sent as the clearing of the line.
        let plain = inks[Int(Style.plain.rawValue)].cell(" ")
        if isOnNothing { cells.removeLast(cells.count - seen) }
        for place in seen..<cells.count { cells[place] = plain }
        return cells
    }

    private func append(_ glyph: Glyph, in ink: CursesInk, columns: Int, to cells: inout [CursesCell]) {
        switch glyph {
        case .scalar(let scalar): append(Character(scalar), in: ink, columns: columns, to: &cells)
        case .cluster(let character): append(character, in: ink, columns: columns, to: &cells)
        case .picture(let part):
            let part = part.ordered
            var cell = CursesCell(part.symbol.scalar)
            cell.pair = pairs.pair(for: part.colours)
            cells.append(cell)
        }
    }

    private func append(_ character: Character, in ink: CursesInk, columns: Int, to cells: inout [CursesCell])
    {
        for cell in Clusters(character, columns: columns, isASCII: kind.look.isASCII).cells {
            cells.append(ink.dipped(cell))
        }
    }

    /// What clears the current screen's terminal, without the pauses of its description.
    private static var clear: String { text(curses_clear()).replacing(/\$<[^>]*>/, with: "") }

    private static func text(_ capability: UnsafePointer<CChar>?) -> String {
        capability.map { String(cString: $0) } ?? ""
    }
}
