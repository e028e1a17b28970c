import CSSH
import CSystem
import Glibc
import Lines

/// The SSH server: one thread, one epoll, and one `ssh_event` for each connection.
final class Door {
    private let limits: DoorLimits
    private let link: HostLink
    private let listener: Int32
    private let poller: Int32
    private var pollsLinkForWriting = false
    private var identity: ServerIdentity?
    private var sentences = DoorSentences(late: "", full: "", command: "", forwarding: "", second: "")
    private var connections: [UInt32: Connection] = [:]
    private var unseated = Unseated()
    private var newest: UInt32 = 0
    private var lastTick: Int64 = 0
    private var generator = SystemRandomNumberGenerator()
    /// By what addresses are hashed.
    private var sourceKey = SourceKey(0, 0)
    /// Once the host is gone: the exit status, and until when those who are here may take their last words.
    private var ending: (status: Int32, deadline: Int64)?

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

    /// Serves until the host is gone, and whoever was here has been given back their terminal.
    func run() -> Int32 {
        var marks = [UInt64](repeating: 0, count: 64)
        while true {
            let count = system_poller_wait(poller, &marks, Int32(marks.count), pause)
            guard count >= 0 else { return 1 }
            var hasNewcomers = false
            for mark in marks.prefix(Int(count)) {
                switch mark {
                case Self.linkMark: if let status = listen() { end(status) }
                case Self.listenerMark: hasNewcomers = true
                case _: serve(connections[UInt32(truncatingIfNeeded: mark)])
                }
            }
            if hasNewcomers { accept() }
            tick()
            if let ending {
                if connections.isEmpty || system_milliseconds() >= ending.deadline { return ending.status }
            } else {
                link.flush()
                if link.backlog >= 64 * 1_048_576 { end(1) }
                watchLink()
            }
        }
    }

    /// How long nothing needs to happen, in milliseconds.
    private var pause: Int32 {
        if connections.isEmpty { return ending == nil ? -1 : 0 }
        return connections.values.contains(where: \.isInHurry) ? Int32(clamping: limits.resizes) : 250
    }

    private func send(_ frame: FrameToHost) {
        if ending == nil { link.send(frame) }
    }
}

extension Door {
    /// Does what the host says; answers the exit status once the link is over.
    private func listen() -> Int32? {
        guard ending == nil else { return nil }
        do {
            guard let frames = try link.receive() else { return 0 }
            for frame in frames {
                switch frame {
                case .begin(let key, let sourceKey, let sentences):
                    self.sourceKey = sourceKey
                    self.sentences = sentences
                    guard open(with: key) else { return 1 }
                case .areYouThere: send(.alive)
                case .verdict(let line, let verdict): settle(connections[line.number]) { $0.judge(verdict) }
                case .bytes(let line, let bytes, let filling):
                    settle(connections[line.number]) { $0.show(bytes, filling) }
                case .close(let line, _, _): settle(connections[line.number]) { $0.close(status: 0) }
                case .lastWords(let line, let words): connections[line.number]?.lastWords = words
                }
            }
            return nil
        } catch {
            return 1
        }
    }

    /// Takes nobody any more and gives the terminals back: nobody else is left to do it.
    private func end(_ status: Int32) {
        guard ending == nil else { return }
        ending = (status, system_milliseconds() + limits.farewell)
        // Whoever holds the session next has the port at once.
        for descriptor in [listener, link.descriptor] { _ = system_close(descriptor) }
        for connection in connections.values { settle(connection) { $0.sayLastWords() } }
    }

    /// Begins to take connections; false when the key is none.
    private func open(with key: String) -> Bool {
        guard identity == nil else { return true }
        identity = ServerIdentity(key)
        guard identity != nil else {
            send(.failed("The host key cannot be used; it must be an ed25519 key without a passphrase."))
            link.flush()
            return false
        }
        _ = system_poller_watch(poller, listener, Self.listenerMark, false, true)
        send(.listening)
        return true
    }

    /// Takes a few of those who wait; the others wait for the next round.
    private func accept() {
        guard let identity, ending == nil else { return }
        for _ in 0..<16 {
            let descriptor = system_accept(listener)
            guard descriptor >= 0 else {
                if descriptor != -EAGAIN { rest() }
                return
            }
            let now = system_milliseconds()
            drop(unseated.whoGoes(at: now, limits: limits, using: &generator))
            let line = LineID(newest)
            let source = source(of: descriptor)
            guard unseated.count < limits.unseated,
                let connection = Connection(
                    descriptor, line, from: source, as: identity, limits, sentences, now,
                    send: { [unowned self] in send($0) })
            else {
                _ = system_close(descriptor)
                continue
            }
            newest += 1
            connections[line.number] = connection
            unseated.enter(line, from: source, at: now)
            _ = system_poller_watch(poller, descriptor, UInt64(line.number), false, true)
            serve(connection)
        }
    }

    private func source(of descriptor: Int32) -> Source {
        var address = [UInt8](repeating: 0, count: 7)
        let count = system_peer_source(descriptor, &address)
        return Source(address.prefix(max(0, Int(count))), key: sourceKey)
    }

    /// Lets a moment pass when no descriptor is left, for those who wait keep the poller awake.
    private func rest() {
        drop(unseated.oldest)
        usleep(5000)
    }

    private func drop(_ line: LineID?) {
        if let line { settle(connections[line.number]) { $0.drop() } }
    }

    /// Lets a connection read what arrived and write what waits.
    private func serve(_ connection: Connection?) {
        settle(connection) { $0.advance(isFull: connections.count - unseated.count >= limits.seats) }
    }

    /// Does something with a connection, and then what follows from it, its end included.
    private func settle(_ connection: Connection?, _ change: (Connection) -> Void) {
        guard let connection else { return }
        change(connection)
        connection.flush()
        unseated.note(connection.line, connection.isOver ? nil : connection.standing)
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
        guard ending == nil, pollsLinkForWriting != (link.backlog > 0) else { return }
        pollsLinkForWriting.toggle()
        _ = system_poller_watch(poller, link.descriptor, Self.linkMark, pollsLinkForWriting, false)
    }
}
