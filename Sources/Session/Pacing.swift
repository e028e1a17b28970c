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
