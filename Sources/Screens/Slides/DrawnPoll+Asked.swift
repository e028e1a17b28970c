import Drawing
import Session
import Workshop

extension DrawnPoll {
    /// What the room will be asked about, before the poll opens: statements and labels, or items.
    func addAsked(to flow: inout Flow) {
        poll.kind.onScreen.addAsked(of: self, to: &flow)
    }

    /// A list of what is asked about.
    func addList(of texts: [String], to flow: inout Flow) {
        let step = state.place.step
        flow.addGap(step: step)
        for text in texts {
            flow.beginGroup()
            flow.add(StyledText(text), mark: StyledText("· ", .accent), step: step)
        }
    }

    /// What can be answered, in as few rows as there is width for.
    func addRows(of labels: [String], to flow: inout Flow) {
        flow.addGap(step: state.place.step)
        flow.beginGroup()
        for line in inRows(labels, width: flow.width) {
            flow.add(StyledText(line, .quiet), step: state.place.step)
        }
    }

    /// What is known of the question before it is answered: that it is asked again, and what it is compared with.
    func addNotices(to flow: inout Flow) {
        let step = state.place.step
        for notice in notices(about: poll, in: state, language) {
            flow.addGap(step: step)
            flow.beginGroup()
            flow.add(StyledText(notice, .quiet), step: step)
        }
    }
}
