import Session
import Workshop

extension Poll.Points: ShownKind {
    var asked: Sheet.Asked { Sheet.Asked(items: items, labels: []) }

    /// What each item was given: its mean as a bar, and where the middle half lies.
    func picture(of results: Results, to poll: Poll, in scenario: Scenario) -> [Sheet.Row] {
        if case .ranking(let ranks) = results.picture { return orderRows(of: ranks, items: items) }
        guard case .points(let given) = results.picture else { return [] }
        let bars = zip(items, given).map { item, given in
            Sheet.Bar(
                name: .text(item),
                figure: .mean(Sheet.Tenths(number: given.meanTenths), half: given.middleHalf))
        }
        let tellsHalf = given.contains { $0.middleHalf != nil }
        return [.bars(bars), .sentence(.means(total: total, tellsHalf: tellsHalf))]
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        poll.isSensitive
            ? .ranking(items.map { _ in .init(place: 1) })
            : .points(
                items.map { _ in .init(meanTenths: total * 10, middleHalf: 0...max(0, total)) })
    }
}
