package import Workshop

extension Results {
    /// The same under the rule of a series, where it is stricter than the session's own: from `minimum` answers on, and
    /// every number as in a poll on a sensitive matter.
    ///
    /// What could set small groups beside one another is left out: how
    /// sure people were, hands, comparisons, skips, late answers.
    ///
    /// It is made of what the session shows, and so tells nothing that the session hides.
    package func inSeries(of poll: Poll, minimum: Int) -> Results {
        guard picture.withheld == nil, answers >= minimum else {
            let picture = picture.withheld == nil ? Picture.tooFew(minimum: minimum) : picture
            return Results(answers: answers, skips: 0, picture: picture)
        }
        return Results(
            answers: answers, skips: 0, picture: stricter(picture, of: poll, minimum: minimum), texts: texts)
    }

    private func stricter(_ picture: Picture, of poll: Poll, minimum: Int) -> Picture {
        func cells(_ cells: [Cell], of answers: Int, most: Int = 1) -> [Cell] {
            let counts = cells.compactMap { if case .count(let count) = $0 { count } else { nil } }
            guard counts.count == cells.count else {
                // Hidden cells stand for the session's own minimum; where that was smaller, nothing is left to build on.
                return counts.allSatisfy { $0 >= minimum } ? cells : cells.map { _ in .hidden }
            }
            return suppressed(counts, of: answers, under: minimum, most: most)
        }
        switch picture {
        case .options(let options):
            let most = if case .choices(let kind) = poll.kind { kind.most } else { 1 }
            return .options(cells(options, of: answers, most: most))
        case .scale(let spreads):
            return .scale(
                spreads.map { spread in
                    let counts = spread.answers >= minimum ? spread.counts : nil
                    return Spread(
                        answers: spread.answers, counts: counts.map { cells($0, of: spread.answers) })
                })
        case .movement(let then, let now, let ways):
            let isTold = ways?.allSatisfy { $0 >= minimum } == true
            return .movement(
                then: cells(then, of: answers), now: cells(now, of: answers), ways: isTold ? ways : nil)
        case .ranking(let ranks):
            return .ranking(ranks.map { Ranked(place: $0.place) })
        case .points(let given):
            let means = given.map(\.meanTenths)
            return .ranking(
                means.map { mean in Ranked(place: 1 + means.count { $0 > mean }) })
        case .number(let distribution):
            return distribution.counts.allSatisfy { $0 >= minimum } ? picture : .notShown
        case .words(let words, _): return .words(words.filter { $0.count >= minimum })
        case .texts, .moved, .tooFew, .notShown: return picture
        }
    }
}
