import Session
import Workshop

extension Poll.Ranking: ShownKind {
    var asked: Sheet.Asked { Sheet.Asked(items: items, labels: []) }

    /// The items by their place, those of one place in the author's order.
    func picture(of results: Results, to poll: Poll, in scenario: Scenario) -> [Sheet.Row] {
        guard case .ranking(let ranks) = results.picture else { return [] }
        let sorted = zip(items, ranks).enumerated().sorted {
            ($0.element.1.place, $0.offset) < ($1.element.1.place, $1.offset)
        }
        let ranked = sorted.map { _, pair in
            Sheet.Ranked(
                item: pair.0, place: pair.1.place, isTied: ranks.count { $0.place == pair.1.place } > 1,
                meanPlace: Sheet.Tenths(number: pair.1.meanPlaceTenths), firsts: pair.1.firsts)
        }
        return [.ranked(ranked)]
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        .ranking(items.map { _ in .init(meanPlaceTenths: 10, firsts: 1000, place: 1) })
    }
}
