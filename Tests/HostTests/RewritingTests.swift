import CSystem
import Foundation
import Lines
import Records
import Screens
import Session
import TestSupport
import Testing

@testable import Host

/// A stream that has lost messages, and gets them back.
@Suite struct RewritingTests {
    private let own = RoomTag(of: "Leeds", in: "s")
    private let other = RoomTag(of: "Hull", in: "s")

    private func sent(_ frame: FrameToStream) -> (subject: String, expected: Expected, bytes: [UInt8])? {
        if case .publish(_, let subject, let expected, let bytes) = frame {
            (subject, expected, bytes)
        } else {
            nil
        }
    }

    @Test func `messages are written again in their places, with what keeps those of ballots that are gone`()
    {
        var rewriting = Rewriting(from: 4, to: 5, at: 0)
        let kept = StreamedMessage(sequence: 5, milliseconds: 77, subject: "timeline", bytes: [1])
        rewriting.kept = [5: kept]
        // What the stream has last may be of another session.
        #expect(!rewriting.isDue(at: 4000))
        rewriting.noteSame(2)
        #expect(!rewriting.isDue(at: 4000))
        rewriting.noteSame(3)
        #expect(!rewriting.isDue(at: 3999))
        #expect(rewriting.isDue(at: 4000))
        let first = sent(rewriting.publication(1))
        #expect(first?.subject == "gap" && first?.expected == .lastOfStream(3) && first?.bytes == [])
        #expect(!rewriting.isDue(at: 4001))
        rewriting.take(1, .stored(4), at: 4001)
        let second = sent(rewriting.publication(2))
        #expect(
            second?.subject == "timeline" && second?.expected == .lastOfStream(4)
                && second?.bytes == kept.again)
        rewriting.take(2, .unknown, at: 4002)
        #expect(!rewriting.isWhole && !rewriting.isDue(at: 4900) && rewriting.isDue(at: 5002))
        _ = rewriting.publication(3)
        rewriting.take(3, .stored(5), at: 5003)
        #expect(rewriting.isWhole)
    }

    @Test
    func
        `a stream that loses more meanwhile is written again from there, and nothing kept is taken for gone`()
    {
        var rewriting = Rewriting(from: 8, to: 9, at: 0)
        rewriting.kept = [:]
        rewriting.goOn(behind: 8)
        #expect(rewriting.next == 9 && rewriting.kept != nil)
        rewriting.noteSame(8)
        rewriting.goOn(behind: 3)
        #expect(rewriting.next == 4 && rewriting.kept == nil && !rewriting.isDue(at: 9000))
        _ = rewriting.publication(1)
        rewriting.goOn(behind: 7)
        #expect(rewriting.next == 4)
    }

    @Test func `what is to be removed is asked for again where it is not known what became of it`() {
        var removals = Removals()
        removals.waiting = [4, 7]
        #expect(removals.order(4, as: 1) == .remove(id: 1, number: 4))
        #expect(removals.order(7, as: 2) == .remove(id: 2, number: 7) && removals.waiting == [])
        removals.take(2, .unknown)
        removals.take(1, .removed)
        removals.take(9, .unknown)
        #expect(removals.waiting == [7] && removals.asked.isEmpty)
        _ = removals.order(7, as: 3)
        removals.take(3, .failed(.other))
        #expect(removals.waiting == [] && removals.asked.isEmpty)
    }

    /// Who moves the session of a stream without its beginning, and whether this room lets that go.
    struct Beheaded: CustomTestStringConvertible {
        var leads = false
        /// Whether the other room that moves it is heard.
        var isLeadHere = false
        /// Whether a room is heard that has read as much, and comes before this one.
        var isAnotherFirst = true
        /// How much more than this room another has read.
        var more: UInt64 = 0
        let letsGo: Bool
        var testDescription: String { "\(self)" }
    }

    @Test(arguments: [
        Beheaded(leads: true, letsGo: true), Beheaded(leads: true, more: 1, letsGo: false),
        Beheaded(isLeadHere: true, isAnotherFirst: false, letsGo: false),
        Beheaded(isAnotherFirst: false, letsGo: true), Beheaded(letsGo: false),
        Beheaded(isAnotherFirst: false, more: 1, letsGo: false),
    ])
    func `a stream that has lost how its session began is let go by one room, and made again`(
        _ beheaded: Beheaded
    ) async throws {
        var shared = Shared.withAnswers(in: own)
        shared.take([.led], of: beheaded.leads ? own : other)
        var sent: [FrameToStream] = []
        let (share, record, folder) = try await RoomShare.withRecord(of: shared) { frame in
            switch frame {
            case .delete, .remake: sent.append(frame)
            case _: break
            }
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        var standing = RecordStanding(path: record.path)
        func hear(_ room: RoomTag, more: UInt64 = 0) {
            let read = shared.sequence + more
            let words = #"{"read":\#(read),"entry":1,"digest":"","came":0,"answered":[]}"#
            share.take(.heard(room: room.description, Array(words.utf8)))
        }
        hear(RoomTag(hash: Array(repeating: 255, count: 8)), more: beheaded.more)
        if beheaded.isAnotherFirst { hear(RoomTag(hash: Array(repeating: 0, count: 8))) }
        if beheaded.isLeadHere { hear(other) }
        var facts = StreamFacts(made: 1, first: 2, last: shared.sequence, replicas: 3)
        share.take(.connected(facts))
        for _ in 0..<2 { _ = await share.take([], at: .at(1), &standing) }
        #expect(sent.count == (beheaded.letsGo ? 1 : 0) && share.view.trouble == .short)
        facts = StreamFacts(made: 2, first: 1, last: shared.sequence, replicas: 3)
        share.take(.connected(facts))
        #expect(share.view.trouble == nil)
        await record.close()
    }

    @Test func `servers that do not let be written what they lost are as good as none after a minute`()
        async throws
    {
        let shared = Shared.withAnswers(in: own)
        let (share, record, folder) = try await RoomShare.withRecord(of: shared)
        defer { try? FileManager.default.removeItem(at: folder) }
        var standing = RecordStanding(path: record.path)
        share.take(.connected(StreamFacts(made: 1, first: 1, last: shared.sequence - 1, replicas: 3)))
        _ = await share.take([], at: .at(1), &standing)
        let now = system_milliseconds()
        #expect(share.trouble(at: now + 50_000) == .short && share.trouble(at: now + 60_000) == .unreached)
        share.take(.connected(StreamFacts(made: 1, first: 1, last: shared.sequence, replicas: 3)))
        _ = await share.take([], at: .at(1), &standing)
        #expect(share.trouble(at: now + 3000) == nil)
        await record.close()
    }

    @Test func `rooms that have read something else stand still, and go on once the odd one ends or is gone`()
        async throws
    {
        let shared = Shared.withAnswers(in: own)
        let (share, record, folder) = try await RoomShare.withRecord(of: shared)
        defer { try? FileManager.default.removeItem(at: folder) }
        share.take(.connected(StreamFacts(made: 1, first: 1, last: shared.sequence, replicas: 3)))
        func hear(_ more: String, digest: String = "00") {
            let words =
                #"{"read":\#(shared.sequence),"entry":\#(shared.lastEntry),"digest":"\#(digest)","came":0,"#
                + #""answered":[]\#(more)}"#
            share.take(.heard(room: other.description, Array(words.utf8)))
        }
        hear("", digest: shared.digest.hexadecimal)
        #expect(share.view.trouble == nil)
        hear("")
        #expect(share.view.trouble == .split)
        hear(#","isDone":true"#)
        #expect(share.view.trouble == nil)
        hear(#","isOdd":true"#, digest: shared.digest.hexadecimal)
        #expect(share.view.trouble == .split)
        share.weigh(at: system_milliseconds() + 5000)
        #expect(share.view.trouble == nil)
        await record.close()
    }

    @Test
    func `what a reader leaves out is asked of the server that leads before anything behind it is taken`()
        async throws
    {
        let shared = Shared.withAnswers(in: own)
        var ahead = shared
        let (first, second) = (shared.sequence + 1, shared.sequence + 3)
        var messages: [StreamMessage] = []
        for (sequence, seats) in [(first, 5), (second, 6)] {
            let message = StreamedMessage(
                Entry(
                    room: other, number: Int(sequence), previous: ahead.digest, decided: .at(0),
                    items: [.seated(seats)]))
            messages.append(
                StreamMessage(sequence: sequence, subject: message.subject, time: 0, bytes: message.bytes))
            let streamed = StreamedMessage(
                sequence: sequence, milliseconds: 0, subject: message.subject, bytes: message.bytes)
            _ = ahead.take(try #require(streamed.delivery(after: ahead) { _ in nil }))
        }
        var asked: [UInt64] = []
        let (share, record, folder) = try await RoomShare.withRecord(of: shared) { frame in
            if case .get(let number) = frame { asked.append(number) }
        }
        defer { try? FileManager.default.removeItem(at: folder) }
        var standing = RecordStanding(path: record.path)
        share.take(.message(messages[1]))
        for _ in 0..<2 { _ = await share.take([], at: .at(1), &standing) }
        #expect(asked == [first, first + 1] && share.courier.shared.sequence == shared.sequence)
        share.take(.got(first, messages[0]))
        _ = await share.take([], at: .at(1), &standing)
        #expect(share.courier.shared.sequence == first)
        // Where nothing stands, nothing is awaited.
        share.take(.got(first + 1, nil))
        _ = await share.take([], at: .at(1), &standing)
        #expect(share.courier.shared.rooms == ahead.rooms && share.courier.shared.digest == ahead.digest)
        await record.close()
    }
}
