import Drawing
package import Session
import Wording
import Workshop

extension LinearScreen {
    /// For how many seconds after the questions have changed no line answers.
    static let grace = 1.0
    /// For how many seconds after a message has gone no line means anything: a paste has more than one.
    static let rest = 0.5

    /// Does what a typed line means.
    ///
    /// It answers the poll that stood before its person's eyes and no other: in the first second after the questions
    /// have changed, and where it was begun before, it is read back.
    package mutating func take(
        line: String, in state: State, surroundings: Surroundings
    ) -> (lines: [String], intents: [ParticipantIntent]) {
        let isOlder = isLineOlder
        isLineOlder = false
        let reply = reply(
            to: trimmed(cleaned(line)), isOlder: isOlder, in: state, surroundings: surroundings)
        return (reply.lines.map(plainly), reply.intents)
    }

    /// A command as it is typed now: with a stroke before it where everything else is a text.
    func command(_ command: LinearCommand) -> String { mark + command.word(in: language) }

    /// What stands before commands while a poll asks for a text.
    var mark: String {
        if case .own = question { return "/" }
        return heard.open?.poll.traits.isWritten == true ? "/" : ""
    }

    private mutating func reply(
        to text: String, isOlder: Bool, in state: State, surroundings: Surroundings
    ) -> LinearReply {
        let isStroked = text.first == "/"
        let word = isStroked ? trimmed(String(text.dropFirst())) : text
        // Whoever has to go at once may not think of the stroke.
        if LinearCommand(word) == .quickExit { return LinearReply([], [.quickExit]) }
        if let sent, (0..<Self.rest).contains(surroundings.now.seconds(since: sent)), !text.isEmpty {
            return LinearReply(Phrase.linearBehindMessage.text(in: language, text))
        }
        sent = nil
        if let question, !isStroked || LinearCommand(word) == nil {
            if let reply = answer(question, with: word, in: state) {
                if reply.intents.contains(where: \.isMessage) { sent = surroundings.now }
                return reply
            }
        }
        let takesWords = isStroked || state.isPaused || asked?.poll.traits.isWritten != true
        if takesWords, let command = LinearCommand(word) {
            return perform(command, in: state, surroundings: surroundings)
        }
        if let readiness = readiness(word, takesWords: takesWords, surroundings: surroundings) {
            return LinearReply(
                [Phrase.linearReadinessSent.text(in: language, readiness.phrase.text(in: language))],
                [.readiness(readiness)])
        }
        guard !text.isEmpty else { return LinearReply() }
        if heard.isFinished { return notUnderstood(text) }
        if state.isPaused { return LinearReply(Phrase.linearNoAnswerInPause.text(in: language, text)) }
        if isOlder || isTooSoon(surroundings.now) { return typedWhileChanged(text, in: state) }
        guard let asked else {
            return choice(text, surroundings).map { wish(.choose($0), in: state, surroundings) }
                ?? LinearReply(unasked(text, in: state))
        }
        return answer(asked, with: word, isStroked: isStroked, in: state)
    }

    /// What a line is to what was asked before anything else; nil where it is something else.
    private mutating func answer(
        _ question: LinearQuestion, with text: String, in state: State
    ) -> LinearReply? {
        self.question = nil
        let word = text.lowercased()
        switch question {
        case .leave:
            guard word == "y" || word == "yes" else {
                return LinearReply(Phrase.linearStays.text(in: language))
            }
            return LinearReply([], [.leave])
        case .checkIn:
            guard word != "cancel" else {
                return LinearReply(Phrase.linearCheckInCancelled.text(in: language))
            }
            let message = String(text.prefix(CheckInDesk.longestMessage))
            let cut = Phrase.linearCut.text(in: language, "\(CheckInDesk.longestMessage)")
            return LinearReply(message == text ? [] : [cut], [.checkIn(message)])
        case .own(let asked, let beside, let draft):
            self.question = question
            return writeOwn(text, to: asked, beside: beside, draft: draft, in: state)
        case .sureness(let asked, let answer): return grade(answer, to: asked, with: text, in: state)
        case .contact: return takeContact(text)
        case .story:
            guard mark.isEmpty, LinearCommand(word) == .story else { return nil }
            return LinearReply(storyLines(in: state))
        }
    }

    private func readiness(
        _ text: String, takesWords: Bool, surroundings: Surroundings
    ) -> Readiness? {
        guard surroundings.readiness != nil, takesWords else { return nil }
        let takesNumbers = heard.readinessTakesNumbers == true && asked == nil
        return Readiness.allCases.first { readiness in
            readiness.word == text.lowercased() || takesNumbers && text == "\(readiness.rawValue + 1)"
        }
    }

    private mutating func isTooSoon(_ now: Moment) -> Bool {
        guard let changed else { return false }
        let seconds = now.seconds(since: changed)
        // A clock that was put back must not keep anybody from answering for long.
        if seconds < 0 { self.changed = now }
        return seconds < Self.grace
    }

    private func typedWhileChanged(_ text: String, in state: State) -> LinearReply {
        var lines = [Phrase.linearTypedWhileChanged.text(in: language, text)]
        if let asked {
            let number = PollText(asked.poll, in: state.scenario, language: language).number
            lines[0] += " " + Phrase.linearTypeAgain.text(in: language, number)
        }
        return LinearReply(lines)
    }

    private func unasked(_ text: String, in state: State) -> String {
        if state.openPoll != nil, isHidden(in: state) { return hiddenSentence(in: state) }
        guard Int(text) != nil else { return notUnderstood(text).lines.joined() }
        return Phrase.linearNoPoll.text(in: language, text)
    }

    /// That a line is neither an answer nor a command.
    func notUnderstood(_ text: String) -> LinearReply {
        LinearReply(Phrase.linearNotUnderstood.text(in: language, text, command(.help)))
    }
}

extension ParticipantIntent {
    /// Whether it is what was written on a line of its own, and no answer.
    fileprivate var isMessage: Bool {
        switch self {
        case .checkIn(let message): !message.isEmpty
        case .contact: true
        case .answer, .leave, .quickExit, .away, .readiness, .group, .becomeLinear: false
        }
    }
}
