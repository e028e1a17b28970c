import Session
import Workshop

/// What a linear seat was told of the room, so that only what is new is said.
struct Heard: Equatable, Sendable {
    /// Where the room was; nil before anything was said of a slide.
    var place: Place?
    /// What the slide was when it was read.
    var slide: Slide?
    /// The furthest step that was read of each slide, by the slide's index.
    var steps: [Int: Int] = [:]
    /// The poll that was said to be open, and its round.
    var open: Asked?
    /// Polls whose result was said and has not been put away since.
    var revealed: Set<Poll.ID> = []
    /// Whether it was said that the session runs.
    var isWaiting = false
    var isPaused = false
    var isFinished = false
    var breakUntil: Moment?
    var broadcast: String?
    /// Whether the readiness check was said to be asked.
    var isReadinessAsked = false
}
