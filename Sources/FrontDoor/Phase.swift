import CSSH

/// How far a client has come.
enum Phase {
    /// It has not asked yet.
    case entering
    /// The host judges; the message is held until it has, for libssh answers by it.
    case judged(ssh_message, isNone: Bool)
    /// It was told to come by keyboard-interactive, where this will be asked.
    case invited(instruction: String, prompt: String)
    /// It has a prompt before it.
    case prompted(instruction: String, prompt: String)
    /// It was let in and has no terminal yet.
    case admitted
    /// It has its terminal.
    case seated
    /// It was refused, and has a moment to say so to its person and go; whatever it tries is refused.
    case refused
    /// Its channel is closed on this side, or it broke the rules: what is pending goes out, then it ends.
    case leaving
}
