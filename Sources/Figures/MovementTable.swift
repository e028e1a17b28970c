package import Drawing

/// What was said of each row at one stage after another, a column for each stage.
///
/// A column is a small bar and its figure where there is room for bars, or else a figure; then the last stage has a
/// bar behind all figures where there is room for that.
package struct MovementTable {
    /// What stands in a row's column.
    package struct Cell {
        /// How long its bar is, against the longest of all; nil for none.
        package var value: Int?
        package var figure: String

        /// Makes a cell.
        package init(value: Int?, figure: String) {
            self.value = value
            self.figure = figure
        }
    }

    /// One row.
    package struct Row {
        package var label: String
        package var cells: [Cell]

        /// Makes a row.
        package init(label: String, cells: [Cell]) {
            self.label = label
            self.cells = cells
        }
    }

    private let rows: [Row]
    private let heads: [String]
    private let largest: Int

    /// Makes a table; `heads` name the stages.
    package init(rows: [Row], heads: [String]) {
        self.rows = rows
        self.heads = heads
        largest = max(1, rows.flatMap(\.cells).compactMap(\.value).max() ?? 1)
    }

    /// Whether the stages stand beside one another at that width.
    package func fits(width: Int) -> Bool { heads.count * layout(width: width).figure <= width }

    /// The stages' names over their columns.
    package func head(width: Int) -> Canvas {
        let layout = layout(width: width)
        var picture = Canvas(size: Size(width: max(0, width), height: 1))
        for (index, head) in heads.enumerated() {
            let text = layout.hasBars ? head : rightAligned(head, to: layout.figure)
            let inset = layout.hasBars ? Self.gap : 0
            let column = layout.left + index * layout.column + inset
            picture.write(text, at: Position(row: 0, column: column), style: .accent)
        }
        return picture
    }

    /// The rows one under another, each a picture of that width; a label that leaves no room stands above its figures.
    package func pictures(width: Int) -> [Canvas] {
        let layout = layout(width: width)
        return rows.map { row in
            let label = StyledText(row.label).wrapped(to: layout.labels)
            let line = layout.isStacked ? label.count : 0
            var picture = Canvas(size: Size(width: max(0, width), height: max(label.count, line + 1)))
            picture.write(label, at: Position(row: 0, column: 0))
            for (index, cell) in row.cells.enumerated() {
                let isLast = index == row.cells.count - 1
                let start = layout.left + index * layout.column
                let figure = Position(row: line, column: start + layout.column - layout.figure)
                picture.write(
                    rightAligned(cell.figure, to: layout.figure), at: figure, style: isLast ? .strong : .plain
                )
                guard let value = cell.value, layout.hasBars || isLast else { continue }
                let end = start + (layout.hasBars ? 0 : layout.column) + Self.gap
                let filling = filling(value, of: layout.bar, isLast: isLast)
                picture.write(filling, at: Position(row: line, column: end), style: .bar)
            }
            return picture
        }
    }

    /// The last stage's bars are full, the earlier ones light.
    private func filling(_ value: Int, of width: Int, isLast: Bool) -> String {
        let share = Double(max(0, value)) / Double(largest)
        if isLast { return blocks(filling: share, of: width) }
        let cells = Int((share * Double(width)).rounded())
        return String(repeating: "░", count: value > 0 ? max(min(1, width), cells) : 0)
    }

    private struct Layout {
        var isStacked: Bool
        var labels: Int
        /// Where the first stage's column begins.
        var left: Int
        /// The columns of a stage, of its figure and air, and of a bar.
        var column: Int
        var figure: Int
        var bar: Int
        var hasBars: Bool
    }

    private func layout(width: Int) -> Layout {
        let said = rows.flatMap(\.cells).map(\.figure) + heads
        let figure = (said.map { columns(of: $0) }.max() ?? 0) + Self.gap
        let wanted = rows.map { columns(of: $0.label) }.max() ?? 0
        let stages = max(1, heads.count)
        let column = (width - min(wanted, width * 2 / 5)) / stages
        if column >= figure + Self.gap + Self.leastBar {
            let column = min(column, figure + Self.gap + Self.mostBar)
            let labels = max(1, min(wanted, width - column * stages))
            return Layout(
                isStacked: false, labels: labels, left: labels, column: column, figure: figure,
                bar: column - figure - Self.gap, hasBars: true)
        }
        let rest = width - figure * stages
        let isStacked = rest < min(wanted, Self.leastLabel)
        let beside = max(Self.leastLabel, rest - Self.gap - Self.leastBar)
        let labels = max(1, isStacked ? width : min(wanted, beside, rest))
        let left = isStacked ? 0 : labels
        let room = width - left - figure * stages - Self.gap
        return Layout(
            isStacked: isStacked, labels: labels, left: left, column: figure, figure: figure,
            bar: room < Self.leastBar ? 0 : min(Self.mostBar, room), hasBars: false)
    }

    private static let gap = 2
    private static let leastBar = 5
    private static let mostBar = 12
    private static let leastLabel = 12
}
