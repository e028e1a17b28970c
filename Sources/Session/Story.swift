package import Workshop

extension State {
    /// The step of a case that the question of `poll` is asked after: the last one that was shown before it, on its own
    /// slide or, where that is no case, on the nearest case before it in its section.
    ///
    /// nil where nothing of a case was shown before it.
    package func story(of poll: Poll) -> Place? {
        let slides = scenario.slides
        guard let asked = scenario.slide(of: poll.id) else { return nil }
        let first = scenario.firstSlide(ofSection: scenario.section(ofSlide: asked))
        guard let told = (first...asked).last(where: { slides[$0].layout == .case && reached[$0] != nil })
        else { return nil }
        let steps = slides[told].steps
        let end = told == asked ? steps.firstIndex { $0.poll?.id == poll.id } : nil
        let shown = steps.prefix(min(end ?? steps.count, (reached[told] ?? 0) + 1))
        return shown.lastIndex { $0.poll == nil && !$0.content.isEmpty }.map { Place(slide: told, step: $0) }
    }
}
