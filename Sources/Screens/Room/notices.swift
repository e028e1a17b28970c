import Session
import Wording
import Workshop

/// What people are told of a question before they answer: that it is asked again, and what their answers will be
/// compared with, by name where that was asked already.
func notices(about poll: Poll, in state: State, _ language: Language) -> [String] {
    let again = state.standing(of: poll.id).round > 1 ? [Phrase.pollAskedAgain.text(in: language)] : []
    guard let link = poll.link else { return again }
    let partners = state.scenario.polls.filter { other in
        other.id != poll.id && other.link == link
            && (other.compared.contains(poll.id) || poll.compared.contains(other.id))
    }
    let group = "\(state.scenario.minimumGroup)"
    let asked = partners.filter { state.standing(of: $0.id).phase != .waiting }
    let named = asked.map { Phrase.pollComparedWith.text(in: language, group, $0.ask) }
    let later = Phrase.pollComparedLater.text(in: language, group)
    return again + named + (partners.count > asked.count ? [later] : [])
}
