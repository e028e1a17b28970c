import Workshop

extension State {
    /// The longest break, in minutes.
    package static let longestBreak = 120

    /// What becomes of a command about the plan.
    func planning(_ command: Command, at now: Moment) throws(Refusal) -> [Event] {
        switch command {
        case .extend(let section, let minutes):
            guard scenario.sections.indices.contains(section) else { throw .notNow }
            let planned = scenario.sections[section].minutes ?? 0
            guard (0...1440).contains(planned + extraMinutes[section, default: 0] + minutes) else {
                throw .minutesOutOfRange
            }
            return [.extended(section: section, minutes: minutes)]
        case .drop(let section):
            let isAhead = section > scenario.section(ofSlide: place.slide)
            guard isAhead, scenario.sections.indices.contains(section), !dropped.contains(section) else {
                throw .sectionBegan
            }
            return [.dropped(section: section)]
        case .restore:
            guard let last = dropped.last else { throw .nothingDropped }
            return [.restored(section: last)]
        case .startBreak(let minutes):
            guard (1...Self.longestBreak).contains(minutes) else { throw .minutesOutOfRange }
            let until = now.adding(seconds: Double(minutes) * 60)
            return [.breakBegan(until: until, now)]
        case .endBreak:
            guard breakUntil != nil else { throw .noBreak }
            return [.breakEnded(now)]
        case .start, .next, .back, .nextSlide, .previousSlide, .go, .toggleOpen, .toggleReveal, .askAgain,
            .countHands, .review, .togglePause, .toggleBlank, .edit, .takeSeat, .answer, .finish:
            throw .notNow
        }
    }
}
