/// Two linked polls' answers set against each other.
struct LinkedTable {
    /// The other poll's options.
    let rows: [TableLine]
    /// This poll's options.
    let columns: [TableLine]
    /// The smallest count that may be shown.
    let minimum: Int

    /// Seats that answered both.
    private var both: Int { rows.reduce(0) { $1.counts.reduce($0, +) } }

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

    /// What may not be shown, whatever else is.
    var smallCells: Set<TableCell> {
        var cells: Set<TableCell> = []
        for (row, line) in rows.enumerated() {
            for (column, count) in line.counts.enumerated() where count < minimum {
                cells.insert(TableCell(row: row, column: column))
            }
        }
        return cells
    }

    /// What hiding a cell costs, by what its row and column let expect.
    ///
    /// Cheapest is twice the minimum: less seldom leaves room for other values, and more takes more from the
    /// picture. The count itself has no say, since hiding would speak of it.
    func price(of cell: TableCell) -> Int {
        let product = max(1, rows[cell.row].total * columns[cell.column].total)
        let even = 2 * minimum * both
        return product + even * even / product
    }

    /// Whether what those cells leave is worth showing: two rows have a shown cell each, so that there is
    /// something to compare, and the shown cells hold a third of the seats that answered both.
    func isWorthShowing(without hidden: Set<TableCell>) -> Bool {
        var shown = 0
        var shownRows = 0
        for (row, line) in rows.enumerated() {
            let counts = line.counts.enumerated().filter {
                !hidden.contains(TableCell(row: row, column: $0.offset))
            }
            shown += counts.reduce(0) { $0 + $1.element }
            shownRows += counts.isEmpty ? 0 : 1
        }
        return shownRows > 1 && 3 * shown >= both
    }
}
