/// Labels with bars on one measure, and what is said of each in columns behind it.
struct BarTable {
    /// One bar.
    struct Row {
        /// Stands before the bar; empty where the label of the row above holds for this one, too.
        let label: String
        /// How long the bar is, against the table's longest.
        let value: Int
        /// Set in columns, each at its right.
        let figures: [String]
        var pattern: Character = "█"
    }

    private let rows: [Row]

    /// Makes a table.
    init(_ rows: [Row]) { self.rows = rows }

    /// The table's lines, each set in and within the paper's width.
    var lines: [String] {
        let labels = rows.map { wrapped($0.label, to: longestLabel) }
        let label = labels.flatMap(\.self).map { columns(of: $0) }.max() ?? 0
        let widths = (0..<(rows.map(\.figures.count).max() ?? 0)).map { column in
            (rows.map { $0.figures.indices.contains(column) ? columns(of: $0.figures[column]) : 0 }.max() ?? 0)
                + gap
        }
        let room = Paper.width - Paper.indent - label - gap - widths.reduce(0, +)
        let width = max(0, min(longestBar, room))
        let largest = max(1, rows.map(\.value).max() ?? 1)
        return zip(rows, labels).flatMap { row, texts in
            let cells = (max(0, row.value) * width * 2 + largest) / (largest * 2)
            let filling =
                row.pattern == "█"
                ? bar(row.value, of: largest, width: width)
                : String(repeating: row.pattern, count: row.value > 0 ? max(1, cells) : 0)
            let figures = zip(row.figures, widths).map { rightAligned($0, to: $1) }.joined()
            let line = filled(texts[0], to: label + gap) + filled(filling, to: width) + figures
            return ([line] + texts.dropFirst()).map { withoutTrailingSpaces(setIn($0)) }
        }
    }

    private let longestLabel = 30
    private let longestBar = 30
    private let gap = 2
}
