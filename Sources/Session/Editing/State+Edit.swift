package import Workshop

extension State {
    /// Polls that stay as they are although `edition` says otherwise: they were opened, and people answered them so.
    package func pollsKept(by edition: Edition) -> [Poll.ID] {
        scenario.polls.filter { poll in
            standings[poll.id] != nil && edition.scenario.poll(poll.id).map { $0 != poll } == true
        }.map(\.id)
    }

    /// What becomes of a new version of the scenario.
    func editing(_ edition: Edition, at now: Moment) throws(Refusal) -> [Event] {
        let new = edition.scenario
        guard !new.slides.isEmpty else { throw .noSuchSlide(0) }
        for poll in scenario.polls where standings[poll.id] != nil && new.poll(poll.id) == nil {
            throw .editRemovesPoll(poll.id)
        }
        // Whoever joined was told from how many answers on something is shown and read.
        guard joined == 0 || !lowersMinima(new), standings.isEmpty || !loosensPrivacy(new, at: now) else {
            throw .editLoosensPrivacy
        }
        return [.edited(edition, now)]
    }

    /// Takes another scenario in the place of this one, and finds the room's place in it.
    mutating func adopt(_ edited: Scenario, at now: Moment) {
        guard !edited.slides.isEmpty else { return }
        let isRunning = clockStarted != nil
        stopClock(at: now)
        let new = edited.keeping(scenario.polls.filter { standings[$0.id] != nil })
        let slides = SlideMates(from: scenario, to: new)
        carrySections(to: new, along: slides)
        let known = reached.filter { slides.known($0.key) != nil }
        reached = [:]
        for (slide, step) in known { reach(slides.place(for: Place(slide: slide, step: step))) }
        place = slides.place(for: place)
        reach(place)
        scenario = new
        if isRunning { clockStarted = now }
    }

    private func lowersMinima(_ new: Scenario) -> Bool {
        new.minimumGroup < scenario.minimumGroup || new.minimumTextGroup < scenario.minimumTextGroup
    }

    /// Whether `new` promises less than the people who answered were promised.
    private func loosensPrivacy(_ new: Scenario, at now: Moment) -> Bool {
        if lowersMinima(new) { return true }
        if new.takesAddresses && !scenario.takesAddresses { return true }
        if new.reportsTexts && !scenario.reportsTexts { return true }
        if let controller = scenario.namedController, new.controller != controller { return true }
        guard let promised = scenario.retention else { return false }
        let day = (started ?? now).date
        guard let end = new.retention?.end(forSessionOn: day) else { return true }
        return end.daysSinceEpoch > promised.end(forSessionOn: day).daysSinceEpoch
    }

    /// Carries what is known of sections over; the time of one that is gone goes to a section near it.
    private mutating func carrySections(to new: Scenario, along slides: SlideMates) {
        let mates = Mates(
            from: scenario.sections, to: new.sections,
            sameWhere: [{ $0.title == $1.title }, { $0.hasSlide(of: $1) }]
        ).new
        var seconds = Array(repeating: 0.0, count: new.sections.count)
        for (section, spent) in sectionSeconds.enumerated() {
            let slide = slides.nearest(to: scenario.firstSlide(ofSection: section))
            seconds[mates[section] ?? new.section(ofSlide: slide)] += spent
        }
        sectionSeconds = seconds
        dropped = dropped.compactMap { mates[$0] }
        var extra: [Int: Int] = [:]
        for (section, minutes) in extraMinutes { if let mate = mates[section] { extra[mate] = minutes } }
        extraMinutes = extra
    }
}

extension Section {
    /// Whether a slide stands in both.
    fileprivate func hasSlide(of other: Section) -> Bool { slides.contains(where: other.slides.contains) }
}

extension Scenario {
    /// This scenario, with each of `polls` as it is given wherever this names it.
    fileprivate func keeping(_ polls: [Poll]) -> Scenario {
        let kept = Dictionary(polls.map { ($0.id, $0) }) { first, _ in first }
        guard !kept.isEmpty else { return self }
        var result = self
        result.sections = sections.map { section in
            var section = section
            section.slides = section.slides.map { slide in
                var slide = slide
                for step in slide.steps.indices {
                    guard let id = slide.steps[step].poll?.id, let poll = kept[id] else { continue }
                    slide.steps[step].poll = poll
                }
                return slide
            }
            return section
        }
        return result
    }
}
