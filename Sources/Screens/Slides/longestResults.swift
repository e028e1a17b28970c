import Session
import Workshop

/// Results of `poll` with the longest picture that it can have.
func longestResults(of poll: Poll) -> Results {
    let picture: Results.Picture =
        switch poll.kind {
        case .choice, .choices:
            .options((0..<poll.cells).map { poll.isSensitive && $0 == 0 ? .hidden : .count(1000) })
        case .scale(let kind):
            .scale(
                (0..<max(1, kind.statements.count)).map { _ in
                    .init(answers: 1000, counts: allForTheLongest(of: kind.labels))
                })
        case .thenNow(let kind):
            .movement(then: allForTheLongest(of: kind.labels), now: allForTheLongest(of: kind.labels))
        case .number(let measure): .number(longest(of: measure))
        case .ranking(let kind):
            .ranking(kind.items.map { _ in .init(meanPlaceTenths: 10, firsts: 1000, place: 1) })
        case .points(let kind):
            .points(
                kind.items.map { _ in .init(meanTenths: kind.total * 10, middleHalf: 0...max(0, kind.total)) }
            )
        case .words:
            .words(
                (0..<Results.WordCount.most).map { _ in
                    .init(text: String(repeating: "m", count: Poll.longestPhrase), count: 1000)
                })
        case .text, .questions: .texts
        }
    return Results(answers: 1000, skips: 1000, picture: poll.show == .never ? .notShown : picture)
}

/// The same with everything that can stand beside it and below.
func longestResults(of poll: Poll, in scenario: Scenario) -> Results {
    let results = longestResults(of: poll)
    let breakdowns = poll.compared.compactMap(scenario.poll).map { other in
        Results.Breakdown(
            by: other.id,
            cells: Array(repeating: Array(repeating: .hidden, count: poll.cells), count: other.cells))
    }
    let sureness: [[Results.Cell]] =
        poll.asksSureness
        ? Array(repeating: [.hidden, .count(300), .count(300)], count: poll.cells) : []
    let other = String(repeating: "m", count: Poll.longestOther)
    return Results(
        answers: results.answers, skips: results.skips, picture: results.picture,
        texts: poll.hasOther ? [.init(number: 1, text: other, count: 1000)] : [],
        sureness: sureness,
        hands: poll.takesHands ? Array(repeating: 1000, count: poll.cells) : nil, breakdowns: breakdowns,
        late: 2)
}

/// A thousand answers, all of them the longest label, which is then said to be in the middle.
private func allForTheLongest(of labels: [String]) -> [Int] {
    let longest = labels.indices.max { labels[$0].count < labels[$1].count }
    return labels.indices.map { $0 == longest ? 1000 : 0 }
}

/// As many bins as there can be, and the longest numbers.
private func longest(of measure: Poll.Measure) -> Results.Distribution {
    let (low, high) = (measure.bounds.lowerBound, measure.bounds.upperBound)
    let width = (high - low) / Results.Distribution.mostBins + 1
    let starts = Array(stride(from: low, through: high, by: width))
    return Results.Distribution(
        starts: starts, last: high, counts: starts.map { _ in 1000 }, median: high, middleHalf: low...high)
}
