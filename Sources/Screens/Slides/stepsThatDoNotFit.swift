package import Drawing
import Session
package import Workshop

/// The steps that alone are longer than a stage's body on a terminal of `size`, by slide and step.
///
/// A slide whose steps together are longer pages by itself; a step that is longer by itself would be torn apart.
/// The pictures of scales and of words are meant to be turned: of them it is each statement, each row that must fit.
package func stepsThatDoNotFit(in scenario: Scenario, size: Size) -> [(slide: Int, step: Int)] {
    let body = StageScreen.bodySize(of: size)
    let surroundings = Surroundings(now: .unimportant)
    var found: [(slide: Int, step: Int)] = []
    for (number, slide) in scenario.slides.enumerated() {
        for (index, step) in slide.steps.enumerated() {
            let states = states(at: Place(slide: number, step: index), asking: step.poll, in: scenario)
            let isTooLong = states.contains { state in
                let drawn = DrawnSlide(of: state, in: surroundings, fitting: body)
                let rows =
                    switch step.poll?.kind {
                    case nil: drawn.flow.height(ofStep: index)
                    case .scale, .words: drawn.flow.highestGroup
                    case .choice, .choices, .text, .ranking, .points, .number, .thenNow, .questions:
                        drawn.flow.height
                    }
                return rows > drawn.room || drawn.heading.count >= body.height
            }
            if isTooLong { found.append((number, index)) }
        }
    }
    return found
}

/// The session at `place`; with a poll, before it opens and after its reveal with the longest picture.
private func states(at place: Place, asking poll: Poll?, in scenario: Scenario) -> [State] {
    let arrived: [Event] = [.started(.unimportant), .moved(place, .unimportant)]
    let before = State(of: scenario, replaying: arrived)
    guard let poll else { return [before] }
    let picture: Results.Picture =
        switch poll.kind {
        case .choice(let options), .choices(let options, _):
            .options(options.indices.map { poll.isSensitive && $0 == 0 ? .hidden : .count(1000) })
        case .scale(let statements, let labels):
            .scale(
                (0..<max(1, statements.count)).map { _ in
                    .init(answers: 1000, counts: allForTheLongest(of: labels))
                })
        case .thenNow(let labels):
            .movement(then: allForTheLongest(of: labels), now: allForTheLongest(of: labels))
        case .number(let measure): .number(longest(of: measure))
        case .ranking(let items):
            .ranking(items.map { _ in .init(meanPlaceTenths: 10, firsts: 1000, place: 1) })
        case .points(let items, let total):
            .points(items.map { _ in .init(meanTenths: total * 10, middleHalf: 0...max(0, total)) })
        case .words:
            .words(
                (0..<Results.WordCount.most).map { _ in
                    .init(text: String(repeating: "m", count: Poll.longestPhrase), count: 1000)
                })
        case .text, .questions: .texts
        }
    let results = Results(answers: 1000, skips: 1000, picture: picture)
    let revealed = State(
        of: scenario,
        replaying: arrived + [
            .pollRevealed(poll.id, .unimportant), .tabulated(poll.id, round: 1, results),
        ])
    return [before, revealed]
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

extension Moment {
    fileprivate static let unimportant = Moment(milliseconds: 0)
}
