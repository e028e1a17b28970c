import TestSupport
import Testing

@testable import Session

@Suite struct TableSuppressionLawTests {
    @Test func `what is shown is true, and not under the minimum`() {
        for table in tables {
            for minimum in [2, 3, 5] {
                let cells = table.published(under: minimum).cells ?? []
                for (cells, counts) in zip(cells, table.counts) {
                    for (cell, count) in zip(cells, counts) where cell != .hidden {
                        #expect(cell == .count(count) && count >= minimum)
                    }
                }
            }
        }
    }

    @Test func `nothing is hidden in a room that agreed to a minimum of one`() {
        for table in tables {
            #expect(table.published(under: 1).cells == table.counts.map { $0.map(Results.Cell.count) })
        }
    }

    @Test func `everything is shown where every cell has enough and nobody left out one poll`() {
        #expect(cells([[5, 6], [9, 7]]) == [[.count(5), .count(6)], [.count(9), .count(7)]])
    }

    @Test func `everything is shown where enough left out a poll whatever they chose in the other`() {
        let table = LinkedCounts(counts: [[5, 6], [9, 7]], rowsAlone: [5, 8], columnsAlone: [6, 6])
        #expect(table.published(under: 5).cells == [[.count(5), .count(6)], [.count(9), .count(7)]])
    }

    @Test func `one small cell takes three others with it, those that let expect about twice the minimum`() {
        #expect(
            cells([[3, 12, 40], [14, 11, 60], [30, 50, 90]]) == [
                [.hidden, .hidden, .count(40)], [.hidden, .hidden, .count(60)],
                [.count(30), .count(50), .count(90)],
            ])
    }

    @Test func `rows and columns that let expect the same are hidden together`() {
        #expect(
            cells([[3, 12, 12, 40], [14, 11, 11, 60], [30, 50, 50, 90]]) == [
                [.hidden, .hidden, .hidden, .count(40)], [.hidden, .hidden, .hidden, .count(60)],
                [.count(30), .count(50), .count(50), .count(90)],
            ])
    }

    @Test func `a table of which too little is left is refused`() {
        #expect(cells([[2, 9], [8, 12]]) == nil)
        #expect(cells([[2, 9, 30], [8, 12, 7], [1, 4, 3]]) == nil)
        #expect(cells([[0, 0], [0, 0]]) == nil)
    }

    @Test func `a table whose totals say everything is refused`() {
        #expect(cells([[2, 0, 0], [9, 0, 0], [30, 0, 0]]) == nil)
    }

    @Test func `one who left out a poll hides a cell in every row where few did`() throws {
        let table = LinkedCounts(
            counts: [[20, 30, 25], [31, 22, 17], [18, 40, 26]], rowsAlone: [0, 1, 0],
            columnsAlone: [0, 0, 0])
        let cells = try #require(table.published(under: 5).cells)
        #expect(cells.allSatisfy { $0.count { $0 == .hidden } == 1 })
        #expect((0..<3).contains { column in cells.allSatisfy { $0[column] == .hidden } })
    }

    @Test func `other orders of rows and columns give the same in that order`() {
        var generator = SeededGenerator(seed: 3)
        for table in tables {
            let rows = table.counts.indices.shuffled(using: &generator)
            let columns = table.columnsAlone.indices.shuffled(using: &generator)
            let other = LinkedCounts(
                counts: rows.map { row in columns.map { table.counts[row][$0] } },
                rowsAlone: rows.map { table.rowsAlone[$0] },
                columnsAlone: columns.map { table.columnsAlone[$0] })
            let cells = table.published(under: 4).cells
            #expect(
                other.published(under: 4).cells
                    == cells.map { cells in rows.map { row in columns.map { cells[row][$0] } } })
        }
    }

    @Test func `rows and columns trade places`() {
        for table in tables {
            let turned = LinkedCounts(
                counts: table.columnsAlone.indices.map { column in table.counts.map { $0[column] } },
                rowsAlone: table.columnsAlone, columnsAlone: table.rowsAlone)
            guard let cells = table.published(under: 4).cells, let other = turned.published(under: 4).cells
            else { continue }
            #expect(other == table.columnsAlone.indices.map { column in cells.map { $0[column] } })
        }
    }

    /// A cell for each count where nobody left out a poll.
    private func cells(_ counts: [[Int]]) -> [[Results.Cell]]? {
        suppressedTable(
            counts, rowsAlone: counts.map { _ in 0 }, columnsAlone: counts[0].map { _ in 0 }, under: 5)
    }

    /// Tables of many sizes, with many skips and none.
    private var tables: [LinkedCounts] {
        var generator = SeededGenerator(seed: 8)
        return (0..<60).map { index in
            LinkedCounts.any(
                rows: 2 + index % 4, columns: 2 + index / 4 % 4, seats: 20 + 2 * index,
                skips: [0, 0.02, 0.2][index % 3], using: &generator)
        }
    }
}
