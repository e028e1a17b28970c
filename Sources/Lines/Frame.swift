/// One message of the line protocol, in either direction.
///
/// On the wire: the length of what follows as four bytes, the kind as one, and the body. Numbers are big-endian;
/// a text is its length as two bytes and its UTF-8.
package protocol Frame: Hashable, Sendable {
    /// The longest body that a peer may announce, in bytes; anything longer ends the link.
    static var longestBody: Int { get }

    /// Reads a frame of `kind` from `body`, which may be a stranger's.
    init(kind: UInt8, body: inout FrameBody) throws(FrameError)

    /// Writes the frame's kind and body, once for each frame that it takes.
    func write(to writer: inout FrameWriter)
}

/// The bytes of `frame` as they go over a link.
///
/// A text longer than its bound is cut, and a run of bytes longer than a frame holds becomes several frames.
package func encoded(_ frame: some Frame) -> [UInt8] {
    var writer = FrameWriter()
    frame.write(to: &writer)
    return writer.bytes
}
