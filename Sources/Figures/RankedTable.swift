package import Drawing

/// Items by their place, with two figures in columns; where it is narrow, the figures stand under the item.
package struct RankedTable {
    /// One item.
    package struct Row {
        package var place: String
        package var item: String
        package var mean: String
        package var firsts: String

        /// Makes a row.
        package init(place: String, item: String, mean: String, firsts: String) {
            self.place = place
            self.item = item
            self.mean = mean
            self.firsts = firsts
        }
    }

    private let rows: [Row]
    private let mean: String
    private let firsts: String

    /// Makes a table; `mean` and `firsts` say what the figures are.
    package init(rows: [Row], mean: String, firsts: String) {
        self.rows = rows
        self.mean = mean
        self.firsts = firsts
    }

    /// The heads where the figures have columns, then the rows, each a picture of that width.
    package func pictures(width: Int) -> [Canvas] {
        let places = (rows.map { columns(of: $0.place) }.max() ?? 0) + 2
        let figures = [
            max(columns(of: mean), rows.map { columns(of: $0.mean) }.max() ?? 0) + 2,
            max(columns(of: firsts), rows.map { columns(of: $0.firsts) }.max() ?? 0) + 2,
        ]
        let isWide = width - places - figures[0] - figures[1] >= 20
        let wanted = rows.map { columns(of: $0.item) }.max() ?? 0
        let room = width - places - (isWide ? figures[0] + figures[1] : 0)
        let items = max(1, min(wanted, room))
        let first = places + items
        let pictures = rows.map { row in
            let item = StyledText(row.item).wrapped(to: items)
            let size = Size(width: max(0, width), height: item.count + (isWide ? 0 : 1))
            var picture = Canvas(size: size)
            picture.write(row.place, at: Position(row: 0, column: 0), style: .accent)
            picture.write(item, at: Position(row: 0, column: places))
            if isWide {
                let figures =
                    rightAligned(row.mean, to: figures[0]) + rightAligned(row.firsts, to: figures[1])
                picture.write(figures, at: Position(row: 0, column: first), style: .strong)
            } else {
                let said = StyledText("\(mean) \(row.mean) · \(firsts) \(row.firsts)", .quiet)
                picture.write(said, at: Position(row: item.count, column: min(places, 2)))
            }
            return picture
        }
        guard isWide, !rows.isEmpty else { return pictures }
        var head = Canvas(size: Size(width: width, height: 1))
        head.write(
            rightAligned(mean, to: figures[0]) + rightAligned(firsts, to: figures[1]),
            at: Position(row: 0, column: first),
            style: .quiet)
        return [head] + pictures
    }
}
