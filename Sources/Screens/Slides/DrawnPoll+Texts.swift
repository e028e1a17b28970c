import Drawing
import Session
import Showing
import Wording
import Workshop

extension DrawnPoll {
    /// A block for each text, with air between; short ones stand in two columns where one would be higher than
    /// `height`.
    func addWall(of texts: [Results.ClearedText], to flow: inout Flow, height: Int) {
        let wide = texts.map { block($0, width: flow.width) }
        let rows = flow.height + wide.map { $0.size.height + 1 }.reduce(0, +)
        let half = (flow.width - Self.between) / 2
        let narrow = texts.map { block($0, width: half) }
        let isShort = narrow.allSatisfy { $0.size.height <= Self.mostShortRows }
        guard rows > height, isShort, half >= Self.leastHalf else {
            for text in wide {
                flow.addGap(step: step)
                flow.beginGroup()
                flow.addRows(of: text, step: step)
            }
            return
        }
        for start in stride(from: 0, to: narrow.count, by: 2) {
            let pair = narrow[start..<min(start + 2, narrow.count)]
            let tallest = pair.map(\.size.height).max() ?? 1
            var picture = Canvas(size: Size(width: flow.width, height: tallest))
            for (index, text) in pair.enumerated() {
                picture.draw(text, at: Position(row: 0, column: index * (half + Self.between)))
            }
            flow.addGap(step: step)
            flow.beginGroup()
            flow.add(picture, step: step)
        }
    }

    /// A text beside a thin edge, and under it what is known of it.
    private func block(_ text: Results.ClearedText, width: Int) -> Canvas {
        let room = max(1, width - 2)
        var lines = StyledText(text.text, text.isAnswered ? .quiet : .plain).wrapped(to: room)
        let known = text.known(in: poll.traits.shown, language)
        if !known.isEmpty {
            lines += StyledText(known.joined(separator: " · "), .quiet).wrapped(to: room)
        }
        var picture = Canvas(size: Size(width: max(1, width), height: lines.count))
        for (row, line) in lines.enumerated() {
            picture.write("│", at: Position(row: row, column: 0), style: .accent)
            picture.write(line, at: Position(row: row, column: 2))
        }
        return picture
    }

    /// The columns between two texts that stand beside one another.
    private static let between = 4
    /// The fewest columns of such a text.
    private static let leastHalf = 30
    /// The most rows of such a text.
    private static let mostShortRows = 4
}

extension Flow {
    /// Adds a picture row by row, so that a page's end may divide it where it must.
    fileprivate mutating func addRows(of picture: Canvas, step: Int) {
        for row in 0..<picture.size.height {
            var line = Canvas(size: Size(width: width, height: 1))
            line.draw(picture, at: Position(row: -row, column: 0))
            add(line, step: step)
        }
    }
}

extension DrawnPoll {
    /// What was said, the most frequent first, row by row in as many columns as there is room for.
    func add(_ tallies: [Sheet.Tally], to flow: inout Flow) {
        let words = tallies.map { (text: $0.name.words(in: language), count: $0.count) }
        let digits = words.map { "\($0.count)".count }.max() ?? 1
        let longest = words.map { columns(of: $0.text) }.max() ?? 1
        let gap = Self.gap
        let usual = usualText(of: words, digits: digits, width: flow.width) + 2 + digits
        let many = max(1, (flow.width + gap) / (usual + gap))
        let text = max(1, min(longest, (flow.width + gap) / many - gap - 2 - digits))
        let column = text + 2 + digits
        let largest = words.first?.count ?? 0
        for start in stride(from: 0, to: words.count, by: many) {
            let cells = words[start..<min(start + many, words.count)].map { word in
                let style = style(of: word.count, among: largest)
                return (StyledText(word.text, style).wrapped(to: text), word.count)
            }
            let height = cells.map(\.0.count).max() ?? 1
            var picture = Canvas(size: Size(width: flow.width, height: height))
            for (index, cell) in cells.enumerated() {
                let left = index * (column + gap)
                picture.write(cell.0, at: Position(row: 0, column: left))
                let count = "\(cell.1)"
                picture.write(
                    count, at: Position(row: 0, column: left + column - count.count), style: .strong)
            }
            flow.beginGroup()
            flow.add(picture, step: step)
        }
    }

    /// The columns that nearly all of the texts need on one row; so few that two stand beside one another, where that
    /// leaves a text enough.
    private func usualText(of words: [(text: String, count: Int)], digits: Int, width: Int) -> Int {
        let widths = words.map { columns(of: $0.text) }.sorted()
        guard let longest = widths.last else { return 1 }
        let half = (width - Self.gap) / 2 - digits - 2
        let most = half >= Self.leastText ? half : width - digits - 2
        let usual = max(Self.leastText, widths[widths.count * 4 / 5])
        return max(1, min(longest, usual, most))
    }

    private static let gap = 4
    /// The fewest columns into which texts are broken for the sake of a second one beside them.
    private static let leastText = 20

    /// The heaviest stand out; their counts say the same.
    private func style(of count: Int, among largest: Int) -> Style {
        count * 3 >= largest * 2 ? .heading : count * 3 >= largest ? .strong : .plain
    }
}
