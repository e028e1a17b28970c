import Drawing
import Figures
import Session
import Wording
import Workshop

extension Poll.Points: DrawnKind {
    var isTurned: Bool { false }

    func addAsked(of drawn: DrawnPoll, to flow: inout Flow) { drawn.addList(of: items, to: &flow) }

    func addPicture(of results: Results, in drawn: DrawnPoll, to flow: inout Flow, height: Int) {
        guard case .points(let given) = results.picture else { return }
        drawn.add(given, items: items, to: &flow)
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        .points(items.map { _ in .init(meanTenths: total * 10, middleHalf: 0...max(0, total)) })
    }
}

extension DrawnPoll {
    /// What each item was given: its mean as a bar, and where the middle half lies.
    fileprivate func add(_ given: [Results.Given], items: [String], to flow: inout Flow) {
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
}
