import Foundation
import Glibc
import Lines

extension SSHDTests {
    struct NoConnection: Error {}

    /// A connection to the socket at `path`.
    func connection(to path: String) throws -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                connect(descriptor, pointer, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
        guard isConnected else {
            close(descriptor)
            throw NoConnection()
        }
        return descriptor
    }

    /// What the host says at `path` to hand-made frames, each of the last `answers` of which waits for one; less where
    /// it hangs up.
    func frames(answering sent: [FrameToHost], at path: String, answers: Int = 1) throws -> [FrameFromHost] {
        let descriptor = try connection(to: path)
        defer { close(descriptor) }
        // A host that says nothing is an answer too.
        var patience = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var reader = FrameReader<FrameFromHost>()
        var heard: [FrameFromHost] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        for (number, frame) in zip(1..., sent) {
            let bytes = encoded(frame)
            guard write(descriptor, bytes, bytes.count) == bytes.count else { throw NoConnection() }
            let expected = number + answers - sent.count
            while heard.count < expected {
                let taken = read(descriptor, &buffer, buffer.count)
                guard taken > 0 else { return heard }
                heard += try reader.frames(from: buffer[..<taken])
            }
        }
        return heard
    }
}
