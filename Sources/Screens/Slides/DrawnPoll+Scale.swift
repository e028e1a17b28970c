import Drawing
import Figures
import Session
import Wording
import Workshop

extension DrawnPoll {
    /// What was said to each statement; to the question itself where there is none, label by label.
    func add(_ spreads: [Results.Spread], on statements: [String], labels: [String], to flow: inout Flow) {
        guard !statements.isEmpty else {
            if let spread = spreads.first { add(spread, labels: labels, to: &flow) }
            return
        }
        let step = state.place.step
        for line in inRows(numbered(labels), width: flow.width) {
            flow.add(StyledText(line, .quiet), step: step)
        }
        for (statement, spread) in zip(statements, spreads) {
            flow.addGap(step: step)
            flow.together { flow in
                flow.add(StyledText(statement, .strong), step: step)
                guard let counts = spread.counts else {
                    return addTooFew(to: &flow)
                }
                flow.add(StackedBar(counts: counts).picture(width: flow.width), step: step)
                for line in inRows(shares(of: counts, among: spread.answers), width: flow.width) {
                    flow.add(StyledText(line), step: step)
                }
                addMiddle(of: spread, labels, to: &flow)
            }
        }
    }

    private func add(_ spread: Results.Spread, labels: [String], to flow: inout Flow) {
        guard let counts = spread.counts else { return addTooFew(to: &flow) }
        addBars(of: labels, counts.map(Results.Cell.count), answers: spread.answers, to: &flow)
        flow.addGap(step: state.place.step)
        addMiddle(of: spread, labels, to: &flow)
    }

    private func addTooFew(to flow: inout Flow) {
        let minimum = state.scenario.minimum(of: poll)
        flow.add(StyledText(say(.pollStatementTooFew, "\(minimum)"), .quiet), step: state.place.step)
    }

    private func addMiddle(of spread: Results.Spread, _ labels: [String], to flow: inout Flow) {
        guard let median = spread.median, let half = spread.middleHalf, labels.indices.contains(median) else {
            return
        }
        let range = say(.pollMiddleHalf, range(half.lowerBound + 1, half.upperBound + 1))
        let said = inRows([say(.pollMiddle, "\(median + 1) \(labels[median])"), range], width: flow.width)
        let short = inRows([say(.pollMiddle, "\(median + 1)"), range], gap: 2, width: flow.width)
        for line in said.count > short.count ? short : said {
            flow.add(StyledText(line, .quiet), step: state.place.step)
        }
    }

    /// `1 Never`, `2 Sometimes`.
    func numbered(_ labels: [String]) -> [String] {
        labels.enumerated().map { "\($0 + 1) \($1)" }
    }

    /// `1: 6 (26 %)` for each label, by its number.
    private func shares(of counts: [Int], among answers: Int) -> [String] {
        counts.enumerated().map { "\($0 + 1): \($1) (\(share($1, of: answers)))" }
    }

    /// `3 to 4`, or `3` where both are the same.
    func range(_ low: Int, _ high: Int) -> String {
        low == high ? "\(low)" : Phrase.pollFromTo.text(in: language, "\(low)", "\(high)")
    }

    /// A share as a whole per cent.
    func share(_ count: Int, of whole: Int) -> String {
        whole > 0 ? "\((count * 200 + whole) / (whole * 2)) %" : "0 %"
    }
}
