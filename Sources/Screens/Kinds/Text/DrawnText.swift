import Drawing
import Session
import Wording
import Workshop

extension Poll.Text: DrawnKind {
    var isTurned: Bool { false }

    func addAsked(of drawn: DrawnPoll, to flow: inout Flow) {}

    func addPicture(of results: Results, in drawn: DrawnPoll, to flow: inout Flow, height: Int) {
        guard case .texts = results.picture else { return }
        drawn.addTexts(of: results, to: &flow, height: height)
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        .texts
    }
}

extension Poll.Questions: DrawnKind {
    var isTurned: Bool { false }

    func addAsked(of drawn: DrawnPoll, to flow: inout Flow) {}

    func addPicture(of results: Results, in drawn: DrawnPoll, to flow: inout Flow, height: Int) {
        guard case .texts = results.picture else { return }
        drawn.addTexts(of: results, to: &flow, height: height)
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        .texts
    }
}

extension DrawnPoll {
    /// How many texts there are and how many of them may be read, and then those.
    fileprivate func addTexts(of results: Results, to flow: inout Flow, height: Int) {
        let step = state.place.step
        for line in inRows(counted(results), width: flow.width) {
            flow.add(StyledText(line, .quiet), step: step)
        }
        flow.addGap(step: step)
        addWall(of: results.texts, to: &flow, height: height)
    }

    /// A block for each text, with air between; short ones stand in two columns where one would be higher than
    /// `height`.
    func addWall(of texts: [Results.ClearedText], to flow: inout Flow, height: Int) {
        let step = state.place.step
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

    /// `12 texts, 7 shown here.`, and how many would rather not say.
    private func counted(_ results: Results) -> [String] {
        let said = poll.counted(texts: results.answers, shown: results.texts.count, in: language)
        return results.skips > 0 ? [said, say(.pollSkipped, "\(results.skips)") + "."] : [said]
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
