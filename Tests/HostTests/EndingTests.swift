import Lines
import Records
import Screens
import Session
import TestSupport
import Testing

@testable import Host

/// What servers have to keep of a session that is over.
@Suite struct EndingTests {
    private let own = RoomTag(of: "Leeds", in: "s")
    private let other = RoomTag(of: "Hull", in: "s")

    private func shared() -> Shared { .withRooms([(own, "Leeds"), (other, "Hull")]) }

    @Test func `a room that has the end says so, and the servers keep it for a day`() {
        var ending = Ending()
        var number: UInt32 = 0
        func due(_ now: Int64, isHeard: Bool = false) -> [FrameToStream] {
            ending.due(in: shared(), isHeard: isHeard, at: now) {
                number += 1
                return number
            }
        }
        let subject = "done.\(own)"
        #expect(due(0) == [.publish(id: 1, subject: subject, .nothing, [])])
        #expect(due(100) == [])
        ending.take(1, .unknown)
        #expect(due(4900) == [])
        #expect(due(5000) == [.publish(id: 2, subject: subject, .nothing, [])])
        ending.take(2, .stored(9))
        #expect(due(5001) == [.expire(id: 3, seconds: 86_400)])
        ending.take(3, .removed)
        #expect(due(5002) == [] && due(60_000) == [])
        // The other one comes back, and has read it.
        ending.note("done.\(other)")
        #expect(due(60_001) == [.delete(id: 4)])
        ending.take(4, .failed(.noSession))
        #expect(due(120_000) == [])
    }

    @Test func `where all rooms are heard to have it, the servers forget it at once`() {
        var ending = Ending()
        #expect(ending.due(in: shared(), isHeard: true, at: 0) { 1 } == [.delete(id: 1)])
        ending.take(1, .removed)
        #expect(ending.due(in: shared(), isHeard: true, at: 9000) { 2 } == [])
    }

    @Test func `consoles are told where the servers have let go what this room has not read`() {
        var standing = StreamStanding(at: 0)
        standing.take(
            .connected(StreamFacts(made: 1, first: 9, last: 8, replicas: 3, expires: true)), at: 10)
        #expect(standing.trouble(at: 10_000, isShort: false) == nil)
        standing.isOver = true
        #expect(standing.trouble(at: 10_000, isShort: false) == .over)
    }
}
