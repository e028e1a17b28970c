import Drawing
import Workshop

extension Flow {
    /// A table: columns side by side where all of it fits, or else labels with their values.
    mutating func add(header: [Prose], rows: [[Prose]], step: Int, emphasis: Style = .plain, indent: Int = 0)
    {
        let widths = Self.widths(of: [header] + rows)
        let isAligned = widths.count > 2 && widths.reduce(0, +) + 3 * (widths.count - 1) <= width - indent
        let hasHeader = header.contains { !$0.text.isEmpty }
        if isAligned {
            if hasHeader { addAligned(header, widths, step: step, style: .quiet, indent: indent) }
            for row in rows { addAligned(row, widths, step: step, style: emphasis, indent: indent) }
        } else {
            let labels = min(widths.first ?? 0, (width - indent) / 3)
            if hasHeader { addLabelled(header, labels, step: step, style: .quiet, indent: indent) }
            for row in rows {
                addGap(step: step)
                addLabelled(row, labels, step: step, style: emphasis, indent: indent)
            }
        }
    }

    private mutating func addAligned(
        _ row: [Prose], _ widths: [Int], step: Int, style: Style, indent: Int
    ) {
        beginGroup()
        var picture = Canvas(size: Size(width: width, height: 1))
        var column = indent
        for (cell, width) in zip(row, widths) {
            picture.write(styled(cell, style), at: Position(row: 0, column: column))
            column += width + 3
        }
        add(picture, step: step)
    }

    /// A row's first cell as a label of `labels` columns, above its values where it is longer.
    private mutating func addLabelled(
        _ row: [Prose], _ labels: Int, step: Int, style: Style, indent: Int
    ) {
        beginGroup()
        let label = styled(row.first ?? "", style == .quiet ? .quiet : .strong)
        let values = row.dropFirst().filter { !$0.text.isEmpty }
        var value = StyledText([])
        for (number, cell) in values.enumerated() {
            if number > 0 { value = value + StyledText(" · ", .quiet) }
            value = value + styled(cell, style)
        }
        guard label.width <= labels else {
            add(label, indent: indent, step: step)
            if !values.isEmpty { add(value, indent: indent + 2, step: step) }
            return
        }
        let padding = String(repeating: " ", count: labels - label.width + 3)
        add(value, mark: label + StyledText(padding), indent: indent, step: step)
    }

    private static func widths(of rows: [[Prose]]) -> [Int] {
        let count = rows.map(\.count).max() ?? 0
        return (0..<count).map { column in
            rows.map { $0.indices.contains(column) ? columns(of: $0[column].text) : 0 }.max() ?? 0
        }
    }
}
