import Session
import Workshop

extension Poll.Ranking: PaperKind {
    func picture(of results: Results, to poll: Poll, on paper: PaperSummary) -> [String] {
        guard case .ranking(let ranked) = results.picture else { return [] }
        return paper.ranking(items, ranked)
    }
}

extension PaperSummary {
    /// Items by their place, with their mean place and how many put them first.
    fileprivate func ranking(_ items: [String], _ ranked: [Results.Ranked]) -> [String] {
        let order = zip(items, ranked).enumerated().sorted {
            ($0.element.1.place, $0.offset) < ($1.element.1.place, $1.offset)
        }
        let figures = 24
        let head = rightAligned("mean place", to: 12) + rightAligned("put first", to: 12)
        return [spread("", head)]
            + order.flatMap { _, pair in
                let (item, rank) = pair
                let isTied = ranked.count { $0.place == rank.place } > 1
                let place = filled((isTied ? "joint " : "") + ordinal(rank.place), to: 11)
                let lines = wrapped(item, to: Paper.width - Paper.indent - 11 - figures)
                let said =
                    rightAligned(tenths(rank.meanPlaceTenths), to: 12)
                    + rightAligned("\(rank.firsts)", to: 12)
                return [spread(setIn(place + lines[0]), said)]
                    + lines.dropFirst().map { setIn(spaces(11) + $0) }
            }
    }

    private func ordinal(_ number: Int) -> String {
        switch number {
        case 1: "1st"
        case 2: "2nd"
        case 3: "3rd"
        default: "\(number)th"
        }
    }
}
