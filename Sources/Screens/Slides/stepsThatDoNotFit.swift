package import Drawing
import Session
import Showing
package import Workshop

/// The steps that alone are longer than a stage's body on a terminal of `size`, by slide and step.
///
/// A slide whose steps together are longer pages by itself; a step that is longer by itself would be torn apart.
/// An open poll, the pictures of scales and of words, and what stands beside and below a picture, are meant to be turned: of them
/// it is each option, each statement, each row that must fit.
package func stepsThatDoNotFit(in scenario: Scenario, size: Size) -> [(slide: Int, step: Int)] {
    let body = StageScreen.bodySize(of: size)
    let surroundings = Surroundings(now: .unimportant)
    var found: [(slide: Int, step: Int)] = []
    for (number, slide) in scenario.slides.enumerated() {
        for (index, step) in slide.steps.enumerated() {
            let views = views(at: Place(slide: number, step: index), asking: step.poll, in: scenario)
            let isTooLong = views.contains { view in
                let drawn = DrawnSlide(of: view.state, in: surroundings, fitting: body)
                let rows =
                    switch view.extent {
                    case .step: drawn.flow.height(ofStep: index)
                    case .whole: drawn.flow.height
                    case .turned: drawn.flow.highestGroup
                    }
                return rows > drawn.room || drawn.heading.count >= body.height
            }
            if isTooLong { found.append((number, index)) }
        }
    }
    return found
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
