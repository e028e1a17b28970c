import Drawing
import Session
import Workshop

/// All that a console's picture and keys depend on, beside the console itself.
struct ConsoleRoom {
    var state: State
    var surroundings: Surroundings
    var backstage: Backstage
    var size: Size

    /// The language of consoles.
    var language: Language { surroundings.language }

    /// The section that the room is in.
    var section: Int { state.scenario.section(ofSlide: state.place.slide) }
}
