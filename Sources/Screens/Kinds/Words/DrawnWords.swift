import Drawing
import Session
import Wording
import Workshop

extension Poll.Words: DrawnKind {
    var isTurned: Bool { true }

    func addAsked(of drawn: DrawnPoll, to flow: inout Flow) {}

    func addPicture(of results: Results, in drawn: DrawnPoll, to flow: inout Flow, height: Int) {
        guard case .words(let words) = results.picture else { return }
        drawn.add(words, to: &flow)
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        .words(
            (0..<Results.WordCount.most).map { _ in
                .init(text: String(repeating: "m", count: Poll.longestPhrase), count: 1000)
            })
    }
}

extension DrawnPoll {
    /// What was said, the most frequent first, row by row in as many columns as there is room for.
    fileprivate func add(_ words: [Results.WordCount], to flow: inout Flow) {
        let step = state.place.step
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
        flow.addGap(step: step)
        flow.beginGroup()
        let minimum = state.scenario.minimumGroup
        let said = minimum > 1 ? say(.pollWordsFrom, "\(minimum)") : say(.pollWordsFromOne)
        flow.add(StyledText(said, .quiet), step: step)
    }

    /// The columns that nearly all of the texts need on one row; so few that two stand beside one another, where that
    /// leaves a text enough.
    private func usualText(of words: [Results.WordCount], digits: Int, width: Int) -> Int {
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
