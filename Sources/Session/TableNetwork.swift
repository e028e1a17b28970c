/// The hidden cells of a table as a flow from rows to columns, within the bounds that a reader knows.
///
/// A row's small cells leave from a node of their own beside the row's, and a column's arrive at one beside
/// the column's, so that their sums are edges too. Those who answered one poll only go to, or come from, a
/// node that stands for no answer. Where nobody chose a row or a column, its totals say so, and it is left
/// out.
struct TableNetwork {
    /// A number that a reader may want to know.
    struct Edge {
        let from: Int
        let to: Int
        let value: Int
        /// The class that a reader is taken to know.
        let bounds: ClosedRange<Int>
        let kind: Kind
        /// What hiding it would cost; 0 where it is hidden.
        var price = 0
        /// Whether it must not be the only hidden thing between two parts of the table.
        let isProtected: Bool
    }

    /// What an edge stands for.
    enum Kind {
        case small
        case large(TableCell)
        case sum
        /// Those who answered one poll only, of so many.
        case alone(of: Int)
    }

    let nodes: Int
    let minimum: Int
    private(set) var edges: [Edge] = []

    /// Makes the network of a table where, beside what is under the minimum, those cells are hidden.
    init(_ table: LinkedTable, hidden: Set<TableCell>) {
        let (rows, columns) = (table.rows.count, table.columns.count)
        nodes = 2 * (rows + columns) + 2
        minimum = table.minimum
        let most = table.rows.reduce(0) { $0 + $1.total } + table.columns.reduce(0) { $0 + $1.total }
        for (row, line) in table.rows.enumerated() where line.total > 0 {
            addEnd(of: line, node: row, small: rows + row, none: nodes - 2, most: most, isRow: true)
        }
        for (column, line) in table.columns.enumerated() where line.total > 0 {
            let node = 2 * rows + column
            addEnd(of: line, node: node, small: columns + node, none: nodes - 1, most: most, isRow: false)
        }
        for (row, line) in table.rows.enumerated() where line.total > 0 {
            for (column, count) in line.counts.enumerated() where table.columns[column].total > 0 {
                let cell = TableCell(row: row, column: column)
                let node = 2 * rows + column
                let isSmall = count < minimum
                let price = table.price(of: cell)
                edges.append(
                    Edge(
                        from: isSmall ? rows + row : row, to: isSmall ? columns + node : node, value: count,
                        bounds: isSmall ? 0...(minimum - 1) : minimum...max(most, minimum),
                        kind: isSmall ? .small : .large(cell),
                        price: isSmall || hidden.contains(cell) ? 0 : price, isProtected: isSmall))
            }
        }
    }

    private mutating func addEnd(
        of line: TableLine, node: Int, small: Int, none: Int, most: Int, isRow: Bool
    ) {
        let sum = line.sum(most: most)
        edges.append(
            Edge(
                from: isRow ? node : small, to: isRow ? small : node, value: line.smallSum,
                bounds: sum.bounds, kind: .sum, isProtected: sum.isTight))
        guard line.allAlone > 0 else { return }
        edges.append(
            Edge(
                from: isRow ? small : none, to: isRow ? none : small, value: line.alone, bounds: 0...most,
                kind: .alone(of: line.allAlone),
                isProtected: line.isAloneProtected(isTight: sum.isTight)))
    }
}
