/// The hidden cells of a table as a flow from rows to columns, within the bounds that a reader knows.
///
/// A row's small cells leave from a node of their own below the row's, and a column's arrive at one above the
/// column's, so that the sums of small cells are edges too. Who answered one poll only goes to, or comes from, a
/// node that stands for no answer.
struct TableNetwork {
    /// A number that a reader may want to know.
    struct Edge {
        let from: Int
        let to: Int
        let value: Int
        let bounds: ClosedRange<Int>
        /// What hiding it would cost; 0 where it is hidden.
        let price: Int
        let kind: Kind
        /// Whether it must not be left alone between two parts of what is hidden.
        let isProtected: Bool
    }

    /// What an edge stands for.
    enum Kind: Hashable {
        case small
        case large(row: Int, column: Int)
        case alone(of: Int)
        case sum
    }

    private(set) var edges: [Edge] = []
    let nodes: Int
    let minimum: Int

    init(_ table: LinkedTable, hidden: [[Bool]]) {
        let (rows, columns) = (table.rowTotals.count, table.columnTotals.count)
        let (smallRow, column, smallColumn) = (rows, 2 * rows, 2 * rows + columns)
        let (noColumn, noRow) = (smallColumn + columns, smallColumn + columns + 1)
        nodes = noRow + 1
        minimum = table.minimum
        let most = table.rowTotals.reduce(0, +) + table.columnTotals.reduce(0, +)
        let (small, large) = (0...(table.minimum - 1), table.minimum...max(most, table.minimum))
        func add(
            _ from: Int, _ to: Int, _ value: Int, _ bounds: ClosedRange<Int>, _ kind: Kind, price: Int = 0,
            isProtected: Bool
        ) {
            edges.append(
                Edge(
                    from: from, to: to, value: value, bounds: bounds, price: price, kind: kind,
                    isProtected: isProtected))
        }
        let rowAlone = table.rowsAlone.reduce(0, +)
        for i in 0..<rows where table.rowTotals[i] > 0 {
            let sum = table.smallSum(row: i)
            let isSmall = sum < table.minimum
            add(i, smallRow + i, sum, isSmall ? small : large, .sum, isProtected: isSmall)
            if rowAlone > 0 {
                let isProtected = isSmall || table.counts[i].contains { $0 < table.minimum }
                let kind = Kind.alone(of: rowAlone)
                add(smallRow + i, noColumn, table.rowsAlone[i], 0...most, kind, isProtected: isProtected)
            }
        }
        let columnAlone = table.columnsAlone.reduce(0, +)
        for j in 0..<columns where table.columnTotals[j] > 0 {
            let sum = table.smallSum(column: j)
            let isSmall = sum < table.minimum
            add(smallColumn + j, column + j, sum, isSmall ? small : large, .sum, isProtected: isSmall)
            if columnAlone > 0 {
                let isProtected = isSmall || table.counts.contains { $0[j] < table.minimum }
                let kind = Kind.alone(of: columnAlone)
                add(noRow, smallColumn + j, table.columnsAlone[j], 0...most, kind, isProtected: isProtected)
            }
        }
        for i in 0..<rows {
            for j in 0..<columns where table.isOpen(i, j) {
                let count = table.counts[i][j]
                if table.isSmall(i, j) {
                    add(smallRow + i, smallColumn + j, count, small, .small, isProtected: true)
                } else {
                    let price = hidden[i][j] ? 0 : table.rowTotals[i] * table.columnTotals[j]
                    let kind = Kind.large(row: i, column: j)
                    add(i, column + j, count, large, kind, price: price, isProtected: false)
                }
            }
        }
    }
}
