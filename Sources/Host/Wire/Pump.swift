import CSystem
import Foundation
import Lines
import Synchronization

/// The thread that reads and writes the host's sockets; the loop never waits for one.
///
/// It lives as long as the host, so the door is started from it: a child is told that its parent died when the
/// thread that spawned it ends.
final class Pump: Sendable {
    /// What the loop asks of the thread.
    private enum Order: Sendable {
        case add(LinkID, descriptor: Int32)
        case listen(descriptor: Int32, isTrusted: Bool)
        case send(LinkID, [UInt8])
        case perform(@Sendable (Pump) -> Void)
    }

    private struct Listener {
        let descriptor: Int32
        let isTrusted: Bool
    }

    /// Time between two ticks, in milliseconds.
    private static let tick: Int32 = 50

    private let mailbox: Mailbox
    /// What those may do who come through a socket that is not trusted.
    private let limits: StrangerLimits
    /// Whether the loop is told that time passes.
    private let hasTicks: Bool
    private let orders = Mutex<[Order]>([])
    private let nextLink = Atomic<Int>(0)
    private let wake: (read: Int32, write: Int32)

    init(
        mailbox: Mailbox, limits: StrangerLimits = StrangerLimits(), hasTicks: Bool = true
    ) throws(HostError) {
        (self.mailbox, self.limits, self.hasTicks) = (mailbox, limits, hasTicks)
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw .system("a pipe", errno: errno) }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        wake = (ends[0], ends[1])
        Thread.detachNewThread { [self] in run() }
    }

    /// A name that no link had before.
    func newLink() -> LinkID { LinkID(number: nextLink.add(1, ordering: .relaxed).oldValue) }

    /// Reads and writes `descriptor` from now on, and closes it in the end.
    func add(_ link: LinkID, descriptor: Int32) { order(.add(link, descriptor: descriptor)) }

    /// Takes connections from the local socket `descriptor`: this user's alone, or, where it is not trusted, anybody's.
    func listen(on descriptor: Int32, isTrusted: Bool) {
        order(.listen(descriptor: descriptor, isTrusted: isTrusted))
    }

    func send(_ frame: FrameFromHost, to link: LinkID) { send(encoded(frame), to: link) }

    /// Sends frames that are encoded already, in their order.
    func send(_ frames: [UInt8], to link: LinkID) { order(.send(link, frames)) }

    /// Runs `action` on the pump's thread.
    func perform(_ action: @escaping @Sendable (Pump) -> Void) { order(.perform(action)) }

    /// Leaves something for the loop.
    func report(_ input: Input) { mailbox.leave([input]) }

    private func order(_ order: Order) {
        orders.withLock { $0.append(order) }
        var byte: UInt8 = 0
        _ = write(wake.write, &byte, 1)
    }

    private func run() {
        var links: [LinkID: Link] = [:]
        var listeners: [Listener] = []
        var lastTick = ContinuousClock.now
        while true {
            for order in orders.withLock({ orders in
                defer { orders = [] }
                return orders
            }) {
                switch order {
                case .add(let id, let descriptor): links[id] = Link(trusting: descriptor)
                case .listen(let descriptor, let isTrusted):
                    listeners.append(Listener(descriptor: descriptor, isTrusted: isTrusted))
                case .send(let id, let bytes): links[id]?.send(bytes)
                case .perform(let action): action(self)
                }
            }
            var inputs = exchange(&links, listeners: listeners)
            if hasTicks, lastTick.duration(to: .now) >= .milliseconds(Int(Self.tick)) {
                inputs.append(.tick)
                lastTick = .now
            }
            mailbox.leave(inputs)
        }
    }

    /// Waits for something to happen, at most until the next tick, and reads and writes what can be.
    private func exchange(_ links: inout [LinkID: Link], listeners: [Listener]) -> [Input] {
        var inputs: [Input] = []
        let now = system_milliseconds()
        for id in links.keys { links[id]?.flush() }
        let ids = links.keys.sorted { $0.number < $1.number }
        var polled = [pollfd(fd: wake.read, events: Int16(POLLIN), revents: 0)]
        polled += listeners.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        polled += ids.compactMap { id in
            links[id].map { link in
                var link = link
                let reads = link.room(at: now) > 0 ? POLLIN : 0
                let writes = link.isBlocked ? POLLOUT : 0
                return pollfd(fd: link.descriptor, events: Int16(reads | writes), revents: 0)
            }
        }
        guard waited(for: &polled, atMost: hasTicks ? Self.tick : -1) != nil else {
            // Nothing can be heard now; to ask again and again would only take the machine away.
            usleep(UInt32(Self.tick) * 1000)
            return []
        }
        if polled[0].revents != 0 {
            var bytes = [UInt8](repeating: 0, count: 512)
            while read(wake.read, &bytes, bytes.count) > 0 {}
        }
        for (offset, listener) in listeners.enumerated() where polled[1 + offset].revents != 0 {
            while let descriptor = LocalSocket.accept(
                from: listener.descriptor, onlyThisUser: listener.isTrusted)
            {
                let strangers = links.values.count { !$0.isTrusted }
                guard listener.isTrusted || strangers < limits.links else {
                    _ = Glibc.close(descriptor)
                    continue
                }
                let id = newLink()
                links[id] =
                    listener.isTrusted
                    ? Link(trusting: descriptor) : Link(descriptor, within: limits, now: now)
                inputs.append(.linkOpened(id, isTrusted: listener.isTrusted))
            }
        }
        for (offset, id) in ids.enumerated()
        where polled[1 + listeners.count + offset].revents & ~Int16(POLLOUT) != 0 {
            for frame in links[id]?.receive(at: now) ?? [] { inputs.append(.frame(id, frame)) }
        }
        for id in links.keys.sorted(by: { $0.number < $1.number }) where links[id]?.isBroken == true {
            links[id]?.close()
            links[id] = nil
            inputs.append(.linkClosed(id))
        }
        return inputs
    }
}
