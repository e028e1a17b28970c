package import Session
import Wording
import Workshop

/// What a linear seat was told of groups.
struct HeardGroups: Equatable, Sendable {
    var place: Groups.Place
    /// Whether there were too few for any.
    var isShort: Bool
}

// Time for a task.
extension LinearScreen {
    /// That the time for a task begins, has another end, or is over.
    mutating func taskLines(in state: State, _ surroundings: Surroundings) -> [String] {
        guard surroundings.work.task != heard.task else { return [] }
        heard.task = surroundings.work.task
        return [taskSentence(in: state, surroundings) ?? Phrase.linearTaskOver.text(in: language)]
    }

    /// What time there is for what; nil where there is none.
    func taskSentence(in state: State, _ surroundings: Surroundings) -> String? {
        guard let task = surroundings.work.task else { return nil }
        let line = task.line(in: state, at: surroundings.now, language)
        return task.words.isEmpty ? line : Phrase.linearTask.text(in: language, line)
    }
}

// Groups.
extension LinearScreen {
    /// Lines to add for where this seat stands now: none, for what is to be said of it is said when it follows.
    package mutating func take(_ place: Groups.Place) -> [String] {
        self.place = place
        return []
    }

    /// The question who would be in a group, this seat's group where it is another, and that groups are over.
    mutating func groupLines(in state: State, _ surroundings: Surroundings) -> [String] {
        let before = heard.groups
        heard.groups = surroundings.work.groups.map { groups in
            HeardGroups(place: place ?? .asked, isShort: groups.isShort)
        }
        guard heard.groups != before else { return [] }
        guard let now = heard.groups else { return [Phrase.linearGroupsOver.text(in: language)] }
        let short = now.isShort && before?.isShort != true ? [Phrase.groupsShort.text(in: language)] : []
        if now.place == .noted { return short }
        if case .group(let name, _) = now.place, case .group(name, _)? = before?.place { return short }
        return now.place == before?.place ? short : short + groupSentences(in: state, surroundings)
    }

    /// Where this seat stands while groups are asked for, or stand.
    func groupSentences(in state: State, _ surroundings: Surroundings) -> [String] {
        guard surroundings.work.groups != nil else { return [] }
        let (others, own) = (command(.withOthers), command(.alone))
        switch place ?? .asked {
        case .asked:
            let phrase: Phrase = state.openPoll == nil ? .linearGroupsAsk : .linearGroupsAskWords
            return [phrase.text(in: language, values: state.openPoll == nil ? [] : [others, own])]
        case .noted: return [Phrase.linearGroupsNoted.text(in: language)]
        case .alone: return [Phrase.linearGroupAlone.text(in: language, others)]
        case .group(let name, let hasAnother):
            let word = name.text(in: language)
            return [
                hasAnother
                    ? Phrase.linearGroupOthers.text(in: language, word, command(.anotherGroup), own)
                    : Phrase.linearGroup.text(in: language, word, own)
            ]
        }
    }

    /// What a seat says of groups, by a command or, while nothing else takes numbers, by one.
    func wish(_ wish: Groups.Wish, in state: State, _ surroundings: Surroundings) -> LinearReply {
        guard surroundings.work.groups != nil else {
            return LinearReply(Phrase.linearNoGroups.text(in: language))
        }
        guard !state.isPaused else { return LinearReply(pausedSentence) }
        guard wish == .another else {
            return LinearReply([Phrase.linearGroupsNoted.text(in: language)], [.group(wish)])
        }
        guard case .group(_, hasAnother: true) = place else {
            return LinearReply(Phrase.linearNoOtherGroup.text(in: language))
        }
        return LinearReply([], [.group(wish)])
    }

    /// What a number says of groups; nil where it says nothing of them.
    func choice(_ text: String, _ surroundings: Surroundings) -> Groups.Choice? {
        guard surroundings.work.groups != nil else { return nil }
        return text == "1" ? .withOthers : text == "2" ? .alone : nil
    }
}

extension Groups.View {
    fileprivate var isShort: Bool { if case .asking(_, isShort: true) = self { true } else { false } }
}
