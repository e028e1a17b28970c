/// Two linked polls' answers set against each other.
struct LinkedTable {
    /// The other poll's options.
    let rows: [TableLine]
    /// This poll's options.
    let columns: [TableLine]
    /// The smallest count that may be shown.
    let minimum: Int

    /// Makes a table of what `suppressedTable` is given.
    init(_ counts: [[Int]], rowsAlone: [Int], columnsAlone: [Int], under minimum: Int) {
        self.minimum = minimum
        let allRows = rowsAlone.reduce(0, +)
        rows = zip(counts, rowsAlone).map {
            TableLine(counts: $0, alone: $1, allAlone: allRows, minimum: minimum)
        }
        let allColumns = columnsAlone.reduce(0, +)
        columns = columnsAlone.enumerated().map { column, alone in
            TableLine(
                counts: counts.map { $0[column] }, alone: alone, allAlone: allColumns, minimum: minimum)
        }
    }

    /// Whether what those cells leave is worth showing: two rows can be compared somewhere, and the shown cells
    /// hold a third of the seats that answered both.
    func isWorthShowing(without hidden: Set<TableCell>) -> Bool {
        var shown = 0
        var isComparable = false
        for (column, line) in columns.enumerated() {
            let counts = line.counts.enumerated().filter {
                !hidden.contains(TableCell(row: $0.offset, column: column))
            }
            shown += counts.reduce(0) { $0 + $1.element }
            isComparable = isComparable || counts.count > 1
        }
        return isComparable && 3 * shown >= rows.reduce(0) { $1.counts.reduce($0, +) }
    }
}
