import Lines

/// What reaches the host's loop.
enum Input: Sendable {
    /// A terminal of this machine, or a command that asks for something, is on a local socket; it is this user's where
    /// it is trusted.
    case linkOpened(LinkID, isTrusted: Bool)
    /// A new door stands; it is process `pid`.
    case doorOpened(LinkID, pid: Int32)
    /// The door could not be started.
    case doorFailed
    case frame(LinkID, FrameToHost)
    /// The far end is gone, or sent what is no frame.
    case linkClosed(LinkID)
    /// The scenario's file has changed, and was read so.
    case scenarioChanged(ScenarioFile.Reading)
    /// What has become of a picture.
    case picture(PictureNews)
    /// What the servers of a shared session say.
    case streamed(FrameFromStream)
    /// More waits to be taken of what has been typed.
    case goOn
    /// Some time has passed.
    case tick
    /// The process was asked to end; the session can be resumed.
    case terminate
}

/// Names one socket of the host: the door's, or an attached terminal's.
///
/// Never used twice.
struct LinkID: Hashable, Sendable {
    let number: Int
}

/// Names one line: which socket it comes through, and which line of that socket.
struct LineAddress: Hashable, Sendable {
    let link: LinkID
    let line: LineID
}
