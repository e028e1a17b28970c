package import Workshop

/// How the session keeps to its plan.
package struct Pacing: Equatable, Sendable {
    /// One section of the agenda, in time.
    package struct Entry: Equatable, Sendable {
        /// Planned seconds, with what the section was given beyond its plan; nil where nothing is planned.
        package var planned: Double?
        /// Seconds spent in it so far, pauses and breaks left out.
        package var actual: Double
        /// When it begins, or would; nil for what is over.
        package var projectedStart: Moment?
        /// When it ends, or would; nil for what is over.
        package var projectedEnd: Moment?
        package var isDropped: Bool
        package var isCurrent: Bool
        /// Whether the room has gone past it.
        package var isOver: Bool
    }

    /// An entry for each section.
    package var entries: [Entry]
    /// By how many seconds more (positive) or fewer than planned the sections will have taken, pauses and breaks left out;
    /// nil where nothing is planned.
    package var drift: Double?
    /// When the session was to end; nil where nothing is planned.
    package var plannedEnd: Moment?
    /// When it ends if everything ahead takes as long as planned; nil before its start.
    package var projectedEnd: Moment?
    /// The sections to drop to end in time, the first to go first: could before should, later ones before earlier.
    package var cuts: [Int]

    /// When the session ends with `sections` dropped too.
    package func end(dropping sections: [Int]) -> Moment? {
        let saved = Set(sections).filter { entries.indices.contains($0) }
            .map {
                entries[$0].isDropped || entries[$0].isOver || entries[$0].isCurrent
                    ? 0 : entries[$0].planned ?? 0
            }
            .reduce(0, +)
        return projectedEnd?.adding(seconds: -saved)
    }
}

extension State {
    /// How the session keeps to its plan at `now`.
    package func pacing(at now: Moment) -> Pacing {
        let sections = scenario.sections
        let current = scenario.section(ofSlide: place.slide)
        let clock = pausedSince.map { min($0, now) } ?? now
        var time = max(breakUntil ?? now, now)
        var entries: [Pacing.Entry] = []
        for index in sections.indices {
            let actual = seconds(inSection: index, at: clock)
            var entry = Pacing.Entry(
                planned: planned(index), actual: actual, isDropped: dropped.contains(index),
                isCurrent: index == current, isOver: index < current)
            if !entry.isOver, !entry.isDropped || entry.isCurrent {
                let left = max(0, (entry.planned ?? 0) - (entry.isCurrent ? actual : 0))
                entry.projectedStart = time
                time = time.adding(seconds: left)
                entry.projectedEnd = time
            }
            entries.append(entry)
        }
        var pacing = Pacing(entries: entries, cuts: [])
        guard let started else { return pacing }
        pacing.projectedEnd = time
        guard sections.contains(where: { $0.minutes != nil }) else { return pacing }
        let minutes = scenario.minutes ?? sections.compactMap(\.minutes).reduce(0, +)
        let plannedEnd = started.adding(seconds: Double(minutes) * 60)
        pacing.plannedEnd = plannedEnd
        pacing.drift = drift(of: entries)
        pacing.cuts = isPaused ? [] : cuts(of: pacing, by: plannedEnd)
        return pacing
    }

    private func planned(_ section: Int) -> Double? {
        scenario.sections[section].minutes.map { Double($0 + extraMinutes[section, default: 0]) * 60 }
    }

    /// What all sections take, as far as can be told, less what the author planned for them.
    private func drift(of entries: [Pacing.Entry]) -> Double {
        let takes = entries.map { entry in
            if entry.isOver { return entry.actual }
            if entry.isCurrent { return max(entry.actual, entry.planned ?? 0) }
            return entry.isDropped ? entry.actual : max(entry.actual, entry.planned ?? 0)
        }
        return takes.reduce(0, +) - Double(scenario.sections.compactMap(\.minutes).reduce(0, +)) * 60
    }

    /// As few sections as bring the end to within a minute of the plan, or all that may be dropped.
    private func cuts(of pacing: Pacing, by plannedEnd: Moment) -> [Int] {
        let ahead = scenario.sections.indices.filter { index in
            let entry = pacing.entries[index]
            return !entry.isOver && !entry.isCurrent && !entry.isDropped && (entry.planned ?? 0) > 0
        }
        let candidates =
            ahead.filter { scenario.sections[$0].priority == .could }.reversed()
            + ahead.filter { scenario.sections[$0].priority == .should }.reversed()
        var cuts: [Int] = []
        for candidate in candidates {
            guard let end = pacing.end(dropping: cuts), end.seconds(since: plannedEnd) > 60 else { break }
            cuts.append(candidate)
        }
        return cuts
    }
}
