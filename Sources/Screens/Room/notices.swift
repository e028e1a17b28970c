import Session
import Wording
import Workshop

/// What people are told of a question before they answer: that it is asked again, that it is a stage of a decision, and
/// what their answers will be compared with, by name where that was asked already.
func notices(about poll: Poll, in state: State, _ language: Language) -> [String] {
    let again = state.standing(of: poll.id).round > 1 ? [Phrase.pollAskedAgain.text(in: language)] : []
    if state.bond(of: poll) != nil, state.scenario.stages(ofDecisionOf: poll).count > 1 {
        return again + [Phrase.pollCountedTogether.text(in: language)]
    }
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

/// Which rounds of the polls a seat has seen, so that what is asked again is answered anew.
struct SeenRounds: Equatable, Sendable {
    /// The rounds of polls that were asked more than once.
    private var rounds: [Poll.ID: Int] = [:]
    private var hasLooked = false

    /// The polls that were asked again since the last look; none at the first, for then the record says what was
    /// answered.
    mutating func askedAgain(in state: State) -> [Poll.ID] {
        let again = state.standings.filter { $0.value.round > rounds[$0.key] ?? 1 }
        for (poll, standing) in again { rounds[poll] = standing.round }
        defer { hasLooked = true }
        return hasLooked ? Array(again.keys) : []
    }
}

/// Slides that a content note announces, whose words a seat may do without.
struct HiddenPart: Equatable, Sendable {
    /// The first one's index; an edit of the scenario may change it.
    let start: Int
    /// The first one's title; an edit of the scenario may change it.
    let title: String

    /// The part that the room is in, or is about to enter; nil elsewhere.
    init?(in state: State) { self.init(around: state.place.slide, in: state) }

    /// The part that a slide belongs to; nil where none does.
    init?(around slide: Int, in state: State) {
        guard let start = state.contentNote(speakingFor: slide) else { return nil }
        self.start = start
        title = state.scenario.slides[start].title
    }

    /// Whether both are the same part, where at most one of index and title was edited.
    func matches(_ other: Self) -> Bool { start == other.start || title == other.title }
}

extension State {
    /// What stands before a title to say that nothing here is meant; empty where it is.
    func rehearsalMark(in language: Language) -> String {
        isRehearsal ? Phrase.rehearsal.text(in: language) + " · " : ""
    }

    /// The workshop's title, as it stands at the top of a screen.
    func header(in language: Language) -> String { rehearsalMark(in: language) + scenario.title }
}
