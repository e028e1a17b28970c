import Session
import Showing
import Wording
import Workshop

extension LinearScreen {
    /// That the poll which was open takes no answers any more.
    mutating func closingLines(in state: State) -> [String] {
        guard let open = heard.open, !takesAnswers(open, in: state) else { return [] }
        heard.open = nil
        guard let poll = state.scenario.poll(open.poll.id) else { return [] }
        let text = PollText(poll, in: state.scenario, language: language)
        let closed = text.closed(as: state.view(of: poll))
        let isLeft = poll.traits.isWritten && person.drafts[poll.id] != nil && sending != poll.id
        if isLeft { return [closed + " " + Phrase.linearLeft.text(in: language)] }
        let isOwn = if case .own(open, _, _) = question { true } else { false }
        if question?.asked == open { question = nil }
        return isOwn ? [closed + " " + Phrase.linearOwnLeft.text(in: language)] : [closed]
    }

    /// The question of a poll that has opened.
    mutating func openingLines(in state: State) -> [String] {
        guard state.started != nil, let poll = state.openPoll, heard.open?.poll.id != poll.id else {
            return []
        }
        let round = state.standing(of: poll.id).round
        guard !isHidden(in: state) else {
            guard hiddenPoll != poll.id else { return [] }
            hiddenPoll = poll.id
            return [hiddenSentence(in: state)]
        }
        hiddenPoll = nil
        heard.open = Asked(poll: poll, round: round)
        heard.questions = []
        if heard.revealed.remove(poll.id) != nil { heard.texts[poll.id] = nil }
        return questionLines(of: poll, in: state)
    }

    /// The result of the poll at this step, once it may be shown; or that it was put away.
    mutating func resultLines(in state: State) -> [String] {
        guard let poll = state.pollHere else { return [] }
        switch state.view(of: poll) {
        case .revealed(let results):
            let texts = results.texts.filter { heard.texts[poll.id, default: []].insert($0.number).inserted }
            let result = SheetText(
                state.sheet(of: results, to: poll), in: state.scenario, language: language)
            guard heard.revealed.insert(poll.id).inserted else { return result.lines(clearedSince: texts) }
            return result.lines(among: state.stageSheets(until: poll))
        case .putAway:
            guard heard.revealed.remove(poll.id) != nil else { return [] }
            let number = PollText(poll, in: state.scenario, language: language).number
            return [Phrase.linearPutAway.text(in: language, number)]
        case .waiting, .open, .closed, .short: return []
        }
    }

    /// The question, and what this seat has done about it so far.
    func questionLines(of poll: Poll, in state: State) -> [String] {
        var lines = PollText(poll, in: state.scenario, language: language).question
        lines.insert(contentsOf: notices(about: poll, in: state, language), at: min(1, lines.count))
        if person.answered.contains(poll.id) { lines.append(Phrase.linearAnswered.text(in: language)) }
        if poll.traits.isWritten, let draft = person.drafts[poll.id], !draft.isEmpty {
            lines.append(readBack(draft, to: poll, in: state))
        }
        return lines
    }

    /// What may be heard of the poll at this step while it is not revealed.
    func liveLines(in state: State) -> [String] {
        guard let poll = state.pollHere, poll.traits.shown != .questions,
            let sheet = state.liveSheet(of: poll)
        else { return [] }
        return SheetText(sheet, in: state.scenario, language: language).lines(under: .linearSoFar)
    }

    /// That this part is hidden, or that a poll in it is.
    func hiddenSentence(in state: State) -> String {
        guard let poll = state.openPoll else {
            return Phrase.linearHidden.text(in: language, command(.show))
        }
        let number = PollText(poll, in: state.scenario, language: language).number
        return Phrase.linearPollHidden.text(in: language, number, command(.show))
    }
}
