/// What the host tells the near end of lines.
package enum FrameFromHost: Hashable, Sendable {
    /// What the door needs to begin: its private host key, in OpenSSH's text form, what it hashes sources under, and what
    /// it says by itself.
    case begin(hostKey: String, SourceKey, DoorSentences)
    /// To be answered at once.
    case areYouThere
    /// How the host judges what a line ``FrameToHost/asked(_:user:_:from:)``.
    case verdict(LineID, Verdict)
    /// What the line's terminal is to show, and what it is filled up with. At most 1 MiB.
    case bytes(LineID, [UInt8], Filling = .none)
    /// What the line's terminal is to show if the host ends without a word, in place of what was said of that before:
    /// what gives the terminal back, and a sentence for its person. At most 16 KiB.
    case lastWords(LineID, [UInt8])
    /// Ends the line after what was sent has gone out; an attached terminal prints `farewell` once its modes are
    /// given back, and exits with `status`. The door has sent it as bytes already and ignores both.
    case close(LineID, farewell: String, status: UInt8)
}

/// The host's judgement on a client that wants in.
package enum Verdict: Hashable, Sendable {
    /// It may take its seat.
    case admit
    /// It is to be asked this (again, where it answered before). `instruction` may be empty, and many clients show it
    /// to nobody: the prompt has to do without. `takesKeys` says whether it may also show a public key; where nobody
    /// asks for keys, clients show none. `echoes` says whether what is typed is shown.
    case ask(instruction: String, prompt: String, takesKeys: Bool = false, echoes: Bool = true)
    /// It is not let in, and its connection ends.
    case refuse
}

/// What the door says without asking the host: one sentence each, in at most 4 KiB.
package struct DoorSentences: Hashable, Sendable {
    /// To somebody whose time at a prompt, or before a terminal, is over.
    package var late: String
    /// To somebody for whom there is no seat.
    package var full: String
    /// To a command or a subsystem.
    package var command: String
    /// To whoever wants to be led on to another machine.
    package var forwarding: String
    /// To a second session on one connection.
    package var second: String

    /// Makes what a door says.
    package init(late: String, full: String, command: String, forwarding: String, second: String) {
        self.late = late
        self.full = full
        self.command = command
        self.forwarding = forwarding
        self.second = second
    }
}
