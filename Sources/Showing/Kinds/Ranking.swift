import Session
import Workshop

extension Poll.Ranking: ShownKind {
    var asked: Sheet.Asked { Sheet.Asked(items: items, labels: []) }

    /// The items by their place, those of one place in the author's order; of two items how many put each first.
    func picture(of results: Results, to poll: Poll, in scenario: Scenario) -> [Sheet.Row] {
        guard case .ranking(let ranks) = results.picture else {
            let rows = poll.optionRows(of: results)
            return rows.isEmpty ? [] : rows + [.sentence(.firsts)]
        }
        let fewest = poll.isSensitive ? nil : fewestForMeans(minimum: scenario.minimum(of: poll))
        return orderRows(of: ranks, items: items, alone: fewest)
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        if items.count == 2 { return poll.longestOptions }
        return .ranking(
            items.map { _ in
                poll.isSensitive ? .init(place: 1) : .init(meanPlaceTenths: 10, firsts: 1000, place: 1)
            })
    }
}

/// Items by their place; where they are told by their order `alone`, that they are so under so many answers.
func orderRows(of ranks: [Results.Ranked], items: [String], alone fewest: Int? = nil) -> [Sheet.Row] {
    let sorted = zip(items, ranks).enumerated().sorted {
        ($0.element.1.place, $0.offset) < ($1.element.1.place, $1.offset)
    }
    let ranked = sorted.map { _, pair in
        Sheet.Ranked(
            item: pair.0, place: pair.1.place, isTied: ranks.count { $0.place == pair.1.place } > 1,
            meanPlace: pair.1.meanPlaceTenths.map(Sheet.Tenths.init), firsts: pair.1.firsts)
    }
    let isAlone = ranked.contains { $0.meanPlace == nil }
    return [.ranked(ranked)] + (isAlone ? [.sentence(.orderAlone(until: fewest))] : [])
}
