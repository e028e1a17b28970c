import Glibc
import Lines

/// An attachment's end of the host's socket.
struct LineSocket {
    let descriptor: Int32

    /// Sends `frame`; a host that is gone is noticed by whoever reads.
    func send(_ frame: FrameToHost) { _ = write(all: encoded(frame), to: descriptor) }

    func close() { _ = Glibc.close(descriptor) }
}

/// Waits until something can be done with one of `polled`, or for so many milliseconds; -1 is for ever.
///
/// A signal that comes meanwhile does not end it: those that concern this program have a descriptor.
///
/// - Returns: How many are ready; nil where the system does not let this process wait, which waiting again does not mend.
func waited(for polled: inout [pollfd], atMost milliseconds: Int32) -> Int? {
    while true {
        let ready = poll(&polled, nfds_t(polled.count), milliseconds)
        if ready >= 0 { return Int(ready) }
        guard errno == EINTR else { return nil }
    }
}

/// Writes all of `bytes`, however long it takes; false, with `errno`, where the far end is gone or takes no more.
package func write(all bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
            Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        }
        if count > 0 {
            written += count
        } else if errno == EAGAIN {
            var polled = [pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)]
            guard waited(for: &polled, atMost: -1) != nil else { return false }
        } else if errno != EINTR {
            return false
        }
    }
    return true
}
