import CSystem
import Glibc
import Lines

/// The door's end of the link to the host: frames in, frames out, never waiting.
final class HostLink {
    let descriptor: Int32
    private var reader = FrameReader<FrameFromHost>()
    private var unsent: [UInt8] = []
    private var sent = 0

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        _ = system_set_blocking(descriptor, false)
    }

    /// How much the host has not taken yet, in bytes.
    var backlog: Int { unsent.count - sent }

    /// Puts `frame` behind those that wait; ``flush()`` sends them.
    func send(_ frame: FrameToHost) { unsent += encoded(frame) }

    /// Sends as much as the host takes; ``receive()`` tells when it has gone, after all that it said before.
    func flush() {
        while sent < unsent.count {
            let taken = unsent[sent...].withUnsafeBytes { system_send(descriptor, $0.baseAddress, $0.count) }
            guard taken >= 0 else { return }
            sent += taken
        }
        unsent.removeAll(keepingCapacity: unsent.capacity < 1_048_576)
        sent = 0
    }

    /// The frames that have arrived; nil when the host is gone.
    func receive() throws(FrameError) -> [FrameFromHost]? {
        var frames: [FrameFromHost] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        // A few rounds at most: the clients want their turn, too.
        for _ in 0..<16 {
            let count = buffer.withUnsafeMutableBytes { system_receive(descriptor, $0.baseAddress, $0.count) }
            if count == -Int(EAGAIN) { return frames }
            guard count > 0 else { return nil }
            frames += try reader.frames(from: buffer[..<count])
            if count < buffer.count { return frames }
        }
        return frames
    }
}
