import Session
import Wording
import Workshop

extension LinearScreen {
    /// Asks how sure its person is of an answer that is recorded; nil where the poll does not ask.
    mutating func askSureness(of answer: Answer, to id: Poll.ID, in state: State) -> String? {
        guard question == nil, held == nil, let poll = state.scenario.poll(id), poll.asksSureness,
            answer != .skip, answer == answer.plain
        else { return nil }
        let asked = Asked(poll: poll, round: state.standing(of: id).round)
        guard takesAnswers(asked, in: state) else { return nil }
        question = .sureness(asked, answer)
        let degrees = surenessDegrees(in: language)
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
}
