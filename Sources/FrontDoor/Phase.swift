import CSSH

/// How far a client has come.
enum Phase {
    /// It has not asked yet.
    case entering
    /// The host judges; the message is held until it has, for libssh answers by it.
    case judged(ssh_message, Shown)
    /// It was told which methods are open to it, and keyboard-interactive will ask it this.
    case invited(Question)
    /// It has a prompt before it.
    case prompted(Question)
    /// It was let in and has no terminal yet.
    case admitted
    /// It has its terminal.
    case seated
    /// It was refused, and has a moment to say so to its person and go; whatever it tries is refused.
    case refused
    /// Its channel is closed on this side, or it broke the rules: what is pending goes out, then it ends.
    case leaving

    /// What is being judged.
    enum Shown {
        case nothing
        /// An answer, or the wish to be asked.
        case answer
        /// A key; the question stands where this one opens nothing.
        case key(isSigned: Bool, Question)
    }
}
