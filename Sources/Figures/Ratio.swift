package import Drawing

/// "1 in 4" as a row of dots, or "3 %" as a bar, with what it says beside it.
package struct Ratio {
    /// What is drawn.
    private enum Share {
        case oneIn(Int)
        case percent(Double)
    }

    private let share: Share
    private let figure: String
    private let label: String

    /// Reads a ratio at the beginning of `text`: `1 in 4 have sent one`, `3% respond`; nil where there is none.
    package init?(_ text: String) {
        let words = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: true).map(String.init)
        if words.count >= 3, words[0] == "1", words[1] == "in", let whole = Self.number(words[2]),
            (2...20).contains(whole)
        {
            share = .oneIn(whole)
            figure = "1 in \(whole)"
            label = words.count > 3 ? words[3] : ""
        } else if let first = words.first, first.hasSuffix("%"), let part = Double(first.dropLast()),
            (0...100).contains(part)
        {
            share = .percent(part)
            figure = first
            label = words.dropFirst().joined(separator: " ")
        } else {
            return nil
        }
    }

    /// The picture, `width` columns wide: dots, figure and label side by side, or the label below where it is narrow.
    package func picture(width: Int) -> Canvas {
        let isWide = width >= 60
        let label = StyledText(label).wrapped(
            to: max(1, isWide ? width - Self.dots - Self.figures : width - 2))
        let height = isWide ? max(1, label.count) : 1 + label.count
        var canvas = Canvas(size: Size(width: width, height: height))
        let room = min(Self.dots - 2, max(1, width - Self.figures))
        var column = 0
        switch share {
        case .oneIn(let whole):
            let gap = whole * 2 <= room + 1 ? " " : ""
            column = canvas.write("●", at: Position(row: 0, column: 0), style: .bar)
            let rest = (1..<whole).map { _ in gap + "○" }.joined()
            column = canvas.write(rest, at: Position(row: 0, column: column), style: .quiet)
        case .percent(let part):
            let bar = min(24, room)
            column = canvas.write(
                blocks(filling: part / 100, of: bar), at: Position(row: 0, column: 0), style: .bar)
            let rest = String(repeating: "░", count: max(0, bar - column))
            column = canvas.write(rest, at: Position(row: 0, column: column), style: .quiet)
        }
        canvas.write(figure, at: Position(row: 0, column: isWide ? Self.dots : column + 2), style: .strong)
        for (row, line) in label.enumerated() {
            let place =
                isWide
                ? Position(row: row, column: Self.dots + Self.figures) : Position(row: row + 1, column: 2)
            canvas.write(line, at: place)
        }
        return canvas
    }

    /// The columns of the dots, with the air behind them.
    private static let dots = 28
    /// The columns of the figure, with the air behind it.
    private static let figures = 10

    private static func number(_ word: String) -> Int? { Int(word.filter(\.isNumber)) }
}
