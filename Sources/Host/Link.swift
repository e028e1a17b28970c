import Glibc
import Lines

/// One socket of the host, with what was read of a frame and what is still to be written.
struct Link {
    let descriptor: Int32
    /// What is to be written, from ``written`` on.
    var output: [UInt8] = []
    private var written = 0
    private var reader = FrameReader<FrameToHost>()
    /// Whether its far end is gone, or sent what is no frame.
    private(set) var isBroken = false

    init(descriptor: Int32) {
        self.descriptor = descriptor
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }

    /// Whether there is more to write than the socket takes.
    var isBlocked: Bool { !output.isEmpty }

    /// Writes what the socket takes.
    mutating func flush() {
        while written < output.count, !isBroken {
            let count = output.withUnsafeBytes { bytes in
                send(
                    descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written,
                    Int32(MSG_NOSIGNAL))
            }
            if count > 0 {
                written += count
            } else if errno == EAGAIN {
                break
            } else if errno != EINTR {
                isBroken = true
            }
        }
        if written == output.count || isBroken { output = [] } else { output.removeFirst(written) }
        written = 0
    }

    /// The frames that have arrived whole; a stranger's bytes, or the end, break the link.
    mutating func receive() -> [FrameToHost] {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else {
            if count == 0 || (errno != EAGAIN && errno != EINTR) { isBroken = true }
            return []
        }
        do {
            return try reader.frames(from: buffer[..<count])
        } catch {
            isBroken = true
            return []
        }
    }

    func close() { _ = Glibc.close(descriptor) }
}
