import CSystem
import Lines
import Session

/// The end of a shared session, as a room's record has it: what the servers have to keep of it, and for how long.
///
/// A room that was away at the end finds it there for a day. When every room has it, the stream is removed.
struct Ending {
    /// Before the tag of a room that has the end in its record.
    static let subject = "done."
    /// Seconds after which the servers let everything go.
    private static let day: UInt32 = 24 * 60 * 60
    /// Milliseconds until what has no answer is asked again.
    private static let again: Int64 = 5000

    private enum Step: CaseIterable { case said, expires, removed }

    /// Whether this room ended by itself, and the others go on.
    var isAlone = false
    private var rooms: Set<RoomTag> = []
    private var done: Set<Step> = []
    private var asked: [UInt32: Step] = [:]
    private var lastAsked: Int64?

    /// Takes note of a room that has the end.
    mutating func note(_ subject: String) {
        if let room = RoomTag(String(subject.dropFirst(Self.subject.count))) { rooms.insert(room) }
    }

    /// Takes what became of an order.
    mutating func take(_ id: UInt32, _ answer: StreamAnswer) {
        guard let step = asked.removeValue(forKey: id) else { return }
        switch answer {
        case .stored, .removed: done.insert(step)
        case .failed(.noSession): done.formUnion(Step.allCases)
        case .refused, .failed, .unknown: return
        }
        lastAsked = nil
    }

    /// What is to be sent now; `isHeard` where all others say that they have the end.
    mutating func due(
        in shared: Shared, isHeard: Bool, at now: Int64, number: () -> UInt32
    ) -> [FrameToStream] {
        guard lastAsked.map({ now - $0 >= Self.again }) ?? true else { return [] }
        let isEverywhere =
            isHeard || Set(shared.rooms.keys).subtracting(rooms).subtracting([shared.own]).isEmpty
        let step: Step
        if isAlone {
            guard !done.contains(.said) else { return [] }
            step = .said
        } else if isEverywhere, !done.contains(.removed) {
            step = .removed
        } else if !isEverywhere, let next = [Step.said, .expires].first(where: { !done.contains($0) }) {
            step = next
        } else {
            return []
        }
        let id = number()
        asked = [id: step]
        lastAsked = now
        switch step {
        case .said:
            let subject = Self.subject + shared.own.description
            return [.publish(id: id, subject: subject, .nothing, [])]
        case .expires: return [.expire(id: id, seconds: Self.day)]
        case .removed: return [.delete(id: id)]
        }
    }
}

extension RoomShare {
    /// Tells the others that this room has the session's end in its record, as long as the stream is there; and lets the
    /// servers forget it.
    func sayThatItIsDone() {
        let clock = system_milliseconds()
        speak(at: clock)
        guard connection.isConnected else { return }
        for frame in ending.due(
            in: courier.shared, isHeard: roster.areDone(Set(courier.shared.rooms.keys)), at: clock,
            number: nextPublication)
        {
            send(frame)
        }
    }
}
