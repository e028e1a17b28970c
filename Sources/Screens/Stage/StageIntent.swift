package import Session

/// What a stage's key asks for.
package enum StageIntent: Equatable, Sendable {
    case command(Command)
    /// Leave this terminal; the session goes on.
    case detach
    /// Make a new join code.
    case changeCode
}
