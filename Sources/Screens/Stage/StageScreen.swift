package import Drawing
package import Keyboard
package import Session
package import Wording
package import Workshop

/// What the room sees, and the clicker's keys.
package struct StageScreen: Equatable, Sendable {
    /// What lies over the slide.
    enum Overlay: Equatable {
        case none, joining, ending, askingAgain
        /// The keys; a small screen has several pages of them.
        case keys(page: Int)
        case agenda(SectionChoice)
        /// What lets people work by themselves.
        case work(WorkField)
    }

    /// A page of a long slide that was looked for, and the place it was looked for at.
    struct LookedFor: Equatable {
        var page: Int
        var place: Place
    }

    /// What its keys may do; what lies over the slide goes when that changes.
    package var role: StageRole {
        didSet { if role != oldValue { overlay = .none } }
    }
    var overlay = Overlay.none
    /// What was looked for; nil shows the newest.
    var lookedFor: LookedFor?
    /// Why the last command was refused.
    var refusal: SaidRefusal?
    /// When the last key was pressed; what only its presser should read goes a few seconds later.
    private var pressed: Moment?
    /// What the last key, which did nothing, is answered with.
    var notice: Phrase?

    /// Makes a stage.
    package init(role: StageRole = .presenting) { self.role = role }

    /// What `key` asks for; overlays and pages are this screen's own matter and ask for nothing.
    package mutating func press(
        _ key: Key, in state: State, surroundings: Surroundings, size: Size
    ) -> [StageIntent] {
        refusal = nil
        notice = nil
        pressed = surroundings.now
        guard state.finished == nil else {
            return [.character("q"), .character("d"), .enter, .escape, .control("c")].contains(key)
                ? [.detach] : []
        }
        switch overlay {
        case .none:
            guard let action = Self.keyTable.action(of: key) else { return [] }
            guard role.allows(action) else {
                if role != .assisting || !isBarred(action.concern, in: state, surroundings) {
                    notice = role.notice(of: action)
                }
                return []
            }
            return perform(action, in: state, surroundings: surroundings, size: size)
        case .keys(let page):
            let pages = keyPages(in: surroundings, size: size)
            overlay = pages.page(after: key, from: page).map { .keys(page: $0) } ?? .none
            return []
        case .joining:
            if key == .character("c"), surroundings.join?.asksCode == true { return [.changeCode] }
            overlay = .none
            return []
        case .ending: return answer(key, in: state, surroundings)
        case .askingAgain: return answerAskingAgain(key, in: state, surroundings)
        case .agenda(let choice): return choose(key, from: choice, in: state, surroundings)
        case .work(let field): return work(field.press(key), in: state)
        }
    }

    /// Whether nothing has been asked of it yet, and the room has just begun.
    func isNew(in state: State) -> Bool {
        pressed == nil && state.place == Place(slide: 0, step: 0) && state.finished == nil
    }

    /// Whether what only its presser should read may still stand on the wall.
    func isFresh(at now: Moment) -> Bool { pressed.map { now.seconds(since: $0) < 4 } ?? true }

    /// Says why a command was refused, for a few seconds from `now` on, until the next key, and as long as the session
    /// stands as it does in `state`.
    package mutating func show(_ refusal: Refusal, in state: State, at now: Moment) {
        self.refusal = SaidRefusal(refusal, in: state)
        pressed = now
    }

    /// Says no longer that nothing moved, since something did after all; whether it had said so.
    package mutating func takeBackUnmoved() -> Bool {
        guard refusal?.isUnmoved == true else { return false }
        refusal = nil
        return true
    }

    /// Says what became of the last key, until the next.
    package mutating func show(_ notice: Phrase) { self.notice = notice }

    private mutating func perform(
        _ action: StageAction, in state: State, surroundings: Surroundings, size: Size
    ) -> [StageIntent] {
        switch action {
        case .next:
            if turnPage(in: state, surroundings: surroundings, size: size) == nil {
                return ask(.next, in: state, surroundings)
            }
        case .back: return ask(.back, in: state, surroundings)
        case .nextSlide: return ask(.nextSlide, in: state, surroundings)
        case .previousSlide: return ask(.previousSlide, in: state, surroundings)
        case .pageUp, .pageDown:
            let slide = pages(of: state, in: surroundings, size: size)
            let page = page(of: slide, at: state.place) + (action == .pageUp ? -1 : 1)
            lookedFor = LookedFor(page: min(max(0, page), slide.pages.count - 1), place: state.place)
        case .toggleOpen: return ask(.toggleOpen, in: state, surroundings)
        case .toggleReveal: return ask(.toggleReveal, in: state, surroundings)
        case .askAgain:
            guard !isBarred(action.concern, in: state, surroundings) else { break }
            do throws(Refusal) {
                _ = try state.decide(.askAgain, at: surroundings.now)
                overlay = .askingAgain
            } catch {
                show(error, in: state, at: surroundings.now)
            }
        case .togglePause: return [.command(.togglePause)]
        case .toggleBlank: return ask(.toggleBlank, in: state, surroundings)
        case .work(let opening):
            return work(WorkField.step(to: opening, in: state, surroundings.work), in: state)
        case .agenda:
            let here = state.scenario.section(ofSlide: state.place.slide)
            overlay = .agenda(SectionChoice(section: here))
        case .joining: overlay = .joining
        case .keys: overlay = .keys(page: 0)
        case .detach: return [.detach]
        case .end: overlay = .ending
        }
        return []
    }

    /// The page that is shown of a slide's pages.
    func page(of slide: SlidePages, at place: Place) -> Int {
        guard let lookedFor, lookedFor.place == place else { return slide.newest }
        return min(lookedFor.page, slide.pages.count - 1)
    }

    /// The slide's pages, for a terminal of that size.
    func pages(of state: State, in surroundings: Surroundings, size: Size) -> SlidePages {
        SlidePages(of: state, in: surroundings, fitting: Self.bodySize(of: size))
    }
}

extension StageScreen {
    /// Turns to the next page of a long slide, as ``StageAction/next`` would; says which, or nil where there was none.
    package mutating func turnPage(in state: State, surroundings: Surroundings, size: Size) -> String? {
        let slide = pages(of: state, in: surroundings, size: size)
        let next = page(of: slide, at: state.place) + 1
        guard next < slide.pages.count else { return nil }
        lookedFor = LookedFor(page: next, place: state.place)
        return Phrase.stageTurnedTo.text(in: surroundings.language, "\(next + 1)", "\(slide.pages.count)")
    }
}
