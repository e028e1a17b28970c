import Workshop

/// A slide as it was read to a seat.
struct ReadSlide: Equatable, Sendable {
    let slide: Slide
    /// The furthest step that was read.
    let step: Int
}
