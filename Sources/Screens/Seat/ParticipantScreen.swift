import Keyboard
package import Session
import Wording
package import Workshop

/// What a participant's key asks for.
package enum ParticipantIntent: Equatable, Sendable {
    case answer(Poll.ID, round: Int, Answer)
    /// Leave this terminal; the seat words bring back.
    case leave
    /// Clear the terminal as far as it allows and end the line at once.
    case quickExit
    /// Step away from the seat unseen, or come back.
    case away(Bool)
    /// Ask for a private check-in, with a few words or none.
    case checkIn(String)
    /// Answer "Can you all hear?"
    case readiness(Readiness)
    /// Be in a group or in none, or in another.
    case group(Groups.Wish)
    /// Leave an e-mail address, in order to be written to; it is kept apart from every answer.
    case contact(String)
    /// Go on as a linear seat.
    case becomeLinear
}

/// What became of an answer that was sent.
package enum AnswerOutcome: Equatable, Sendable {
    /// It is on disk.
    case recorded(Poll.ID, Answer)
    /// The session did not take it; it stays on the form.
    case refused(Poll.ID, Refusal)
    /// The record could not be written; the answer stays on the form.
    case notWritten(Poll.ID)
}

/// What one participant sees and types.
package struct ParticipantScreen: Equatable, Sendable {
    /// Who sits there.
    package internal(set) var person: Participant
    /// Whether the person who came back is still to be greeted.
    var isGreeting: Bool
    /// Where the room stood when its person first came, as long as it stands there and has asked nothing.
    var firstPlace: Place?
    /// The form that the keys go to.
    var form: PollForm?
    /// The page that stands before form and room.
    var page: SeatPage?
    /// Whether the support page stands before everything.
    var isSupportOpen = false
    /// The first line shown of the page that stands before the room.
    var pageTop = 0
    /// The page of the room that its person turned to, until the room goes on.
    var turned: TurnedPage?
    /// The open poll whose form was left or answered.
    var put: Poll.ID?
    /// The story that stands before form and room.
    var look: StoryLook?
    /// The form that takes letters and was left with the last key, which a key behind that brings back.
    var justLeft: PollForm?
    /// The closed poll whose form was put away with words in it that were not sent.
    var keptWords: Poll.ID?
    /// Whether a form has just gone by itself: letters meant for it do nothing until another key.
    var isSettling = false
    /// What the last line about an answer says, while no form is open.
    var news: SeatNews?
    /// Why the last key, or what was pasted, did nothing.
    var remark: Phrase?
    /// Whether the person has stepped away.
    var isAway = false
    /// What the seat has done about the readiness check.
    var hearing = Hearing.silent
    /// Where this seat stands while groups are asked for, or stand; nil where it was told nothing.
    var place: Groups.Place?
    /// Asking for a facilitator.
    var checkIn = CheckInDesk()
    /// Leaving an e-mail address.
    var contact = ContactDesk()

    /// Makes the screen of somebody who has just come.
    package init(_ person: Participant) {
        self.person = person
        isGreeting = person.isReturning
        page = person.isReturning ? nil : .welcome
    }

    /// What everything at this seat is said in.
    var language: Language { person.language }

    /// What every screen and line calls the seat words.
    package static func seatWordsLine(words: SeatWords, in language: Language = .english) -> String {
        Phrase.seatWordsLine.text(in: language, words.text)
    }

    /// Asks for a facilitator.
    static let checkInKey = Key.character("c")

    /// Keys that are pressed one after the other, as screens write them.
    static func notation(_ keys: Key...) -> String { keys.map(\.notation).joined(separator: ", ") }

    /// An entry of the catalogue, as this seat says it.
    func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
