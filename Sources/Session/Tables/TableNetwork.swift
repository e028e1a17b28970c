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

extension TableNetwork {
    /// Whether a reader finds two values or more for every small cell, and cannot tell of anybody who
    /// answered one poll only what they chose.
    var isSafe: Bool {
        edges.indices.allSatisfy { index in
            let edge = edges[index]
            switch edge.kind {
            case .small: return hasRange(index)
            case .alone(let all):
                let isTelling = edge.value > 0 && edge.value < minimum || edge.value == all
                return !isTelling || hasRange(index)
            case .large, .sum: return true
            }
        }
    }

    /// Whether the edge could hold one more or one less, all totals and bounds kept.
    ///
    /// Tables with the same totals differ by circulations, and a circulation by cycles: it is enough to look
    /// for a cycle through the edge along which one can be moved.
    private func hasRange(_ index: Int) -> Bool {
        let edge = edges[index]
        return edge.value < edge.bounds.upperBound && canMove(from: edge.to, to: edge.from, without: index)
            || edge.value > edge.bounds.lowerBound && canMove(from: edge.from, to: edge.to, without: index)
    }

    /// Whether one can be moved from a node to another along hidden edges other than that one.
    private func canMove(from start: Int, to goal: Int, without index: Int) -> Bool {
        var isReached = Array(repeating: false, count: nodes)
        isReached[start] = true
        var open = [start]
        while let node = open.popLast(), !isReached[goal] {
            for other in edges.indices where other != index && edges[other].price == 0 {
                let edge = edges[other]
                let next: Int
                if edge.from == node, edge.value < edge.bounds.upperBound {
                    next = edge.to
                } else if edge.to == node, edge.value > edge.bounds.lowerBound {
                    next = edge.from
                } else {
                    continue
                }
                guard !isReached[next] else { continue }
                isReached[next] = true
                open.append(next)
            }
        }
        return isReached[goal]
    }
}

extension TableNetwork {
    /// The shown cells to hide next so that no protected edge is alone between two parts of what is hidden.
    ///
    /// Those are all cells on a cheapest way around such an edge; of several edges those with the cheapest
    /// way come first, all equal ones together. None where no way is left.
    var cover: Set<TableCell> {
        var best = Int.max
        var cells: Set<TableCell> = []
        for index in edges.indices where edges[index].isProtected {
            let there = distances(from: edges[index].from, without: index)
            let price = there[edges[index].to]
            guard price > 0, price < Int.max, price <= best else { continue }
            if price < best { (best, cells) = (price, []) }
            let back = distances(from: edges[index].to, without: index)
            for edge in edges where edge.price > 0 {
                guard case .large(let cell) = edge.kind else { continue }
                let ways = [(edge.from, edge.to), (edge.to, edge.from)]
                let isOnWay = ways.contains { near, far in
                    there[near] < price && back[far] < price
                        && there[near] + edge.price + back[far] == price
                }
                if isOnWay { cells.insert(cell) }
            }
        }
        return cells
    }

    /// What the cheapest way from a node to each other costs, `Int.max` where there is none.
    private func distances(from start: Int, without index: Int) -> [Int] {
        var distances = Array(repeating: Int.max, count: nodes)
        distances[start] = 0
        var open = Set([start])
        while let node = open.min(by: { distances[$0] < distances[$1] }) {
            open.remove(node)
            for (other, edge) in edges.enumerated()
            where other != index && (edge.from == node || edge.to == node) {
                let next = edge.from == node ? edge.to : edge.from
                guard distances[node] + edge.price < distances[next] else { continue }
                distances[next] = distances[node] + edge.price
                open.insert(next)
            }
        }
        return distances
    }
}
