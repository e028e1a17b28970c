@testable import Session

/// What `suppressedTable` is given.
struct LinkedCounts: Hashable {
    var counts: [[Int]]
    var rowsAlone: [Int]
    var columnsAlone: [Int]

    var rowTotals: [Int] { zip(counts, rowsAlone).map { $0.reduce($1, +) } }

    var columnTotals: [Int] {
        columnsAlone.indices.map { column in counts.reduce(columnsAlone[column]) { $0 + $1[column] } }
    }

    /// Seats that answered both.
    var both: Int { counts.reduce(0) { $1.reduce($0, +) } }

    /// What a reader is shown of it.
    func published(under minimum: Int) -> PublishedTable {
        PublishedTable(
            cells: suppressedTable(
                counts, rowsAlone: rowsAlone, columnsAlone: columnsAlone, under: minimum),
            rowTotals: rowTotals, columnTotals: columnTotals, both: both)
    }

    /// Seats that choose at chance, each option with a weight of its own, and that leave out each poll at
    /// `skips`.
    static func any(
        rows: Int, columns: Int, seats: Int, skips: Double, using generator: inout some RandomNumberGenerator
    ) -> LinkedCounts {
        var table = LinkedCounts(
            counts: Array(repeating: Array(repeating: 0, count: columns), count: rows),
            rowsAlone: Array(repeating: 0, count: rows), columnsAlone: Array(repeating: 0, count: columns))
        let wanted = (0..<rows).map { _ in Int.random(in: 1...columns, using: &generator) }
        for _ in 0..<seats {
            let row = min(
                Int.random(in: 0..<rows, using: &generator), Int.random(in: 0..<rows, using: &generator))
            let column =
                (Int.random(in: 0..<columns, using: &generator) + wanted[row]
                    * Int.random(in: 0...1, using: &generator)) % columns
            let hasRow = Double.random(in: 0..<1, using: &generator) >= skips
            let hasColumn = Double.random(in: 0..<1, using: &generator) >= skips
            switch (hasRow, hasColumn) {
            case (true, true): table.counts[row][column] += 1
            case (true, false): table.rowsAlone[row] += 1
            case (false, true): table.columnsAlone[column] += 1
            case (false, false): break
            }
        }
        return table
    }
}
