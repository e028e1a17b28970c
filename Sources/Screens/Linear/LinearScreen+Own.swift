import Session
import Wording
import Workshop

extension LinearScreen {
    /// Asks for an answer of one's own; what was written before stands there still.
    mutating func askOwn(_ asked: Asked, beside: [Int], in state: State) -> LinearReply {
        let lines = (drafts[asked.poll.id] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        let earlier = lines.count > 1 && !lines[1].isEmpty ? String(lines[1]) : nil
        question = .own(asked, beside: beside, draft: earlier)
        let how = Phrase.linearWriteOwn.text(in: language, "\(Poll.longestOther)")
        return LinearReply(
            [WritingAdvice(in: state.scenario, language).text + " " + how]
                + (earlier.map { [readBack($0)] } ?? [])
        )
    }

    /// What a line is to an answer of one's own.
    mutating func writeOwn(
        _ text: String, to asked: Asked, beside: [Int], draft: String?, in state: State
    ) -> LinearReply {
        guard takesAnswers(asked, in: state) else {
            question = nil
            let number = PollText(asked.poll, in: state.scenario, language: language).number
            return LinearReply(Phrase.linearPollIsClosed.text(in: language, number, text))
        }
        let word = text.lowercased()
        if word == "cancel" || isMuted {
            question = nil
            return LinearReply((isMuted ? Phrase.muted : .linearOwnCancelled).text(in: language))
        }
        guard word != "send" else {
            guard let draft else { return LinearReply(Phrase.linearNoText.text(in: language)) }
            question = nil
            sending = asked.poll.id
            return LinearReply(
                [], [.answer(asked.poll.id, round: asked.round, .other(draft, beside: beside))])
        }
        let written = trimmed(String(text.prefix(Poll.longestOther)))
        guard !written.isEmpty else { return LinearReply(Phrase.linearNoText.text(in: language)) }
        question = .own(asked, beside: beside, draft: written)
        drafts[asked.poll.id] = Answer.other(written, beside: beside).draft(for: asked.poll)
        let cut = Phrase.linearCut.text(in: language, "\(Poll.longestOther)")
        return LinearReply([readBack(written)] + (written == text ? [] : [cut]))
    }

    /// Asks how sure its person is of an answer that is recorded; nil where the poll does not ask.
    mutating func askSureness(of answer: Answer, to id: Poll.ID, in state: State) -> String? {
        guard question == nil, held == nil, let poll = state.scenario.poll(id), poll.asksSureness,
            answer != .skip, answer == answer.plain
        else { return nil }
        let asked = Asked(poll: poll, round: state.standing(of: id).round)
        guard takesAnswers(asked, in: state) else { return nil }
        question = .sureness(asked, answer)
        let degrees = (0..<Poll.surenessDegrees).map { degreeText($0, in: language) }
        return Phrase.linearHowSure.text(in: language, degrees[0], degrees[1], degrees[2])
    }

    /// What a line is to how sure its person is; nil where it is something else.
    mutating func grade(_ answer: Answer, to asked: Asked, with text: String, in state: State) -> LinearReply?
    {
        question = nil
        guard takesAnswers(asked, in: state) else { return nil }
        if text.isEmpty || text == "0" { return LinearReply(Phrase.linearSureLeftOut.text(in: language)) }
        guard let number = Int(text), (1...Poll.surenessDegrees).contains(number) else { return nil }
        return LinearReply(
            [], [.answer(asked.poll.id, round: asked.round, .sure(answer, degree: number - 1))])
    }

    /// Whether the poll still takes answers as it was asked.
    func takesAnswers(_ asked: Asked, in state: State) -> Bool {
        let standing = state.standing(of: asked.poll.id)
        return standing.isOpen && standing.round == asked.round
    }
}
