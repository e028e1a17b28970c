import Drawing
import Workshop

extension Flow {
    /// Adds a slide's blocks, with air between them; their plain text looks like `emphasis`.
    mutating func add(_ blocks: [Block], step: Int, emphasis: Style = .plain, indent: Int = 0) {
        for block in blocks {
            addGap(step: step)
            beginGroup()
            add(block, step: step, emphasis: emphasis, indent: indent)
        }
    }

    private mutating func add(_ block: Block, step: Int, emphasis: Style, indent: Int) {
        switch block {
        case .paragraph(let prose): add(styled(prose, emphasis), indent: indent, step: step)
        case .heading(let prose): add(styled(prose, .strong), indent: indent, step: step)
        case .list(let isOrdered, let items, let start):
            add(items, from: isOrdered ? start : nil, step, emphasis, indent)
        case .quote(let blocks, let attribution):
            together { flow in
                flow.add(
                    blocks, step: step, emphasis: emphasis == .quiet ? .quiet : .emphasis, indent: indent + 2)
                guard let attribution else { return }
                flow.addGap(step: step)
                flow.add(
                    styled(attribution, .quiet), mark: StyledText("— ", .quiet), indent: indent + 4,
                    step: step)
            }
        case .code(let code):
            for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
                add(StyledText(String(line), .emphasis), indent: indent + 2, step: step)
            }
        case .table(let header, let rows, let columns):
            add(
                header: header, rows: rows, columns: columns, step: step, emphasis: emphasis, indent: indent)
        case .picture(let file, let text):
            add(picture: file, StyledText(text, emphasis), indent: indent, step: step)
        case .column(_, let blocks): add(blocks, step: step, emphasis: emphasis, indent: indent)
        }
    }

    private mutating func add(
        _ items: [[Block]], from start: Int?, _ step: Int, _ emphasis: Style, _ indent: Int
    ) {
        let isAiry = items.contains { columns(of: text(of: $0)) > width - indent - 2 }
        let digits = String((start ?? 1) + items.count - 1).count
        for (number, item) in items.enumerated() {
            if number > 0, isAiry { addGap(step: step) }
            beginGroup()
            let ordinal = String((start ?? 1) + number)
            let padding = String(repeating: " ", count: digits - ordinal.count)
            let mark = start != nil ? "\(padding)\(ordinal). " : indent == 0 ? "• " : "– "
            var rest = item[...]
            if case .paragraph(let prose)? = rest.first {
                rest = rest.dropFirst()
                add(styled(prose, emphasis), mark: StyledText(mark, .accent), indent: indent, step: step)
            }
            for block in rest {
                add(block, step: step, emphasis: emphasis, indent: indent + columns(of: mark))
            }
        }
    }

    private func text(of item: [Block]) -> String {
        if case .paragraph(let prose)? = item.first { prose.text } else { "" }
    }
}

/// `prose` with its own emphasis over `style`.
func styled(_ prose: Prose, _ style: Style) -> StyledText {
    StyledText(
        prose.spans.map { span in
            let own: Style = span.isStrong ? .strong : span.isEmphasized || span.isCode ? .emphasis : style
            return StyledText.Run(span.text, style == .quiet ? .quiet : own)
        })
}

extension Flow {
    /// A table: columns side by side where all of it fits, or else labels with their values.
    mutating func add(
        header: [Prose], rows: [[Prose]], columns: [Block.Alignment] = [], step: Int,
        emphasis: Style = .plain,
        indent: Int = 0
    ) {
        let widths = Self.widths(of: [header] + rows)
        let fits = widths.reduce(0, +) + 3 * (widths.count - 1) <= width - indent
        let isAligned = (widths.count > 2 || !columns.isEmpty) && fits
        let hasHeader = header.contains { !$0.text.isEmpty }
        if isAligned {
            let places = zip(widths, columns + widths.dropFirst(columns.count).map { _ in .left })
                .map(TableColumn.init)
            if hasHeader { addAligned(header, places, step: step, style: .quiet, indent: indent) }
            for row in rows { addAligned(row, places, step: step, style: emphasis, indent: indent) }
        } else {
            let labels = min(widths.first ?? 0, (width - indent) / 3)
            if hasHeader { addLabelled(header, labels, step: step, style: .quiet, indent: indent) }
            for row in rows {
                addGap(step: step)
                addLabelled(row, labels, step: step, style: emphasis, indent: indent)
            }
        }
    }

    private struct TableColumn {
        let width: Int
        let alignment: Block.Alignment

        /// The columns that stay free before what is so wide.
        func inset(of cell: Int) -> Int {
            switch alignment {
            case .left: 0
            case .middle: (width - cell) / 2
            case .right: width - cell
            }
        }
    }

    private mutating func addAligned(
        _ row: [Prose], _ columns: [TableColumn], step: Int, style: Style, indent: Int
    ) {
        beginGroup()
        var picture = Canvas(size: Size(width: width, height: 1))
        var left = indent
        for (cell, column) in zip(row, columns) {
            let text = styled(cell, style)
            picture.write(text, at: Position(row: 0, column: left + column.inset(of: text.width)))
            left += column.width + 3
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
