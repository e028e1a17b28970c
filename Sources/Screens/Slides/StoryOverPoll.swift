import Drawing
import Session
import Workshop

extension DrawnPoll {
    /// The least extent that has the story over a question.
    private static let leastForStory = Size(width: 60, height: 14)
    /// The fewest rows of a story that is cut.
    private static let leastRows = 3

    /// The newest step of the story that the question is about, calm, and under it the question, until it is revealed; nil
    /// where there is no story, no room for it, or an introduction of the question's own.
    ///
    /// What is said of the question goes before the story is cut, for every form says it too.
    func flowUnderStory(size: Size) -> Flow? {
        guard size.width >= Self.leastForStory.width, size.height >= Self.leastForStory.height, !isIntroduced,
            let place = state.story(of: poll), isUndecided
        else { return nil }
        var story = Flow(width: size.width, measure: SlidePages.measure)
        story.add(
            state.scenario.slides[place.slide].steps[place.step].content, step: step, emphasis: .quiet)
        for (air, hasNotices) in [(Air.much, true), (.some, true), (.some, false)] {
            let whole = with(air, in: size.height).asked(
                under: story, hasNotices: hasNotices, height: size.height)
            if whole.height <= size.height { return whole }
        }
        let bare = with(.none, in: size.height).asked(under: story, hasNotices: false, height: size.height)
        guard bare.height > size.height else { return bare }
        let rest = story.height - (bare.height - size.height)
        guard rest >= Self.leastRows else { return nil }
        story.cut(to: rest, step: step)
        return with(.none, in: size.height).asked(under: story, hasNotices: false, height: size.height)
    }

    /// Whether people decide, are about to, or have just decided.
    private var isUndecided: Bool {
        switch state.view(of: poll) {
        case .waiting, .open, .closed: true
        case .short, .putAway, .revealed: false
        }
    }

    private func asked(under story: Flow, hasNotices: Bool, height: Int) -> Flow {
        var flow = story
        addQuestion(to: &flow)
        flow.addGap(step: step)
        flow.beginGroup()
        addStanding(to: &flow, hasNotices: hasNotices, height: height)
        return flow
    }
}

extension Flow {
    /// Leaves as many of its first pieces as fit into `rows` with a row that says that there is more.
    fileprivate mutating func cut(to rows: Int, step: Int) {
        var kept = Flow(width: width, measure: measure)
        for piece in pieces {
            guard kept.taken + piece.canvas.size.height < rows else { break }
            kept.add(piece.canvas, step: step)
        }
        kept.add(StyledText("…", .quiet), step: step)
        self = kept
    }
}
