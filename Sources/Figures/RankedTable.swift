package import Drawing

/// Items by their place, with two figures in columns or none; where it is narrow, the figures stand under the item.
package struct RankedTable {
    /// One item.
    package struct Row {
        package var place: String
        package var item: String
        /// The mean and how many put it first; none where the order alone is told.
        package var figures: [String]

        /// Makes a row.
        package init(place: String, item: String, figures: [String]) {
            self.place = place
            self.item = item
            self.figures = figures
        }
    }

    private let rows: [Row]
    private let heads: [String]

    /// Makes a table; `heads` say what the figures are, none where rows have none.
    package init(rows: [Row], heads: [String]) {
        self.rows = rows
        self.heads = heads
    }

    /// The heads where the figures have columns, then the rows, each a picture of that width.
    package func pictures(width: Int) -> [Canvas] {
        let places = (rows.map { columns(of: $0.place) }.max() ?? 0) + 2
        let figures = heads.enumerated().map { column, head in
            let widest = rows.map { $0.figures.dropFirst(column).first.map(columns) ?? 0 }.max() ?? 0
            return max(columns(of: head), widest) + 2
        }
        let isWide = heads.isEmpty || width - places - figures.reduce(0, +) >= 20
        let wanted = rows.map { columns(of: $0.item) }.max() ?? 0
        let room = width - places - (isWide ? figures.reduce(0, +) : 0)
        let items = max(1, min(wanted, room))
        func aligned(_ texts: [String]) -> String {
            zip(texts, figures).map { rightAligned($0, to: $1) }.joined()
        }
        let pictures = rows.map { row in
            let item = StyledText(row.item).wrapped(to: items)
            let size = Size(width: max(0, width), height: item.count + (isWide ? 0 : 1))
            var picture = Canvas(size: size)
            picture.write(row.place, at: Position(row: 0, column: 0), style: .accent)
            picture.write(item, at: Position(row: 0, column: places))
            if isWide {
                let position = Position(row: 0, column: places + items)
                picture.write(aligned(row.figures), at: position, style: .strong)
            } else {
                let said = zip(heads, row.figures).map { "\($0) \($1)" }.joined(separator: " · ")
                let position = Position(row: item.count, column: min(places, 2))
                picture.write(StyledText(said, .quiet), at: position)
            }
            return picture
        }
        guard isWide, !heads.isEmpty, !rows.isEmpty else { return pictures }
        var head = Canvas(size: Size(width: width, height: 1))
        head.write(aligned(heads), at: Position(row: 0, column: places + items), style: .quiet)
        return [head] + pictures
    }
}
