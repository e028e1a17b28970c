package import Workshop

extension State {
    /// How the session stands against its plan.
    ///
    /// Times to come assume that every section takes what is left of its plan, and one without a plan no time; a
    /// pause or a break puts them off, and leaves the drift as it is.
    package func pacing(at now: Moment) -> Pacing {
        var pacing = Pacing(entries: entries(at: now), plannedEnd: plannedEnd, projectedEnd: finished)
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
    private var plannedEnd: Moment? {
        let planned = scenario.sections.compactMap(\.minutes)
        guard let minutes = scenario.minutes ?? (planned.isEmpty ? nil : planned.reduce(0, +)) else {
            return nil
        }
        return started?.adding(seconds: Double(minutes) * 60)
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
