/// The cells of two linked polls set against each other: what only few said is hidden, and enough others that
/// nothing hidden follows.
///
/// A reader knows both polls' pictures (so every row's and column's total), how many answered each, how many
/// answered both, the shown cells, and this rule. They find two values or more
/// - for every count under `minimum`, 0 too, unless nobody at all chose its row or its column,
/// - for those of a row or column who gave the other poll no answer, if they are fewer than `minimum` or if
///   nobody else did so; that there are none may follow.
///
/// Hiding the smallest cells one by one until that holds would tell that it did not hold before. So what is
/// hidden depends on nothing but the totals, which counts are under the minimum, and roughly on their sums
/// (`TableLine.sum`), and readers are taken to know all of these: hidden are the cells on the cheapest ways
/// around what would follow (`TableNetwork.cover`). Whether everything then has two values depends on what
/// readers know, so each table among which they must choose gets the same answer; where it has not, nothing
/// is shown. (Tests try all small tables.) Permuting rows or columns permutes the result, since equal cells
/// are hidden together.
///
/// Each answer must name one option, and a poll whose own picture hides cells needs more than this.
///
/// - Parameters:
///   - counts: Seats that chose a row's option in the other poll and a column's in this one.
///   - rowsAlone: Seats that chose a row's option and gave this poll no answer.
///   - columnsAlone: Seats that chose a column's option and gave the other poll no answer.
///   - minimum: The smallest count that may be shown; nothing is hidden where it is 1.
/// - Returns: A cell for each count, or nil where that would not be safe or too little is left: where fewer
///   than two rows show a cell, or the shown cells hold less than a third of those who answered both.
func suppressedTable(
    _ counts: [[Int]], rowsAlone: [Int], columnsAlone: [Int], under minimum: Int
) -> [[Results.Cell]]? {
    guard minimum > 1 else { return counts.map { $0.map(Results.Cell.count) } }
    let table = LinkedTable(counts, rowsAlone: rowsAlone, columnsAlone: columnsAlone, under: minimum)
    var hidden = table.smallCells
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

/// The cells of a sensitive poll: what only few said is hidden, and enough others that nothing hidden follows.
///
/// Hidden is every count under `minimum`; where several options can be ticked, also one that fewer than `minimum`
/// left out, for it says of almost everyone that they ticked it. Then follow the smallest counts, all equal ones
/// together, while what is shown leaves
/// - fewer than `minimum` answers to the hidden options,
/// - or, where each answer names one option, a single hidden count, or counts that can only be the largest hidden
///   ones there are.
///
/// Whoever knows this rule, the shown counts and the number of answers still finds two values or more for each
/// hidden one (a test tries all of them). Nothing is hidden where the minimum is 1.
///
/// - Parameters:
///   - counts: Answers for each option.
///   - answers: How many seats answered.
///   - minimum: The smallest count that may be shown.
///   - most: How many options an answer may name.
/// - Returns: A cell for each count.
func suppressed(_ counts: [Int], of answers: Int, under minimum: Int, most: Int) -> [Results.Cell] {
    guard minimum > 1 else { return counts.map(Results.Cell.count) }
    var hidden = counts.map { $0 < minimum || (most > 1 && answers - $0 < minimum) }
    while hidden.contains(true) {
        let shown = zip(counts, hidden).filter { !$0.1 }.map(\.0)
        let covered = zip(counts, hidden).filter(\.1).map(\.0)
        guard let smallest = shown.min() else { break }
        let left = answers * most - shown.reduce(0, +)
        let follows = covered.count == 1 || covered.allSatisfy { $0 == minimum - 1 }
        guard left < minimum || (most == 1 && follows) else { break }
        hidden = zip(counts, hidden).map { $1 || $0 == smallest }
    }
    return zip(counts, hidden).map { $1 ? .hidden : .count($0) }
}
