import Drawing
import Figures
import Session
import Wording

extension DrawnPoll {
    /// How many chose each label for before and for now, in pairs.
    ///
    /// Where few answered, one of them moves the middle: nothing is then said of it.
    func addMovement(then: [Int], now: [Int], labels: [String], answers: Int, to flow: inout Flow) {
        let step = state.place.step
        let rows = labels.indices.map { label in
            LabelledBars.Row(
                number: "\(label + 1)", label: labels[label],
                bars: [
                    bar(.pollBefore, then[label], of: answers, "░"),
                    bar(.pollNow, now[label], of: answers, "█"),
                ])
        }
        for picture in LabelledBars(rows: rows).pictures(width: flow.width) {
            flow.beginGroup()
            flow.add(picture, step: step)
        }
        let before = Results.Spread(answers: answers, counts: then)
        let after = Results.Spread(answers: answers, counts: now)
        guard answers >= Self.leastForMovement, let first = before.median, let last = after.median,
            labels.indices.contains(first), labels.indices.contains(last)
        else { return }
        flow.addGap(step: step)
        flow.beginGroup()
        let middles = Phrase.pollMiddles.text(
            in: language, "\(first + 1) \(labels[first])", "\(last + 1) \(labels[last])")
        flow.add(StyledText(middles, .quiet), step: step)
    }

    private func bar(_ name: Phrase, _ count: Int, of answers: Int, _ pattern: Character)
        -> LabelledBars.Bar
    {
        .init(
            name: say(name), value: count, figures: ["\(count)", share(count, of: answers)], pattern: pattern)
    }

    /// The fewest answers of which a sentence about the room's movement is said.
    private static let leastForMovement = 20
}
