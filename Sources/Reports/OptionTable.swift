import Session

/// A poll's options with their bars, counts and shares.
struct OptionTable {
    private let options: [String]
    private let cells: [Results.Cell]
    private let answers: Int

    /// Makes a table of a cell for each option, in the poll's order, out of so many answers.
    init(_ options: [String], _ cells: [Results.Cell], of answers: Int) {
        self.options = options
        self.cells = cells
        self.answers = answers
    }

    /// The table's lines, each as wide as a page without its indent.
    var lines: [String] {
        let labels = options.map { wrapped($0, to: longestLabel) }
        let label = labels.flatMap(\.self).map { columns(of: $0) }.max() ?? 0
        let bar = Paper.width - Paper.indent - label - gap * 2 - number - share
        return zip(labels, cells).flatMap { texts, cell in
            [filled(texts[0], to: label + gap) + picture(of: cell, width: bar)] + texts.dropFirst()
        }
    }

    private let longestLabel = 36
    private let gap = 2
    private let number = 5
    private let share = 8

    private func picture(of cell: Results.Cell, width: Int) -> String {
        switch cell {
        case .hidden: "not shown"
        case .count(let count):
            filled(bar(count, of: answers, width: width), to: width + gap)
                + rightAligned("\(count)", to: number)
                + rightAligned(percent(count, of: answers), to: share)
        }
    }
}
