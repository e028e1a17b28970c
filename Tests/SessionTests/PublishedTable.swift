import Session

/// What a reader knows of two linked polls: their own pictures, how many answered both, and the breakdown.
struct PublishedTable: Hashable {
    let cells: [[Results.Cell]]?
    let rowTotals: [Int]
    let columnTotals: [Int]
    let both: Int

    /// Whether a cell is hidden, and its poll's totals do not already say that nobody is in it.
    func hides(_ row: Int, _ column: Int) -> Bool {
        cells?[row][column] == .hidden && rowTotals[row] > 0 && columnTotals[column] > 0
    }
}

extension PublishedTable {
    /// Whether something is shown, and something hidden that the totals do not say.
    var hidesSome: Bool {
        rowTotals.indices.contains { row in columnTotals.indices.contains { hides(row, $0) } }
    }
}
