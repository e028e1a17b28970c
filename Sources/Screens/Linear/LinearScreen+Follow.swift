package import Session

extension LinearScreen {
    /// The first lines: the welcome, and where the room is.
    package mutating func begin(state: State, surroundings: Surroundings) -> [String] {
        follow(state, surroundings: surroundings)
    }

    /// Lines to add for what has changed since the last call; to be called after every change.
    ///
    /// How many have answered is not said while a poll is open. A line that is half typed (`isTyping`) is never taken
    /// for a poll that it did not see.
    package mutating func follow(_ state: State, surroundings: Surroundings, isTyping: Bool = false)
        -> [String]
    {
        []
    }
}
