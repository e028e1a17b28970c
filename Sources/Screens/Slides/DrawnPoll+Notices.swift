import Drawing
import Session
import Wording
import Workshop

extension DrawnPoll {
    /// What is known of the question before it is answered: that it is asked again, and what it is compared with.
    func addNotices(to flow: inout Flow) {
        let step = state.place.step
        var notices = comparisons
        if state.standing(of: poll.id).round > 1 { notices.insert(say(.pollAskedAgain), at: 0) }
        for notice in notices {
            flow.addGap(step: step)
            flow.beginGroup()
            flow.add(StyledText(notice, .quiet), step: step)
        }
    }

    /// The questions that the answers are compared with, as participants are told: by name those that were asked.
    private var comparisons: [String] {
        guard let link = poll.link else { return [] }
        let partners = state.scenario.polls.filter { other in
            other.id != poll.id && other.link == link
                && (other.compared.contains(poll.id) || poll.compared.contains(other.id))
        }
        let group = "\(state.scenario.minimumGroup)"
        let asked = partners.filter { state.standing(of: $0.id).phase != .waiting }
        let named = asked.map { Phrase.pollComparedWith.text(in: language, group, $0.ask) }
        return partners.count > asked.count ? named + [say(.pollComparedLater, group)] : named
    }
}
