import Session
import Wording
import Workshop

extension LinearScreen {
    /// Tells the story of the question; whoever hid its part is asked first, unless they are `isSure`.
    mutating func tellStory(isSure: Bool, in state: State) -> LinearReply {
        guard !state.isPaused else { return LinearReply(pausedSentence) }
        guard let place = story(in: state) else {
            return LinearReply(Phrase.linearNoStory.text(in: language))
        }
        guard isSure || !person.isHiding(slide: place.slide, in: state) else {
            question = .story
            return LinearReply(Phrase.linearStoryHidden.text(in: language, command(.story)))
        }
        return LinearReply(storyLines(in: state))
    }

    /// The story of the question up to its newest step.
    func storyLines(in state: State) -> [String] {
        guard let place = story(in: state) else { return [] }
        var then = state
        then.apply(.moved(place, Moment(milliseconds: 0)))
        return [Phrase.linearStory.text(in: language, then.slide.title)]
            + SlideText(of: then, in: language).lines(upTo: place.step)
    }

    private func story(in state: State) -> Place? {
        guard state.isRunning, let poll = heard.open?.poll ?? state.openPoll ?? state.pollHere else {
            return nil
        }
        return state.story(of: poll)
    }
}
