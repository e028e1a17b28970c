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
        case .list(let isOrdered, let items): add(items, isOrdered, step, emphasis, indent)
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
        case .table(let header, let rows):
            add(header: header, rows: rows, step: step, emphasis: emphasis, indent: indent)
        }
    }

    private mutating func add(
        _ items: [[Block]], _ isOrdered: Bool, _ step: Int, _ emphasis: Style, _ indent: Int
    ) {
        let isAiry = items.contains { columns(of: text(of: $0)) > width - indent - 2 }
        let digits = String(items.count).count
        for (number, item) in items.enumerated() {
            if number > 0, isAiry { addGap(step: step) }
            beginGroup()
            let ordinal = String(number + 1)
            let padding = String(repeating: " ", count: digits - ordinal.count)
            let mark = isOrdered ? "\(padding)\(ordinal). " : indent == 0 ? "• " : "– "
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
