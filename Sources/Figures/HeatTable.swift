package import Drawing

/// How great each row's share was at one stage after another: a column for each stage, the ground of a cell the stronger
/// the greater its share is beside the table's greatest.
///
/// Where the columns do not stand beside one another, each row is followed by its figures behind the stages' numbers.
package struct HeatTable {
    /// What stands in a row's column.
    package enum Cell: Equatable {
        /// Some of them; `value` is compared with the table's other values.
        case some(value: Int, figure: String)
        /// Nobody.
        case none
        /// That may not be shown.
        case hidden
    }

    /// One row.
    package struct Row {
        package var label: String
        package var cells: [Cell]
        /// Whether the eye is led to it.
        package var isMarked: Bool

        /// Makes a row.
        package init(label: String, cells: [Cell], isMarked: Bool = false) {
            self.label = label
            self.cells = cells
            self.isMarked = isMarked
        }
    }

    private let rows: [Row]
    private let heads: [String]
    private let none: String
    private let hidden: String
    private let largest: Int

    /// Makes a table; `heads` name the stages, `none` and `hidden` stand in cells that have no figure.
    package init(rows: [Row], heads: [String], none: String, hidden: String) {
        self.rows = rows
        self.heads = heads
        self.none = none
        self.hidden = hidden
        let values = rows.flatMap(\.cells).map { if case .some(let value, _) = $0 { value } else { 0 } }
        largest = max(1, values.max() ?? 1)
    }

    /// The rows that the stages' names take over their columns; nil where there are no columns.
    package func headHeight(width: Int) -> Int? {
        layout(width: width).map { headLines($0).map(\.count).max() ?? 0 }
    }

    /// Whether a hidden cell says so in words at that width, and not by a sign alone.
    package func hasRoomForWords(width: Int) -> Bool {
        layout(width: width).map { $0.column > columns(of: hidden) } ?? false
    }

    /// The stages' names over their columns; nil where there are no columns.
    package func head(width: Int) -> Canvas? {
        guard let layout = layout(width: width) else { return nil }
        let lines = headLines(layout)
        let height = lines.map(\.count).max() ?? 0
        var picture = Canvas(size: Size(width: max(0, width), height: height))
        for (index, lines) in lines.enumerated() {
            for (row, line) in lines.enumerated() {
                let place = Position(
                    row: height - lines.count + row, column: layout.start(of: index, holding: line.width))
                picture.write(line, at: place)
            }
        }
        return picture
    }

    private func headLines(_ layout: Layout) -> [[StyledText]] {
        heads.map { StyledText($0, .accent).wrapped(to: layout.column - 1) }
    }

    /// The rows one under another, each a picture of that width; a label that leaves no room stands above its figures.
    package func pictures(width: Int) -> [Canvas] {
        let layout = layout(width: width)
        return rows.map { row in layout.map { picture(of: row, $0, width: width) } ?? list(row, width: width)
        }
    }

    private func picture(of row: Row, _ layout: Layout, width: Int) -> Canvas {
        let label = StyledText(row.label, row.isMarked ? .strong : .plain).wrapped(to: layout.labels)
        let line = layout.isStacked ? label.count : 0
        var picture = Canvas(size: Size(width: max(0, width), height: max(label.count, line + 1)))
        picture.write(label, at: Position(row: 0, column: 0))
        for (index, cell) in row.cells.enumerated() {
            let said = StyledText(figure(of: cell, in: layout), style(of: cell))
            let place = Position(row: line, column: layout.start(of: index, holding: said.width))
            if case .some = cell {
                let ground = String(repeating: " ", count: layout.column - 1)
                picture.write(
                    ground, at: Position(row: line, column: layout.start(of: index)), style: style(of: cell))
            }
            picture.write(said, at: place)
        }
        return picture
    }

    private func figure(of cell: Cell, in layout: Layout) -> String {
        switch cell {
        case .some(_, let figure): rightAligned(figure, to: layout.figures)
        case .none: none
        case .hidden: layout.column > columns(of: hidden) ? hidden : "·"
        }
    }

    private func style(of cell: Cell) -> Style {
        guard case .some(let value, _) = cell else { return .quiet }
        let level = (max(0, value) * Style.heats.count - 1) / largest
        return Style.heats[min(max(level, 0), Style.heats.count - 1)]
    }

    private func list(_ row: Row, width: Int) -> Canvas {
        let label = StyledText(row.label, row.isMarked ? .strong : .plain).wrapped(to: max(1, width))
        let said = row.cells.enumerated().map { index, cell -> String in
            switch cell {
            case .some(_, let figure): "\(index + 1): \(figure)"
            case .none: "\(index + 1): \(none)"
            case .hidden: "\(index + 1): \(hidden)"
            }
        }
        let lines = StyledText(said.joined(separator: "   ")).wrapped(to: max(1, width - 2))
        var picture = Canvas(size: Size(width: max(0, width), height: label.count + lines.count))
        picture.write(label, at: Position(row: 0, column: 0))
        picture.write(lines, at: Position(row: label.count, column: 2))
        return picture
    }

    private struct Layout {
        var isStacked: Bool
        var labels: Int
        /// Where the first stage's column begins.
        var left: Int
        /// The columns of a stage, the air before it included.
        var column: Int
        /// The columns of the widest figure: figures stand one under another, each at its right.
        var figures: Int

        func start(of index: Int) -> Int { left + index * column + 1 }

        /// Where what is so wide begins, in the middle of its column.
        func start(of index: Int, holding width: Int) -> Int { start(of: index) + (column - 1 - width) / 2 }
    }

    /// Nil where the stages do not stand beside one another.
    private func layout(width: Int) -> Layout? {
        let stages = max(1, heads.count)
        let cells = rows.flatMap(\.cells)
        let figures =
            cells.map { if case .some(_, let figure) = $0 { columns(of: figure) } else { 1 } }.max() ?? 1
        let least = max(figures, cells.contains(.none) ? columns(of: none) : 0) + 2
        guard least * stages <= width else { return nil }
        let words = heads + (cells.contains(.hidden) ? [hidden] : [])
        let head = (words.map { columns(of: $0) }.max() ?? 0) + 3
        let most = max(least, min(Self.mostColumn, max(head, Self.calmColumn)))
        let wanted = max(1, rows.map { columns(of: $0.label) }.max() ?? 0)
        if width - least * stages < min(wanted, Self.leastLabel) {
            return Layout(
                isStacked: true, labels: max(1, width), left: 0, column: min(most, width / stages),
                figures: figures)
        }
        let column = min(most, max(least, (width - min(wanted, Self.mostLabel)) / stages))
        let left = width - column * stages
        return Layout(
            isStacked: false, labels: min(wanted, left), left: left, column: column, figures: figures)
    }

    private static let calmColumn = 11
    private static let mostColumn = 16
    private static let leastLabel = 12
    private static let mostLabel = 30
}
