import Drawing
import Session
import Wording
import Workshop

extension DrawnPoll {
    /// What the parts under each bar are.
    func addSurenessLegend(to flow: inout Flow) {
        let step = state.place.step
        let degrees = numbered([say(.pollNotSure), say(.pollFairlySure), say(.pollVerySure)])
        for line in inRows([say(.pollHowSure)] + degrees, width: flow.width) {
            flow.add(StyledText(line, .quiet), step: step)
        }
        flow.addGap(step: step)
    }

    /// The cleared ones of people's own options, calm, under the picture that counts them together.
    func addOthers(of results: Results, to flow: inout Flow) {
        guard poll.hasOther, !results.texts.isEmpty else { return }
        let step = state.place.step
        flow.addGap(step: step)
        flow.beginGroup()
        flow.add(StyledText(say(.pollOthers), .quiet), step: step)
        for (index, text) in results.texts.enumerated() {
            // The first stays with its heading.
            if index > 0 { flow.beginGroup() }
            let count = text.count.flatMap { $0 > 1 ? " · \(say(.pollWrote, "\($0)"))" : nil } ?? ""
            flow.add(
                StyledText([.init(text.text, .plain), .init(count, .quiet)]),
                mark: StyledText("· ", .quiet), indent: 2, step: step)
        }
    }
}
