import CSystem
import Dispatch
import Glibc
import Synchronization

/// What is to be sent to the servers.
struct Letter: Sendable {
    let subject: String
    /// Under what number an answer comes back; nil where none is wanted.
    var ticket: UInt64?
    var headers: [(name: String, value: String)] = []
    let bytes: [UInt8]
}

/// What came from the servers, or became of the way to them.
enum Arrival: Sendable {
    case opened
    case closed
    /// No server could be reached.
    case failed(FailedReach)
    /// A server has refused to take or to send something, and does not say for whom; on this subject, where it says that.
    case notPermitted(String)
    /// A letter did not go out.
    case unsent(ticket: UInt64, isTooLarge: Bool)
    case answer(ticket: UInt64, status: String?, description: String, [UInt8])
    /// A message of the stream: `origin` is where an acknowledgement would go, and says which message it is.
    case message(subject: String, origin: String, [UInt8])
    case said(subject: String, [UInt8])
}

/// Why no server could be reached, the most telling last.
enum FailedReach: Int, Comparable, Sendable {
    case silent, notNATS, tlsDiffers, untrusted, credentialsRefused, credentialsExpired

    static func < (one: FailedReach, other: FailedReach) -> Bool { one.rawValue < other.rawValue }
}

/// What goes between the loop and libnats's threads, none of which ever waits for the other.
final class Mail: Sendable {
    /// Bytes that may wait for the loop: more is asked for only when that much is taken, so whoever sends more was not
    /// asked, and what is lost is missed and asked for again.
    private static let mostWaiting = 16 << 20
    /// How much of what rooms say to each other may wait.
    private static let mostSaid = 256

    /// Letters that may wait for a server to take them.
    private static let mostLeaving = 512

    private struct Boxes {
        var arrived: [Arrival] = []
        var arrivedBytes = 0
        var saidCount = 0
        var leaving: [Letter] = []
        var isOpen = false
        var busyUntil: Int64?
    }

    /// Is readable when something has arrived.
    let bell: Int32
    private let ringer: Int32
    private let boxes = Mutex(Boxes())
    private let leavingCount = DispatchSemaphore(value: 0)

    /// Nil where the system gives no sockets.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard system_socket_pair(&ends) >= 0 else { return nil }
        (bell, ringer) = (ends[0], ends[1])
        for end in ends { _ = system_set_blocking(end, false) }
    }

    /// Takes a letter for whoever sends them; false where there is no way out, and nothing happens.
    func send(_ letter: Letter) -> Bool {
        let isTaken = boxes.withLock { boxes in
            guard boxes.isOpen, boxes.leaving.count < Self.mostLeaving else { return false }
            boxes.leaving.append(letter)
            return true
        }
        if isTaken { leavingCount.signal() }
        return isTaken
    }

    /// Everything that has arrived, in its order.
    func collect() -> [Arrival] {
        var rings = [UInt8](repeating: 0, count: 256)
        while system_receive(bell, &rings, rings.count) == rings.count {}
        return boxes.withLock { boxes in
            defer { (boxes.arrived, boxes.arrivedBytes, boxes.saidCount) = ([], 0, 0) }
            return boxes.arrived
        }
    }

    /// Whether whoever sends letters is in a call of the library that should have returned.
    func isOverdue(at now: Int64) -> Bool { boxes.withLock { $0.busyUntil }.map { $0 <= now } ?? false }
}

/// The other side, which libnats's threads use.
extension Mail {
    /// Hands something to the loop.
    func arrive(_ arrival: Arrival) {
        let rings = boxes.withLock { boxes in
            var bytes = 0
            switch arrival {
            case .said(_, let said):
                guard boxes.saidCount < Self.mostSaid else { return false }
                boxes.saidCount += 1
                bytes = said.count
            case .answer(_, _, _, let answer): bytes = answer.count
            case .message(_, _, let message): bytes = message.count
            case .opened, .closed, .failed, .notPermitted, .unsent: break
            }
            guard bytes == 0 || boxes.arrivedBytes + bytes <= Self.mostWaiting else { return false }
            boxes.arrivedBytes += bytes
            boxes.arrived.append(arrival)
            return boxes.arrived.count == 1
        }
        if rings {
            var ring: UInt8 = 1
            _ = system_send(ringer, &ring, 1)
        }
    }

    /// Says whether letters can go out; what waits when they cannot any more is dropped.
    func open(_ isOpen: Bool) {
        boxes.withLock { boxes in
            boxes.isOpen = isOpen
            boxes.leaving = []
            boxes.arrived.append(isOpen ? .opened : .closed)
        }
        var ring: UInt8 = 1
        _ = system_send(ringer, &ring, 1)
    }

    /// Waits for letters, or for a ring; answers those that are there.
    func lettersToSend() -> [Letter] {
        leavingCount.wait()
        return boxes.withLock { boxes in
            defer { boxes.leaving = [] }
            return boxes.leaving
        }
    }

    /// Has whoever waits for letters look up.
    func ring() { leavingCount.signal() }

    /// Does what may take long, and says how many milliseconds at most.
    func busily<Result>(_ most: Int64, _ work: () -> Result) -> Result {
        boxes.withLock { $0.busyUntil = system_milliseconds() + most }
        defer { boxes.withLock { $0.busyUntil = nil } }
        return work()
    }
}
