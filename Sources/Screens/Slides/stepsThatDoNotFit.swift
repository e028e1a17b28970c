package import Drawing
import Session
import Showing
package import Workshop

/// A step that alone is longer than a stage's body.
package struct LongStep: Equatable, Sendable {
    /// The slide's index, and the step's in it.
    package let slide: Int
    package let step: Int
    /// In how many pages it is shown; nil where a page cuts a row of it, so that the rest is not seen at all.
    package let pages: Int?

    /// Makes a long step.
    package init(slide: Int, step: Int, pages: Int?) {
        self.slide = slide
        self.step = step
        self.pages = pages
    }
}

/// The steps that alone are longer than a stage's body on a terminal of `size`.
///
/// A slide whose steps together are longer pages by itself. An open poll, the pictures of scales and of words, and what
/// stands beside and below a picture, are meant to be turned: of them it is each option, each statement, each row that is
/// to stand on one page.
package func stepsThatDoNotFit(in scenario: Scenario, size: Size) -> [LongStep] {
    let body = StageScreen.bodySize(of: size)
    let surroundings = Surroundings(now: .unimportant)
    return scenario.slides.enumerated().flatMap { number, slide in
        slide.steps.enumerated().compactMap { index, step -> LongStep? in
            let views = views(at: Place(slide: number, step: index), asking: step.poll, in: scenario)
            let pages = views.map { view in
                view.pages(of: DrawnSlide(of: view.state, in: surroundings, fitting: body), step: index, body)
            }
            let most = pages.contains(nil) ? nil : pages.compactMap(\.self).max()
            return most == 1 ? nil : LongStep(slide: number, step: index, pages: most)
        }
    }
}

/// What is measured, and how much of it must fit on one page.
private struct View {
    enum Extent {
        /// One step of several.
        case step
        case whole
        /// No more than each part of it: there are pages.
        case turned
    }

    var state: State
    var extent: Extent

    /// In how many pages is shown what is to stand on one; nil where something is cut.
    func pages(of drawn: DrawnSlide, step: Int, _ body: Size) -> Int? {
        guard drawn.flow.tallest <= drawn.room, drawn.heading.count < body.height else { return nil }
        let pages = drawn.flow.pages(of: drawn.room)
        switch extent {
        case .step:
            return drawn.flow.height(ofStep: step) > drawn.room
                ? pages.count { page in page.contains { $0.comes(with: step) } } : 1
        case .whole: return pages.count
        case .turned: return drawn.flow.highestGroup > drawn.room ? pages.count : 1
        }
    }
}

/// The session at `place`; with a poll, before it opens, while it is open, and after its reveal with the longest
/// pictures that it can have.
private func views(at place: Place, asking poll: Poll?, in scenario: Scenario) -> [View] {
    let arrived: [Event] = [.started(.unimportant), .moved(place, .unimportant)]
    let before = State(of: scenario, replaying: arrived)
    guard let poll else { return [View(state: before, extent: .step)] }
    let opened: Event = .pollOpened(poll.id, round: 1, .unimportant)
    let longest = Results.longest(of: poll)
    func after(_ events: [Event]) -> State { State(of: scenario, replaying: arrived + events) }
    let revealed = after(reveal(of: poll, longest))
    let extent: View.Extent = poll.isTurned(in: scenario) ? .turned : .whole
    var views = [
        View(state: before, extent: extent), View(state: after([opened]), extent: .turned),
        View(state: revealed, extent: extent),
        View(state: after(reveal(of: poll, .longest(of: poll, in: scenario))), extent: .turned),
    ]
    if poll.show == .live {
        let shown = after([opened, .shownLive(poll.id, round: 1, longest)])
        views.append(View(state: shown, extent: .turned))
    }
    if poll.decision != nil {
        let stages = scenario.stages(ofDecisionOf: poll)
        let events = stages.flatMap { reveal(of: $0, .longest(of: $0)) }
        views.append(View(state: after(events), extent: .whole))
    }
    return views
}

private func reveal(of poll: Poll, _ results: Results) -> [Event] {
    [.pollRevealed(poll.id, .unimportant), .tabulated(poll.id, round: 1, results)]
}

extension Moment {
    fileprivate static let unimportant = Moment(milliseconds: 0)
}
