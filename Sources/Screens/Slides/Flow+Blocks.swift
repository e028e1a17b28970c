import Drawing
import Workshop

extension Flow {
    /// Adds a slide's blocks, with air between them.
    ///
    /// - Parameters:
    ///   - blocks: What to add.
    ///   - step: The step that brings them.
    ///   - emphasis: What plain text of these blocks looks like.
    ///   - indent: How far in they stand.
    mutating func add(_ blocks: [Block], step: Int, emphasis: Style = .plain, indent: Int = 0) {
        for block in blocks {
            addGap(step: step)
            add(block, step: step, emphasis: emphasis, indent: indent)
        }
    }

    private mutating func add(_ block: Block, step: Int, emphasis: Style, indent: Int) {
        switch block {
        case .paragraph(let prose): add(styled(prose, emphasis), indent: indent, step: step)
        case .heading(let prose): add(styled(prose, .strong), indent: indent, step: step)
        case .list(let isOrdered, let items): add(items, isOrdered, step, emphasis, indent)
        case .quote(let blocks, let attribution):
            add(blocks, step: step, emphasis: .emphasis, indent: indent + 2)
            if let attribution {
                add(
                    styled(attribution, .quiet), mark: StyledText("— ", .quiet), indent: indent + 4,
                    step: step)
            }
        case .code(let code):
            for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
                add(StyledText(String(line), .emphasis), indent: indent + 2, step: step)
            }
        case .table(_, let rows): add(rows: rows, step: step, emphasis: emphasis, indent: indent)
        }
    }

    private mutating func add(
        _ items: [[Block]], _ isOrdered: Bool, _ step: Int, _ emphasis: Style, _ indent: Int
    ) {
        let isAiry = items.contains { columns(of: text(of: $0)) > width - indent - 2 }
        for (number, item) in items.enumerated() {
            if number > 0, isAiry { addGap(step: step) }
            let mark = isOrdered ? "\(number + 1). " : indent == 0 ? "• " : "– "
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

    /// Rows of a table: the first column as labels, as wide as the longest of them or a third of the width.
    mutating func add(rows: [[Prose]], step: Int, emphasis: Style = .plain, indent: Int = 0) {
        let longest = rows.compactMap(\.first).map { columns(of: $0.text) }.max() ?? 0
        let labels = min(longest, (width - indent) / 3)
        for row in rows {
            addGap(step: step)
            let values = row.dropFirst().map(\.text).filter { !$0.isEmpty }
            let label = (row.first ?? "").text
            let padding = String(repeating: " ", count: max(0, labels - columns(of: label)) + 2)
            guard columns(of: label) <= labels else {
                add(StyledText(label, .strong), indent: indent, step: step)
                add(StyledText(values.joined(separator: " · "), emphasis), indent: indent + 2, step: step)
                continue
            }
            add(
                StyledText(values.joined(separator: " · "), emphasis),
                mark: StyledText(label + padding, .strong), indent: indent, step: step)
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
