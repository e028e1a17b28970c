import Session
import Workshop

extension Poll.Ranking: PaperKind {
    func picture(of results: Results, to poll: Poll, on paper: PaperSummary) -> [String] {
        guard case .ranking(let ranked) = results.picture else { return [] }
        return paper.ranking(placed(ranked))
    }
}

extension PaperSummary {
    /// Items by their place, with their mean place and how many put them first.
    fileprivate func ranking(
        _ placed: [(item: String, rank: Results.Ranked, isTied: Bool)]
    ) -> [String] {
        let figures = 24
        let head = rightAligned("mean place", to: 12) + rightAligned("put first", to: 12)
        return [spread("", head)]
            + placed.flatMap { item, rank, isTied in
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
