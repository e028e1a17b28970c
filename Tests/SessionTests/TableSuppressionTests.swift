import TestSupport
import Testing

@testable import Session

@Suite struct TableSuppressionTests {
    @Test(arguments: [
        (2, 2, 12, false), (2, 2, 7, true), (2, 3, 8, false), (2, 3, 5, true), (3, 3, 6, false),
    ])
    func `no small count follows for who knows the rule, in any table of few seats`(
        rows: Int, columns: Int, seats: Int, withAlone: Bool
    ) {
        for minimum in 2...3 {
            let tables = LinkedCounts.every(rows: rows, columns: columns, upTo: seats, withAlone: withAlone)
            let groups = Dictionary(grouping: tables) { $0.published(under: minimum) }
            for (published, alike) in groups {
                expectNothingFollows(from: published, alike, under: minimum)
            }
        }
    }

    @Test(arguments: [
        (2, 3, 16, 0.0, 2), (3, 3, 24, 0.0, 2), (3, 3, 24, 0.0, 3), (2, 4, 24, 0.0, 3), (2, 2, 30, 0.1, 3),
        (2, 3, 20, 0.05, 2), (2, 4, 22, 0.05, 2),
    ])
    func
        `no small count follows for who knows the rule, from a table or its refusal, in all of the same totals`(
            rows: Int, columns: Int, seats: Int, skips: Double, minimum: Int
        )
    {
        var generator = SeededGenerator(seed: 11)
        var hiding = 0
        for _ in 0..<4_000 where hiding < 40 {
            let table = LinkedCounts.any(
                rows: rows, columns: columns, seats: seats, skips: skips, using: &generator)
            guard table.published(under: minimum).hidesSome else { continue }
            let all = table.everyAlike
            guard all.count < 600 else { continue }
            for (published, alike) in Dictionary(grouping: all, by: { $0.published(under: minimum) }) {
                expectNothingFollows(from: published, alike, under: minimum)
                hiding += published.hidesSome ? alike.count : 0
                guard published.cells == nil else { continue }
                for row in 0..<rows {
                    for column in 0..<columns {
                        let values = Set(alike.map { $0.counts[row][column] })
                        #expect(
                            values.count > 1 || values.contains { $0 >= minimum }
                                || Set(all.map { $0.counts[row][column] }) == values, "\(alike)")
                    }
                }
            }
        }
        #expect(hiding >= 40)
    }

    @Test(arguments: [
        (2, 5, 100, 0.02), (3, 4, 80, 0.2), (4, 5, 150, 0.0), (5, 5, 200, 0.05), (7, 4, 300, 0.02),
        (9, 9, 500, 0.03),
    ])
    func `no small count of a larger table follows, even for who is told which hidden ones are small`(
        rows: Int, columns: Int, seats: Int, skips: Double
    ) {
        var generator = SeededGenerator(seed: 5)
        var hiding = 0
        for _ in 0..<(rows * columns > 40 ? 2 : 8) {
            let table = LinkedCounts.any(
                rows: rows, columns: columns, seats: seats, skips: skips, using: &generator)
            let published = table.published(under: 5)
            guard published.hidesSome else { continue }
            hiding += 1
            let reader = TableReader(published, isSmall: { table.counts[$0][$1] < 5 }, under: 5)
            for row in 0..<rows {
                for column in 0..<columns where published.hides(row, column) && table.counts[row][column] < 5
                {
                    #expect(reader.values(row, column, limit: 2).count > 1, "\(table) \(row) \(column)")
                }
                let alone = reader.values(row, columns, limit: 2)
                #expect(alone.count > 1 || !tells(alone, of: table.rowsAlone, under: 5), "\(table) \(row)")
            }
            for column in 0..<columns {
                let alone = reader.values(rows, column, limit: 2)
                #expect(
                    alone.count > 1 || !tells(alone, of: table.columnsAlone, under: 5), "\(table) \(column)")
            }
        }
        #expect(hiding > 0)
    }

    /// Expects that those who must choose among tables of which the same is published find two values.
    private func expectNothingFollows(
        from published: PublishedTable, _ alike: [LinkedCounts], under minimum: Int
    ) {
        guard let cells = published.cells else { return }
        for row in cells.indices {
            for column in cells[row].indices where published.hides(row, column) {
                let values = Set(alike.map { $0.counts[row][column] })
                #expect(values.count > 1 || values.allSatisfy { $0 >= minimum }, "\(alike)")
            }
            let alone = Set(alike.map { $0.rowsAlone[row] })
            #expect(alone.count > 1 || !tells(alone, of: alike[0].rowsAlone, under: minimum), "\(alike)")
        }
        for column in published.columnTotals.indices {
            let alone = Set(alike.map { $0.columnsAlone[column] })
            #expect(alone.count > 1 || !tells(alone, of: alike[0].columnsAlone, under: minimum), "\(alike)")
        }
    }

    /// Whether a number of those who answered one poll only, if it is known, says what somebody chose.
    private func tells(_ values: some Sequence<Int>, of alone: [Int], under minimum: Int) -> Bool {
        let all = alone.reduce(0, +)
        return values.contains { $0 > 0 && ($0 < minimum || $0 == all) }
    }
}
