import CSystem
import Foundation
import Glibc
package import Lines
import Logging
import Synchronization

/// The way to the servers of a shared session: a child process that speaks to them is started, asked every second whether
/// it is there, killed when it is silent, and followed by the next, which goes on where it was.
///
/// A thread of its own does that, from which the children are started: they end with it. What children say is handed on
/// from there, in order; whoever takes it may wait, and then no more is read. Beside what they say,
/// ``FrameFromStream/disconnected`` and ``StreamAnswer/unknown`` are handed on where a child ends.
package final class StreamLink: Sendable {
    private struct Box {
        var frames: [FrameToStream] = []
        var isStopped = false
    }

    private let box = Mutex(Box())
    private let ringer: Int32
    private let ended = DispatchSemaphore(value: 0)

    /// Starts the first child.
    ///
    /// - Parameters:
    ///   - order: Which servers, and which session.
    ///   - program: The program, which is this one.
    ///   - hand: Takes what children say.
    /// - Throws: ``HostError/system(_:errno:)`` where there are no sockets.
    package init(
        _ order: StreamOrder, program: String = "/proc/self/exe",
        hand: @escaping @Sendable (FrameFromStream) -> Void
    ) throws(HostError) {
        var ends: [Int32] = [-1, -1]
        let made = system_socket_pair(&ends)
        guard made >= 0 else { throw .system("a socket", errno: -made) }
        for end in ends { _ = system_set_blocking(end, false) }
        ringer = ends[0]
        let bell = ends[1]
        Thread { [self] in
            var child = StreamChild(order, program: program, hand: hand)
            while let frames = take() { child.turn(sending: frames, bell: bell) }
            child.end()
            system_close(bell)
            system_close(ringer)
            ended.signal()
        }.start()
    }

    /// Tells the child that stands, or else the next; whatever has an answer is answered.
    package func send(_ frame: FrameToStream) { change { $0.frames.append(frame) } }

    /// Ends the child, and returns when it is gone; nothing may be sent any more.
    package func stop() {
        change { $0.isStopped = true }
        ended.wait()
    }

    private func change(_ change: (inout Box) -> Void) {
        box.withLock { box in
            // The descriptor is open until the thread has seen that it is to stop.
            guard !box.isStopped else { return }
            change(&box)
            var ring: UInt8 = 1
            _ = system_send(ringer, &ring, 1)
        }
    }

    /// What is to be sent; nil once there is an end.
    private func take() -> [FrameToStream]? {
        box.withLock { box in
            defer { box.frames = [] }
            return box.isStopped ? nil : box.frames
        }
    }
}

/// The child that stands, as the thread sees it.
private struct StreamChild {
    /// Silence after which a child that was spoken to is killed, and time between two questions, in milliseconds.
    private static let (longestSilence, heartbeat): (Int64, Int64) = (2000, 1000)

    private var order: StreamOrder
    private let program: String
    private let hand: (FrameFromStream) -> Void
    private let log = Logger(label: "convene")
    private var process: Int32 = 0
    private var socket: Int32 = -1
    private var reader = FrameReader<FrameFromStream>()
    private var unsent: [UInt8] = []
    private var askedAt: Int64?
    private var lastAsked: Int64 = 0
    private var nextStart: Int64 = 0
    private var restarts = Restarts()
    /// What the next child has to know: where the last one was, and what has no answer.
    private var followed: UInt64?
    private var isConnected = false
    private var unanswered: Set<UInt32> = []
    private var wanted: [UInt64] = []

    init(_ order: StreamOrder, program: String, hand: @escaping (FrameFromStream) -> Void) {
        (self.order, self.program, self.hand) = (order, program, hand)
    }

    /// Does what is due, or waits for it a little.
    mutating func turn(sending frames: [FrameToStream], bell: Int32) {
        let now = system_milliseconds()
        if process == 0, now >= nextStart { start() }
        for frame in frames { send(frame) }
        flush()
        wait(bell)
        listen()
        watch()
    }

    private mutating func start() {
        // What is of use only at the very first: afterwards the stream is there.
        guard let child = try? ChildProcess.start("stream", of: program, endsWithParent: true) else {
            nextStart = system_milliseconds() + 1000
            return
        }
        (process, socket) = child
        _ = system_set_blocking(socket, false)
        (reader, unsent, askedAt) = (FrameReader(), [], nil)
        unsent += encoded(FrameToStream.begin(order))
        if let followed { unsent += encoded(FrameToStream.follow(after: followed)) }
        for number in wanted { unsent += encoded(FrameToStream.get(number)) }
    }

    private mutating func send(_ frame: FrameToStream) {
        switch frame {
        case .begin, .areYouThere: return
        case .follow(let after): followed = after
        case .publish(let id, _, _, _), .remove(let id, _), .delete(let id), .expire(let id, _):
            guard process > 0 else { return hand(.answered(id, .unknown)) }
            unanswered.insert(id)
        case .get(let number): wanted.append(number)
        case .say, .remake: break
        }
        if process > 0 { unsent += encoded(frame) }
    }

    private mutating func flush() {
        while !unsent.isEmpty {
            let taken = unsent.withUnsafeBytes { system_send(socket, $0.baseAddress, $0.count) }
            guard taken > 0 else { return }
            unsent.removeFirst(taken)
        }
    }

    private func wait(_ bell: Int32) {
        var waited = [
            pollfd(fd: bell, events: Int16(POLLIN), revents: 0),
            pollfd(fd: socket, events: Int16(POLLIN | (unsent.isEmpty ? 0 : POLLOUT)), revents: 0),
        ]
        _ = poll(&waited, nfds_t(waited.count), 250)
        var rings = [UInt8](repeating: 0, count: 256)
        while system_receive(bell, &rings, rings.count) == rings.count {}
    }

    private mutating func listen() {
        guard process > 0 else { return }
        var buffer = [UInt8](repeating: 0, count: 262_144)
        let count = system_receive(socket, &buffer, buffer.count)
        if count == -Int(EAGAIN) { return }
        guard count > 0, let frames = try? reader.frames(from: buffer[..<count]) else {
            return lose("the process that speaks to the servers ended and is started again")
        }
        if !frames.isEmpty { askedAt = nil }
        for frame in frames { take(frame) }
    }

    private mutating func take(_ frame: FrameFromStream) {
        switch frame {
        case .alive: return
        case .connected:
            isConnected = true
            order.makes = false
        case .disconnected: isConnected = false
        case .message(let message): followed = message.sequence
        case .answered(let id, _): unanswered.remove(id)
        case .got(let number, _): wanted.removeAll { $0 == number }
        case .failed, .following, .heard, .denied: break
        }
        hand(frame)
    }

    private mutating func watch() {
        guard process > 0 else { return }
        let now = system_milliseconds()
        if let askedAt, now - askedAt > Self.longestSilence {
            return lose("the process that speaks to the servers is silent")
        }
        if now - lastAsked > Self.heartbeat {
            lastAsked = now
            askedAt = askedAt ?? now
            unsent += encoded(FrameToStream.areYouThere)
        }
    }

    /// Ends the child, and has the next one started: at once, or later where they keep ending.
    private mutating func lose(_ why: String) {
        log.warning("\(why)")
        end()
        let wait = restarts.count(at: SuspendingClock.now)
        nextStart = system_milliseconds() + wait.components.seconds * 1000
        if isConnected { hand(.disconnected) }
        isConnected = false
        for id in unanswered.sorted() { hand(.answered(id, .unknown)) }
        unanswered = []
    }

    /// Leaves no child behind.
    mutating func end() {
        guard process > 0 else { return }
        system_close(socket)
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        (process, socket) = (0, -1)
    }
}
