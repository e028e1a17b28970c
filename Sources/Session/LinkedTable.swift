/// Two linked polls' answers set against each other, and what a reader is taken to know of them.
///
/// A reader knows both polls' totals, how many answered both, every shown cell and the rule. They are also taken
/// to know each hidden cell's class, whether it is under the minimum, and whether the small ones of a row or
/// column together are. What is hidden depends on these alone, so that hiding says nothing more.
struct LinkedTable {
    /// Seats that chose a row and a column.
    let counts: [[Int]]
    /// Seats that chose a row and no column.
    let rowsAlone: [Int]
    /// Seats that chose a column and no row.
    let columnsAlone: [Int]
    /// The smallest count that may be shown.
    let minimum: Int
    /// Every seat that chose a row.
    let rowTotals: [Int]
    /// Every seat that chose a column.
    let columnTotals: [Int]

    init(counts: [[Int]], rowsAlone: [Int], columnsAlone: [Int], minimum: Int) {
        self.counts = counts
        self.rowsAlone = rowsAlone
        self.columnsAlone = columnsAlone
        self.minimum = minimum
        rowTotals = zip(counts, rowsAlone).map { $0.reduce($1, +) }
        columnTotals = columnsAlone.indices.map { column in
            counts.reduce(columnsAlone[column]) { $0 + $1[column] }
        }
    }

    /// Whether anybody chose the row, and anybody the column: elsewhere the totals already say 0.
    func isOpen(_ row: Int, _ column: Int) -> Bool {
        rowTotals[row] > 0 && columnTotals[column] > 0
    }

    /// Whether the cell may not be shown, whatever else is.
    func isSmall(_ row: Int, _ column: Int) -> Bool {
        counts[row][column] < minimum
    }

    /// What the row holds in small cells, those who chose no column counted with them.
    func smallSum(row: Int) -> Int {
        counts[row].reduce(rowsAlone[row]) { $1 < minimum ? $0 + $1 : $0 }
    }

    /// What the column holds in small cells, those who chose no row counted with them.
    func smallSum(column: Int) -> Int {
        counts.reduce(columnsAlone[column]) { $1[column] < minimum ? $0 + $1[column] : $0 }
    }
}
