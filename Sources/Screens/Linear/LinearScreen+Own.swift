import Session
import Wording
import Workshop

extension LinearScreen {
    /// Asks for an answer of one's own; what was written before stands there still.
    mutating func askOwn(_ asked: Asked, beside: [Int], in state: State) -> LinearReply {
        let form = ChoiceForm(of: asked.poll, most: nil, draft: person.drafts[asked.poll.id])
        let earlier = form.own.map(\.text).flatMap { $0.isEmpty ? nil : $0 }
        question = .own(asked, beside: beside, draft: earlier)
        let how = Phrase.linearWriteOwn.text(in: language, "\(Poll.longestOther)")
        let care = PollText(asked.poll, in: state.scenario, language: language, isShared: isShared).care
        return LinearReply(
            say([care, .once(how, later: .linearOwnAsBefore)])
                + (earlier.map { [readBack($0, in: state)] } ?? []))
    }

    /// What a line is to an answer of one's own.
    mutating func writeOwn(
        _ text: String, to asked: Asked, beside: [Int], draft: String?, in state: State
    ) -> LinearReply {
        guard takesAnswers(asked, in: state) else {
            question = nil
            return tooLate(text, for: asked, in: state)
        }
        let word = text.lowercased()
        if word == "cancel" || person.isMuted {
            question = nil
            return person.isMuted ? refuse(asked) : LinearReply(Phrase.linearOwnCancelled.text(in: language))
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
        person.drafts[asked.poll.id] = asked.poll.draft(of: .other(written, beside: beside))
        let cut = Phrase.linearCut.text(in: language, "\(Poll.longestOther)")
        return LinearReply([readBack(written, in: state)] + (written == text ? [] : [cut]))
    }
}
