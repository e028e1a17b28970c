import Drawing
import Figures
import Session
import Wording

extension DrawnPoll {
    /// Items by their place, with their mean place and how many put them first.
    func add(_ ranked: [Results.Ranked], items: [String], to flow: inout Flow) {
        let order = zip(items, ranked).enumerated().sorted {
            ($0.element.1.place, $0.offset) < ($1.element.1.place, $1.offset)
        }
        let rows = order.map { _, pair in
            let (item, rank) = pair
            let isTied = ranked.count { $0.place == rank.place } > 1
            let place = place(rank.place)
            return RankedTable.Row(
                place: isTied ? say(.pollJoint, place) : place, item: item,
                mean: tenths(rank.meanPlaceTenths), firsts: "\(rank.firsts)")
        }
        let table = RankedTable(rows: rows, mean: say(.pollMeanPlace), firsts: say(.pollFirsts))
        add(table.pictures(width: flow.width), to: &flow)
    }

    /// What each item was given: its mean as a bar, and where the middle half lies.
    func add(_ given: [Results.Given], items: [String], to flow: inout Flow) {
        let rows = zip(items, given).map { item, given in
            let half = given.middleHalf
            return LabelledBars.Row(
                label: item,
                bars: [
                    .init(
                        value: given.meanTenths,
                        figures: [tenths(given.meanTenths), range(half.lowerBound, half.upperBound)])
                ])
        }
        let chart = LabelledBars(rows: rows, heads: [say(.pollMean), say(.pollMiddleHalfHead)])
        add([chart.head(width: flow.width)].compactMap(\.self) + chart.pictures(width: flow.width), to: &flow)
    }

    private func add(_ pictures: [Canvas], to flow: inout Flow) {
        for (number, picture) in pictures.enumerated() {
            if number != 1 { flow.beginGroup() }
            flow.add(picture, step: state.place.step)
        }
    }

    private func place(_ number: Int) -> String {
        Phrase.pollPlaces.indices.contains(number - 1) ? say(Phrase.pollPlaces[number - 1]) : "\(number)"
    }

    /// `2.5` for 25.
    func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }
}
