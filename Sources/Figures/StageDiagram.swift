package import Drawing

/// Stages that follow one another, side by side with arrows between, or one under another where it is narrow.
package struct StageDiagram {
    /// One stage.
    package struct Stage {
        package var title: String
        package var items: [String]

        /// Makes a stage.
        package init(title: String, items: [String]) {
            self.title = title
            self.items = items
        }
    }

    private let stages: [Stage]

    /// Makes a diagram.
    package init(_ stages: [Stage]) { self.stages = stages }

    /// Whether the stages stand side by side at that width.
    package func isSideBySide(width: Int) -> Bool {
        !stages.isEmpty && (width - 4 * (stages.count - 1)) / stages.count >= 18
    }

    /// The stages up to `newest`, that one strongest and the earlier ones calm; the room of the later ones is kept.
    package func picture(width: Int, newest: Int) -> Canvas {
        let column = max(1, (width - 4 * (stages.count - 1)) / max(1, stages.count))
        let lines = stages.map { stage in stage.items.map { StyledText($0).wrapped(to: max(1, column - 1)) } }
        let height = 2 + (lines.map { $0.map(\.count).reduce(0, +) }.max() ?? 0)
        var canvas = Canvas(size: Size(width: width, height: height))
        for (number, stage) in stages.enumerated() where number <= newest {
            let left = number * (column + 4)
            let isNewest = number == newest
            canvas.write(
                stage.title, at: Position(row: 0, column: left + 1), style: isNewest ? .heading : .quiet)
            if number > 0 { canvas.write("→", at: Position(row: 0, column: left - 3), style: .accent) }
            let rule = String(repeating: "─", count: column)
            canvas.write(rule, at: Position(row: 1, column: left), style: isNewest ? .accent : .rule)
            var row = 2
            for item in lines[number] {
                for (index, line) in item.enumerated() {
                    let text = StyledText(line.text, isNewest ? .plain : .quiet)
                    canvas.write(text, at: Position(row: row, column: left + 1 + (index > 0 ? 1 : 0)))
                    row += 1
                }
            }
        }
        return canvas
    }
}
