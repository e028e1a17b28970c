import Drawing
package import Session
import Wording
import Workshop

/// What a facilitator asks so that people work by themselves for a while; recorded nowhere.
package enum WorkIntent: Equatable, Sendable {
    /// From ``TaskTime/minutes`` minutes, with words that say what for, or none.
    case startTask(minutes: Int, words: String)
    case endTask
    /// Ask every seat whether it would be in a group of about so many; see ``Groups/sizes``.
    case askGroups(size: Int)
    /// Deal those who would; where they are too few, seats go on being asked.
    case dealGroups
    /// End the groups, or the asking.
    case endGroups
}

/// What everybody may know of how people work by themselves.
package struct RoomWork: Equatable, Sendable {
    /// The time for a task; nil where there is none.
    package var task: TaskTime?
    /// The groups; nil where there are none and nobody is asked.
    package var groups: Groups.View?

    /// Makes what is to be known where nobody works by themselves.
    package init() {}
}

extension TaskTime {
    /// What it is for and until when, and in `width` columns what time it is where that has room; the clock does not run.
    func line(in state: State, at now: Moment, _ language: Language, width: Int = 0) -> String {
        let name = words.isEmpty ? Phrase.taskTitle.text(in: language) : cleaned(words)
        guard !state.isPaused else { return Phrase.taskStill.text(in: language, name) }
        let line = Phrase.taskUntil.text(in: language, name, state.told(end, at: now))
        let whole = line + " " + Phrase.taskNow.text(in: language, now.clock)
        return columns(of: whole) <= width ? whole : line
    }
}

extension Groups.View {
    /// What the room is told.
    func line(in language: Language) -> String {
        switch self {
        case .asking(let size, let isShort):
            (isShort ? Phrase.groupsShort.text(in: language) + " " : "")
                + Phrase.groupsAsking.text(in: language, "\(size)")
        case .dealt(let names): Phrase.groupsDealt.text(in: language, Self.words(names, in: language))
        }
    }

    /// What consoles are told, who learn how many seats have `answered`, and not what.
    func consoleLine(answered: Int, in language: Language) -> String {
        switch self {
        case .asking(let size, let isShort):
            Phrase.consoleGroupsAsked.text(in: language, "\(size)", "\(answered)")
                + (isShort ? "  " + Phrase.groupsShort.text(in: language) : "")
        case .dealt(let names): Phrase.consoleGroups.text(in: language, Self.words(names, in: language))
        }
    }

    private static func words(_ names: [GroupName], in language: Language) -> String {
        names.map { $0.text(in: language) }.joined(separator: ", ")
    }
}

extension GroupName {
    /// Its word, and its number where there are more groups than words.
    func text(in language: Language) -> String {
        word.phrase.text(in: language) + (turn > 1 ? " \(turn)" : "")
    }
}

extension GroupName.Word {
    fileprivate var phrase: Phrase {
        switch self {
        case .red: .groupRed
        case .blue: .groupBlue
        case .green: .groupGreen
        case .yellow: .groupYellow
        case .orange: .groupOrange
        case .purple: .groupPurple
        case .grey: .groupGrey
        case .brown: .groupBrown
        case .white: .groupWhite
        }
    }
}
