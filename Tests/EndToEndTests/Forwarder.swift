import Foundation
import Glibc
import Synchronization
import TestSupport

/// Leads one connection to the door, and notes what anybody between the two can see: how many bytes go, and in how many
/// pieces.
final class Forwarder: Sendable {
    let port: Int
    private let listener: Int32
    private let pieces = Mutex((up: [Int](), down: [Int]()))

    /// Waits for one client, whom it leads to `door`.
    init(to door: Int) throws {
        port = try WorkshopRoom.freePort()
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        let listener = listener
        guard Self.with(port, { bind(listener, $0, $1) }) == 0, listen(listener, 1) == 0 else {
            throw PseudoTerminal.CannotStart()
        }
        Thread.detachNewThread { [self] in lead(to: door) }
    }

    /// The pieces that came back so far, in bytes.
    var seen: [Int] { pieces.withLock(\.down) }

    /// The pieces that went up so far, in bytes.
    var typed: [Int] { pieces.withLock(\.up) }

    private func lead(to door: Int) {
        let client = accept(listener, nil, nil)
        let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { for descriptor in [listener, client, server] { close(descriptor) } }
        guard client >= 0, Self.with(door, { connect(server, $0, $1) }) == 0 else { return }
        var polled = [
            pollfd(fd: client, events: Int16(POLLIN), revents: 0),
            pollfd(fd: server, events: Int16(POLLIN), revents: 0),
        ]
        var buffer = [UInt8](repeating: 0, count: 262_144)
        while poll(&polled, 2, -1) > 0 {
            for (index, other) in [server, client].enumerated() where polled[index].revents != 0 {
                let count = read(polled[index].fd, &buffer, buffer.count)
                guard count > 0 else { return }
                pieces.withLock { if index == 1 { $0.down.append(count) } else { $0.up.append(count) } }
                var sent = 0
                while sent < count {
                    let taken = send(
                        other, Array(buffer[sent..<count]), count - sent, Int32(MSG_NOSIGNAL))
                    guard taken > 0 else { return }
                    sent += taken
                }
            }
        }
    }

    private static func with(
        _ port: Int, _ use: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                use(pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}
