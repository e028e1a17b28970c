import Lines
import Records
import Screens
import Session
import TestSupport
import Testing
import Workshop

@testable import Host

/// What rooms say of themselves, and what is made of it.
@Suite struct RosterTests {
    private let own = RoomTag(of: "Leeds", in: "s")
    private let other = RoomTag(of: "Hull", in: "s")

    @Test func `the rooms' list says how many of each have answered, as long as it is heard`() {
        var (leeds, hull) = (Roster(own: own, at: 0), Roster(own: other, at: 0))
        _ = leeds.words(of: Courier(Shared.withAnswers(in: own), name: "Leeds", address: ""), at: 0)
        let words = hull.words(of: Courier(Shared.withAnswers(in: other), name: "Hull", address: ""), at: 0)
        _ = leeds.hear(words, from: other, at: 0)
        func answered(_ now: Int64) -> [Int?] {
            leeds.view("tea", of: Shared.withAnswers(in: own), nil, since: 0, at: now, as: .at(0)).rooms.map(
                \.answered)
        }
        #expect(answered(4999) == [3, 3] && answered(5000) == [3, nil])
    }

    @Test func `a room that has ended by itself is not here, as long as this one goes on`() throws {
        let (leeds, hull) = (Shared.withAnswers(in: own), Shared.withAnswers(in: other))
        var ended = hull
        _ = try ended.finishAlone(at: .at(5))
        var (roster, speaker) = (Roster(own: own, at: 0), Roster(own: other, at: 0))
        func row() -> RoomsView.Row? {
            roster.view("tea", of: leeds, nil, since: 0, at: 1, as: .at(0)).rooms.last
        }
        _ = roster.hear(
            speaker.words(of: Courier(hull, name: "Hull", address: ""), at: 0), from: other, at: 0)
        #expect(row()?.isHere == true && row()?.hasEnded == false)
        _ = roster.hear(
            speaker.words(of: Courier(ended, name: "Hull", address: ""), at: 1), from: other, at: 1)
        #expect(row()?.isHere == false && row()?.hasEnded == true)
    }

    @Test func `where the others are is told as long as this room goes its own pace`() {
        var leeds = Shared.withAnswers(in: own)
        let roster = Roster(own: own, at: 0)
        var others: Place? { roster.view("tea", of: leeds, nil, since: 0, at: 0, as: .at(0)).others }
        #expect(others == nil)
        leeds.aside.place = Place(slide: 0, step: 0)
        #expect(others == Place(slide: 1, step: 0) && leeds.shown.place != others)
    }

    @Test func `since when a room is heard, or not, is told by the time of day`() {
        let (leeds, hull) = (Shared.withAnswers(in: own), Shared.withAnswers(in: other))
        var roster = Roster(own: own, at: 0)
        var speaker = Roster(own: other, at: 0)
        let words = speaker.words(of: Courier(hull, name: "Hull", address: ""), at: 0)
        _ = roster.hear(words, from: other, at: 30_000)
        func since(_ now: Int64) -> [Moment?] {
            roster.view("tea", of: leeds, nil, since: 10_000, at: now, as: .at(Int(now / 1000) + 3600)).rooms
                .map(\.since)
        }
        #expect(since(31_000) == [.at(3610), .at(3630)] && since(90_000) == since(31_000))
    }

    @Test func `a room holds back while another one is here, or may soon be heard, that has read more`()
        throws
    {
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

extension Shared {
    /// Two rooms, Leeds and Hull, of which each has three seats that have answered the open poll.
    static func withAnswers(in room: RoomTag) -> Shared {
        let (own, other) = (RoomTag(of: "Leeds", in: "s"), RoomTag(of: "Hull", in: "s"))
        let rooms = [(own, "Leeds"), (other, "Hull")]
        var shared = Shared.withRooms(rooms.filter { $0.0 == room } + rooms.filter { $0.0 != room })
        shared.take(
            [
                .happened(.started(.at(0))), .happened(.moved(Place(slide: 1, step: 0), .at(0))),
                .happened(.pollOpened("role", round: 1, .at(0))), .seated(4),
            ], of: room == own ? other : own)
        for seat in 0..<3 {
            let token = Token(Array(repeating: UInt8(seat), count: 32)).of(room)
            shared.seat(token)
            shared.post(CastBallot(token, .option(0)), to: PollRound("role", 1))
        }
        return shared
    }
}
