package import Workshop

/// Time for a task: what for, and until when; it passes with the moment, and is recorded nowhere.
package struct TaskTime: Equatable, Sendable {
    /// How many minutes there may be.
    package static let minutes = 1...60
    /// The most characters of ``words``.
    package static let longestWords = 60

    /// What it is for, as a facilitator wrote it; may be empty.
    package let words: String
    /// When it ends; a pause puts that off.
    package private(set) var end: Moment

    /// Begins such a time at `now`.
    package init(_ words: String = "", minutes: Int, from now: Moment) {
        self.words = words
        end = now.adding(seconds: Double(minutes) * 60)
    }

    /// Whether it has ended; in a pause it stands still.
    package func isOver(at now: Moment, in state: State) -> Bool {
        !state.isPaused && now.seconds(since: end) >= 0
    }

    /// What has become of it when the session went from `before` to `state` at `now`: whatever it could not begin beside
    /// ends it, a pause aside, which puts its end off by as long as it was.
    package func followed(from before: State, to state: State, at now: Moment) -> TaskTime? {
        guard state.workRefusal.map({ $0 == .paused }) ?? true else { return nil }
        var task = self
        if let since = before.pausedSince, !state.isPaused {
            task.end = end.adding(seconds: max(0, now.seconds(since: since)))
        }
        return task
    }
}

extension State {
    /// Why nobody can be sent to work by themselves now; nil where they can.
    package var workRefusal: Refusal? {
        if finished != nil { return .finished }
        if openPoll != nil { return .stillOpen }
        if breakUntil != nil { return .notNow }
        return isPaused ? .paused : nil
    }
}
