package import Workshop

extension State {
    /// How long after one pause, or its end, the next press is taken for somebody else's, in seconds.
    package static let pauseGrace = 3.0

    /// The events that `command` leads to from here; the state itself stays as it is.
    ///
    /// - Throws: ``Refusal`` when the command does not fit the state; nothing has happened then.
    package func decide(_ command: Command, at now: Moment) throws(Refusal) -> [Event] {
        guard finished == nil else { throw .finished }
        if case .start = command {
            guard started == nil else { throw .notNow }
            return [.started(now), .moved(firstPlace(ofSlide: 0), now)]
        }
        guard started != nil else { throw .notNow }
        switch command {
        case .start: throw .notNow
        case .next, .back, .nextSlide, .previousSlide, .go:
            guard !isPaused else { throw .paused }
            return [.moved(try destination(of: command), now)]
        case .toggleOpen: return try openOrClose(at: now)
        case .toggleReveal: return try revealOrHide(at: now)
        case .togglePause:
            if let pauseChanged, now.seconds(since: pauseChanged) < Self.pauseGrace { throw .pausedJustNow }
            return [isPaused ? .resumed(now) : .paused(now)]
        case .toggleBlank: return [.blanked(!isBlank)]
        case .extend, .drop, .restore, .startBreak, .endBreak: return try planning(command, at: now)
        case .edit(let edition): return try editing(edition, at: now)
        case .takeSeat(let token):
            guard !seats.contains(token) else { throw .seatTaken }
            return [.seatTaken(token)]
        case .answer(let id, let round, let token, let answer):
            guard let poll = scenario.poll(id), poll.takes(answer) else { throw .doesNotFit(id) }
            let standing = standing(of: id)
            guard standing.isOpen, standing.round == round else { throw .closed(id) }
            return [.answered(id, round: round, token, answer)]
        case .finish: return finishing(at: now)
        }
    }

    /// Where a slide begins: at its content note where one precedes it.
    package func firstPlace(ofSlide index: Int) -> Place {
        let slides = scenario.slides
        let begins = slides.indices.contains(index) && slides[index].isPrecededByContentNote
        return Place(slide: index, step: begins ? Place.contentNote : 0)
    }

    private func destination(of command: Command) throws(Refusal) -> Place {
        let slides = scenario.slides
        switch command {
        case .next:
            if place.step + 1 < slide.steps.count { return Place(slide: place.slide, step: place.step + 1) }
            guard place.slide + 1 < slides.count else { throw .noFurtherStep }
            return firstPlace(ofSlide: place.slide + 1)
        case .back:
            if place.step > firstPlace(ofSlide: place.slide).step {
                return Place(slide: place.slide, step: place.step - 1)
            }
            guard place.slide > 0 else { throw .noEarlierStep }
            // What the room has not been at yet is never shown without its content note.
            guard visited.contains(place.slide - 1) else { return firstPlace(ofSlide: place.slide - 1) }
            return Place(slide: place.slide - 1, step: slides[place.slide - 1].steps.count - 1)
        case .nextSlide:
            guard place.slide + 1 < slides.count else { throw .noFurtherStep }
            return firstPlace(ofSlide: place.slide + 1)
        case .previousSlide:
            guard place.slide > 0 else { throw .noEarlierStep }
            return firstPlace(ofSlide: place.slide - 1)
        case .go(let index):
            guard slides.indices.contains(index) else { throw .noSuchSlide(index) }
            return firstPlace(ofSlide: index)
        case .start, .toggleOpen, .toggleReveal, .togglePause, .toggleBlank, .extend, .drop, .restore,
            .startBreak,
            .endBreak, .edit, .takeSeat, .answer, .finish:
            throw .notNow
        }
    }

    private func openOrClose(at now: Moment) throws(Refusal) -> [Event] {
        guard !isPaused else { throw .paused }
        if let openPoll { return [.pollClosed(openPoll.id, now)] }
        guard let poll = pollHere else { throw .noPollHere }
        let standing = standing(of: poll.id)
        switch standing.phase {
        case .waiting, .closed: return [.pollOpened(poll.id, round: standing.round, now)]
        case .open: return [.pollClosed(poll.id, now)]
        case .revealed: throw .alreadyRevealed
        }
    }

    private func revealOrHide(at now: Moment) throws(Refusal) -> [Event] {
        guard !isPaused else { throw .paused }
        guard let poll = pollHere else { throw .noPollHere }
        switch standing(of: poll.id).phase {
        case .waiting: throw .notOpenedYet
        case .open: throw .stillOpen
        case .closed: return [.pollRevealed(poll.id, now)]
        case .revealed(let isShown): return [.pictureShown(poll.id, !isShown)]
        }
    }

    /// Closes what is open, puts what may be shown in the place of every poll's ballots, and ends.
    private func finishing(at now: Moment) -> [Event] {
        var events: [Event] = openPoll.map { [.pollClosed($0.id, now)] } ?? []
        for poll in scenario.polls {
            guard let standing = standings[poll.id] else { continue }
            events.append(.tabulated(poll.id, round: standing.round, results(of: poll)))
        }
        return events + [.finished(now)]
    }
}
