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

    /// The columns of the figure in digits three rows high; nil where these cannot spell it.
    package var largeWidth: Int? { largeFigure?.first.map { columns(of: $0) } }

    private var largeFigure: [String]? {
        let words = figure.replacing("%", with: " %").split(separator: " ").map(String.init)
        guard words.allSatisfy({ $0.allSatisfy(\.isNumber) || !$0.contains(where: \.isNumber) }) else {
            return nil
        }
        let drawn = words.map { word -> [String] in
            if word.allSatisfy(\.isNumber) { return BigDigits(word).rows }
            let air = String(repeating: " ", count: columns(of: word))
            return [air, word, air]
        }
        return (0..<3).map { row in drawn.map { $0[row] }.joined(separator: "  ") }
    }

    /// The picture, `width` columns wide: dots, figure and label side by side, or the label below where it is narrow.
    ///
    /// Figures of a slide whose `largest` takes so many columns are drawn large where there is room for the label, which
    /// then says them too.
    package func picture(width: Int, largest: Int? = nil) -> Canvas {
        let isWide = width >= 60
        let large = largest.flatMap {
            width - Self.dots - $0 - Self.gap >= Self.leastLabel ? largeFigure : nil
        }
        let figures = large == nil ? Self.figures : (largest ?? 0) + Self.gap
        let said =
            large == nil
            ? StyledText(self.label) : StyledText([.init(figure, .strong), .init(" " + self.label, .plain)])
        let label = said.wrapped(to: max(1, isWide ? width - Self.dots - figures : width - 2))
        let middle = large == nil ? 0 : 1
        let height = isWide ? max(middle * 2 + 1, label.count) : 1 + label.count
        var canvas = Canvas(size: Size(width: width, height: height))
        let room = min(Self.dots - 2, max(1, width - Self.figures))
        var column = 0
        let top = Position(row: middle, column: 0)
        switch share {
        case .some(let part, let whole):
            let gap = whole * 2 <= room + 1 ? " " : ""
            let filled = Array(repeating: "●", count: part).joined(separator: gap)
            column = canvas.write(filled, at: top, style: .bar)
            let rest = (part..<whole).map { _ in gap + "○" }.joined()
            column = canvas.write(rest, at: Position(row: middle, column: column), style: .quiet)
        case .percent(let part):
            let bar = min(24, room)
            column = canvas.write(
                blocks(filling: part / 100, of: bar), at: top, style: .bar)
            let rest = String(repeating: "░", count: max(0, bar - column))
            column = canvas.write(rest, at: Position(row: middle, column: column), style: .quiet)
        }
        for (row, line) in (large ?? [figure]).enumerated() {
            let place = Position(row: row, column: isWide ? Self.dots : column + 2)
            canvas.write(line, at: place, style: large == nil ? .strong : .accent)
        }
        let first = label.count > middle * 2 ? 0 : middle
        for (row, line) in label.enumerated() {
            let place =
                isWide
                ? Position(row: first + row, column: Self.dots + figures) : Position(row: row + 1, column: 2)
            canvas.write(line, at: place)
        }
        return canvas
    }

    /// The columns of the dots, with the air behind them.
    private static let dots = 28
    /// The columns of the figure, with the air behind it.
    private static let figures = 10
    private static let gap = 3
    /// The fewest columns of a label beside a large figure.
    private static let leastLabel = 24

    private static func number(_ word: String) -> Int? { Int(word.filter(\.isNumber)) }
}
