import Session
import Showing
import Wording
import Workshop

extension LinearScreen {
    /// That the poll which was open takes no answers any more.
    mutating func closingLines(in state: State, _ surroundings: Surroundings) -> [String] {
        guard let open = heard.open, !takesAnswers(open, in: state) else { return [] }
        heard.open = nil
        guard let poll = state.scenario.poll(open.poll.id) else { return [] }
        let text = PollText(poll, in: state.scenario, language: language)
        if case .closed = state.view(of: poll) {
            heard.closed = poll.id
            heard.isClosedCounted = !state.awaitsRooms(poll.id)
        }
        var closed = text.closed(in: state)
        if person.answered.contains(poll.id), surroundings.unread.contains(poll.id) {
            closed += " " + Phrase.nobodyHasRead.text(in: language)
            // Once it has closed, commands are typed without a stroke.
            if takesCheckIns {
                let command = LinearCommand.checkIn.word
                closed += " " + Phrase.reachFacilitator.text(in: language, command)
            }
        }
        let isLeft = poll.traits.isWritten && person.drafts[poll.id] != nil && sending != poll.id
        if isLeft { return [closed + " " + Phrase.linearLeft.text(in: language)] }
        let isOwn = if case .own(open, _, _) = question { true } else { false }
        if question?.asked == open { question = nil }
        return isOwn ? [closed + " " + Phrase.linearOwnLeft.text(in: language)] : [closed]
    }

    /// About how many answered the poll which was said to be closed, or that it is not shown, once the rooms have
    /// delivered what they have.
    mutating func countedLines(in state: State) -> [String] {
        guard let poll = heard.closed.flatMap(state.scenario.poll) else { return [] }
        let text = PollText(poll, in: state.scenario, language: language)
        switch state.view(of: poll) {
        case .closed(let less):
            guard !heard.isClosedCounted, !state.awaitsRooms(poll.id) else { return [] }
            heard.isClosedCounted = true
            return [text.counted(moreThan: less)].compactMap(\.self)
        case .short(let minimum):
            heard.closed = nil
            return [text.short(under: minimum, in: state)]
        case .waiting, .open, .putAway, .revealed:
            heard.closed = nil
            return []
        }
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
        if heard.results.removeValue(forKey: poll.id) != nil { heard.texts[poll.id] = nil }
        return questionLines(of: poll, in: state)
    }

    /// The question of `poll` and what stands with it, where it was not said before; where it was, `known` in its place.
    ///
    /// A later stage of a decision that was asked here before says what changed.
    mutating func asking(
        _ poll: Poll, under heading: Phrase = .linearPoll, known: [String] = [], in state: State
    ) -> [String] {
        guard heard.asked[poll.id] != poll else { return known }
        let text = PollText(poll, in: state.scenario, language: language)
        let earlier = state.scenario.stages(ofDecisionOf: poll).prefix { $0.id != poll.id }
            .first { heard.asked[$0.id] != nil }
            .map { PollText($0, in: state.scenario, language: language) }
        if held == nil { heard.asked[poll.id] = poll }
        return text.asked(under: heading, after: earlier)
    }

    /// What can be answered to `poll`, where the same was not said before.
    mutating func offering(_ poll: Poll, in state: State) -> [String] {
        guard offered(like: poll) == nil else { return [] }
        if held == nil { heard.offered.append(poll) }
        return say(
            PollText(poll, in: state.scenario, language: language).answers.filter(\.isOption))
    }

    /// The poll itself, or the stage of its decision, with which the same answers were said here.
    private func offered(like poll: Poll) -> Poll? {
        heard.offered.last { other in
            (other.id == poll.id || other.decision != nil && other.decision == poll.decision)
                && other.kind == poll.kind && other.hasOther == poll.hasOther
        }
    }

    /// The result of the poll at this step, once it may be shown; or that it was put away.
    mutating func resultLines(in state: State) -> [String] {
        guard let poll = state.pollHere else { return [] }
        switch state.view(of: poll) {
        case .revealed(let results):
            let texts = results.texts.filter { heard.texts[poll.id, default: []].insert($0.number).inserted }
            let sheet = state.sheet(of: results, to: poll)
            let result = SheetText(sheet, in: state.scenario, language: language)
            guard let told = heard.results.updateValue(sheet, forKey: poll.id) else {
                return result.lines(among: state.stageSheets(until: poll))
            }
            return result.lines(since: told) + result.lines(clearedSince: texts)
        case .putAway:
            guard heard.results.removeValue(forKey: poll.id) != nil else { return [] }
            let number = PollText(poll, in: state.scenario, language: language).number
            return [Phrase.linearPutAway.text(in: language, number)]
        case .waiting, .open, .closed, .short: return []
        }
    }

    /// The open question, what can be said to it, and what this seat has done about it so far.
    ///
    /// What was said of it before, or of an earlier stage of its decision, is not said twice.
    mutating func questionLines(of poll: Poll, in state: State) -> [String] {
        let text = PollText(poll, in: state.scenario, language: language, isShared: isShared)
        var lines = asking(poll, known: [Phrase.linearPollOpen.text(in: language, text.number)], in: state)
        lines.insert(contentsOf: told(of: poll, in: state), at: min(1, lines.count))
        if let like = offered(like: poll), text.answers.contains(where: \.isOption) {
            let before = PollText(like, in: state.scenario, language: language)
            lines.append(Phrase.linearAnswersAsBefore.text(in: language, before.number, command(.again)))
        } else {
            lines += offering(poll, in: state)
        }
        lines += say(text.answers.filter { !$0.isOption })
        if poll.traits.isWritten { lines += reachLines }
        if person.answered.contains(poll.id) {
            lines.append(Phrase.linearAnswered.text(in: language) + " " + change(of: poll))
        }
        if poll.traits.isWritten, let draft = person.drafts[poll.id], !draft.isEmpty {
            lines.append(readBack(draft, to: poll, in: state))
        }
        return lines
    }

    /// What people are told of `poll` before they answer; that answers are kept together in full the first time.
    private mutating func told(of poll: Poll, in state: State) -> [String] {
        let together = Phrase.pollCountedTogether.text(in: language)
        return notices(about: poll, in: state, language).flatMap { notice -> [String] in
            guard notice == together else { return [notice] }
            return once(notice, later: Phrase.linearTogetherAsBefore.text(in: language))
        }
    }

    /// How whoever would rather speak to somebody than write gets there; none while nobody would hear of it.
    var reachLines: [String] {
        takesCheckIns ? [Phrase.reachPerson.text(in: language, command(.checkIn))] : []
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
