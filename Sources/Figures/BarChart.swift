package import Drawing

/// Counts of options as bars over the whole width; number and share stand at the margin of every bar.
package struct BarChart {
    /// One option.
    package struct Row {
        /// What the option is called.
        package var label: String
        /// How many chose it; nil where that is not shown.
        package var count: Int?
        /// Its share, in hundredths; nil where counts stand alone.
        package var percent: Int?
        /// What its count is made of, from the lightest to the heaviest, each nil where that is not shown; none where
        /// it is not divided.
        package var parts: [Int?]
        /// Whether the eye is led to it: it stands out, and the others stand back.
        package var isMarked: Bool

        /// Makes a row.
        package init(
            label: String, count: Int?, percent: Int?, parts: [Int?] = [], isMarked: Bool = false
        ) {
            self.label = label
            self.count = count
            self.percent = percent
            self.parts = parts
            self.isMarked = isMarked
        }
    }

    private let rows: [Row]
    private let notShown: String
    private let isRamp: Bool
    private let growth: Double

    /// Makes a chart; `notShown` stands in the place of a bar that is not shown, and of each bar so much is shown as
    /// `growth` says, from 0 to 1.
    ///
    /// Where the rows have an order of their own, each bar `isRamp`: higher than the one before.
    package init(rows: [Row], notShown: String, isRamp: Bool = false, growth: Double = 1) {
        self.isRamp = isRamp
        self.growth = growth
        self.rows = rows
        self.notShown = notShown
    }

    /// The rows one under another, each a picture of that width; where they `areTall`, for the back of a room, the bars
    /// are higher than their labels.
    package func pictures(width: Int, areTall: Bool = false) -> [Canvas] {
        let figures = Self.figures(of: rows)
        let labels = max(1, min(widestLabel, width - figures - leastBar - 2))
        let bar = max(0, width - labels - 2 - figures)
        let largest = max(1, rows.compactMap(\.count).max() ?? 1)
        let isMarked = rows.contains(where: \.isMarked)
        return rows.enumerated().map { index, row in
            let lines = StyledText(row.label, row.isMarked ? .strong : .plain).wrapped(to: labels)
            let isDivided = row.count.map { $0 > 0 } == true && !row.parts.isEmpty
            let thick = ThickBar(
                share: growth * Double(row.count ?? 0) / Double(largest), width: bar,
                ramp: isRamp ? (Ramp(rows.count), index) : nil,
                isTall: areTall && rows.allSatisfy(\.parts.isEmpty))
            let top = thick.rows.count > 1 ? 1 : 0
            let height = max(thick.rows.count, top + lines.count, isDivided ? 2 : 1)
            var picture = Canvas(size: Size(width: width, height: height))
            picture.write(lines, at: Position(row: top, column: 0))
            let column = labels + 2
            guard let count = row.count else {
                picture.write(notShown, at: Position(row: top, column: column), style: .quiet)
                return picture
            }
            for (line, filled) in thick.rows.enumerated() {
                picture.write(
                    filled, at: Position(row: line, column: column),
                    style: row.isMarked ? .accent : isMarked ? .quiet : .bar)
            }
            let share = row.percent.map { rightAligned("\($0) %", to: 7) } ?? ""
            let said = rightAligned(rightAligned("\(count)", to: 4) + share, to: figures)
            picture.write(
                said, at: Position(row: top, column: column + bar),
                style: row.isMarked || !isMarked ? .strong : .quiet)
            if isDivided {
                draw(row.parts, on: &picture, column: column, bar: bar, largest: largest, figures: figures)
            }
            return picture
        }
    }

    /// The columns that leave each label one row, beside bars that can be compared with ease; so many where they do.
    package func wantedWidth(over width: Int) -> Int {
        let figures = Self.figures(of: rows)
        return widestLabel + 2 + leastBar + figures <= width
            ? width : widestLabel + 2 + calmBar + figures
    }

    private var widestLabel: Int { rows.map { columns(of: $0.label) }.max() ?? 0 }

    /// Under a bar the parts of its count, on the same measure, and their numbers in order.
    private func draw(
        _ parts: [Int?], on picture: inout Canvas, column: Int, bar: Int, largest: Int, figures: Int
    ) {
        guard parts.contains(where: { $0 != nil }) else {
            picture.write(notShown, at: Position(row: 1, column: column), style: .quiet)
            return
        }
        let sum = parts.compactMap(\.self).reduce(0, +)
        let length = Int((Double(sum) / Double(largest) * Double(bar)).rounded())
        let divided = StackedBar(counts: parts.map { $0 ?? 0 })
        picture.draw(divided.picture(width: min(bar, length)), at: Position(row: 1, column: column))
        picture.write(
            rightAligned(Self.said(parts), to: figures), at: Position(row: 1, column: column + bar))
    }

    private static func said(_ parts: [Int?]) -> String {
        parts.map { $0.map(String.init) ?? "·" }.joined(separator: "/")
    }

    /// The columns that count and share take, and the parts under them.
    private static func figures(of rows: [Row]) -> Int {
        let parts = rows.map { columns(of: said($0.parts)) + 1 }.max() ?? 0
        return max(parts, rows.contains { $0.percent != nil } ? 11 : 4)
    }
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
    /// The columns that leave each label one row; as many as there are where they do.
    let wantedWidth: Int
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
        let least = bars.isEmpty ? 0 : leastBar
        isStacked = rest < least + min(wanted, Self.leastLabel)
        labels = isStacked ? max(1, width - inset) : max(1, min(wanted, rest - least))
        nameColumn = isStacked ? inset : inset + labels + 2
        barColumn = nameColumn + named
        bar = max(0, width - barColumn - figureWidth)
        figureColumn = max(0, width - figureWidth)
        self.figures = figures
        let isWhole = !isStacked && labels >= wanted
        wantedWidth = isWhole ? width : barColumn - labels + wanted + figureWidth + calmBar
    }

    /// Figures in their columns, each at its right.
    func aligned(_ texts: [String]) -> String {
        zip(texts, figures).map { text, width in
            "  " + rightAligned(text, to: width)
        }.joined()
    }

    private static let leastLabel = 12
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

/// A bar in one row or several.
struct ThickBar {
    /// From above.
    let rows: [String]

    /// Makes a bar of a `share` of `width` columns; of a ramp it has the height of its index.
    ///
    /// A label stands beside its second row where it has several.
    init(share: Double, width: Int, ramp: (Ramp, index: Int)?, isTall: Bool) {
        let whole = min(max(share, 0), 1) * Double(max(0, width))
        let cells = max(share > 0 ? 1 : 0, Int(whole.rounded()))
        func row(_ character: Character) -> String { String(repeating: character, count: cells) }
        rows =
            switch (ramp, isTall) {
            case (nil, false): [blocks(filling: share, of: width)]
            case (nil, true): ["▄", "█", "▀"].map(row)
            case (let ramp?, false): [row(ramp.0.filling(of: ramp.index))]
            case (let ramp?, true): ramp.0.fillings(of: ramp.index).map(row)
            }
    }
}

/// The fewest columns of the longest bar, and those in which bars are compared with ease.
private let leastBar = 8
private let calmBar = 24
