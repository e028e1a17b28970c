package import Drawing
package import Keyboard
package import Session

/// What a stage's key asks for.
package enum StageIntent: Equatable, Sendable {
    case command(Command)
    /// Leave this terminal; the session goes on.
    case detach
    /// Make a new join code.
    case changeCode
}

/// What the room sees, and the clicker's keys.
package struct StageScreen: Equatable, Sendable {
    /// Makes a stage.
    package init() {}

    /// What `key` asks for; overlays and pages are this screen's own matter and ask for nothing.
    package mutating func press(
        _ key: Key, in state: State, surroundings: Surroundings, size: Size
    ) -> [StageIntent] {
        []
    }

    /// Says why a command was refused, until the next key.
    package mutating func show(_ refusal: Refusal) {}

    /// The picture for a terminal of that size.
    package func canvas(of state: State, surroundings: Surroundings, size: Size) -> Canvas {
        Canvas(size: size)
    }
}
