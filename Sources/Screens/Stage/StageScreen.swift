package import Drawing
package import Keyboard
package import Session
import Workshop

/// What the room sees, and the clicker's keys.
package struct StageScreen: Equatable, Sendable {
    /// What lies over the slide.
    enum Overlay: Equatable {
        case none, joining, ending
        /// The keys; a small screen has several pages of them.
        case keys(page: Int)
        /// The agenda, with the cursor on a section.
        case agenda(section: Int)
    }

    var overlay = Overlay.none
    /// The page that was looked for within a long slide, and the place it was looked for at; nil shows the newest.
    var looked: (page: Int, place: Place)?
    /// Why the last command was refused.
    var refusal: Refusal?

    /// Makes a stage.
    package init() {}

    package static func == (left: Self, right: Self) -> Bool {
        left.overlay == right.overlay && left.refusal == right.refusal
            && left.looked?.page == right.looked?.page
            && left.looked?.place == right.looked?.place
    }

    /// What `key` asks for; overlays and pages are this screen's own matter and ask for nothing.
    package mutating func press(
        _ key: Key, in state: State, surroundings: Surroundings, size: Size
    ) -> [StageIntent] {
        refusal = nil
        guard state.finished == nil else {
            return [.character("q"), .character("d"), .enter, .escape, .control("c")].contains(key)
                ? [.detach] : []
        }
        switch overlay {
        case .none:
            guard let action = Self.keyTable.action(of: key) else { return [] }
            return perform(action, in: state, surroundings: surroundings, size: size)
        case .keys(let page):
            overlay = page + 1 < keyPages(size: size) ? .keys(page: page + 1) : .none
            return []
        case .joining:
            if key == .character("c"), surroundings.join?.code != nil { return [.changeCode] }
            overlay = .none
            return []
        case .ending: return answer(key)
        case .agenda(let section): return choose(key, from: section, in: state)
        }
    }

    /// Says why a command was refused, until the next key.
    package mutating func show(_ refusal: Refusal) { self.refusal = refusal }

    private mutating func perform(
        _ action: StageAction, in state: State, surroundings: Surroundings, size: Size
    ) -> [StageIntent] {
        switch action {
        case .next:
            let slide = pages(of: state, in: surroundings, size: size)
            let page = self.page(of: slide, at: state.place)
            guard page + 1 < slide.pages.count else { return [.command(.next)] }
            looked = (page + 1, state.place)
        case .back: return [.command(.back)]
        case .nextSlide: return [.command(.nextSlide)]
        case .previousSlide: return [.command(.previousSlide)]
        case .pageUp, .pageDown:
            let slide = pages(of: state, in: surroundings, size: size)
            let page = page(of: slide, at: state.place) + (action == .pageUp ? -1 : 1)
            looked = (min(max(0, page), slide.pages.count - 1), state.place)
        case .toggleOpen: return [.command(.toggleOpen)]
        case .toggleReveal: return [.command(.toggleReveal)]
        case .togglePause: return [.command(.togglePause)]
        case .toggleBlank: return [.command(.toggleBlank)]
        case .agenda: overlay = .agenda(section: state.scenario.section(ofSlide: state.place.slide))
        case .joining: overlay = .joining
        case .keys: overlay = .keys(page: 0)
        case .detach: return [.detach]
        case .end: overlay = .ending
        }
        return []
    }

    private mutating func answer(_ key: Key) -> [StageIntent] {
        overlay = .none
        switch key {
        case .character("y"), .character("Y"): return [.command(.finish)]
        case .character("d"): return [.detach]
        case _: return []
        }
    }

    private mutating func choose(_ key: Key, from section: Int, in state: State) -> [StageIntent] {
        let last = state.scenario.sections.count - 1
        switch key {
        case .up: overlay = .agenda(section: max(0, section - 1))
        case .down: overlay = .agenda(section: min(last, section + 1))
        case .enter, .character(" "):
            overlay = .none
            return [.command(.go(slide: state.scenario.firstSlide(ofSection: section)))]
        case .character(let digit):
            guard let number = digit.wholeNumberValue, number >= 1 else {
                overlay = .none
                return []
            }
            overlay = .agenda(section: min(last, number - 1))
        case _: overlay = .none
        }
        return []
    }

    /// The page that is shown of a slide's pages.
    func page(of slide: SlidePages, at place: Place) -> Int {
        guard let looked, looked.place == place else { return slide.newest }
        return min(looked.page, slide.pages.count - 1)
    }

    func pages(of state: State, in surroundings: Surroundings, size: Size) -> SlidePages {
        let height = max(1, size.height - Self.furniture(of: size))
        return SlidePages(of: state, in: surroundings, fitting: Size(width: size.width, height: height))
    }
}
