import CVTerm
package import Drawing

/// A terminal without a screen: fed with bytes, it says what a person would see.
package final class VirtualTerminal {
    /// What stands in one column.
    package struct Cell: Hashable, Sendable {
        /// The base and its marks; a space where nothing stands, empty in the second column of a wide one.
        package var text: String
        /// 1 or 2, and 0 in the second column of a wide one.
        package var width: Int
        package var isBold: Bool
        package var isReverse: Bool
        /// One of 256; -1 for the terminal's own.
        package var foreground: Int
        /// One of 256; -1 for the terminal's own.
        package var background: Int
    }

    private let terminal: OpaquePointer
    private let screen: OpaquePointer
    private let state: OpaquePointer
    private let modes: UnsafeMutablePointer<VTermModes>

    /// Makes a terminal that shows nothing.
    package init(size: Size) {
        guard let terminal = vterm_new(Int32(size.height), Int32(size.width)) else {
            preconditionFailure("libvterm makes no terminal of \(size)")
        }
        self.terminal = terminal
        vterm_set_utf8(terminal, 1)
        screen = vterm_obtain_screen(terminal)
        state = vterm_obtain_state(terminal)
        modes = .allocate(capacity: 1)
        modes.initialize(to: VTermModes())
        vterm_keep_modes(screen, modes)
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
    }

    deinit {
        vterm_free(terminal)
        modes.deallocate()
    }

    /// Its size now.
    package var size: Size {
        var rows: Int32 = 0
        var columns: Int32 = 0
        vterm_get_size(terminal, &rows, &columns)
        return Size(width: Int(columns), height: Int(rows))
    }

    /// Where the cursor stands.
    package var cursor: Position {
        var position = VTermPos()
        vterm_state_get_cursorpos(state, &position)
        return Position(row: Int(position.row), column: Int(position.col))
    }

    /// Whether a person sees the cursor.
    package var showsCursor: Bool { !modes.pointee.hides_cursor }

    /// Whether the screen is the one that programs borrow, and not the one that scrolls.
    package var isOnOtherScreen: Bool { modes.pointee.is_other_screen }

    /// Takes bytes as a real one would.
    package func feed(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { raw in
            _ = vterm_input_write(terminal, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
        }
    }

    /// Changes its size, as a person who drags its corner does.
    package func resize(to size: Size) { vterm_set_size(terminal, Int32(size.height), Int32(size.width)) }

    /// What stands at `position`.
    package func cell(at position: Position) -> Cell {
        var cell = VTermScreenCell()
        vterm_screen_get_cell(screen, VTermPos(row: Int32(position.row), col: Int32(position.column)), &cell)
        var text = String.UnicodeScalarView()
        for index in 0..<Int32(VTERM_MAX_CHARS_PER_CELL) {
            guard let scalar = Unicode.Scalar(vterm_character(&cell, index)), scalar.value != 0 else { break }
            text.append(scalar)
        }
        let isSecond = vterm_character(&cell, 0) == UInt32.max
        return Cell(
            text: isSecond ? "" : text.isEmpty ? " " : String(text),
            width: isSecond ? 0 : Int(cell.width),
            isBold: vterm_bold(&cell),
            isReverse: vterm_reverse(&cell),
            foreground: Int(vterm_foreground(&cell)),
            background: Int(vterm_background(&cell)))
    }

    /// A row's cells.
    package func cells(row: Int) -> [Cell] {
        (0..<size.width).map { cell(at: Position(row: row, column: $0)) }
    }

    /// A line for each row, spaces at the end of lines left out.
    package var rows: [String] {
        (0..<size.height).map { row in
            var line = cells(row: row).map(\.text).joined()
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// Whether nothing can be read on it.
    package var isBlank: Bool { rows.joined().isEmpty }

    /// The rows as one text.
    package var text: String { rows.joined(separator: "\n") }
}
