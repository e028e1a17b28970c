/// What the host tells the near end of lines.
package enum FrameFromHost: Hashable, Sendable {
    /// What the door needs to begin: its private host key, in OpenSSH's text form.
    case hostKey(String)
    /// To be answered at once.
    case areYouThere
    /// How the host judges what a line ``FrameToHost/asked(_:user:answer:)``.
    case verdict(LineID, Verdict)
    /// What the line's terminal is to show. At most 1 MiB.
    case bytes(LineID, [UInt8])
    /// Ends the line after what was sent has gone out; an attached terminal prints `farewell` once its modes are
    /// given back, and exits with `status`. The door has sent it as bytes already and ignores both.
    case close(LineID, farewell: String, status: UInt8)
}

/// The host's judgement on a client that wants in.
package enum Verdict: Hashable, Sendable {
    /// It may take its seat.
    case admit
    /// It is to be asked this (again, where it answered before); what it types is shown as typed. `instruction` may be
    /// empty. `takesKeys` says whether it may also show a public key; where nobody asks for keys, clients show none.
    case ask(instruction: String, prompt: String, takesKeys: Bool = false)
    /// It is not let in, and its connection ends.
    case refuse
}
