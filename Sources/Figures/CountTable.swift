package import Drawing

/// Counts by rows and columns; where it is narrow, a list of rows, each with its counts behind the columns' names.
package struct CountTable {
    /// One row.
    package struct Row {
        package var label: String
        /// What stands under each head.
        package var cells: [String]

        /// Makes a row.
        package init(label: String, cells: [String]) {
            self.label = label
            self.cells = cells
        }
    }

    private let heads: [String]
    private let rows: [Row]

    /// Makes a table.
    package init(heads: [String], rows: [Row]) {
        self.heads = heads
        self.rows = rows
    }

    /// Whether the columns stand beside one another at that width.
    package func isAligned(width: Int) -> Bool {
        width - heads.count * column >= min(wanted, Self.leastLabel)
    }

    /// The columns that leave each label one row; so many where they do.
    package func wantedWidth(over width: Int) -> Int { max(width, wanted + heads.count * column) }

    /// The head where the columns stand beside one another, then the rows, each a picture of that width.
    package func pictures(width: Int) -> [Canvas] {
        isAligned(width: width) ? aligned(width: width) : rows.map { listed($0, width: width) }
    }

    private func aligned(width: Int) -> [Canvas] {
        let labels = max(1, min(wanted, width - heads.count * column))
        var head = Canvas(size: Size(width: max(0, width), height: 1))
        head.write(heads.map(right).joined(), at: Position(row: 0, column: labels), style: .accent)
        let pictures = rows.map { row in
            let label = StyledText(row.label).wrapped(to: labels)
            var picture = Canvas(size: Size(width: max(0, width), height: label.count))
            picture.write(label, at: Position(row: 0, column: 0))
            picture.write(
                row.cells.map(right).joined(), at: Position(row: 0, column: labels), style: .strong)
            return picture
        }
        return [head] + pictures
    }

    private func listed(_ row: Row, width: Int) -> Canvas {
        let label = StyledText(row.label).wrapped(to: max(1, width))
        let cell =
            (row.cells.map { columns(of: $0) }.max() ?? 0) + (heads.map { columns(of: $0) }.max() ?? 0) + 4
        let many = max(1, (width - 2) / cell)
        let lines = (row.cells.count + many - 1) / many
        var picture = Canvas(size: Size(width: max(0, width), height: label.count + lines))
        picture.write(label, at: Position(row: 0, column: 0))
        for (index, said) in zip(heads, row.cells).enumerated() {
            let place = Position(row: label.count + index / many, column: 2 + index % many * cell)
            picture.write(
                StyledText([.init(said.0, .accent), .init(" " + said.1, .strong)]), at: place)
        }
        return picture
    }

    /// The columns of a count, its air included.
    private var column: Int {
        ((heads + rows.flatMap(\.cells)).map { columns(of: $0) }.max() ?? 0) + 3
    }

    private var wanted: Int { rows.map { columns(of: $0.label) }.max() ?? 0 }

    private func right(_ text: String) -> String {
        rightAligned(text, to: column)
    }

    private static let leastLabel = 14
}
