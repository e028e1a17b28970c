package import Workshop

/// How the session stands against its plan.
package struct Pacing: Equatable, Sendable {
    /// One section of the agenda.
    package struct Entry: Equatable, Sendable {
        /// An index into the scenario's sections.
        package let section: Int
        /// Seconds planned, those that it was given later among them; nil where the author gave none.
        package let planned: Double?
        /// Seconds spent so far, pauses and breaks left out.
        package let actual: Double
        /// When it will begin; nil once it has, where it is dropped, and where nothing at all is planned.
        package internal(set) var projectedStart: Moment?
        /// When it will end; nil once it has, where it is dropped, and where nothing at all is planned.
        package internal(set) var projectedEnd: Moment?
        /// What to drop first.
        package let priority: Section.Priority
        /// Whether it is left out; the room may be in it all the same.
        package let isDropped: Bool
        /// Whether the room is in it.
        package let isCurrent: Bool
        /// Whether the room is past it.
        package let isOver: Bool

        /// Seconds of its plan that are left; none where it is over.
        package var left: Double { isOver ? 0 : max(0, (planned ?? 0) - actual) }

        /// Whether the session would end earlier without it.
        var isAhead: Bool { !isOver && !isCurrent && !isDropped && left > 0 }

        /// Seconds over its plan, or under it once it is over.
        var drift: Double? { planned.map { isOver ? actual - $0 : max(0, actual - $0) } }
    }

    /// The agenda.
    package internal(set) var entries: [Entry]
    /// When the session was to end; nil before its beginning, and where nothing is planned.
    package let plannedEnd: Moment?
    /// When it will end if each section takes what is left of its plan; nil where no section has one.
    package internal(set) var projectedEnd: Moment?

    /// Seconds over the plan, or under it where negative; nil where no section has one.
    ///
    /// The section that the room is in counts only with what it is over.
    package var drift: Double? {
        let drifts = entries.compactMap(\.drift)
        return drifts.isEmpty ? nil : drifts.reduce(0, +)
    }

    /// When the session will end without `sections`, as far as they are still to come.
    package func end(dropping sections: [Int]) -> Moment? {
        let saved = entries.filter { $0.isAhead && sections.contains($0.section) }.map(\.left).reduce(0, +)
        return projectedEnd?.adding(seconds: -saved)
    }

    /// How many seconds after its planned end a session still ends in time.
    package static let grace = 60.0

    /// The sections to drop so that the session ends in time; all that can be dropped where that is not enough.
    ///
    /// What could be held goes before what should, and what must be never goes; of the same kind the latest goes
    /// first, and none that is not needed.
    package var cuts: [Int] {
        var cuts: [Int] = []
        for priority in [Section.Priority.could, .should] where !isInTime(dropping: cuts) {
            let kept = cuts
            for entry in entries.reversed() where entry.isAhead && entry.priority == priority {
                if !isInTime(dropping: cuts) { cuts.append(entry.section) }
            }
            for section in cuts.dropFirst(kept.count) {
                let fewer = cuts.filter { $0 != section }
                if isInTime(dropping: fewer) { cuts = fewer }
            }
        }
        return cuts
    }

    private func isInTime(dropping sections: [Int]) -> Bool {
        guard let plannedEnd, let end = end(dropping: sections) else { return true }
        return end.seconds(since: plannedEnd) <= Self.grace
    }
}

extension State {
    /// How the session stands against its plan.
    ///
    /// Times to come assume that every section takes what is left of its plan, and one without a plan no time; a
    /// pause or a break puts them off, and leaves the drift as it is.
    package func pacing(at now: Moment) -> Pacing {
        var pacing = Pacing(
            entries: entries(at: now), plannedEnd: plannedEnd(at: now), projectedEnd: finished)
        guard finished == nil, pacing.entries.contains(where: { $0.planned != nil }) else { return pacing }
        var cursor = resumption(from: now)
        for index in pacing.entries.indices {
            let entry = pacing.entries[index]
            guard entry.isCurrent || (!entry.isOver && !entry.isDropped) else { continue }
            if !entry.isCurrent { pacing.entries[index].projectedStart = cursor }
            cursor = cursor.adding(seconds: entry.left)
            pacing.entries[index].projectedEnd = cursor
        }
        pacing.projectedEnd = cursor
        return pacing
    }

    /// When the session was to end.
    ///
    /// As the room's clock would tell it `now`: an hour that was set meanwhile is in both ends, and moves neither.
    private func plannedEnd(at now: Moment) -> Moment? {
        let planned = scenario.sections.compactMap(\.minutes)
        guard let minutes = scenario.minutes ?? (planned.isEmpty ? nil : planned.reduce(0, +)) else {
            return nil
        }
        return started.map {
            Moment(milliseconds: $0.milliseconds, offset: now.offset).adding(seconds: Double(minutes) * 60)
        }
    }

    /// When the agenda goes on: now, or when the break is over.
    private func resumption(from now: Moment) -> Moment {
        guard let breakUntil, breakUntil.seconds(since: now) > 0 else { return now }
        return breakUntil
    }

    private func entries(at now: Moment) -> [Pacing.Entry] {
        let current = scenario.section(ofSlide: place.slide)
        return scenario.sections.enumerated().map { index, section in
            Pacing.Entry(
                section: index, planned: plannedSeconds(ofSection: index),
                actual: seconds(inSection: index, at: now), priority: section.priority,
                isDropped: dropped.contains(index), isCurrent: isRunning && index == current,
                isOver: finished != nil || index < current)
        }
    }

    /// Seconds planned for `section`, those that it was given later among them; nil where there is no plan.
    private func plannedSeconds(ofSection section: Int) -> Double? {
        let minutes = scenario.sections[section].minutes
        guard let extra = extraMinutes[section], extra != 0 else { return minutes.map { Double($0) * 60 } }
        return Double(max(0, (minutes ?? 0) + extra)) * 60
    }
}

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
            .countHands, .review, .togglePause, .toggleBlank, .edit, .takeSeat, .answer, .finish,
            .finishAlone:
            throw .notNow
        }
    }
}
