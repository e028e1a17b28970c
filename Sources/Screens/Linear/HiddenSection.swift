import Session
import Workshop

/// The section whose words a seat does without.
struct HiddenSection: Equatable, Sendable {
    let index: Int
    let title: String

    /// The section that the room is in.
    init(of state: State) {
        index = state.scenario.section(ofSlide: state.place.slide)
        title = state.scenario.sections.indices.contains(index) ? state.scenario.sections[index].title : ""
    }

    /// Whether the room is still in it, also when its place or its title were changed meanwhile.
    func isStill(in state: State) -> Bool {
        let here = HiddenSection(of: state)
        return here.index == index || here.title == title
    }
}
