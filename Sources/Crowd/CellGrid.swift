import Drawing

/// What stands on a terminal's screen: four bytes for each cell, without colours.
struct CellGrid: Sendable {
    /// The code of an empty cell.
    static let blank: UInt32 = 0x20
    /// The code of a wide character's second column.
    private static let second: UInt32 = 0
    /// From here on a code is a number into ``marked``.
    private static let firstMarked: UInt32 = 0x8000_0000

    /// Columns and rows.
    let width: Int
    let height: Int
    private var cells: [UInt32]
    /// Characters with marks, each once.
    private var marked: [[UInt32]] = []

    /// Makes an empty one.
    init(width: Int, height: Int) {
        (self.width, self.height) = (width, height)
        cells = Array(repeating: Self.blank, count: width * height)
    }

    /// Whether nothing can be read on it.
    var isBlank: Bool { cells.allSatisfy { $0 == Self.blank } }

    /// Puts a character of `columns` columns, which the row has room for.
    mutating func put(_ code: UInt32, columns: Int, row: Int, column: Int) {
        let place = row * width + column
        if cells[place] == Self.second, column > 0 { cells[place - 1] = Self.blank }
        let end = column + columns
        if end < width, cells[place + columns] == Self.second { cells[place + columns] = Self.blank }
        cells[place] = code
        if columns == 2 { cells[place + 1] = Self.second }
    }

    /// Puts a mark on the character that stands in `column`.
    mutating func combine(_ mark: UInt32, row: Int, column: Int) {
        var place = row * width + column
        if cells[place] == Self.second, column > 0 { place -= 1 }
        let whole = scalars(of: cells[place]) + [mark]
        let number = marked.firstIndex(of: whole) ?? marked.count
        if number == marked.count { marked.append(whole) }
        cells[place] = Self.firstMarked + UInt32(number)
    }

    /// Empties columns of a row; a wide character that is cut goes whole.
    mutating func erase(row: Int, columns: Range<Int>) {
        let columns = columns.clamped(to: 0..<width)
        guard !columns.isEmpty else { return }
        let start = row * width
        if columns.lowerBound > 0, cells[start + columns.lowerBound] == Self.second {
            cells[start + columns.lowerBound - 1] = Self.blank
        }
        if columns.upperBound < width, cells[start + columns.upperBound] == Self.second {
            cells[start + columns.upperBound] = Self.blank
        }
        for column in columns { cells[start + column] = Self.blank }
    }

    /// Empties whole rows.
    mutating func erase(rows: Range<Int>) {
        for place in rows.lowerBound * width..<rows.upperBound * width { cells[place] = Self.blank }
    }

    /// Moves rows up by `count`, or down where it is negative; what comes in is empty.
    mutating func scroll(rows: Range<Int>, by count: Int) {
        let distance = min(abs(count), rows.count)
        let kept = (rows.count - distance) * width
        let (first, shift) = (rows.lowerBound * width, distance * width)
        if count > 0 {
            for place in first..<first + kept { cells[place] = cells[place + shift] }
            erase(rows: rows.upperBound - distance..<rows.upperBound)
        } else {
            for place in (first..<first + kept).reversed() { cells[place + shift] = cells[place] }
            erase(rows: rows.lowerBound..<rows.lowerBound + distance)
        }
    }

    /// Makes room for `count` columns in a row; what is pushed over its end is gone.
    mutating func insert(_ count: Int, row: Int, column: Int) {
        let count = min(count, width - column)
        let start = row * width
        // A wide character is not torn by what comes between its halves.
        if cells[start + column] == Self.second { erase(row: row, columns: column - 1..<column + 1) }
        for place in (column..<width - count).reversed() {
            cells[start + place + count] = cells[start + place]
        }
        for place in column..<column + count { cells[start + place] = Self.blank }
        mendEnd(of: row)
    }

    /// Takes `count` columns out of a row; empty ones come in at its end.
    mutating func delete(_ count: Int, row: Int, column: Int) {
        let count = min(count, width - column)
        let start = row * width
        erase(row: row, columns: column..<column + count)
        for place in column..<width - count { cells[start + place] = cells[start + place + count] }
        for place in width - count..<width { cells[start + place] = Self.blank }
    }

    /// Empties the last column where a wide character has lost its second half over the row's end.
    private mutating func mendEnd(of row: Int) {
        let last = row * width + width - 1
        if let scalar = scalars(of: cells[last]).first, columnsOf(scalar) == 2 { cells[last] = Self.blank }
    }

    private func scalars(of code: UInt32) -> [UInt32] {
        code < Self.firstMarked ? [code] : marked[Int(code - Self.firstMarked)]
    }
}

extension CellGrid {
    /// A row as text, spaces at its end left out.
    func text(row: Int) -> String {
        var codes = cells[row * width..<(row + 1) * width]
        while codes.last == Self.blank { codes.removeLast() }
        var text = ""
        text.reserveCapacity(codes.count)
        for code in codes where code != Self.second {
            if code < Self.firstMarked {
                Unicode.Scalar(code).map { text.unicodeScalars.append($0) }
            } else {
                text.unicodeScalars.append(contentsOf: scalars(of: code).compactMap(Unicode.Scalar.init))
            }
        }
        return text
    }

    /// The scalars of all rows in reading order, every run of spaces and row's ends as one space: what was broken over
    /// rows at a space can be found in it.
    var running: [UInt32] {
        var running: [UInt32] = [Self.blank]
        running.reserveCapacity(cells.count / 2)
        for row in 0..<height {
            for code in cells[row * width..<(row + 1) * width] where code != Self.second {
                if code >= Self.firstMarked {
                    running += scalars(of: code)
                } else if code != Self.blank || running[running.count - 1] != Self.blank {
                    running.append(code)
                }
            }
            if running[running.count - 1] != Self.blank { running.append(Self.blank) }
        }
        return running
    }
}

/// How many columns a terminal gives to a scalar: 0 for a mark.
func columnsOf(_ code: UInt32) -> Int {
    if code < 0x300 { return 1 }
    return Unicode.Scalar(code).map { columns(of: Character($0)) } ?? 1
}
