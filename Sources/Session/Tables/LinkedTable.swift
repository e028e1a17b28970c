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

/// A row or a column of two linked polls' table, and those beside it who gave the other poll no answer.
struct TableLine {
    /// Seats in each of its cells.
    let counts: [Int]
    /// Seats that chose it and gave the other poll no answer.
    let alone: Int
    /// All seats that answered this poll and not the other, whatever they chose.
    let allAlone: Int
    /// The smallest count that may be shown.
    let minimum: Int

    /// Every seat that chose it, as its own poll's picture says.
    let total: Int
    /// What it holds where nothing may be shown: its small cells, and those beside them.
    let smallSum: Int
    /// How many of its cells are under the minimum.
    private let smallCells: Int

    /// Makes a line of its cells.
    init(counts: [Int], alone: Int, allAlone: Int, minimum: Int) {
        self.counts = counts
        self.alone = alone
        self.allAlone = allAlone
        self.minimum = minimum
        let small = counts.filter { $0 < minimum }
        total = counts.reduce(alone, +)
        smallSum = small.reduce(alone, +)
        smallCells = small.count
    }

    /// The class of what it holds where nothing may be shown, and whether that class needs other cells
    /// hidden.
    ///
    /// The sum follows where the other cells are shown. If it is 0, or as much as small cells can hold, or
    /// all of it is one number, then so do its parts. The classes are wider than that by one: who knows that
    /// a cell was hidden because of the sum still does not know the sum.
    func sum(most: Int) -> (bounds: ClosedRange<Int>, isTight: Bool) {
        let all = allAlone > 0 ? max(most, minimum) : smallCells * (minimum - 1)
        var low = (allAlone > 0 ? smallCells + 1 : smallCells) > 1 ? 1 : minimum - 1
        if all <= low + 1 { low = all }
        let high = allAlone > 0 ? all + 1 : max(low + 1, all - 1)
        if smallSum <= low { return (0...low, true) }
        if smallSum >= high { return (high...all, true) }
        return ((low + 1)...(high - 1), false)
    }

    /// Whether those beside it may hide among others: not if they alone are what is left, and are enough.
    func isAloneProtected(isTight: Bool) -> Bool { isTight || smallCells > 0 }
}

/// A cell's place in a table.
struct TableCell: Hashable {
    let row: Int
    let column: Int
}
