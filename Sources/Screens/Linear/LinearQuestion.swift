import Session
import Wording
import Workshop

/// What a linear seat waits for its person to say, before it takes anything else.
enum LinearQuestion: Equatable, Sendable {
    /// Whether to leave.
    case leave
    /// The words of a check-in.
    case checkIn
    /// An answer of one's own, beside the options that were ticked; what was written so far.
    case own(Asked, beside: [Int], draft: String?)
    /// How sure its person is of an answer that is recorded.
    case sureness(Asked, Answer)
    /// An e-mail address.
    case contact
    /// Whether to tell a story whose part is hidden.
    case story

    /// The poll that it belongs to.
    var asked: Asked? {
        switch self {
        case .own(let asked, _, _), .sureness(let asked, _): asked
        case .leave, .checkIn, .contact, .story: nil
        }
    }
}

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

extension LinearScreen {
    /// Lines that tell whether the address that was left is kept.
    package mutating func contactCame(back isKept: Bool) -> [String] {
        [plainly((isKept ? Phrase.linearContactKept : .seatContactLost).text(in: language))]
    }

    /// Asks for an e-mail address.
    mutating func askContact() -> LinearReply {
        question = .contact
        return LinearReply([
            Phrase.seatContactHow.text(in: language), Phrase.linearContact.text(in: language),
        ])
    }

    /// What a line is to the question for an address; what is none is asked for again.
    mutating func takeContact(_ text: String) -> LinearReply {
        guard !text.isEmpty else { return LinearReply(Phrase.linearContactNone.text(in: language)) }
        if let address = emailAddress(in: text) { return LinearReply([], [.contact(address)]) }
        question = .contact
        return LinearReply([
            Phrase.seatContactNone.text(in: language), Phrase.linearContact.text(in: language),
        ])
    }
}
