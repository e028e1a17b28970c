import CSystem
import Glibc
import Lines

/// Speaks to the servers of a shared session, until the host is gone: fences this process in, waits for the order,
/// connects.
///
/// It must be called on the main thread of a process that was started for it alone.
///
/// - Parameter control: The socket to the host, which speaks the line protocol.
/// - Returns: The process's exit status: 0 when the host ended the link, 1 when it could not go on.
package func runStream(control: Int32) -> Int32 {
    system_ignore_write_signals()
    system_end_after_parent(1)
    guard let stream = StreamLoop(control: control) else { return 1 }
    // Before libnats is there: what it starts is fenced in, too.
    _ = system_fence_but_connecting(64)
    return stream.run()
}

/// One loop over the host's socket and what arrives from the servers.
private final class StreamLoop {
    /// Bytes that the host has not taken, from which on it is brought no more messages.
    private static let mostBehind = 4 << 20
    /// Milliseconds after which a call of libnats that was freed is not to be freed.
    private static let freeing: Int64 = 1000

    private let link: HostLink
    private let mail: Mail
    private let poller: Int32
    private var isWatchedForWriting = false
    private var correspondence: Correspondence?
    /// When the connections of a call that took too long were ended.
    private var hungUpAt: Int64?

    private static let linkMark: UInt64 = 0
    private static let mailMark: UInt64 = 1

    init?(control: Int32) {
        poller = system_poller()
        guard poller >= 0, let mail = Mail() else { return nil }
        self.mail = mail
        link = HostLink(control)
        _ = system_poller_watch(poller, control, Self.linkMark, false, true)
        _ = system_poller_watch(poller, mail.bell, Self.mailMark, false, true)
    }

    func run() -> Int32 {
        var marks = [UInt64](repeating: 0, count: 4)
        while true {
            let pause = correspondence?.pause(at: system_milliseconds()) ?? -1
            let count = system_poller_wait(poller, &marks, Int32(marks.count), Int32(clamping: pause))
            guard count >= 0 else { return 1 }
            if marks.prefix(Int(count)).contains(Self.linkMark), let status = listen() { return status }
            let now = system_milliseconds()
            for arrival in mail.collect() {
                // What nobody stores may be lost, and a host that does not read is not to be drowned in it.
                if case .said = arrival, link.backlog >= Self.mostBehind { continue }
                correspondence?.take(arrival, at: now)
            }
            correspondence?.attend(at: now, isBehind: link.backlog >= Self.mostBehind)
            let isLost = !free(at: now)
            if isLost { correspondence?.fail(.noNATS) }
            link.flush()
            if isLost { return 1 }
            watchLink()
        }
    }

    /// Does what the host says; answers the exit status once the link is over.
    private func listen() -> Int32? {
        do {
            guard let frames = try link.receive() else { return 0 }
            let now = system_milliseconds()
            for frame in frames {
                switch frame {
                case .begin(let order): begin(order)
                case .areYouThere: link.send(.alive)
                case .follow, .publish, .remove, .delete, .say, .get, .remake,
                    .expire:
                    correspondence?.take(frame, at: now)
                }
            }
            return nil
        } catch {
            return 1
        }
    }

    /// Goes on its way, where the order can be followed at all.
    private func begin(_ order: StreamOrder) {
        guard correspondence == nil else { return }
        let servers = order.servers.compactMap { ServerAddress($0) }
        guard let names = StreamNames(session: order.session, room: order.room),
            servers.count == order.servers.count, order.replicas > 0
        else { return link.send(.failed(.addressUnreadable)) }
        let correspondence = Correspondence(order, names, send: mail.send) { [link] in link.send($0) }
        self.correspondence = correspondence
        guard servers.allSatisfy({ $0.isEncrypted || $0.isOfThisMachine }) else {
            return correspondence.fail(.notEncrypted)
        }
        guard let credentials = Credentials(order.credentials) else {
            return correspondence.fail(.credentialsUnreadable)
        }
        if let authorities = order.authorities {
            guard Courier.canRead(authorities) else { return correspondence.fail(.authoritiesUnreadable) }
            // Whoever names authorities trusts these and no others; libnats adds them to the system's.
            for name in ["SSL_CERT_FILE", "SSL_CERT_DIR"] { setenv(name, "/nonexistent", 1) }
        }
        Courier(
            to: servers, as: credentials, trusting: order.authorities,
            inbox: "_INBOX.\(chance())", saying: names.here, mail: mail
        ).start()
    }

    /// Nobody else is to be able to guess where answers go.
    private func chance() -> String {
        String(UInt64.random(in: 0 ... .max), radix: 36) + String(UInt64.random(in: 0 ... .max), radix: 36)
    }

    /// Frees a call of libnats that takes too long, for it has no limit of its own for the start of TLS; false where that
    /// does not help.
    ///
    /// Up to 3.7 it does not always keep the limit that it was given either (nats.c issue 706).
    private func free(at now: Int64) -> Bool {
        guard mail.isOverdue(at: now) else {
            hungUpAt = nil
            return true
        }
        if let hungUpAt { return now - hungUpAt < Self.freeing }
        // A name that is not resolved yet takes its time, and has no connection.
        if hangUp() { hungUpAt = now }
        return true
    }

    /// Ends every connection of this process, so that a call which waits on one returns; answers whether there was any.
    private func hangUp() -> Bool {
        (Int32(3)..<64).count { descriptor in
            let isConnection =
                option(SO_TYPE, of: descriptor) == Int32(SOCK_STREAM.rawValue)
                && [AF_INET, AF_INET6].contains(option(SO_DOMAIN, of: descriptor))
            return isConnection && shutdown(descriptor, Int32(SHUT_RDWR)) == 0
        } > 0
    }

    private func option(_ name: Int32, of descriptor: Int32) -> Int32? {
        var value: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        return getsockopt(descriptor, SOL_SOCKET, name, &value, &size) == 0 ? value : nil
    }

    private func watchLink() {
        guard isWatchedForWriting != (link.backlog > 0) else { return }
        isWatchedForWriting.toggle()
        _ = system_poller_watch(poller, link.descriptor, Self.linkMark, isWatchedForWriting, false)
    }
}
