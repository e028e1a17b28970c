import Redaction
package import Session
import Wording
import Workshop

extension LinearScreen {
    /// What a line says to the poll that was asked.
    mutating func answer(_ asked: Asked, with text: String, isStroked: Bool, in state: State) -> LinearReply {
        guard takesAnswers(asked, in: state) else { return tooLate(text, for: asked, in: state) }
        guard asked.poll.traits.isWritten else { return read(text, for: asked, in: state) }
        if asked.poll.traits.shown == .questions, let joined = meToo(text, to: asked, in: state) {
            return joined
        }
        return write(text, isStroked: isStroked, for: asked, in: state)
    }

    /// Whether the poll still takes answers as it was asked.
    func takesAnswers(_ asked: Asked, in state: State) -> Bool {
        let standing = state.standing(of: asked.poll.id)
        return standing.isOpen && standing.round == asked.round
    }

    /// That an answer came when its poll took none any more.
    func tooLate(_ text: String, for asked: Asked, in state: State) -> LinearReply {
        let number = PollText(asked.poll, in: state.scenario, language: language).number
        return LinearReply(Phrase.linearPollIsClosed.text(in: language, number, text))
    }

    private mutating func read(_ text: String, for asked: Asked, in state: State) -> LinearReply {
        let earlier = given?.asked == asked ? given?.ratings : nil
        let reader = AnswerReader(poll: asked.poll, language: language, earlier: earlier)
        switch reader.read(text) {
        case .answer(let answer):
            given =
                if case .ratings(let ratings) = answer { GivenRatings(asked: asked, ratings: ratings) } else {
                    nil
                }
            return send(answer, to: asked)
        case .own where person.isMuted: return refuse(asked)
        case .own(let beside): return askOwn(asked, beside: beside, in: state)
        case .wrong(let sentence): return LinearReply(sentence)
        case .notUnderstood: return notUnderstood(text)
        }
    }

    private mutating func write(
        _ text: String, isStroked: Bool, for asked: Asked, in state: State
    ) -> LinearReply {
        let word = text.lowercased()
        if text == "0" || isStroked && LinearCommand.skips.contains(word) { return send(.skip, to: asked) }
        if person.isMuted { return refuse(asked) }
        if word == "send" {
            switch written(person.drafts[asked.poll.id] ?? "", to: asked.poll) {
            case .answer(let answer):
                sending = asked.poll.id
                return send(answer, to: asked)
            case .wrong(let sentence): return LinearReply(sentence)
            case .notUnderstood, .own: return LinearReply(Phrase.linearNoText.text(in: language))
            }
        }
        guard !isStroked else { return notUnderstood("/" + text) }
        if person.recorded[asked.poll.id]?.questionCount ?? 0 >= Poll.mostQuestions {
            return LinearReply(Phrase.seatQuestionsFull.text(in: language, "\(Poll.mostQuestions)"))
        }
        let most = asked.poll.traits.shown == .questions ? Poll.longestQuestion : Poll.longestText
        let draft = trimmed(String(text.prefix(most)))
        guard case .answer = written(draft, to: asked.poll) else {
            // What stood there before must not go in the place of what was meant now.
            person.drafts[asked.poll.id] = nil
            return LinearReply(readBack(draft, to: asked.poll, in: state))
        }
        person.drafts[asked.poll.id] = draft
        var lines = [readBack(draft, to: asked.poll, in: state)]
        if draft != text {
            lines.append(Phrase.linearCut.text(in: language, "\(most)"))
        }
        if LinearCommand(text) != nil {
            lines.append(Phrase.linearCommandInText.text(in: language, "/" + word))
        }
        return LinearReply(lines)
    }

    /// That no text is taken; it counts as a skip, so that how many have answered points at no muted seat.
    func refuse(_ asked: Asked) -> LinearReply {
        let isAnswered = person.answered.contains(asked.poll.id)
        return LinearReply(
            [Phrase.muted.text(in: language)],
            isAnswered ? [] : [.answer(asked.poll.id, round: asked.round, .skip)])
    }

    private func written(_ draft: String, to poll: Poll) -> ReadAnswer {
        AnswerReader(poll: poll, language: language, earlier: nil).written(draft)
    }

    /// The draft as it would be sent, and how it is sent.
    mutating func readBack(_ draft: String, to poll: Poll, in state: State) -> String {
        switch written(draft, to: poll) {
        case .answer(.phrases(let phrases)):
            let quoted = phrases.map { "\"\($0)\"" }.joined(separator: ", ")
            return Phrase.linearYourPhrases.text(in: language, quoted) + howToSend(.linearSendThem)
                + care(for: draft, in: state)
        case .answer: return readBack(draft, in: state)
        case .wrong(let sentence): return sentence + care(for: draft, in: state)
        case .notUnderstood, .own: return Phrase.linearNoText.text(in: language)
        }
    }

    /// A text as it would be sent, and how it is sent.
    mutating func readBack(_ text: String, in state: State) -> String {
        Phrase.linearYourText.text(in: language, text, "\(text.count)") + howToSend(.linearSendIt)
            + care(for: text, in: state)
    }

    /// How what was read back is sent or written anew; shorter once it was heard.
    private mutating func howToSend(_ phrase: Phrase) -> String {
        once(phrase.text(in: language), later: Phrase.linearSendAsBefore.text(in: language))
            .map { " " + $0 }.joined()
    }

    /// What in a draft could identify somebody.
    private func care(for draft: String, in state: State) -> String {
        let found = mentions(in: draft, knowing: KnownPeople(state.scenario.people))
            .map { String(draft[$0.range]) }.joined(separator: ", ")
        return found.isEmpty ? "" : " " + Phrase.linearMayIdentify.text(in: language, found)
    }

    private func send(_ answer: Answer, to asked: Asked) -> LinearReply {
        LinearReply([], [.answer(asked.poll.id, round: asked.round, answer)])
    }

    /// Lines to add for what became of an answer.
    package mutating func take(_ outcome: AnswerOutcome, in state: State) -> [String] {
        sending = nil
        let said = sentence(about: outcome, in: state)
        guard case .recorded(let poll, let answer) = outcome,
            let more = askSureness(of: answer, to: poll, in: state)
        else { return [plainly(said)] }
        return [said, more].map(plainly)
    }

    /// What is recorded, and once that it can be changed.
    private mutating func recorded(_ sentence: Phrase, _ values: String..., change: Phrase) -> String {
        ([sentence.text(in: language, values: values)] + once(change.text(in: language)))
            .joined(separator: " ")
    }

    private mutating func sentence(about outcome: AnswerOutcome, in state: State) -> String {
        switch outcome {
        case .recorded(let poll, let answer):
            person.note(answer, to: poll)
            let known = state.scenario.poll(poll)
            // What was written since is not sent yet.
            if answer == .skip || isDraft(of: known, answer) { person.drafts[poll] = nil }
            let asking = recordedQuestion(answer, poll: poll, number: number(of: poll, in: state))
            guard state.standing(of: poll).isOpen, let known else {
                return Phrase.linearRecordedClosed.text(in: language, number(of: poll, in: state))
            }
            let text = PollText(known, in: state.scenario, language: language)
            if let asking { return asking }
            guard let spelling = text.spelling(of: answer) else {
                let isWords = if case .phrases = answer { true } else { false }
                return recorded(
                    isWords ? .linearRecordedPhrases : .linearRecordedText, text.number,
                    change: .linearChangeText)
            }
            return recorded(.linearRecorded, text.number, spelling, change: .linearChange)
        case .refused(let poll, .closed):
            return Phrase.linearNotRecorded.text(in: language, number(of: poll, in: state))
        case .refused(let poll, .doesNotFit):
            return Phrase.linearDoesNotFit.text(in: language, number(of: poll, in: state))
        case .refused(let poll, _):
            return Phrase.linearRefused.text(in: language, number(of: poll, in: state))
        case .notWritten(let poll):
            return Phrase.linearNotWritten.text(in: language, number(of: poll, in: state))
        }
    }

    private func isDraft(of poll: Poll?, _ answer: Answer) -> Bool {
        guard let poll, let draft = person.drafts[poll.id] else { return false }
        if case .other = answer { return poll.draft(of: answer) == draft }
        return poll.traits.isWritten && written(draft, to: poll) == .answer(answer)
    }

    private func number(of poll: Poll.ID, in state: State) -> String {
        String((state.scenario.polls.firstIndex { $0.id == poll } ?? 0) + 1)
    }
}
