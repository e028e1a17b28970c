/// The smallest terminal that shows what ncurses sends to an xterm, a screen, a tmux or a vt220, and nothing more: text
/// and where it stands, without colours.
///
/// It is fed with bytes, however they are cut, and says what a person would read. Every sequence that it does not know is
/// passed over whole.
package struct Screen: Sendable {
    var grid: CellGrid
    /// What stands on the screen that scrolls, while a program has borrowed the other one.
    private var kept: CellGrid?
    private var parser = SequenceParser()
    var cursor = Cursor()
    private var saved = Cursor()
    private var region: Range<Int>
    private var wraps = true
    private var inserts = false
    private var lastPrinted: UInt32 = CellGrid.blank
    /// Whether the last byte was a NUL: what stands behind a whole picture that is filled up to one size for all.
    private(set) var endsInPadding = false

    /// Where the next character goes.
    struct Cursor: Equatable, Sendable {
        var row = 0
        var column = 0
        /// Whether the last column has just been written, so that the next character begins a row.
        var isPastEnd = false
    }

    /// Makes an empty one; a side is at least one.
    package init(width: Int, height: Int) {
        grid = CellGrid(width: max(width, 1), height: max(height, 1))
        region = 0..<max(height, 1)
    }

    /// Takes bytes as a terminal would.
    package mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if let piece = parser.take(byte) { perform(piece) }
            endsInPadding = byte == 0
        }
    }

    /// Whether `words`, with single spaces, stand on it, also where they are broken over rows.
    package func shows(_ words: String) -> Bool {
        let wanted = words.unicodeScalars.map(\.value)
        let running = grid.running
        guard let first = wanted.first, running.count >= wanted.count else { return wanted.isEmpty }
        return running.indices.dropLast(wanted.count - 1).contains { start in
            running[start] == first && running[start..<start + wanted.count].elementsEqual(wanted)
        }
    }

    /// The last row, where programs keep their keys.
    package var lastRow: String { grid.text(row: grid.height - 1) }

    /// A line for each row, spaces at the end of lines left out.
    package var rows: [String] { (0..<grid.height).map(grid.text(row:)) }

    private mutating func perform(_ piece: SequenceParser.Piece) {
        switch piece {
        case .scalar(let code): write(code)
        case .control(let byte): control(byte)
        case .escape(let byte): escape(byte)
        case .sequence(let sequence): perform(sequence)
        }
    }

    private mutating func control(_ byte: UInt8) {
        switch byte {
        case 0x08: move(column: cursor.column - 1)
        case 0x09: move(column: (cursor.column / 8 + 1) * 8)
        case 0x0A, 0x0B, 0x0C: lineFeed()
        case 0x0D: move(column: 0)
        case _: break
        }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "7"): saved = cursor
        case UInt8(ascii: "8"): cursor = saved
        case UInt8(ascii: "D"): lineFeed()
        case UInt8(ascii: "E"):
            move(column: 0)
            lineFeed()
        case UInt8(ascii: "M"):
            cursor.isPastEnd = false
            if cursor.row == region.lowerBound {
                grid.scroll(rows: region, by: -1)
            } else {
                cursor.row = max(cursor.row - 1, 0)
            }
        case UInt8(ascii: "c"): self = Screen(width: grid.width, height: grid.height)
        case _: break
        }
    }
}

extension Screen {
    private mutating func write(_ code: UInt32) {
        let columns = min(columnsOf(code), grid.width)
        guard columns > 0 else { return combine(code) }
        if cursor.isPastEnd, wraps { wrap() }
        if cursor.column + columns > grid.width {
            if wraps { wrap() } else { cursor.column = grid.width - columns }
        }
        if inserts { grid.insert(columns, row: cursor.row, column: cursor.column) }
        grid.put(code, columns: columns, row: cursor.row, column: cursor.column)
        lastPrinted = code
        cursor.isPastEnd = cursor.column + columns == grid.width
        cursor.column = min(cursor.column + columns, grid.width - 1)
    }

    private mutating func combine(_ mark: UInt32) {
        let column = cursor.isPastEnd ? cursor.column : cursor.column - 1
        if column >= 0 { grid.combine(mark, row: cursor.row, column: column) }
    }

    private mutating func wrap() {
        move(column: 0)
        lineFeed()
    }

    private mutating func lineFeed() {
        cursor.isPastEnd = false
        if cursor.row == region.upperBound - 1 {
            grid.scroll(rows: region, by: 1)
        } else {
            cursor.row = min(cursor.row + 1, grid.height - 1)
        }
    }

    private mutating func move(row: Int? = nil, column: Int? = nil) {
        cursor.row = min(max(row ?? cursor.row, 0), grid.height - 1)
        cursor.column = min(max(column ?? cursor.column, 0), grid.width - 1)
        cursor.isPastEnd = false
    }

    private mutating func perform(_ sequence: SequenceParser.Sequence) {
        switch sequence.prefix {
        case 0 where sequence.intermediate == 0: performPlain(sequence)
        case UInt8(ascii: "?"): setPrivate(sequence)
        case 0 where sequence.intermediate == UInt8(ascii: "!") && sequence.final == UInt8(ascii: "p"):
            (wraps, inserts, region, saved) = (true, false, 0..<grid.height, Cursor())
        case _: break
        }
    }

    private mutating func performPlain(_ sequence: SequenceParser.Sequence) {
        let count = max(sequence.number(0), 1)
        let (row, column) = (cursor.row, cursor.column)
        let isInRegion = region.contains(row)
        switch Unicode.Scalar(sequence.final) {
        case "A": move(row: isInRegion ? max(row - count, region.lowerBound) : row - count)
        case "B", "e": move(row: isInRegion ? min(row + count, region.upperBound - 1) : row + count)
        case "C", "a": move(column: column + count)
        case "D": move(column: column - count)
        case "G", "`": move(column: count - 1)
        case "d": move(row: count - 1)
        case "H", "f": move(row: count - 1, column: max(sequence.number(1), 1) - 1)
        case "I": move(column: (column / 8 + count) * 8)
        case "Z": move(column: ((column + 7) / 8 - count) * 8)
        case "J": eraseScreen(sequence.number(0))
        case "K": eraseRow(sequence.number(0))
        case "X": grid.erase(row: row, columns: column..<column + count)
        case "@": grid.insert(count, row: row, column: column)
        case "P": grid.delete(count, row: row, column: column)
        case "L" where isInRegion: grid.scroll(rows: row..<region.upperBound, by: -count)
        case "M" where isInRegion: grid.scroll(rows: row..<region.upperBound, by: count)
        case "S": grid.scroll(rows: region, by: count)
        case "T": grid.scroll(rows: region, by: -count)
        case "b": for _ in 0..<min(count, grid.width * grid.height) { write(lastPrinted) }
        case "h", "l": if sequence.number(0) == 4 { inserts = sequence.final == UInt8(ascii: "h") }
        case "r": setRegion(sequence)
        case _: break
        }
    }

    private mutating func setRegion(_ sequence: SequenceParser.Sequence) {
        let top = max(sequence.number(0), 1) - 1
        let bottom = sequence.number(1) == 0 ? grid.height : min(sequence.number(1), grid.height)
        guard bottom - top >= 2 || grid.height == 1 else { return }
        region = top..<max(bottom, top + 1)
        move(row: 0, column: 0)
    }

    private mutating func eraseScreen(_ mode: Int) {
        switch mode {
        case 0:
            eraseRow(0)
            grid.erase(rows: cursor.row + 1..<grid.height)
        case 1:
            eraseRow(1)
            grid.erase(rows: 0..<cursor.row)
        case 2: grid.erase(rows: 0..<grid.height)
        case _: break
        }
    }

    private mutating func eraseRow(_ mode: Int) {
        switch mode {
        case 0: grid.erase(row: cursor.row, columns: cursor.column..<grid.width)
        case 1: grid.erase(row: cursor.row, columns: 0..<cursor.column + 1)
        case 2: grid.erase(row: cursor.row, columns: 0..<grid.width)
        case _: break
        }
    }

    private mutating func setPrivate(_ sequence: SequenceParser.Sequence) {
        let isOn = sequence.final == UInt8(ascii: "h")
        guard isOn || sequence.final == UInt8(ascii: "l") else { return }
        for number in sequence.numbers {
            switch number {
            case 7: wraps = isOn
            case 47, 1047, 1049:
                if isOn, kept == nil {
                    saved = cursor
                    kept = grid
                    grid = CellGrid(width: grid.width, height: grid.height)
                } else if !isOn, let main = kept {
                    grid = main
                    kept = nil
                    cursor = saved
                }
            case _: break
            }
        }
    }
}
