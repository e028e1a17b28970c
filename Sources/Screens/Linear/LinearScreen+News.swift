extension LinearScreen {
    /// Lines to add for what became of a check-in.
    package mutating func receive(_ news: CheckInNews) -> [String] { [] }

    /// Lines to add when a facilitator takes no more texts from this seat.
    package mutating func mute() -> [String] {
        isMuted = true
        return []
    }
}
