/// What a seat holds of asking for a facilitator; no draft and no other page ever has it.
struct CheckInDesk: Equatable, Sendable {
    /// The most characters of a message.
    static let longestMessage = 200

    /// What is being written.
    var editor = LineEditor(limit: longestMessage)
    /// Whether its page stands before everything.
    var isOpen = false
    /// Whether it was asked for while no facilitator would see it; the support page says so.
    var isInVain = false
    /// What became of the message, replies aside.
    var news: CheckInNews?
    /// What a facilitator wrote, until it is put away.
    var reply: String?
}
