import Drawing
import Session
import Showing
import Wording
import Workshop

/// What is said of a second round that is not shown by itself: which options `by` people or more went to, and left.
func movesSaid(more: [Sheet.Name], fewer: [Sheet.Name], by minimum: Int, in language: Language) -> [String] {
    func names(_ names: [Sheet.Name]) -> String {
        names.map { $0.words(in: language) }.joined(separator: "; ")
    }
    let moved =
        (more.isEmpty ? [] : [Phrase.pollMovedMore.text(in: language, names(more))])
        + (fewer.isEmpty ? [] : [Phrase.pollMovedFewer.text(in: language, names(fewer))])
    return [Phrase.pollMoved.text(in: language, "\(minimum)")]
        + (moved.isEmpty ? [Phrase.pollMovedNothing.text(in: language)] : moved)
}

/// What a second round means, before it is asked.
func askingAgainLines(of state: State, in language: Language, width: Int) -> [StyledText] {
    let minimum = state.scenario.minimumGroup
    let said =
        minimum > 1
        ? Phrase.stageAskAgainChoice.text(in: language, "\(minimum - 1)", "\(minimum)")
        : Phrase.stageAskAgainOfAny.text(in: language)
    return StyledText(said).wrapped(to: width)
}

extension Sheet {
    /// That some answers are not in the picture, and why; nil where all are.
    func saidLate(in language: Language) -> String? {
        guard late > 0 else { return nil }
        let phrases: (one: Phrase, many: Phrase) =
            round > 1 ? (.pollOneNewcomer, .pollNewcomers) : (.pollOneLate, .pollLate)
        return (late == 1 ? phrases.one : phrases.many).text(in: language, "\(late)")
    }

    /// That some texts wait for others to be read with; nil where none does.
    func saidUnread(in language: Language) -> String? {
        guard unread > 0 else { return nil }
        return (unread == 1 ? Phrase.pollOneUnread : .pollUnread).text(in: language, "\(unread)")
    }
}
