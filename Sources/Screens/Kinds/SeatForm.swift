import Keyboard
import Session
import Showing
import Wording
import Workshop

/// What a seat chooses or writes in, to answer one poll.
protocol SeatForm: Equatable, Sendable {
    /// What is chosen or typed, for the form to begin with when it is opened again; empty where nothing is.
    var draft: String { get }
    /// How to answer.
    var instruction: SeatRemark { get }
    /// How to answer where no key but a number chooses.
    var instructionByNumber: SeatRemark { get }
    /// What is written in people's own words, a text for each field; none while letters and signs are no text.
    ///
    /// All of it is searched for what could identify somebody before it is sent.
    var typed: [String] { get }
    /// How many characters fit into a field, where the last key had more; nil where it had not.
    var cutAt: Int? { get }
    /// Whether a number is typed in a field.
    var isNumber: Bool { get }
    /// The keys that the last row names.
    var footer: SeatFooter { get }

    /// Puts `texts` in the place of what is ``typed``, as many.
    mutating func replace(by texts: [String])

    /// Does what `key` means to the form, whose fields are `width` columns wide.
    mutating func press(_ key: Key, width: Int) -> FormStep

    /// Takes note of what may be shown by now of the room's questions.
    mutating func follow(_ sheet: Sheet?)

    /// What comes behind an answer that is recorded.
    mutating func goOn(behind answer: Answer) -> FormSequel

    /// Adds what answers the question, and what to do with it.
    ///
    /// - Parameters:
    ///   - column: What it is added to.
    ///   - width: The columns of a line.
    ///   - isRoomy: Whether there is room for air.
    ///   - advice: What stands under a field for free text.
    ///   - language: What it is said in.
    func add(
        to column: inout TextColumn, width: Int, isRoomy: Bool, advice: WritingAdvice, in language: Language)
}

extension SeatForm {
    var instructionByNumber: SeatRemark { instruction }

    var cutAt: Int? { nil }

    var isNumber: Bool { false }

    var footer: SeatFooter { typed.isEmpty ? .choice : .text }

    mutating func follow(_ sheet: Sheet?) {}

    mutating func goOn(behind answer: Answer) -> FormSequel { .done }

    /// Whether `other` is the same form, and says the same.
    func equals(_ other: any SeatForm) -> Bool { other as? Self == self }
}

/// What a key did to a form.
enum FormStep: Equatable, Sendable {
    /// The key means nothing to the form.
    case ignored
    /// The key moved or changed something.
    case touched
    /// The key cannot be followed, for the reason that the remark gives.
    case refused(SeatRemark)
    /// The person is done here, and nothing is to be sent.
    case left
    /// The person wants this sent.
    case send(Answer)
}

/// What comes behind an answer that is recorded.
enum FormSequel: Equatable, Sendable {
    /// Nothing: the form goes.
    case done
    /// The form stays as it is.
    case stays
    /// The form asks more, which its person has not touched yet.
    case askedMore
}

/// A kind of poll that seats answer in a form.
protocol SeatedKind: PollKind {
    /// The form of `poll`, with a `draft` in it, and what this seat has said `earlier`.
    func form(of poll: Poll, draft: String?, earlier: Answer?) -> any SeatForm

    /// `answer`, with no sureness, as a form's draft has it; nil where no draft says it.
    func draft(of answer: Answer, to poll: Poll) -> String?

    /// `answer`, neither a skip nor with sureness, in the poll's own words; empty where it is text.
    func spelling(of answer: Answer, to poll: Poll, in language: Language) -> String
}

extension Poll {
    /// The answer as a form's draft has it; nil for a skip of a poll that has no draft for it.
    func draft(of answer: Answer) -> String? {
        let draft = kind.onScreen.draft(of: answer.plain, to: self)
        guard case .sure(_, let degree) = answer else { return draft }
        return draft.map { $0 + ($0.contains("\n") ? "\n" : "\n\n") + String(degree + 1) }
    }

    /// The answer in the poll's own words; empty where it is text.
    func spelling(of answer: Answer, in language: Language) -> String {
        if answer == .skip { return Phrase.ratherNotSay.text(in: language) }
        let said = kind.onScreen.spelling(of: answer.plain, to: self, in: language)
        guard case .sure(_, let degree) = answer else { return said }
        return said + ", " + Wording.surenessDegrees(in: language)[degree]
    }
}
