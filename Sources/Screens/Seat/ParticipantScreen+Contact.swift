extension ParticipantScreen {
    /// Tells whether the address that was left is kept.
    package mutating func contactCame(back isKept: Bool) {}
}
