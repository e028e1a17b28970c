import Session

/// A page of the room's slide that a person turned to.
struct TurnedPage: Equatable, Sendable {
    /// Where the room stood; elsewhere the page means nothing.
    let place: Place
    /// Which page.
    var index: Int
}
