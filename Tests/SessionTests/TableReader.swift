import Session

/// Somebody who works out hidden cells: from what is published and which hidden cells are under the minimum,
/// never from the true counts.
///
/// It tries a value for one cell and asks whether seats can be sent from rows to columns so that all totals
/// come out, by augmenting paths from nothing.
struct TableReader {
    /// The most that each cell can hold above its least; the last row and column are those of no answer.
    private let room: [[Int]]
    private let least: [[Int]]
    private let rowSums: [Int]
    private let columnSums: [Int]

    init(_ table: PublishedTable, isSmall: (Int, Int) -> Bool, under minimum: Int) {
        let rowAll = table.rowTotals.reduce(0, +)
        let columnAll = table.columnTotals.reduce(0, +)
        let rowSums = table.rowTotals + [columnAll - table.both]
        let columnSums = table.columnTotals + [rowAll - table.both]
        let most = rowAll + columnAll
        var least = rowSums.map { _ in columnSums.map { _ in 0 } }
        var room = rowSums.map { _ in columnSums.map { _ in most } }
        room[table.rowTotals.count][table.columnTotals.count] = 0
        for (row, cells) in (table.cells ?? []).enumerated() {
            for (column, cell) in cells.enumerated() {
                switch cell {
                case .count(let count): (least[row][column], room[row][column]) = (count, 0)
                case .hidden where isSmall(row, column): room[row][column] = minimum - 1
                case .hidden: least[row][column] = minimum
                }
            }
        }
        (self.least, self.room, self.rowSums, self.columnSums) = (least, room, rowSums, columnSums)
    }

    /// Up to `limit` values that a cell can have.
    func values(_ row: Int, _ column: Int, limit: Int) -> [Int] {
        let from = least[row][column]
        let upTo = min(from + room[row][column], rowSums[row], columnSums[column])
        guard from <= upTo else { return [] }
        return Array((from...upTo).lazy.filter { isPossible($0, row, column) }.prefix(limit))
    }

    private func isPossible(_ value: Int, _ row: Int, _ column: Int) -> Bool {
        var (least, room) = (least, room)
        (least[row][column], room[row][column]) = (value, 0)
        var supply = zip(rowSums, least).map { $0 - $1.reduce(0, +) }
        var demand = columnSums.indices.map { column in
            least.reduce(columnSums[column]) { $0 - $1[column] }
        }
        guard (supply + demand).allSatisfy({ $0 >= 0 }) else { return false }
        var sent = room.map { $0.map { _ in 0 } }
        for row in supply.indices {
            while supply[row] > 0 {
                var seen: Set<Int> = []
                guard send(from: row, room: room, sent: &sent, demand: &demand, seen: &seen) else {
                    return false
                }
                supply[row] -= 1
            }
        }
        return true
    }

    /// Sends one more from a row, if need be by moving what other rows have sent.
    private func send(
        from row: Int, room: [[Int]], sent: inout [[Int]], demand: inout [Int], seen: inout Set<Int>
    ) -> Bool {
        for column in demand.indices where sent[row][column] < room[row][column] && !seen.contains(column) {
            seen.insert(column)
            if demand[column] > 0 {
                demand[column] -= 1
                sent[row][column] += 1
                return true
            }
            for other in sent.indices where other != row && sent[other][column] > 0 {
                guard send(from: other, room: room, sent: &sent, demand: &demand, seen: &seen) else {
                    continue
                }
                sent[other][column] -= 1
                sent[row][column] += 1
                return true
            }
        }
        return false
    }
}
