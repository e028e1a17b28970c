import CSystem
import Lines
import Records
import Session

/// What a stream lacks that has become shorter than what this room has read of it, on its way back.
///
/// All of it is written in its old order and under its old numbers. Where a room has removed ballots since, something
/// empty keeps their place.
struct Rewriting {
    /// The number of the next message.
    private(set) var next: UInt64
    private let last: UInt64
    private let since: Int64
    /// What this room's record has of it, by number; nil until it is read.
    var kept: [UInt64: StreamedMessage]?
    private var out: UInt32?
    private var pausedUntil: Int64 = 0
    /// The last message that the stream has, or this room has written, which is the same in this room's record.
    private var same: UInt64 = 0

    /// Milliseconds in which rooms that have read more are given time to be heard.
    static let patience: Int64 = 4000
    /// Milliseconds after which it is tried again.
    private static let again: Int64 = 1000

    init(from first: UInt64, to last: UInt64, at now: Int64) { (next, self.last, since) = (first, last, now) }

    /// Whether the next one is to be sent: behind nothing that was not compared.
    func isDue(at now: Int64) -> Bool {
        out == nil && now - since >= Self.patience && now >= pausedUntil && isCompared
    }

    /// Whether what stands before the next one is known to be the same in this room's record.
    var isCompared: Bool { same + 1 == next }

    /// Takes note that the stream has nothing else in that place than this room's record.
    mutating func noteSame(_ sequence: UInt64) { if sequence + 1 == next { same = sequence } }

    /// Whether the stream has all of it.
    var isWhole: Bool { next > last }

    /// What is to be sent next.
    mutating func publication(_ id: UInt32) -> FrameToStream {
        out = id
        let message = kept?[next]
        // Unlike what must be the last on its subject, this is looked at once more where it is stored.
        return .publish(
            id: id, subject: message?.subject ?? StreamedMessage.gap, .lastOfStream(next - 1),
            message?.again ?? [])
    }

    /// Takes what became of one.
    mutating func take(_ id: UInt32, _ answer: StreamAnswer, at now: Int64) {
        guard out == id else { return }
        out = nil
        if case .stored(next) = answer { (same, next) = (next, next + 1) } else { rest(at: now) }
    }

    /// Lets some time go by until it is tried again.
    mutating func rest(at now: Int64) { pausedUntil = now + Self.again }

    /// Goes on behind the stream's last message, which another room may have written.
    mutating func goOn(behind number: UInt64) {
        guard out == nil else { return }
        if number + 1 < next { kept = nil }
        if number + 1 != next { same = 0 }
        next = number + 1
    }
}

/// The messages, by number, that tables of this room have replaced, and that are to be removed.
struct Removals {
    /// Those that are not asked for.
    var waiting: [UInt64] = []
    /// Those that are, by the order.
    private(set) var asked: [UInt32: UInt64] = [:]

    mutating func order(_ number: UInt64, as id: UInt32) -> FrameToStream {
        waiting.removeAll { $0 == number }
        asked[id] = number
        return .remove(id: id, number: number)
    }

    /// Takes what became of an order; one of which that is not known is given again.
    mutating func take(_ id: UInt32, _ answer: StreamAnswer) {
        if let number = asked.removeValue(forKey: id), answer == .unknown { waiting.append(number) }
    }
}

// A stream that is short, lost or split.
extension RoomShare {
    /// Whether the stream has less than this room has read, or is not there any more.
    var isShort: Bool {
        rewriting != nil || connection.lacksBeginning || connection.isGone && courier.shared.sequence > 0
    }

    /// Looks whether the stream still has what this room has read of it.
    func verify(_ facts: StreamFacts, at now: Int64) {
        let read = courier.shared.sequence
        connection.isOver = facts.expires && facts.first > read + 1
        connection.lacksBeginning = !facts.expires && facts.first > 1
        guard facts.last < read else {
            rewriting = nil
            if courier.shared.lastEntry > 0 { send(.get(courier.shared.lastEntry)) }
            return
        }
        if rewriting == nil {
            rewriting = Rewriting(from: facts.last + 1, to: read, at: now)
            // Whoever read on for this room at the servers may wait for a number that comes to another message.
            send(.follow(after: read))
        } else {
            rewriting?.goOn(behind: facts.last)
        }
        if rewriting?.isCompared == false { send(.get(facts.last)) }
    }

    /// Whether this room has all that is to be written again, and may write it.
    private var hasRead: Bool {
        courier.shared.sequence > 0 && !courier.shared.isSplit && courier.shared.state.finished == nil
    }

    /// Whether this room is the one that writes again what is lost.
    private func isFurthest(at clock: Int64) -> Bool {
        hasRead && roster.isFurthest(courier.shared.sequence, at: clock)
    }

    /// Whether this room moves the session and no other has read more; where the one that moves it is not here, whether
    /// this room is the one that writes again what is lost.
    private func isResponsible(at clock: Int64) -> Bool {
        let isLeadHere = courier.shared.lead.map { roster.here(at: clock).contains($0) } ?? false
        return isLeadHere
            ? leads && roster.hasReadMost(courier.shared.sequence, at: clock) : isFurthest(at: clock)
    }

    /// Whether the next message is to be written that the stream lacks.
    func isToRewrite(at clock: Int64) -> Bool {
        rewriting?.isDue(at: clock) == true && connection.isConnected && isFurthest(at: clock)
    }

    /// Makes a stream anew that is gone, and writes what it lacks, where no room that is here has read more.
    ///
    /// Nothing can be written in front of what a stream has: one that lacks its beginning is let go, by the room that moves
    /// the session where that is here.
    func mend(at clock: Int64) async {
        let isToRemake =
            connection.isGone && clock - connection.since >= Rewriting.patience && isFurthest(at: clock)
        let isToLetGo =
            connection.isConnected && connection.lacksBeginning && hasRead && isResponsible(at: clock)
        if isToRemake || isToLetGo, clock - lastRemake >= Rewriting.patience {
            lastRemake = clock
            return send(isToLetGo ? .delete(id: nextPublication()) : .remake)
        }
        guard isToRewrite(at: clock), let first = rewriting?.next else { return }
        if rewriting?.kept == nil {
            guard let messages = try? await record.messages(from: first), rewriting?.next == first else {
                return rewriting?.rest(at: clock) ?? ()
            }
            rewriting?.kept = Dictionary(messages.map { ($0.sequence, $0) }) { $1 }
        }
        let id = nextPublication()
        guard let publication = rewriting?.publication(id) else { return }
        send(publication)
    }
}
