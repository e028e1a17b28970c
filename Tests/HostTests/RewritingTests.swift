import Lines
import Records
import Screens
import Session
import TestSupport
import Testing

@testable import Host

/// A stream that has lost messages, and gets them back.
@Suite struct RewritingTests {
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
        rewriting.goOn(behind: 3)
        #expect(rewriting.next == 4 && rewriting.kept == nil)
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

    @Test func `a room holds back while another one is here, or may soon be heard, that has read more`()
        throws
    {
        let (own, other) = (RoomTag(of: "Leeds", in: "s"), RoomTag(of: "Hull", in: "s"))
        var roster = Roster(own: own, at: 0)
        let said = #"{"read":9,"entry":9,"digest":"","came":0,"answered":[]}"#
        let isRead = roster.hear(Array(said.utf8), from: other, at: 1000)
        #expect(isRead)
        #expect(!roster.isBehind(9, at: 1000, since: 0))
        #expect(roster.isBehind(8, at: 5999, since: 0))
        #expect(!roster.isBehind(8, at: 6000, since: 0))
        #expect(roster.isBehind(8, at: 20_000, since: 19_000))
        #expect(!roster.isFurthest(8, at: 1000))
        #expect(roster.isFurthest(10, at: 1000))
        // One that has ended has nothing of the stream any more.
        let done = #"{"read":9,"entry":9,"digest":"","came":0,"answered":[],"isDone":true}"#
        _ = roster.hear(Array(done.utf8), from: other, at: 1000)
        #expect(!roster.isBehind(8, at: 1000, since: 0) && roster.isFurthest(8, at: 1000))
    }

    @Test func `of two hosts that are one room the later stands still as long as the other is heard`() {
        let own = RoomTag(of: "Leeds", in: "s")
        var (first, second) = (Roster(own: own, at: 10), Roster(own: own, at: 20))
        let courier = Courier(.withRooms([(own, "Leeds")]), name: "Leeds", address: "")
        let (one, other) = (first.words(of: courier, at: 9030), second.words(of: courier, at: 9030))
        for words in [one, other] {
            _ = first.hear(words, from: own, at: 9040)
            _ = second.hear(words, from: own, at: 9040)
        }
        #expect(!first.isTwin(at: 9041) && second.isTwin(at: 9041))
        #expect(!second.isTwin(at: 14_040))
        #expect(first.here(at: 9041) == [own])
        // Whoever asks who is here is answered at once.
        #expect(!first.isTimeToSpeak(at: 9050))
        _ = first.hear([], from: own, at: 9050)
        #expect(first.isTimeToSpeak(at: 9050))
    }

    @Test func `one of a hundred rooms answers who comes within a pace, and not each at once`() {
        let own = RoomTag(of: "Leeds", in: "s")
        var roster = Roster(own: own, at: 10)
        let courier = Courier(.withRooms([(own, "Leeds")]), name: "Leeds", address: "")
        for number in 1...100 {
            let tag = RoomTag(of: "Room \(number)", in: "s")
            var room = Roster(own: tag, at: 10)
            _ = roster.hear(room.words(of: courier, at: 9000), from: tag, at: 9000)
        }
        _ = roster.words(of: courier, at: 9000)
        _ = roster.hear([], from: own, at: 9001)
        #expect(!roster.isTimeToSpeak(at: 10_000))
        #expect(roster.isTimeToSpeak(at: 11_000))
    }

    @Test func `a line to a room is said to all and read by that one, without what would steer a terminal`() {
        let (own, other) = (RoomTag(of: "Leeds", in: "s"), RoomTag(of: "Hull", in: "s"))
        var (leeds, hull) = (Roster(own: own, at: 0), Roster(own: other, at: 0))
        let shared = Shared.withRooms([(own, "Leeds"), (other, "Hull")])
        for (room, text) in [(other, "To\u{1B}[2J you"), (own, "Not to you"), (nil, "To all")] {
            leeds.write(
                .init(room: room?.description, isForConsoles: true, written: 5, text: text))
        }
        let isRead = hull.hear(
            leeds.words(of: Courier(shared, name: "Leeds", address: ""), at: 0), from: own, at: 0)
        #expect(isRead)
        let view = hull.view("tea", of: shared, nil, since: 0, at: 0, as: .at(0))
        // A line to all takes the place of those to one.
        #expect(view.lines == [.init(from: "Leeds", at: 5, "To all", isForConsoles: true)])
        #expect(view.rooms.map(\.isOwn) == [true, false])
        leeds.write(.init(room: other.description, isForConsoles: false, written: 6, text: "To\u{1B}[2J you"))
        _ = hull.hear(leeds.words(of: Courier(shared, name: "Leeds", address: ""), at: 9), from: own, at: 9)
        #expect(hull.view("tea", of: shared, nil, since: 0, at: 9, as: .at(0)).lines.last?.text == "To you")
    }
}
