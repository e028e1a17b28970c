import Drawing

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
