import Workshop

extension State {
    /// Takes `event` into the state.
    ///
    /// It cannot fail: whatever was decided is taken.
    package mutating func apply(_ event: Event) {
        take(event)
        keepResults(after: event)
    }

    private mutating func take(_ event: Event) {
        switch event {
        case .started(let now):
            started = now
        case .moved(let place, let now):
            stopClock(at: now)
            self.place = place
            endBreak(at: now)
            reach(place)
            if !isPaused { clockStarted = now }
        case .pollOpened(let poll, let round, _, let isRead):
            let asked = scenario.poll(poll)
            let frame = asked.flatMap(lateFrame)
            if let bond = asked?.bond, asked?.decision != nil, standings[poll] == nil {
                standings[poll, default: Standing()].isUnbound = !links.contains(bond)
            }
            standings[poll, default: Standing()].open(round: round, keeping: frame, isRead: isRead)
        case .pollClosed(let poll, _):
            standings[poll, default: Standing()].phase = .closed
        case .pollRevealed(let poll, _):
            standings[poll, default: Standing()].phase = .revealed(isShown: true)
        case .pictureShown(let poll, let isShown):
            standings[poll, default: Standing()].phase = .revealed(isShown: isShown)
        case .paused(let now):
            stopClock(at: now)
            pausedSince = now
            pauseChanged = now
        case .resumed(let now):
            pausedSince = nil
            pauseChanged = now
            if breakUntil == nil { clockStarted = now }
        case .blanked(let isBlank):
            self.isBlank = isBlank
        case .extended(let section, let minutes):
            extraMinutes[section, default: 0] += minutes
        case .dropped(let section):
            dropped.append(section)
        case .restored(let section):
            dropped.removeAll { $0 == section }
        case .breakBegan(let until, let now):
            stopClock(at: now)
            if breakUntil == nil { breaks.append(Break(began: now)) }
            breakUntil = until
        case .breakEnded(let now):
            endBreak(at: now)
            if !isPaused { clockStarted = now }
        case .edited(let edition, let now):
            adopt(edition.scenario, at: now)
        case .seatTaken(let token):
            seats.insert(token)
        case .roomSeated(let room, let count):
            seatsElsewhere[room] = count
        case .totalled(let count, let away): (total, roomsAway) = (count, away)
        case .cameLate(let poll, let round, let count):
            standings[poll, default: Standing()].tardy[round, default: 0] += count
        case .answered(let id, let round, let token, let answer):
            let isFramed = scenario.poll(id).map(isFramed) == true
            standings[id, default: Standing()].cast(answer, token, round: round, isFramed: isFramed)
        case .traced(let poll, _, let token, let origin):
            standings[poll, default: Standing()].origins[token] = origin
        case .shownLive(let poll, let round, let frame, let newer):
            standings[poll, default: Standing()].frame = frame
            standings[poll]?.shown[round] = frame.picture
            standings[poll]?.newer = newer
        case .straggled(let poll, _, let texts):
            standings[poll, default: Standing()].stragglers.merge(texts) { $1 }
        case .stragglersRead(let poll, _):
            standings[poll, default: Standing()].stragglers = [:]
        case .handsCounted(let poll, let round, let hands):
            standings[poll, default: Standing()].hands[round] = hands
        case .reviewed(let poll, _, let text):
            standings[poll, default: Standing()].reviews[text.text] = text
        case .linkBegan(let link): links.insert(link)
        case .linkEnded(let link): links.remove(link)
        case .tabled(let poll, let round, let table):
            standings[poll, default: Standing()].take(table, round: round)
        case .timed(let minutes):
            sectionSeconds = minutes.map { Double($0) * 60 }
            clockStarted = nil
            pausedSince = nil
            pauseChanged = nil
            breakUntil = nil
            breaks = []
            isBlank = false
        case .tabulated(let poll, let round, let results):
            standings[poll, default: Standing()].tabulate(results, round: round)
        case .finished(let now):
            stopClock(at: now)
            pausedSince = nil
            endBreak(at: now)
            finished = now
        }
    }

    mutating func stopClock(at now: Moment) {
        if let clockStarted {
            sectionSeconds[scenario.section(ofSlide: place.slide)] += max(0, now.seconds(since: clockStarted))
        }
        clockStarted = nil
    }

    mutating func reach(_ place: Place) {
        reached[place.slide] = max(reached[place.slide] ?? Place.contentNote, place.step)
    }

    private mutating func endBreak(at now: Moment) {
        guard breakUntil != nil else { return }
        breakUntil = nil
        breaks[breaks.count - 1].ended = now
    }
}

extension Standing {
    fileprivate mutating func open(round next: Int, keeping shown: Results?, isRead: Bool) {
        phase = .open
        self.isRead = isRead
        guard next != round else { return }
        if tables[round] == nil {
            earlier[round] = ballots
            earlierFrames[round] = shown
        }
        ballots = Ballots()
        newer = Newer()
        stragglers = [:]
        origins = [:]
        frame = nil
        reviews = [:]
        round = next
    }

    fileprivate mutating func cast(_ answer: Answer, _ token: Token, round cast: Int, isFramed: Bool) {
        guard cast == round else {
            _ = earlier[cast, default: Ballots()].cast(answer, token)
            return
        }
        let before = ballots.cast(answer, token)
        if before != answer { stragglers[token] = nil }
        if before != answer, isFramed { newer.insert(token, after: before) }
    }

    fileprivate mutating func tabulate(_ results: Results, round tabulated: Int) {
        self.tabulated[tabulated] = results
        tables[tabulated] = nil
        tardy[tabulated] = nil
        shown[tabulated] = nil
        hands[tabulated] = nil
        guard tabulated == round else {
            earlier[tabulated] = nil
            earlierFrames[tabulated] = nil
            return
        }
        ballots = Ballots()
        newer = Newer()
        stragglers = [:]
        origins = [:]
        frame = nil
        reviews = [:]
    }
}
