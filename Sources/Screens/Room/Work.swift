import Drawing
package import Session
import Wording
import Workshop

/// What a facilitator asks so that people work by themselves for a while; recorded nowhere.
package enum WorkIntent: Equatable, Sendable {
    /// From ``TaskTime/minutes`` minutes, with words that say what for, or none.
    case startTask(minutes: Int, words: String)
    case endTask
}

/// What everybody may know of how people work by themselves.
package struct RoomWork: Equatable, Sendable {
    /// The time for a task; nil where there is none.
    package var task: TaskTime?

    /// Makes what is to be known where nobody works by themselves.
    package init() {}
}

extension WorkIntent {
    /// The time that is asked for with `10` or `10 In threes`; nil where these are no such minutes.
    static func task(typed: String) -> WorkIntent? {
        let digits = typed.prefix { $0.isASCII && $0.isNumber }
        guard let minutes = Int(digits), TaskTime.minutes.contains(minutes) else { return nil }
        var words = trimmed(String(typed.dropFirst(digits.count)))
        while let last = words.last, ".,:;".contains(last) { words.removeLast() }
        return .startTask(minutes: minutes, words: words)
    }

    /// The longest line that is typed for one.
    static let longestLine = TaskTime.longestWords + 3
}

extension TaskTime {
    /// What it is for and until when, and in `width` columns what time it is where that has room; the clock does not run.
    func line(
        in state: State, at now: Moment, _ language: Language, width: Int = 0
    ) -> String {
        let name = words.isEmpty ? Phrase.taskTitle.text(in: language) : cleaned(words)
        guard !state.isPaused else { return Phrase.taskStill.text(in: language, name) }
        let line = Phrase.taskUntil.text(in: language, name, state.told(end, at: now))
        let whole = line + " " + Phrase.taskNow.text(in: language, now.clock)
        return columns(of: whole) <= width ? whole : line
    }
}
