import Session
import Wording
import Workshop

extension LinearScreen {
    /// Lines for the slide and the step that the room has gone to, and for the result of the poll there.
    mutating func slideLines(in state: State) -> [String] {
        guard state.started != nil else {
            defer { heard.isWaiting = true }
            return heard.isWaiting ? [] : [Phrase.linearNotBegun.text(in: language)]
        }
        var lines = unhiding(in: state)
        guard !isHidden(in: state) else {
            heard.place = state.place
            return lines
        }
        if heard.place != state.place {
            // An edit can move the slide to another place and leave it as it is.
            let isSame = heard.slide == state.slide && heard.place?.step == state.place.step
            if !isSame { lines += moveLines(in: state) }
        } else if let before = heard.slide, before != state.slide {
            lines += changeLines(in: state, from: before)
        }
        note(state)
        return lines + resultLines(in: state)
    }

    /// The whole of what the room sees at this moment, however often it was read.
    mutating func again(in state: State) -> [String] {
        guard state.started != nil else { return [Phrase.linearNotBegun.text(in: language)] }
        guard !isHidden(in: state) else { return [hiddenSentence(in: state)] }
        note(state)
        if let poll = state.pollHere {
            heard.revealed.remove(poll.id)
            heard.texts[poll.id] = nil
        }
        var lines = state.place.isContentNote ? noteLines(in: state) : wholeSlide(in: state)
        lines += resultLines(in: state) + liveLines(in: state)
        if let open = state.openPoll {
            hiddenPoll = nil
            heard.open = Asked(poll: open, round: state.standing(of: open.id).round)
            heard.questions = []
            lines += questionLines(of: open, in: state) + roomsQuestions(in: state)
        }
        return lines
    }

    /// Whether this seat does without the words of the part that the room is in.
    func isHidden(in state: State) -> Bool { person.isHiding(in: state) }

    private mutating func unhiding(in state: State) -> [String] {
        guard !person.hidden.isEmpty, !isHidden(in: state) else { return [] }
        person.hiddenBefore += person.hidden
        person.hidden = []
        return [Phrase.linearHiddenOver.text(in: language)]
    }

    private mutating func note(_ state: State) {
        heard.place = state.place
        heard.slide = state.slide
        guard !state.place.isContentNote else { return }
        let step = max(furthest(in: state), state.place.step)
        heard.read[state.place.slide] = ReadSlide(slide: state.slide, step: step)
    }

    /// The furthest step that was read of the slide here as it is now; -1 where nothing was.
    private func furthest(in state: State) -> Int {
        guard let read = heard.read[state.place.slide], read.slide == state.slide else { return -1 }
        return read.step
    }

    private func moveLines(in state: State) -> [String] {
        let place = state.place
        if place.isContentNote { return noteLines(in: state) }
        let furthest = furthest(in: state)
        let isOld = furthest >= place.step
        let count = state.slide.steps.count
        guard let before = heard.place, before.slide == place.slide, !before.isContentNote else {
            guard isOld else { return wholeSlide(in: state) }
            return [
                Phrase.linearSlideAgain.text(
                    in: language, state.slide.title, "\(place.step + 1)", "\(count)", command(.again))
            ]
        }
        guard !isOld else {
            return [
                Phrase.linearStepAgain.text(
                    in: language, "\(place.step + 1)", "\(count)", command(.again))
            ]
        }
        return ((furthest + 1)...place.step).flatMap { stepLines($0, in: state) }
    }

    private func changeLines(in state: State, from before: Slide) -> [String] {
        guard !state.place.isContentNote else {
            return before.contentNote == state.slide.contentNote ? [] : noteLines(in: state)
        }
        let shown = state.slide.steps.prefix(state.place.step + 1)
        guard before.title != state.slide.title || Array(before.steps.prefix(shown.count)) != Array(shown)
        else { return [] }
        return wholeSlide(in: state, title: .linearSlideChanged)
    }

    private func noteLines(in state: State) -> [String] {
        [
            Phrase.linearContentNote.text(in: language, state.slide.contentNote ?? ""),
            Phrase.linearHideHint.text(in: language, command(.hide)),
        ]
    }

    private func wholeSlide(in state: State, title: Phrase = .linearSlide) -> [String] {
        [title.text(in: language, state.slide.title)]
            + SlideText(of: state, in: language).lines(upTo: state.place.step) + standingLines(in: state)
    }

    private func stepLines(_ step: Int, in state: State) -> [String] {
        var lines = SlideText(of: state, in: language).lines(ofStep: step)
        let isHere = step == state.place.step
        if lines.isEmpty, state.slide.steps[step].poll != nil {
            return isHere ? standingLines(in: state) : []
        }
        lines =
            [
                Phrase.linearStep.text(
                    in: language, "\(step + 1)", "\(state.slide.steps.count)", lines.first ?? "")
            ] + lines.dropFirst()
        return isHere ? lines + standingLines(in: state) : lines
    }

    /// Where the poll here stands, while it takes no answers.
    private func standingLines(in state: State) -> [String] {
        guard let poll = state.pollHere else { return [] }
        let text = PollText(poll, in: state.scenario, language: language)
        switch state.view(of: poll) {
        case .waiting: return [Phrase.linearPollSoon.text(in: language, text.number, poll.ask)]
        case .open: return []
        case .closed, .short, .putAway: return [text.asked, text.closed(as: state.view(of: poll))]
        case .revealed: return [text.asked]
        }
    }
}
