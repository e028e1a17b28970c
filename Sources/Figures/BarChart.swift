package import Drawing

/// Counts of options as bars; number and share stand beside every bar.
package struct BarChart {
    /// One option.
    package struct Row {
        /// What the option is called.
        package var label: String
        /// How many chose it; nil where that is not shown.
        package var count: Int?
        /// Its share, in hundredths.
        package var percent: Int
        /// What its count is made of, from the lightest to the heaviest, each nil where that is not shown; none where
        /// it is not divided.
        package var parts: [Int?]

        /// Makes a row.
        package init(label: String, count: Int?, percent: Int, parts: [Int?] = []) {
            self.label = label
            self.count = count
            self.percent = percent
            self.parts = parts
        }
    }

    private let rows: [Row]
    private let notShown: String

    /// Makes a chart; `notShown` stands in the place of a bar that is not shown.
    package init(rows: [Row], notShown: String) {
        self.rows = rows
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
            let isDivided = row.count.map { $0 > 0 } == true && !row.parts.isEmpty
            let height = max(lines.count, isDivided ? 2 : 1)
            var picture = Canvas(size: Size(width: width, height: height))
            picture.write("\(number + 1)", at: Position(row: 0, column: 0), style: .accent)
            for (line, text) in lines.enumerated() { picture.write(text, at: Position(row: line, column: 3)) }
            let column = 3 + labels + 2
            guard let count = row.count else {
                picture.write(notShown, at: Position(row: 0, column: column), style: .quiet)
                return picture
            }
            let isShaded = number % 2 == 1 && rows.allSatisfy(\.parts.isEmpty)
            let filled = Self.filling(Double(count) / Double(largest), of: bar, isShaded: isShaded)
            picture.write(filled, at: Position(row: 0, column: column), style: .bar)
            let figures = rightAligned("\(count)", to: 4) + rightAligned("\(row.percent) %", to: 7)
            picture.write(figures, at: Position(row: 0, column: column + bar), style: .strong)
            if isDivided {
                draw(row.parts, on: &picture, column: column, bar: bar, largest: largest)
            }
            return picture
        }
    }

    /// Under a bar the parts of its count, on the same measure, and their numbers in order.
    private func draw(
        _ parts: [Int?], on picture: inout Canvas, column: Int, bar: Int, largest: Int
    ) {
        guard parts.contains(where: { $0 != nil }) else {
            picture.write(notShown, at: Position(row: 1, column: column), style: .quiet)
            return
        }
        let sum = parts.compactMap(\.self).reduce(0, +)
        let length = Int((Double(sum) / Double(largest) * Double(bar)).rounded())
        let divided = StackedBar(counts: parts.map { $0 ?? 0 }, patterns: ["░", "▒", "▓"])
        picture.draw(divided.picture(width: min(bar, length)), at: Position(row: 1, column: column))
        let said = parts.map { $0.map(String.init) ?? "·" }.joined(separator: "/")
        picture.write(rightAligned(said, to: Self.figures), at: Position(row: 1, column: column + bar))
    }

    /// A row's bar; every other one is shaded, so that neighbours differ by more than their length.
    private static func filling(_ share: Double, of width: Int, isShaded: Bool) -> String {
        let filled = blocks(filling: share, of: width)
        guard isShaded, !filled.isEmpty else { return filled }
        return String(repeating: "▓", count: max(1, Int((share * Double(width)).rounded())))
    }

    /// The columns that count and share take.
    private static let figures = 11
}

/// Where labels, bars and figures of a chart stand; the figures never give way, the bars first.
struct BarLayout {
    /// Whether labels stand above their bars.
    let isStacked: Bool
    /// Where labels begin.
    let inset: Int
    /// The columns of a label.
    let labels: Int
    let nameColumn: Int
    let barColumn: Int
    /// The columns of the longest bar.
    let bar: Int
    let figureColumn: Int
    private let figures: [Int]

    init(of rows: [LabelledBars.Row], heads: [String], width: Int) {
        let bars = rows.flatMap(\.bars)
        let figures = (0..<(bars.map(\.figures.count).max() ?? 0)).map { index in
            let said = bars.map { $0.figures.indices.contains(index) ? columns(of: $0.figures[index]) : 0 }
            return max(said.max() ?? 0, heads.indices.contains(index) ? columns(of: heads[index]) : 0)
        }
        let figureWidth = figures.map { $0 + 2 }.reduce(0, +)
        let name = bars.map { columns(of: $0.name) }.max() ?? 0
        let numbers = rows.map { columns(of: $0.number) }.max() ?? 0
        inset = numbers > 0 ? numbers + 2 : 0
        let wanted = rows.map { columns(of: $0.label) }.max() ?? 0
        let named = name > 0 ? name + 1 : 0
        let rest = width - inset - named - figureWidth - 2
        isStacked = rest < Self.leastBar + min(wanted, Self.leastLabel)
        labels = isStacked ? max(1, width - inset) : max(1, min(wanted, rest - Self.leastBar, width / 2))
        nameColumn = isStacked ? inset : inset + labels + 2
        barColumn = nameColumn + named
        bar = max(0, min(Self.mostBar, width - barColumn - figureWidth))
        figureColumn = max(0, min(barColumn + bar, width - figureWidth))
        self.figures = figures
    }

    /// Figures in their columns, each at its right.
    func aligned(_ texts: [String]) -> String {
        zip(texts, figures).map { text, width in
            "  " + rightAligned(text, to: width)
        }.joined()
    }

    private static let leastBar = 8
    private static let leastLabel = 12
    private static let mostBar = 24
}

/// Eighths of a cell, from an empty cell to a full one.
///
/// Source: Unicode 15.1, Block Elements, U+2588 to U+258F.
private let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

/// Blocks that fill `share` of `width` cells, to the nearest eighth of a cell.
///
/// - Parameters:
///   - share: What part is filled, from 0 to 1; anything beyond is clamped.
///   - width: The full bar's length, in cells.
/// - Returns: Block characters, as many cells as are wholly or partly filled.
package func blocks(filling share: Double, of width: Int) -> String {
    let filled = Int((min(max(share, 0), 1) * Double(max(0, width) * 8)).rounded())
    return String(repeating: "█", count: filled / 8) + eighths[filled % 8]
}
