/// Where the session stands in its scenario.
package struct Place: Hashable, Sendable {
    /// An index into the scenario's slides.
    package var slide: Int
    /// An index into the slide's steps; ``contentNote`` while the slide's content note stands before it.
    package var step: Int

    /// The step before the first: the slide's content note is on the screen, and nothing of the slide.
    package static let contentNote = -1

    /// Makes a place.
    package init(slide: Int, step: Int) {
        self.slide = slide
        self.step = step
    }

    /// Whether the content note of the slide is what is shown.
    package var isContentNote: Bool { step == Self.contentNote }
}
