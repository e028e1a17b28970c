/// What a seat holds of leaving an e-mail address; nothing of it stays once it is sent.
struct ContactDesk: Equatable, Sendable {
    /// What became of it.
    enum News: Equatable, Sendable {
        case kept, lost
    }

    /// What is being written.
    var editor = LineEditor(limit: longestAddress)
    /// Whether its page stands before the room.
    var isOpen = false
    /// Whether what was sent is no address.
    var isNone = false
    /// What became of it.
    var news: News?
}
