import CSystem
import Glibc
import Lines

/// This process's end of the link to the host: frames in, frames out, never waiting.
final class HostLink {
    let descriptor: Int32
    private var reader = FrameReader<FrameToStream>()
    private var unsent: [UInt8] = []
    private var sent = 0

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        _ = system_set_blocking(descriptor, false)
    }

    /// How much the host has not taken yet, in bytes.
    var backlog: Int { unsent.count - sent }

    /// Puts `frame` behind those that wait; ``flush()`` sends them.
    func send(_ frame: FrameFromStream) { unsent += encoded(frame) }

    /// Sends as much as the host takes.
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
    func receive() throws(FrameError) -> [FrameToStream]? {
        var buffer = [UInt8](repeating: 0, count: 262_144)
        let count = buffer.withUnsafeMutableBytes { system_receive(descriptor, $0.baseAddress, $0.count) }
        if count == -Int(EAGAIN) { return [] }
        guard count > 0 else { return nil }
        return try reader.frames(from: buffer[..<count])
    }
}
