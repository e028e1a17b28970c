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
    /// What it is for and until when, in so many columns: where they are too few it is said shorter, and last of all what
    /// it is for is cut.
    ///
    /// What time it is stands behind that where it is wanted and has room; the clock does not run.
    func line(
        in state: State, at now: Moment, _ language: Language, width: Int = .max, tellsTime: Bool = false
    ) -> String {
        func line(_ name: String) -> String {
            state.isPaused
                ? Phrase.taskStill.text(in: language, name)
                : Phrase.taskUntil.text(in: language, name, state.told(end, at: now))
        }
        let name = words.isEmpty ? Phrase.taskTitle.text(in: language) : cleaned(words)
        let whole = line(name)
        guard columns(of: whole) <= width else {
            let brief = line(Phrase.taskBriefly.text(in: language))
            if words.isEmpty, columns(of: brief) <= width { return brief }
            return line(shortened(name, to: max(1, columns(of: name) - columns(of: whole) + width)))
        }
        let timed = whole + " " + Phrase.taskNow.text(in: language, now.clock)
        return tellsTime && !state.isPaused && columns(of: timed) <= width ? timed : whole
    }
}

extension Groups.View {
    /// What the room is told, of so many columns where it can be said in them.
    func line(in language: Language, width: Int) -> String {
        let whole: String
        let brief: String
        switch self {
        case .asking(let size, let isShort):
            whole =
                (isShort ? Phrase.groupsShort.text(in: language) + " " : "")
                + Phrase.groupsAsking.text(in: language, "\(size)")
            brief = Phrase.groupsAskingBriefly.text(in: language, "\(size)")
        case .dealt(let names):
            whole = Phrase.groupsDealt.text(in: language, Self.words(names, in: language))
            brief = Phrase.groupsDealtBriefly.text(in: language, "\(names.count)")
        }
        return columns(of: whole) <= width ? whole : brief
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
