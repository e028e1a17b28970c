import Glibc

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
