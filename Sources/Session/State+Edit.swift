import Workshop

extension State {
    /// What becomes of a new version of the scenario.
    func editing(_ edition: Edition, at now: Moment) throws(Refusal) -> [Event] {
        for poll in scenario.polls where standings[poll.id] != nil && edition.scenario.poll(poll.id) == nil {
            throw .editRemovesPoll(poll.id)
        }
        return [.edited(edition, now)]
    }

    /// Takes another scenario in the place of this one, and finds the room's place in it.
    mutating func adopt(_ new: Scenario, at now: Moment) {
        stopClock(at: now)
        scenario = new
        place.slide = min(place.slide, new.slides.count - 1)
        sectionSeconds = Array(repeating: 0, count: new.sections.count)
        if !isPaused, breakUntil == nil { clockStarted = now }
    }
}
