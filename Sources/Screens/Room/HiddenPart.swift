import Session
import Workshop

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
