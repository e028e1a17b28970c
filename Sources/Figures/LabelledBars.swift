package import Drawing

/// Rows of bars on one measure, each with its figures in columns behind it, under heads where they have some.
package struct LabelledBars {
    /// One bar.
    package struct Bar {
        /// What tells it from the row's other bars; empty where there is one.
        package var name: String
        /// How long it is, against the chart's longest.
        package var value: Int
        /// What is said of it, a column each.
        package var figures: [String]
        /// What it is drawn with.
        package var pattern: Character

        /// Makes a bar.
        package init(name: String = "", value: Int, figures: [String], pattern: Character = "█") {
            self.name = name
            self.value = value
            self.figures = figures
            self.pattern = pattern
        }
    }

    /// One label, and its bars under one another.
    package struct Row {
        /// Stands before the label; empty where rows have no numbers.
        package var number: String
        package var label: String
        package var bars: [Bar]

        /// Makes a row.
        package init(number: String = "", label: String, bars: [Bar]) {
            self.number = number
            self.label = label
            self.bars = bars
        }
    }

    private let rows: [Row]
    private let heads: [String]
    private let largest: Int
    private let growth: Double

    /// Makes a chart; `heads` stand over the columns of figures, and of each bar so much is shown as `growth` says, from 0
    /// to 1.
    package init(rows: [Row], heads: [String] = [], growth: Double = 1) {
        self.growth = growth
        self.rows = rows
        self.heads = heads
        largest = max(1, rows.flatMap(\.bars).map(\.value).max() ?? 1)
    }

    /// The heads, where there are any, in a picture of that width.
    package func head(width: Int) -> Canvas? {
        guard !heads.isEmpty else { return nil }
        var picture = Canvas(size: Size(width: max(0, width), height: 1))
        let layout = BarLayout(of: rows, heads: heads, width: width)
        picture.write(
            layout.aligned(heads), at: Position(row: 0, column: layout.figureColumn), style: .quiet)
        return picture
    }

    /// The columns that leave each label one row, beside bars that can be compared with ease; so many where they do.
    package func wantedWidth(over width: Int) -> Int {
        BarLayout(of: rows, heads: heads, width: width).wantedWidth
    }

    /// The rows one under another, each a picture of that width; a label that leaves no room stands above its bars.
    ///
    /// Where they `areTall`, for the back of a room, the bars of rows that have one are higher than their labels.
    package func pictures(width: Int, areTall: Bool = false) -> [Canvas] {
        let layout = BarLayout(of: rows, heads: heads, width: width)
        let areTall = areTall && !layout.isStacked && rows.allSatisfy { $0.bars.count == 1 }
        return rows.map { row in
            let label = StyledText(row.label).wrapped(to: max(1, layout.labels))
            let first = layout.isStacked ? label.count : 0
            let top = areTall ? 1 : 0
            let height = max(top + label.count, areTall ? 3 : first + row.bars.count)
            var picture = Canvas(size: Size(width: max(0, width), height: height))
            picture.write(row.number, at: Position(row: top, column: 0), style: .accent)
            picture.write(label, at: Position(row: top, column: layout.inset))
            for (line, bar) in row.bars.enumerated() {
                draw(bar, in: &picture, row: top + first + line, isTall: areTall, layout)
            }
            return picture
        }
    }

    private func draw(
        _ bar: Bar, in picture: inout Canvas, row: Int, isTall: Bool, _ layout: BarLayout
    ) {
        picture.write(bar.name, at: Position(row: row, column: layout.nameColumn), style: .quiet)
        let share = growth * Double(max(0, bar.value)) / Double(largest)
        let cells = max(bar.value > 0 ? 1 : 0, Int((share * Double(layout.bar)).rounded()))
        let filling =
            bar.pattern == "█"
            ? ThickBar(share: share, width: layout.bar, ramp: nil, isTall: isTall).rows
            : [String(repeating: bar.pattern, count: min(cells, layout.bar))]
        for (line, blocks) in filling.enumerated() {
            let place = Position(row: row - filling.count / 2 + line, column: layout.barColumn)
            picture.write(blocks, at: place, style: .bar)
        }
        let figures = layout.aligned(bar.figures)
        picture.write(figures, at: Position(row: row, column: layout.figureColumn), style: .strong)
    }
}
