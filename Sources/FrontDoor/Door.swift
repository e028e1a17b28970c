import CSSH
import CSystem
import Glibc
import Lines

/// The SSH server: one thread, one epoll, and one `ssh_event` for each connection.
final class Door {
    let limits: DoorLimits
    let link: HostLink
    private let listener: Int32
    private let poller: Int32
    private var pollsLinkForWriting = false
    private var identity: ServerIdentity?
    var connections: [UInt32: Connection] = [:]
    /// Connections that nobody has asked for yet, oldest first, some of them gone or past that.
    private var silent: [Silent] = []
    private var newest: UInt32 = 0
    private var lastTick: Int64 = 0
    private var generator = SystemRandomNumberGenerator()

    private static let linkMark = UInt64.max
    private static let listenerMark = UInt64.max - 1

    init?(control: Int32, listener: Int32, limits: DoorLimits) {
        poller = system_poller()
        guard poller >= 0 else { return nil }
        self.limits = limits
        self.listener = listener
        link = HostLink(control)
        _ = system_poller_watch(poller, control, Self.linkMark, false, true)
    }

    /// Serves until the host is gone.
    func run() -> Int32 {
        var marks = [UInt64](repeating: 0, count: 64)
        while true {
            let count = system_poller_wait(poller, &marks, Int32(marks.count), pause)
            guard count >= 0 else { return 1 }
            var hasNewcomers = false
            for mark in marks.prefix(Int(count)) {
                switch mark {
                case Self.linkMark:
                    if let status = listen() { return status }
                case Self.listenerMark: hasNewcomers = true
                case _: serve(connections[UInt32(truncatingIfNeeded: mark)])
                }
            }
            if hasNewcomers { accept() }
            tick()
            guard link.flush(), link.backlog < 64 * 1_048_576 else { return 1 }
            watchLink()
        }
    }

    /// How long nothing needs to happen, in milliseconds.
    private var pause: Int32 {
        if connections.isEmpty { return -1 }
        return connections.values.contains(where: \.isInHurry) ? Int32(clamping: limits.resizes) : 250
    }
}

extension Door {
    /// Does what the host says; answers the exit status once the link is over.
    private func listen() -> Int32? {
        do {
            guard let frames = try link.receive() else {
                sayFarewell()
                return 0
            }
            for frame in frames {
                switch frame {
                case .hostKey(let text):
                    guard open(with: text) else { return 1 }
                case .areYouThere: link.send(.alive)
                case .verdict(let line, let verdict): settle(connections[line.number]) { $0.judge(verdict) }
                case .bytes(let line, let bytes): settle(connections[line.number]) { $0.show(bytes) }
                case .close(let line, _, _): settle(connections[line.number]) { $0.close(status: 0) }
                }
            }
            return nil
        } catch {
            return 1
        }
    }

    /// Begins to take connections; false when the key is none.
    private func open(with key: String) -> Bool {
        guard identity == nil else { return true }
        identity = ServerIdentity(key)
        guard identity != nil else {
            link.send(.failed("The host key cannot be used; it must be an ed25519 key without a passphrase."))
            _ = link.flush()
            return false
        }
        _ = system_poller_watch(poller, listener, Self.listenerMark, false, true)
        link.send(.listening)
        return true
    }

    /// Takes a few of those who wait; the others wait for the next round.
    private func accept() {
        guard let identity else { return }
        for _ in 0..<16 {
            let descriptor = system_accept(listener)
            guard descriptor >= 0 else {
                if descriptor != -EAGAIN { rest() }
                return
            }
            let now = system_milliseconds()
            makeRoom(at: now)
            let unseated = connections.values.count { !$0.isSeated }
            let line = LineID(newest)
            guard unseated < limits.unseated,
                let connection = Connection(descriptor, line, as: identity, limits, now, send: link.send)
            else {
                _ = system_close(descriptor)
                continue
            }
            newest += 1
            connections[line.number] = connection
            silent.append(Silent(line: line, since: now))
            _ = system_poller_watch(poller, descriptor, UInt64(line.number), false, true)
            serve(connection)
        }
    }

    /// Lets a moment pass when no descriptor is left, for those who wait keep the poller awake.
    private func rest() {
        if let oldest = silent.first { settle(connections[oldest.line.number]) { $0.drop() } }
        usleep(5000)
    }

    /// Drops a silent connection where there are too many.
    private func makeRoom(at now: Int64) {
        silent.removeAll { connections[$0.line.number]?.isSilent != true }
        var victim = crowdedOut(of: silent, at: now, limits: limits, using: &generator)
        let unseated = connections.values.count { !$0.isSeated }
        if victim == nil, unseated >= limits.unseated { victim = silent.first?.line }
        if let victim { settle(connections[victim.number]) { $0.drop() } }
    }

    /// Lets a connection read what arrived and write what waits.
    private func serve(_ connection: Connection?) {
        settle(connection) { $0.advance(isFull: connections.values.count(where: \.isSeated) >= limits.seats) }
    }

    /// Does something with a connection, and then what follows from it, its end included.
    private func settle(_ connection: Connection?, _ change: (Connection) -> Void) {
        guard let connection else { return }
        change(connection)
        connection.flush()
        if connection.isOver {
            connections[connection.line.number] = nil
            connection.free()
        } else {
            watchAgain(connection)
        }
    }

    /// Looks at every connection's deadlines, now and then.
    private func tick() {
        let now = system_milliseconds()
        guard now - lastTick >= limits.resizes else { return }
        lastTick = now
        for connection in connections.values where connection.needsAttention(at: now) {
            settle(connection) { $0.attend(at: now) }
        }
    }
}

extension Door {
    private func watchAgain(_ connection: Connection) {
        guard connection.wantsToWrite != connection.isWatchedForWriting else { return }
        connection.isWatchedForWriting.toggle()
        _ = system_poller_watch(
            poller, connection.descriptor, UInt64(connection.line.number), connection.isWatchedForWriting,
            false)
    }

    private func watchLink() {
        guard pollsLinkForWriting != (link.backlog > 0) else { return }
        pollsLinkForWriting.toggle()
        _ = system_poller_watch(poller, link.descriptor, Self.linkMark, pollsLinkForWriting, false)
    }
}
