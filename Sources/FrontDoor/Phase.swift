import CSSH
import Drawing

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

/// What a client that wants in is asked.
struct Question {
    private let instruction: String
    private let asked: String
    /// Whether it may show a public key instead.
    let takesKeys: Bool
    /// Whether what is typed is shown.
    let echoes: Bool

    /// Makes what a verdict asks.
    init(instruction: String, prompt: String, takesKeys: Bool, echoes: Bool) {
        self.instruction = instruction
        asked = prompt
        self.takesKeys = takesKeys
        self.echoes = echoes
    }

    /// What stands over the prompt, in ASCII and with its line's end; empty where ASCII cannot say it.
    ///
    /// OpenSSH up to 10.0 shows what is not ASCII as octal numbers, and Dropbear loses it; Dropbear puts the prompt behind
    /// it unless it ends its line.
    var heading: String { isASCII ? asciiSpelling(of: instruction) + "\n" : "" }

    /// The prompt itself, which clients show as it is; with the instruction, where that could not stand over it.
    var prompt: String { instruction.isEmpty || isASCII ? asked : "\(instruction): \(asked)" }

    /// Whether the instruction loses nothing but accents and curls in ASCII.
    private var isASCII: Bool {
        let lost = asciiSpelling(of: instruction).count { $0 == "?" }
        return !instruction.isEmpty && lost == instruction.count { $0 == "?" }
    }
}
