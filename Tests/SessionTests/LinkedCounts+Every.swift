extension LinkedCounts {
    /// Every table of up to so many seats; with those who answered one poll only, or without.
    static func every(rows: Int, columns: Int, upTo seats: Int, withAlone: Bool) -> [LinkedCounts] {
        let size = rows * columns + (withAlone ? rows + columns : 0)
        var lists: [(numbers: [Int], left: Int)] = [([], seats)]
        for _ in 0..<size {
            lists = lists.flatMap { list in (0...list.left).map { (list.numbers + [$0], list.left - $0) } }
        }
        let none = Array(repeating: 0, count: rows + columns)
        return lists.map { list in
            let numbers = withAlone ? list.numbers : list.numbers + none
            let alone = numbers[(rows * columns)...]
            return LinkedCounts(
                counts: (0..<rows).map { Array(numbers[($0 * columns)..<(($0 + 1) * columns)]) },
                rowsAlone: Array(alone.prefix(rows)), columnsAlone: Array(alone.dropFirst(rows)))
        }
    }

    /// Every table with the same totals and as many seats that answered both.
    var everyAlike: [LinkedCounts] {
        let (rows, columns) = (counts.count, columnsAlone.count)
        // A row more for those who gave no row, a column more for those who gave no column.
        let rowSums = rowTotals + [columnsAlone.reduce(0, +)]
        let columnSums = columnTotals + [rowsAlone.reduce(0, +)]
        var lists: [(numbers: [[Int]], left: [Int])] = [([], columnSums)]
        for (row, sum) in rowSums.enumerated() {
            lists = lists.flatMap { list in
                let caps = row == rows ? list.left.dropLast() + [0] : list.left
                return Self.splits(of: sum, caps: caps).map { split in
                    (list.numbers + [split], zip(list.left, split).map { $0 - $1 })
                }
            }
        }
        return lists.filter { $0.left.allSatisfy { $0 == 0 } }.map { list in
            LinkedCounts(
                counts: list.numbers.prefix(rows).map { Array($0.prefix(columns)) },
                rowsAlone: list.numbers.prefix(rows).map { $0[columns] },
                columnsAlone: Array(list.numbers[rows].prefix(columns)))
        }
    }

    /// Every way to split a sum into parts that are at most so large.
    private static func splits(of sum: Int, caps: [Int]) -> [[Int]] {
        guard let cap = caps.first else { return sum == 0 ? [[]] : [] }
        let rest = Array(caps.dropFirst())
        let least = max(0, sum - rest.reduce(0, +))
        guard least <= min(cap, sum) else { return [] }
        return (least...min(cap, sum)).flatMap { first in
            splits(of: sum - first, caps: rest).map { [first] + $0 }
        }
    }
}
