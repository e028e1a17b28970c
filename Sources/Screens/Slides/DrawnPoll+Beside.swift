import Drawing
import Figures
import Session
import Wording
import Workshop

extension DrawnPoll {
    /// What the parts under each bar are.
    func addSurenessLegend(to flow: inout Flow) {
        let step = state.place.step
        let degrees = numbered(surenessDegrees(in: language))
        for line in inRows([say(.pollHowSure)] + degrees, width: flow.width) {
            flow.add(StyledText(line, .quiet), step: step)
        }
        flow.addGap(step: step)
    }

    /// Hands that were counted, apart from the bars: on a row, by their options' numbers where those stand beside bars
    /// and their names would take a row more, or else as bars of their own.
    ///
    /// Those of one stage among several say which.
    func addHands(of results: Results, at stage: Stage? = nil, to flow: inout Flow, height: Int) {
        guard let hands = results.hands else { return }
        let head = stage.map { say(.pollHandsAt, $0.name(in: language)) } ?? say(.pollHands)
        let step = state.place.step
        let named = zip(cellLabels, hands).map { "\($0) \($1)" }
        let numbered = hands.enumerated().map { "\($0 + 1): \($1)" }
        let row = inRows([head] + named, width: flow.width)
        let standsBesideNumbers = if case .options = results.picture { stage == nil } else { false }
        flow.addSection(step: step, height: height) { flow in
            if row.count == 1 || standsBesideNumbers {
                let rows = row.count == 1 ? row : inRows([head] + numbered, width: flow.width)
                for line in rows { flow.add(StyledText(line), step: step) }
                return
            }
            flow.add(StyledText(head, .strong), step: step)
            let rows = zip(cellLabels, hands).map { label, count in
                LabelledBars.Row(label: label, bars: [.init(value: count, figures: ["\(count)"])])
            }
            for (index, picture) in LabelledBars(rows: rows).pictures(width: flow.width).enumerated() {
                if index > 0 { flow.beginGroup() }
                flow.add(picture, step: step)
            }
        }
    }

    /// That a few answers are not in the picture, which would show them by themselves.
    func addLate(of results: Results, to flow: inout Flow) {
        guard results.late > 0 else { return }
        let step = state.place.step
        flow.addGap(step: step)
        flow.beginGroup()
        let said = count(results.late, one: .pollOneLate, other: .pollLate)
        flow.add(StyledText(said, .quiet), step: step)
    }

    /// The cleared ones of people's own options, under the picture that counts them together.
    func addOthers(of results: Results, to flow: inout Flow, height: Int) {
        guard poll.hasOther, !results.texts.isEmpty else { return }
        let step = state.place.step
        flow.addSection(step: step, height: height) { flow in
            flow.add(StyledText(say(.pollOthers), .quiet), step: step)
            for (index, text) in results.texts.enumerated() {
                // The first stays with its heading.
                if index > 0 { flow.beginGroup() }
                let known = text.known(in: poll.traits.shown, language).map { " · " + $0 }.joined()
                flow.add(
                    StyledText([.init(text.text, .plain), .init(known, .quiet)]),
                    mark: StyledText("· ", .quiet), indent: 2, step: step)
            }
        }
    }
}
