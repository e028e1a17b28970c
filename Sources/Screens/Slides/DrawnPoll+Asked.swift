import Drawing
import Session
import Workshop

extension DrawnPoll {
    /// What the room will be asked about, before the poll opens: statements and labels, or items.
    func addAsked(to flow: inout Flow) {
        switch poll.kind {
        case .choice, .choices, .text, .number, .words, .questions: return
        case .scale(let kind):
            addList(kind.statements.map { StyledText($0) }, mark: "· ", to: &flow)
            addList(numbered(kind.labels), to: &flow)
        case .thenNow(let kind): addList(numbered(kind.labels), to: &flow)
        case .ranking, .points:
            addList(poll.options.map { StyledText($0) }, mark: "· ", to: &flow)
        }
    }

    private func addList(_ texts: [StyledText], mark: String, to flow: inout Flow) {
        let step = state.place.step
        flow.addGap(step: step)
        for text in texts {
            flow.beginGroup()
            flow.add(text, mark: StyledText(mark, .accent), step: step)
        }
    }

    private func addList(_ labels: [String], to flow: inout Flow) {
        flow.addGap(step: state.place.step)
        flow.beginGroup()
        for line in inRows(labels, width: flow.width) {
            flow.add(StyledText(line, .quiet), step: state.place.step)
        }
    }
}
