import CSystem
import Foundation
import Lines
import TestSupport
import Testing

/// Servers that are killed, stand still, and come back.
extension ServersTests {
    /// With CONVENE_LONG more often, and every other time a leader who stands still and comes back.
    private static let bursts =
        0..<(ProcessInfo.processInfo.environment["CONVENE_LONG"] == nil ? 1 : 20)

    @Test(arguments: bursts)
    func `whoever follows has every message in order while the leader is killed in a burst`(_ round: Int)
        throws
    {
        let session = "burst-\(round)"
        let (writer, reader) = (
            try StreamUnderTest(session, on: servers), try StreamUnderTest(session, on: servers, makes: false)
        )
        let leader = try #require(servers.agreedLeader(of: "convene-\(session)"))
        defer { servers.resume(leader) }
        var last: UInt64 = 0
        var acknowledged: [String] = []
        let end = system_milliseconds() + 30_000
        for number in 0..<120 {
            if number == 40 { round % 2 == 0 ? servers.kill(leader) : servers.pause(leader) }
            // Read on and publish again until it is there, as a host does.
            while acknowledged.count == number, system_milliseconds() < end {
                let text = "step \(number)"
                switch try writer.published(text, .lastOnSubject(last)) {
                case .stored(let sequence):
                    last = sequence
                    acknowledged.append(text)
                case .refused, .unknown:
                    writer.play(seconds: 0.05)
                    if let message = writer.messages.last, message.sequence > last { last = message.sequence }
                    if writer.texts.contains(text) { acknowledged.append(text) }
                case .removed, .failed: break
                }
            }
        }
        #expect(acknowledged.count == 120)
        for room in [writer, reader] {
            try room.play { $0.textsOnce.count >= 120 }
            #expect(room.textsOnce == acknowledged)
        }
        if round % 2 == 0 { try servers.start(leader) } else { servers.resume(leader) }
        try servers.waitUntilHealthy()
    }

    /// The one that is left of three may be the one that led.
    @Test(arguments: [[0, 1], [1, 2]])
    func `with one server of three nobody knows what becomes of a message, and with two it goes on`(
        behindLeader: [Int]
    ) throws {
        let session = "majority-\(behindLeader[0])"
        let room = try StreamUnderTest(session, on: servers)
        #expect(try room.published("before") == .stored(1))
        let leader = try #require(servers.agreedLeader(of: "convene-\(session)"))
        let gone = behindLeader.map { (leader + $0) % 3 }
        let killedAt = system_milliseconds()
        for number in gone { servers.kill(number) }
        usleep(500_000)
        let start = system_milliseconds()
        let ids = (0..<3).map { room.publish("meanwhile \($0)") }
        try room.play { room in ids.allSatisfy { room.answer($0) == .unknown } }
        #expect(system_milliseconds() - start < 3000)
        // People are told half a second later, and within five.
        room.play(seconds: Double(killedAt + 4500 - system_milliseconds()) / 1000)
        #expect(!room.isConnected)
        room.send(.areYouThere)
        try room.play(seconds: 1) { $0.heard.contains(.alive) }
        for number in gone { try servers.start(number) }
        var answer = StreamAnswer.unknown
        let end = system_milliseconds() + 20_000
        while answer == .unknown, system_milliseconds() < end {
            answer = try room.published("after")
        }
        guard case .stored(let sequence) = answer else { return #expect(answer == .stored(2)) }
        try room.play { $0.messages.last?.sequence == sequence }
        #expect(room.texts.first == "before" && room.texts.last == "after")
        try room.play(until: \.isConnected)
    }

    @Test(arguments: bursts)
    func `a message that timed out at a leader who stood still is there for rooms to take once`(_ round: Int)
        throws
    {
        var stopped: (room: StreamUnderTest, leader: Int)?
        for attempt in 0..<5 where stopped == nil { stopped = try stop("still-\(round)-\(attempt)") }
        let (room, leader) = try #require(stopped)
        defer { servers.resume(leader) }
        // Read on and publish again until it is there, as a host does: who leads next may refuse it for a moment.
        let end = system_milliseconds() + 25_000
        while !room.texts.contains("after"), system_milliseconds() < end {
            _ = try room.published("after", .lastOnSubject(1))
            room.play(seconds: 0.1)
        }
        servers.resume(leader)
        try room.play { $0.texts.contains("after") }
        room.play(seconds: 1)
        #expect(room.textsOnce == ["before", "after"])
    }

    /// A stream with one message, whose leader stood still before the next came to it; nil where another one was just
    /// chosen, and answered.
    private func stop(_ session: String) throws -> (room: StreamUnderTest, leader: Int)? {
        let room = try StreamUnderTest(session, on: servers)
        #expect(try room.published("before", .lastOnSubject(0)) == .stored(1))
        try servers.waitUntilLevel("convene-\(session)")
        let leader = try #require(servers.agreedLeader(of: "convene-\(session)"))
        servers.pause(leader)
        let start = system_milliseconds()
        guard try room.published("after", .lastOnSubject(1)) == .unknown else {
            servers.resume(leader)
            try servers.waitUntilHealthy()
            return nil
        }
        #expect((1500..<3500).contains(system_milliseconds() - start))
        return (room, leader)
    }

    /// Rooms write again what a stream has lost without a name, and try again where nobody has answered.
    @Test
    func `what is to be next of the stream is stored once, though it was sent three times to a leader alone`()
        throws
    {
        let room = try StreamUnderTest("next", on: servers)
        #expect(try room.published("before", .lastOfStream(0)) == .stored(1))
        let leader = try #require(servers.agreedLeader(of: "convene-next"))
        let gone = [1, 2].map { (leader + $0) % 3 }
        for number in gone { servers.kill(number) }
        let ids = (0..<3).map { _ in room.publish("after", .lastOfStream(1)) }
        try room.play { room in ids.allSatisfy { room.answer($0) == .unknown } }
        for number in gone { try servers.start(number) }
        try servers.waitUntilHealthy()
        let end = system_milliseconds() + 30_000
        while room.texts.count < 2, system_milliseconds() < end {
            _ = try room.published("after", .lastOfStream(1))
        }
        room.play(seconds: 2)
        #expect(room.texts == ["before", "after"])
    }
}
