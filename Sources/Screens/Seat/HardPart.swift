import Session
import Workshop

/// Slides that a content note announces.
struct HardPart: Equatable, Sendable {
    /// The first one's index; an edit of the scenario may change it.
    let start: Int
    /// The first one's title; an edit of the scenario may change it.
    let title: String

    /// The part that the room is in, or is about to enter; nil elsewhere.
    init?(in state: State) {
        let slides = state.scenario.slides
        let section = state.scenario.section(ofSlide: state.place.slide)
        var index = state.place.slide
        var start: Int?
        while slides.indices.contains(index), state.scenario.section(ofSlide: index) == section,
            slides[index].isHard
        {
            if slides[index].contentNote != nil { start = index }
            index -= 1
        }
        guard let start else { return nil }
        self.start = start
        title = slides[start].title
    }

    /// Whether both are the same part, where at most one of index and title was edited.
    func matches(_ other: Self) -> Bool { start == other.start || title == other.title }
}

extension Slide {
    /// Whether a content note before it speaks of this slide too.
    fileprivate var isHard: Bool { intensity >= 1 || contentNote != nil || layout == .case }
}
