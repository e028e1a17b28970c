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
        case .askAgain: return try askAgain(at: now)
        case .countHands(let id, let hands): return try countHands(hands, for: id)
        case .review(let id, let round, let text, let review):
            return [try reviewing(text, of: id, round: round, review)]
        case .togglePause:
            if let pauseChanged, now.seconds(since: pauseChanged) < Self.pauseGrace { throw .pausedJustNow }
            return [isPaused ? .resumed(now) : .paused(now)]
        case .toggleBlank: return [.blanked(!isBlank)]
        case .extend, .drop, .restore, .startBreak, .endBreak: return try planning(command, at: now)
        case .edit(let edition): return try editing(edition, at: now)
        case .takeSeat(let token):
            guard !seats.contains(token) else { throw .seatTaken }
            return [.seatTaken(token)]
        case .answer(let id, let round, let token, let answer, let origin):
            guard let poll = scenario.poll(id), poll.takes(answer) else { throw .doesNotFit(id) }
            let standing = standing(of: id)
            guard standing.isOpen, standing.round == round else { throw .closed(id) }
            return answering(poll, token, try standing.adding(answer, of: token, to: poll))
                + tracing(poll, token, origin)
        case .finishAlone: throw .notNow
        case .finish: return finishing(at: now)
        }
    }

    private func openOrClose(at now: Moment) throws(Refusal) -> [Event] {
        guard !isPaused else { throw .paused }
        if let openPoll { return [.pollClosed(openPoll.id, now)] }
        guard let poll = pollHere else { throw .noPollHere }
        let standing = standing(of: poll.id)
        switch standing.phase {
        case .waiting, .closed:
            // Whoever is asked after the others were revealed would be counted beside other people.
            guard
                !scenario.stages(ofDecisionOf: poll).contains(where: { self.standing(of: $0.id).isRevealed })
            else { throw .alreadyRevealed }
            return linkBeginning(with: poll) + [opening(poll, at: now)]
        case .open: return [.pollClosed(poll.id, now)]
        case .revealed: throw .alreadyRevealed
        }
    }

    private func revealOrHide(at now: Moment) throws(Refusal) -> [Event] {
        guard !isPaused else { throw .paused }
        guard let poll = pollHere else { throw .noPollHere }
        if case .revealed(let isShown) = standing(of: poll.id).phase {
            return [.pictureShown(poll.id, !isShown)]
        }
        let stages = poll.decision == nil ? [poll] : scenario.stages(ofDecisionOf: poll)
        let closed = stages.filter { standing(of: $0.id).phase == .closed }
        guard !stages.contains(where: { standing(of: $0.id).isOpen }) else { throw .stillOpen }
        guard !closed.isEmpty else { throw .notOpenedYet }
        guard poll.id == stages.last?.id else { throw .revealedAtLastStage }
        if let minimum = missed(by: poll) {
            let isOfRooms = standing(of: poll.id).ballots.rooms.count > 1
            throw .tooFew(minimum: minimum, inEachRoom: isOfRooms)
        }
        return revealing(closed.map(\.id).filter { $0 != poll.id } + [poll.id], at: now)
    }

    /// Reveals polls together: one, or the stages of a decision that were asked, and its last.
    private func revealing(_ ids: [Poll.ID], at now: Moment) -> [Event] {
        var after = self
        for id in ids { after.apply(.pollRevealed(id, now)) }
        let ended = links.filter { bond in
            after.scenario.polls.allSatisfy { poll in
                let phase = after.standing(of: poll.id).phase
                return poll.bond != bond || after.standing(of: poll.id).isRevealed
                    || (poll.decision != nil && phase == .waiting)
            }
        }
        let revealed = ids.map { Event.pollRevealed($0, now) } + ended.sorted().map(Event.linkEnded)
        for link in ended { after.apply(.linkEnded(link)) }
        return revealed + after.tabling()
    }

    /// Closes what is open, puts what may be shown in the place of every poll's ballots, and ends.
    private func finishing(at now: Moment) -> [Event] {
        var events: [Event] = openPoll.map { [.pollClosed($0.id, now)] } ?? []
        var ended = self
        ended.finished = now
        for poll in scenario.polls {
            guard let standing = standings[poll.id] else { continue }
            for round in 1...standing.round {
                let results = ended.results(of: poll, round: round).numberedAnew
                events.append(.tabulated(poll.id, round: round, results))
            }
        }
        let minutes = scenario.sections.indices.map { section in
            Int((seconds(inSection: section, at: now) / 60).rounded())
        }
        return events + [.timed(minutes), .finished(now)]
    }
}

extension Results {
    /// The same, its texts numbered as they stand: their numbers told in what order they were read.
    fileprivate var numberedAnew: Results {
        var results = self
        results.texts = texts.enumerated().map { index, text in
            ClearedText(
                number: index + 1, text: text.text, count: text.count, isAnswered: text.isAnswered)
        }
        return results
    }
}
