import Session
import Workshop

/// A kind of poll whose results become rows.
protocol ShownKind: PollKind {
    /// What the room will be asked about, before the poll opens; nothing where the question says it.
    var asked: Sheet.Asked { get }

    /// The picture of `results`, which are not withheld; nothing where it is of another kind's shape.
    func picture(of results: Results, to poll: Poll, in scenario: Scenario) -> [Sheet.Row]

    /// The longest picture that `poll` can have.
    func longestPicture(of poll: Poll) -> Results.Picture
}

extension Poll.Kind {
    /// The kind as sheets know it.
    var shown: any ShownKind {
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
