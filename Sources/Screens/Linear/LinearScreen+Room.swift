import Session
import Wording
import Workshop

extension LinearScreen {
    /// Lines for the slide and the step that the room has gone to, and for the result of the poll there.
    mutating func slideLines(in state: State, at now: Moment) -> [String] {
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
            if !isSame { lines += moveLines(in: state, at: now) }
        } else if let before = heard.slide, before != state.slide {
            lines += changeLines(in: state, from: before, at: now)
        }
        note(state)
        return lines + resultLines(in: state)
    }

    /// The whole of what the room sees at this moment, in full however often it was read.
    mutating func again(in state: State, at now: Moment) -> [String] {
        guard state.started != nil else { return [Phrase.linearNotBegun.text(in: language)] }
        guard !isHidden(in: state) else { return [hiddenSentence(in: state)] }
        note(state)
        (heard.asked, heard.offered, heard.once, heard.counted) = ([:], [], [], nil)
        if let poll = state.pollHere {
            heard.results[poll.id] = nil
            heard.texts[poll.id] = nil
        }
        var lines = state.place.isContentNote ? noteLines(in: state, at: now) : wholeSlide(in: state)
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
        if heard.counted != state.place.slide { heard.counted = nil }
        guard !state.place.isContentNote else { return }
        let step = max(furthest(in: state), state.place.step)
        heard.read[state.place.slide] = ReadSlide(slide: state.slide, step: step)
    }

    /// The furthest step that was read of the slide here as it is now; -1 where nothing was.
    private func furthest(in state: State) -> Int {
        guard let read = heard.read[state.place.slide], read.slide == state.slide else { return -1 }
        return read.step
    }

    private mutating func moveLines(in state: State, at now: Moment) -> [String] {
        let place = state.place
        if place.isContentNote { return noteLines(in: state, at: now) }
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
        var lines: [String] = []
        for step in (furthest + 1)...place.step { lines += stepLines(step, in: state) }
        return lines
    }

    private mutating func changeLines(in state: State, from before: Slide, at now: Moment) -> [String] {
        guard !state.place.isContentNote else {
            return before.contentNote == state.slide.contentNote ? [] : noteLines(in: state, at: now)
        }
        let shown = state.slide.steps.prefix(state.place.step + 1)
        guard before.title != state.slide.title || Array(before.steps.prefix(shown.count)) != Array(shown)
        else { return [] }
        return wholeSlide(in: state, title: .linearSlideChanged)
    }

    /// What comes and until when, each time, and how to do without it.
    private mutating func noteLines(in state: State, at now: Moment) -> [String] {
        let note = Phrase.linearContentNote.text(in: language, state.slide.contentNote ?? "")
        return [note + " " + SlidePages.noteEnd(of: state, at: now, in: language)]
            + once(
                Phrase.linearHideHint.text(in: language, command(.hide)),
                later: Phrase.linearHideAsBefore.text(in: language, command(.hide)))
    }

    private mutating func wholeSlide(in state: State, title: Phrase = .linearSlide) -> [String] {
        [title.text(in: language, state.slide.title)]
            + SlideText(of: state, in: language).lines(upTo: state.place.step) + standingLines(in: state)
    }

    private mutating func stepLines(_ step: Int, in state: State) -> [String] {
        var lines = SlideText(of: state, in: language).lines(ofStep: step)
        let isHere = step == state.place.step
        if lines.isEmpty, state.slide.steps[step].poll != nil {
            return isHere ? standingLines(in: state) : []
        }
        let isCounted = heard.counted == state.place.slide
        if held == nil { heard.counted = state.place.slide }
        let first = (isCounted ? Phrase.linearNextStep : .linearStep)
            .text(in: language, "\(step + 1)", "\(state.slide.steps.count)", lines.first ?? "")
        lines = [first] + lines.dropFirst()
        return isHere ? lines + standingLines(in: state) : lines
    }

    /// Where the poll here stands, while it takes no answers.
    private mutating func standingLines(in state: State) -> [String] {
        guard let poll = state.pollHere else { return [] }
        let text = PollText(poll, in: state.scenario, language: language)
        switch state.view(of: poll) {
        case .waiting: return asking(poll, under: .linearPollSoon, in: state)
        case .open: return []
        case .short: return asking(poll, in: state) + [text.closed(in: state)]
        case .closed, .putAway:
            return asking(poll, in: state) + offering(poll, in: state)
                + [text.closed(in: state)]
        case .revealed: return asking(poll, in: state)
        }
    }
}
