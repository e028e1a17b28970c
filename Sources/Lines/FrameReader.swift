/// Turns a link's bytes into frames, however they are cut.
///
/// The first error ends the link: every later call throws it again.
package struct FrameReader<Received: Frame>: Sendable {
    private var held: [UInt8] = []
    private var failure: FrameError?

    /// A reader at the start of a link.
    package init() {}

    /// The frames that `bytes` complete, in their order.
    ///
    /// - Throws: ``FrameError`` for a frame that is unknown, malformed or too long. What came before it in the same
    ///   bytes is dropped with it, for the link is over.
    package mutating func frames(from bytes: some Collection<UInt8>) throws(FrameError) -> [Received] {
        if let failure { throw failure }
        held += bytes
        var frames: [Received] = []
        var start = 0
        do {
            while let next = try frame(at: start) {
                frames.append(next.frame)
                start = next.end
            }
        } catch {
            failure = error
            held = []
            throw error
        }
        held.removeFirst(start)
        return frames
    }

    /// The frame that begins at `start` of what is held and where it ends; nil while it is incomplete.
    private func frame(at start: Int) throws(FrameError) -> (frame: Received, end: Int)? {
        guard held.count - start >= 4 else { return nil }
        let length = held[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
        guard (1...1 + Received.longestBody).contains(length) else { throw .lengthOutOfBounds(length) }
        let end = start + 4 + length
        guard held.count >= end else { return nil }
        let kind = held[start + 4]
        var body = FrameBody(kind: kind, held[(start + 5)..<end])
        return (try Received(kind: kind, body: &body), end)
    }
}
