func suppressedTable(
    _ counts: [[Int]], rowsAlone: [Int], columnsAlone: [Int], under minimum: Int
) -> [[Results.Cell]]? {
    guard minimum > 1 else { return counts.map { $0.map(Results.Cell.count) } }
    let table = LinkedTable(
        counts: counts, rowsAlone: rowsAlone, columnsAlone: columnsAlone, minimum: minimum)
    var hidden = counts.map { $0.map { $0 < minimum } }
    var network = TableNetwork(table, hidden: hidden)
    while true {
        let cover = network.cover
        guard !cover.isEmpty else { break }
        for case .large(let row, let column) in cover { hidden[row][column] = true }
        network = TableNetwork(table, hidden: hidden)
    }
    guard network.isSafe, isWorthShowing(counts, hidden: hidden) else { return nil }
    return zip(counts, hidden).map { zip($0, $1).map { $1 ? .hidden : .count($0) } }
}

private func isWorthShowing(_ counts: [[Int]], hidden: [[Bool]]) -> Bool {
    let shown = zip(counts, hidden).map { zip($0, $1).reduce(0) { $1.1 ? $0 : $0 + $1.0 } }
    return shown.filter { $0 > 0 }.count > 1
        && 2 * shown.reduce(0, +) >= counts.reduce(0) { $1.reduce($0, +) }
}
