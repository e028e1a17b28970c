import Session
import Workshop

/// What a linear seat was told of the room, so that only what is new is said.
struct Heard: Equatable, Sendable {
    /// Where the room was; nil before anything was said of a slide.
    var place: Place?
    /// What the slide was when it was read.
    var slide: Slide?
    /// How far each slide was read, by the slide's index.
    var read: [Int: ReadSlide] = [:]
    /// The poll that was said to be open.
    var open: Asked?
    /// Polls whose result was said and has not been put away since.
    var revealed: Set<Poll.ID> = []
    /// The numbers of the texts that were read with each result.
    var texts: [Poll.ID: Set<Int>] = [:]
    /// The numbers of the room's questions that were read while the poll is open.
    var questions: Set<Int> = []
    /// Whether it was said that the session has not begun.
    var isWaiting = false
    var isPaused = false
    var isFinished = false
    var breakUntil: Moment?
    var broadcast: String?
    /// How the readiness check was said to be answered: by numbers too, or by words only; nil while none is asked.
    var readinessTakesNumbers: Bool?
}
