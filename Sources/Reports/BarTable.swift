import Showing

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

/// Names with their bars, counts and shares.
struct OptionTable {
    private let rows: [(name: String, share: Sheet.Share?)]

    /// Makes a table of so many for each name, in their order; nil where that is not shown.
    init(_ rows: [(name: String, share: Sheet.Share?)]) { self.rows = rows }

    /// The table's lines, each as wide as a page without its indent.
    var lines: [String] {
        let labels = rows.map { wrapped($0.name, to: longestLabel) }
        let label = labels.flatMap(\.self).map { columns(of: $0) }.max() ?? 0
        let bar = Paper.width - Paper.indent - label - gap * 2 - number - hundredths
        return zip(labels, rows).flatMap { texts, row in
            [filled(texts[0], to: label + gap) + picture(of: row.share, width: bar)] + texts.dropFirst()
        }
    }

    private let longestLabel = 36
    private let gap = 2
    private let number = 5
    /// None where no share is told.
    private var hundredths: Int { rows.contains { $0.share?.percent != nil } ? 8 : 0 }

    private func picture(of share: Sheet.Share?, width: Int) -> String {
        guard let share else { return "not shown" }
        return filled(bar(share.count, of: share.whole, width: width), to: width + gap)
            + rightAligned("\(share.count)", to: number)
            + (share.percent.map { rightAligned("\($0) %", to: hundredths) } ?? "")
    }
}

/// A bar of `count` out of `whole`, to the nearest eighth of a cell.
///
/// Source: Unicode 15.1, Block Elements, U+2588 to U+258F.
///
/// - Parameters:
///   - count: What is counted, from 0 to `whole`.
///   - whole: What fills the bar.
///   - width: The full bar's length, in cells.
/// - Returns: Block characters, as many cells as are wholly or partly filled.
func bar(_ count: Int, of whole: Int, width: Int) -> String {
    guard whole > 0 else { return "" }
    let eighths = (min(max(count, 0), whole) * width * 16 + whole) / (whole * 2)
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
}

/// `1 answer`, `2 answers`.
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
}
