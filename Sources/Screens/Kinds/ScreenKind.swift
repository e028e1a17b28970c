import Session
import Wording
import Workshop

/// A kind of poll as seats ask it, in a form or in lines.
typealias ScreenKind = SeatedKind & SpokenKind

extension Poll.Kind {
    /// The kind as screens and lines know it.
    var onScreen: any ScreenKind {
        switch self {
        case .choice(let kind): kind
        case .choices(let kind): kind
        case .text(let kind): kind
        case .scale(let kind): kind
        case .ranking(let kind): kind
        case .points(let kind): kind
        case .number(let kind): kind
        case .words(let kind): kind
        case .thenNow(let kind): kind
        case .questions(let kind): kind
        }
    }
}

/// A line under a question, and when it is said again.
enum SpokenLine: Equatable, Sendable {
    /// What can be chosen or judged; left out where it was said of the same question before.
    case option(String)
    /// Said each time.
    case how(String)
    /// Said in full once after each coming in, and from then on `later`, or nothing.
    case once(String, later: Phrase?)

    /// Whether it is something that can be chosen or judged.
    var isOption: Bool { if case .option = self { true } else { false } }
}

/// A kind of poll that linear seats are asked in lines, and answer in a line.
protocol SpokenKind: PollKind {
    /// What can be said to the poll, and how: the lines under its question.
    func howToAnswer(in text: PollText) -> [SpokenLine]

    /// What `line` is to the poll, the whole draft where it is written.
    ///
    /// The word for a skip has been taken out of it; what 0 means here, and with what beside it, the kind alone knows.
    func read(_ line: String, by reader: AnswerReader) -> ReadAnswer

    /// `answer`, neither a skip nor with sureness, in the poll's own words; nil where it is text.
    func spoken(_ answer: Answer, in text: PollText) -> String?
}
