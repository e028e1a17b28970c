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

    /// What stands over a stage's column.
    package struct Head {
        /// Stands before the name, or over it; empty where stages have none.
        package var number: String
        package var name: String

        /// Makes a head.
        package init(number: String = "", name: String) {
            self.number = number
            self.name = name
        }

        fileprivate var text: String {
            number.isEmpty || name.isEmpty ? number + name : "\(number) · \(name)"
        }
    }

    private let rows: [Row]
    private let heads: [Head]
    private let none: String
    private let hidden: String
    private let largest: Int

    /// Makes a table; `heads` name the stages, `none` and `hidden` stand in cells that have no figure.
    package init(rows: [Row], heads: [Head], none: String, hidden: String) {
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
        layout(width: width).map { layout in layout.columns.allSatisfy { $0 > columns(of: hidden) } } ?? false
    }

    /// The columns that leave each label and each head one row; so many where they do.
    package func wantedWidth(over width: Int) -> Int {
        let widest = wholeColumns(of: heads.map(\.text)).max() ?? 0
        let calm = max(widest + 2, Self.calmColumn)
        return max(width, calm * heads.count + widestLabel)
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
                    row: layout.hasNumbersAbove ? row : height - lines.count + row,
                    column: layout.start(of: index, holding: line.width))
                picture.write(line, at: place)
            }
        }
        for column in layout.starts.dropFirst() where isTight(picture, around: column - 1) {
            for row in 0..<height {
                picture.write("│", at: Position(row: row, column: column - 1), style: .rule)
            }
        }
        return picture
    }

    /// Whether two stages' names stand so near to one another that they could be read as one.
    private func isTight(_ picture: Canvas, around column: Int) -> Bool {
        (0..<picture.size.height).contains { row in
            func air(towards step: Int) -> Int {
                (1...3).first { far in
                    let place = Position(row: row, column: column + step * far)
                    return picture.contains(place) && picture[place] != .blank
                } ?? 3
            }
            return air(towards: -1) + air(towards: 1) < 4
        }
    }

    private func headLines(_ layout: Layout) -> [[StyledText]] {
        zip(heads, layout.columns).map { head, column in
            guard layout.hasNumbersAbove else {
                return StyledText(head.text, .accent).wrapped(to: column - 1)
            }
            return [head.number, head.name].filter { !$0.isEmpty }.flatMap {
                StyledText($0, .accent).wrapped(to: column - 1)
            }
        }
    }

    /// The rows one under another, each a picture of that width; a label that leaves no room stands above its figures.
    ///
    /// Where they `areTall`, for the back of a room, a cell has a row of its ground over its figure and one under it.
    package func pictures(width: Int, areTall: Bool = false) -> [Canvas] {
        let layout = layout(width: width)
        return rows.map { row in
            layout.map { picture(of: row, $0, width: width, isTall: areTall && !$0.isStacked) }
                ?? list(row, width: width)
        }
    }

    private func picture(of row: Row, _ layout: Layout, width: Int, isTall: Bool) -> Canvas {
        let label = StyledText(row.label, row.isMarked ? .strong : .plain).wrapped(to: layout.labels)
        let top = isTall ? 1 : 0
        let line = layout.isStacked ? label.count : top
        let height = max(top + label.count, line + 1 + top)
        var picture = Canvas(size: Size(width: max(0, width), height: height))
        picture.write(label, at: Position(row: top, column: 0))
        for (index, cell) in row.cells.enumerated() {
            let column = layout.columns[index] - 1
            let said = StyledText(figure(of: cell, in: layout, column: column), style(of: cell))
            if case .some = cell {
                let ground = String(repeating: " ", count: column)
                for row in line - top...line + top {
                    picture.write(
                        ground, at: Position(row: row, column: layout.starts[index]), style: style(of: cell))
                }
            }
            picture.write(
                said, at: Position(row: line, column: layout.start(of: index, holding: said.width)))
        }
        return picture
    }

    private func figure(of cell: Cell, in layout: Layout, column: Int) -> String {
        switch cell {
        case .some(_, let figure): rightAligned(figure, to: layout.figures)
        case .none: none
        case .hidden: column >= columns(of: hidden) ? hidden : "·"
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
        var isStacked = false
        /// Whether the heads' numbers stand over their names.
        var hasNumbersAbove: Bool
        var labels: Int
        /// The columns of each stage, the air before it included.
        var columns: [Int]
        /// Where each stage's column begins behind its air.
        var starts: [Int]
        /// The columns of the widest figure: figures stand one under another, each at its right.
        var figures: Int

        init(labels: Int, columns: [Int], figures: Int, hasNumbersAbove: Bool, width: Int) {
            self.labels = labels
            self.columns = columns
            self.figures = figures
            self.hasNumbersAbove = hasNumbersAbove
            var start = max(0, width - columns.reduce(0, +))
            starts = columns.map { column in
                defer { start += column }
                return start + 1
            }
        }

        /// Where what is so wide begins, in the middle of its column.
        func start(of index: Int, holding width: Int) -> Int {
            starts[index] + (columns[index] - 1 - width) / 2
        }
    }

    /// Nil where the stages do not stand beside one another.
    ///
    /// Labels have one row, and heads one or their numbers a row of their own; where both cannot be had names are broken
    /// between their words, and only then labels.
    private func layout(width: Int) -> Layout? {
        let stages = max(1, heads.count)
        let least = leastColumn
        guard least * stages <= width else { return nil }
        let rest = width - widestLabel
        for hasNumbersAbove in [false, true] {
            let whole = wholeColumns(of: heads.map { hasNumbersAbove ? $0.name : $0.text })
            guard whole.reduce(0, +) <= rest else { continue }
            return Layout(
                labels: widestLabel, columns: evened(whole, in: rest), figures: widestFigure,
                hasNumbersAbove: hasNumbersAbove, width: width)
        }
        let isStacked = width - least * stages < min(widestLabel, Self.leastLabel)
        let word = heads.flatMap { $0.name.split(separator: " ") }.map { columns(of: String($0)) }.max() ?? 0
        let labels = rest / stages > word ? widestLabel : min(widestLabel, Self.mostLabel)
        let column = min(
            Self.broadColumn, isStacked ? width / stages : max(least, (width - labels) / stages))
        var layout = Layout(
            labels: isStacked ? max(1, width) : min(widestLabel, width - column * stages),
            columns: Array(repeating: column, count: stages), figures: widestFigure,
            hasNumbersAbove: true, width: width)
        layout.isStacked = isStacked
        return layout
    }

    private var widestLabel: Int { max(1, rows.map { columns(of: $0.label) }.max() ?? 0) }

    private var widestFigure: Int {
        rows.flatMap(\.cells).map { if case .some(_, let figure) = $0 { columns(of: figure) } else { 1 } }
            .max()
            ?? 1
    }

    /// The fewest columns of a stage: a figure with its ground, or that there is none, and the air before it.
    private var leastColumn: Int {
        let isAnyNone = rows.contains { $0.cells.contains(.none) }
        return max(widestFigure, isAnyNone ? columns(of: none) : 0) + 2
    }

    /// The columns that stages need for `heads` in one row, and for words in the place of what is hidden.
    private func wholeColumns(of heads: [String]) -> [Int] {
        let isAnyHidden = rows.contains { $0.cells.contains(.hidden) }
        let least = max(leastColumn, isAnyHidden ? columns(of: hidden) + 1 : 0)
        return heads.map { max(least, min(columns(of: $0) + 1, Self.mostColumn)) }
    }

    /// The same, all as wide as the widest and calm where there is room.
    private func evened(_ whole: [Int], in width: Int) -> [Int] {
        let widest = whole.max() ?? 0
        guard widest * whole.count <= width else { return whole }
        let calm = max(widest, min(max(widest + 2, Self.calmColumn), width / max(1, whole.count)))
        return Array(repeating: calm, count: whole.count)
    }

    private static let calmColumn = 12
    private static let mostColumn = 22
    /// The most columns of names that are broken.
    private static let broadColumn = 16
    private static let leastLabel = 12
    /// The columns that labels keep where names would be broken within their words.
    private static let mostLabel = 30
}
