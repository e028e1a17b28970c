package import Drawing

/// Counts of options as bars; number and share stand beside every bar.
package struct BarChart {
    /// One option.
    package struct Row {
        /// What the option is called.
        package var label: String
        /// How many chose it; nil where that is not shown.
        package var count: Int?

        /// Makes a row.
        package init(label: String, count: Int?) {
            self.label = label
            self.count = count
        }
    }

    private let rows: [Row]
    private let total: Int
    private let notShown: String

    /// Makes a chart; shares are of `total`, and `notShown` stands in the place of a bar that is not shown.
    package init(rows: [Row], total: Int, notShown: String) {
        self.rows = rows
        self.total = total
        self.notShown = notShown
    }

    /// The rows one under another, each a picture of that width, numbered from 1.
    package func pictures(width: Int) -> [Canvas] {
        let room = max(4, min(width / 2 - 3, width - 5 - Self.figures))
        let labels = min(rows.map { columns(of: $0.label) }.max() ?? 0, room)
        let largest = max(1, rows.compactMap(\.count).max() ?? 1)
        let bar = max(0, min(24, width - 3 - labels - 2 - Self.figures))
        return rows.enumerated().map { number, row in
            let lines = StyledText(row.label).wrapped(to: max(1, labels))
            var picture = Canvas(size: Size(width: width, height: lines.count))
            picture.write("\(number + 1)", at: Position(row: 0, column: 0), style: .accent)
            for (line, text) in lines.enumerated() { picture.write(text, at: Position(row: line, column: 3)) }
            let column = 3 + labels + 2
            guard let count = row.count else {
                picture.write(notShown, at: Position(row: 0, column: column), style: .quiet)
                return picture
            }
            let filled = Self.filling(Double(count) / Double(largest), of: bar, row: number)
            picture.write(filled, at: Position(row: 0, column: column), style: .bar)
            let share = total > 0 ? Int((Double(count) * 100 / Double(total)).rounded()) : 0
            let figures = Self.right("\(count)", 4) + Self.right("\(share) %", 7)
            picture.write(figures, at: Position(row: 0, column: column + bar), style: .strong)
            return picture
        }
    }

    /// A row's bar; every other one is shaded, so that neighbours differ by more than their length.
    private static func filling(_ share: Double, of width: Int, row: Int) -> String {
        let filled = blocks(filling: share, of: width)
        guard row % 2 == 1, !filled.isEmpty else { return filled }
        return String(repeating: "▓", count: max(1, Int((share * Double(width)).rounded())))
    }

    /// The columns that count and share take.
    private static let figures = 11

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
