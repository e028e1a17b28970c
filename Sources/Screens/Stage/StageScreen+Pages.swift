package import Drawing
package import Session

extension StageScreen {
    /// Turns to the next page of a long slide, as ``StageAction/next`` would; says whether there was one.
    package mutating func turnPage(in state: State, surroundings: Surroundings, size: Size) -> Bool {
        let slide = pages(of: state, in: surroundings, size: size)
        let next = page(of: slide, at: state.place) + 1
        guard next < slide.pages.count else { return false }
        lookedFor = LookedFor(page: next, place: state.place)
        return true
    }
}
