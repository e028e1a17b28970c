package import Drawing
package import Session

/// The room's slide at its step, drawn for a body of one size and cut into pages.
package struct SlidePages: Equatable, Sendable {
    /// At least one, each of the body's size.
    package let pages: [Canvas]
    /// The page on which the newest step begins.
    package let newest: Int

    /// Draws what the room sees at the state's place: the content note, the slide's steps so far, or the poll here.
    package init(of state: State, in surroundings: Surroundings, fitting size: Size) {
        pages = [Canvas(size: size)]
        newest = 0
    }
}
