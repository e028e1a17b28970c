/// What the near end of lines (the door, or an attached terminal) tells the host.
package enum FrameToHost: Hashable, Sendable {
    /// The door takes connections.
    case listening
    /// The door cannot go on; one sentence says why.
    case failed(String)
    /// The answer to ``FrameToHost/FrameFromHost/areYouThere``.
    case alive
    /// A client from there asks to be let in as `user` (at most 64 bytes). The host judges.
    case asked(LineID, user: String, Proof, from: Source)
    /// A client that was let in has its terminal.
    case opened(LineID, Opening)
    /// What was typed, at most 16 KiB at a time.
    case bytes(LineID, [UInt8])
    /// Everything that was sent to the line has gone out; it can take the next picture.
    case drained(LineID)
    /// The terminal's new size, in the ranges of ``Opening``.
    case resized(LineID, width: UInt16, height: UInt16)
    /// The line is gone, for whatever reason.
    case closed(LineID)
}

/// What a client that wants in shows for it.
package enum Proof: Hashable, Sendable {
    /// Nothing yet.
    case none
    /// What it typed at the last prompt, at most 256 bytes.
    case answer(String)
    /// A public key as `authorized_keys` spells it, type and base64, at most 4 KiB; `isSigned` where the client has
    /// proved that it holds the private one, and not where it only asks whether to.
    case key(String, isSigned: Bool)
}
