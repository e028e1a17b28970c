import Workshop

/// What was asked, and how the session stood then.
struct Wish: Equatable {
    let number: Int
    let command: Command?
    var isWaiving: Bool
    var press: Press
    let asked: Int64
    /// When it was first looked at.
    var since: Int64?
    /// Whether it was said that it waits.
    var isWaiting = false

    /// How a session stands in what it is about.
    func press(in state: State) -> Press { command.map { Press(of: $0, in: state) } ?? Press() }
}

/// What became of what a room asked of the session.
package enum WishOutcome: Equatable, Sendable {
    case accepted
    case refused(Refusal)
    /// It waits for rooms, given by name, to deliver; what becomes of it is said later.
    case waiting([String])
    /// Another room was first, and what it did has changed what the wish was about; its name.
    case overtaken(String)
}

/// How the session stands in what a command is about: where that has changed before the command is decided, it was meant
/// for something else.
struct Press: Equatable {
    private var place: Place?
    private var poll: Poll.ID?
    private var standing: (phase: Standing.Phase, round: Int)?
    private var isBlank: Bool?
    private var isOnBreak: Bool?

    init() {}

    init(of command: Command, in state: State) {
        switch command {
        case .next, .back, .nextSlide, .previousSlide, .go: place = state.place
        case .toggleOpen, .toggleReveal, .askAgain:
            place = state.place
            poll = (state.openPoll ?? state.pollHere)?.id
            standing = poll.map { (state.standing(of: $0).phase, state.standing(of: $0).round) }
        case .toggleBlank: isBlank = state.isBlank
        case .startBreak, .endBreak: isOnBreak = state.breakUntil != nil
        case .start, .countHands, .review, .togglePause, .extend, .drop, .restore, .edit, .takeSeat, .answer,
            .finish, .finishAlone:
            break
        }
    }

    static func == (one: Self, other: Self) -> Bool {
        one.place == other.place && one.poll == other.poll && one.standing?.phase == other.standing?.phase
            && one.standing?.round == other.standing?.round && one.isBlank == other.isBlank
            && one.isOnBreak == other.isOnBreak
    }
}
