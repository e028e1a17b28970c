func suppressedTable(
    _ counts: [[Int]], rowsAlone: [Int], columnsAlone: [Int], under minimum: Int
) -> [[Results.Cell]]? {
    guard minimum > 1 else { return counts.map { $0.map(Results.Cell.count) } }
    let table = LinkedTable(counts, rowsAlone: rowsAlone, columnsAlone: columnsAlone, under: minimum)
    var hidden: Set<TableCell> = []
    for (row, counts) in counts.enumerated() {
        for (column, count) in counts.enumerated() where count < minimum {
            hidden.insert(TableCell(row: row, column: column))
        }
    }
    while table.isWorthShowing(without: hidden) {
        let network = TableNetwork(table, hidden: hidden)
        let cover = network.cover
        hidden.formUnion(cover)
        guard cover.isEmpty else { continue }
        guard network.isSafe else { return nil }
        return counts.enumerated().map { row, counts in
            counts.enumerated().map { column, count in
                hidden.contains(TableCell(row: row, column: column)) ? .hidden : .count(count)
            }
        }
    }
    return nil
}
