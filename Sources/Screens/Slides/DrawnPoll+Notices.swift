import Drawing
import Session
import Workshop

extension DrawnPoll {
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
