import Drawing
import Figures
import Session
import Wording
import Workshop

extension Poll.Ranking: DrawnKind {
    var isTurned: Bool { false }

    func addAsked(of drawn: DrawnPoll, to flow: inout Flow) { drawn.addList(of: items, to: &flow) }

    func addPicture(of results: Results, in drawn: DrawnPoll, to flow: inout Flow, height: Int) {
        guard case .ranking(let ranked) = results.picture else { return }
        drawn.add(ranked, of: self, to: &flow)
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        .ranking(items.map { _ in .init(meanPlaceTenths: 10, firsts: 1000, place: 1) })
    }
}

extension DrawnPoll {
    /// Items by their place, with their mean place and how many put them first.
    fileprivate func add(_ ranked: [Results.Ranked], of ranking: Poll.Ranking, to flow: inout Flow) {
        let rows = ranking.placed(ranked).map { item, rank, isTied in
            let place = place(rank.place)
            return RankedTable.Row(
                place: isTied ? say(.pollJoint, place) : place, item: item,
                mean: tenths(rank.meanPlaceTenths), firsts: "\(rank.firsts)")
        }
        let table = RankedTable(rows: rows, mean: say(.pollMeanPlace), firsts: say(.pollFirsts))
        add(table.pictures(width: flow.width), to: &flow)
    }

    private func place(_ number: Int) -> String {
        Phrase.pollPlaces.indices.contains(number - 1) ? say(Phrase.pollPlaces[number - 1]) : "\(number)"
    }
}
