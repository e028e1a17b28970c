import Drawing
import Figures
import Session
import Wording
import Workshop

extension Poll.Measure: DrawnKind {
    var isTurned: Bool { false }

    func addAsked(of drawn: DrawnPoll, to flow: inout Flow) {}

    func addPicture(of results: Results, in drawn: DrawnPoll, to flow: inout Flow, height: Int) {
        guard case .number(let distribution) = results.picture else { return }
        drawn.add(distribution, of: self, answers: results.answers, to: &flow)
    }

    func longestPicture(of poll: Poll) -> Results.Picture {
        .number(longest(of: self))
    }
}

extension DrawnPoll {
    /// How numbers lie: a bar for each range, then the middle and, where it is known, the true value.
    fileprivate func add(
        _ distribution: Results.Distribution, of measure: Poll.Measure, answers: Int, to flow: inout Flow
    ) {
        let step = state.place.step
        let rows = distribution.bins.map { range, count in
            let isTrue = measure.truth.map(range.contains) ?? false
            let label = range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
            return LabelledBars.Row(
                label: label,
                bars: [
                    .init(
                        value: count,
                        figures: ["\(count)", share(count, of: answers)]
                            + (measure.truth == nil ? [] : [isTrue ? "◂" : " "]))
                ])
        }
        for picture in LabelledBars(rows: rows).pictures(width: flow.width) {
            flow.beginGroup()
            flow.add(picture, step: step)
        }
        flow.addGap(step: step)
        flow.beginGroup()
        let half = distribution.middleHalf
        var said = [
            say(.pollMiddle, with(measure.unit, "\(distribution.median)")),
            say(.pollMiddleHalf, with(measure.unit, range(half.lowerBound, half.upperBound))),
        ]
        if let truth = measure.truth { said.append(say(.pollTruth, with(measure.unit, "\(truth)"))) }
        for line in inRows(said, width: flow.width) { flow.add(StyledText(line), step: step) }
    }

    /// A number with its unit, such as `35 %`.
    private func with(_ unit: String?, _ number: String) -> String {
        unit.map { "\(number) \($0)" } ?? number
    }
}

/// As many bins as there can be, and the longest numbers.
private func longest(of measure: Poll.Measure) -> Results.Distribution {
    let (low, high) = (measure.bounds.lowerBound, measure.bounds.upperBound)
    let width = (high - low) / Results.Distribution.mostBins + 1
    let starts = Array(stride(from: low, through: high, by: width))
    return Results.Distribution(
        starts: starts, last: high, counts: starts.map { _ in 1000 }, median: high, middleHalf: low...high)
}
