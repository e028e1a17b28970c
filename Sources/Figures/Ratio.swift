package import Drawing

/// "1 in 4" or "3 o bob 10" as a row of dots, or "3 %" as a bar, with what it says beside it.
package struct Ratio {
    /// What is drawn.
    private enum Share {
        case some(Int, of: Int)
        case percent(Double)
    }

    private let share: Share
    private let figure: String
    private let label: String

    /// Reads a ratio at the beginning of `text`: `1 in 4 have sent one`, `3 in 10`, in Welsh `3 o bob 10`, or `3% respond`, `3 % respond`.
    ///
    /// Nil where there is none. More than one is drawn of at most ten, one of at most twenty.
    package init?(_ text: String) {
        var words = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        // A sign apart from its number is its number's.
        if words.count > 1, words[1] == "%" { words.replaceSubrange(0...1, with: [words[0] + "%"]) }
        let link =
            words.dropFirst().starts(with: ["in"]) ? 1 : words.dropFirst().starts(with: ["o", "bob"]) ? 2 : 0
        if link > 0, words.count >= link + 2, let part = Self.number(words[0]),
            let whole = Self.number(words[link + 1]), part > 0, part < whole, whole <= (part == 1 ? 20 : 10)
        {
            share = .some(part, of: whole)
            figure = words[1...link].reduce("\(part)") { "\($0) \($1)" } + " \(whole)"
            label = words.dropFirst(link + 2).joined(separator: " ")
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
        case .some(let part, let whole):
            let gap = whole * 2 <= room + 1 ? " " : ""
            let filled = Array(repeating: "●", count: part).joined(separator: gap)
            column = canvas.write(filled, at: Position(row: 0, column: 0), style: .bar)
            let rest = (part..<whole).map { _ in gap + "○" }.joined()
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
