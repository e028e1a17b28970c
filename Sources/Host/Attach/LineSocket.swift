import Glibc
import Lines

/// An attachment's end of the host's socket.
struct LineSocket {
    let descriptor: Int32

    /// Sends `frame`; a host that is gone is noticed by whoever reads.
    func send(_ frame: FrameToHost) { _ = write(all: encoded(frame), to: descriptor) }

    func close() { _ = Glibc.close(descriptor) }
}
