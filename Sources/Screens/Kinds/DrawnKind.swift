import Session
import Workshop

/// A kind of poll that slides, stages and consoles draw.
protocol DrawnKind: PollKind {
    /// Whether its picture is turned page by page where it is long; else all of it has to fit on one.
    var isTurned: Bool { get }

    /// Adds what the room will be asked about, before the poll opens; nothing where the question says it.
    func addAsked(of drawn: DrawnPoll, to flow: inout Flow)

    /// Adds the picture of `results`, where a page has `height` rows; nothing where it is of another kind's shape.
    func addPicture(of results: Results, in drawn: DrawnPoll, to flow: inout Flow, height: Int)

    /// The longest picture that `poll` can have.
    func longestPicture(of poll: Poll) -> Results.Picture
}
