import Lines
import Records
import Screens
import Session
import TestSupport
import Testing
import Workshop

@testable import Host

/// What consoles ask for seats of other rooms, and write to these, over words between rooms that may be lost.
@Suite struct ErrandsTests {
    private static let (leeds, hull) = (RoomTag(of: "Leeds", in: "s"), RoomTag(of: "Hull", in: "s"))
    private let console = LineAddress(link: LinkID(number: 1), line: LineID(1))

    /// Two rooms that say things to each other.
    private struct Rooms {
        var leeds = Roster(own: ErrandsTests.leeds, at: 0)
        var hull = Roster(own: ErrandsTests.hull, at: 0)
        var now: Int64 = 10_000
        /// What Hull has taken on, in order.
        var taken: [Errand] = []
        private let shared = Shared.withRooms([
            (ErrandsTests.leeds, "Leeds"), (ErrandsTests.hull, "Hull"),
        ])

        mutating func leedsSays() -> [UInt8] {
            leeds.words(of: Courier(shared, name: "Leeds", address: ""), at: now)
        }

        var linesAtHull: [String] {
            hull.view("s", of: shared, nil, since: 0, at: now, as: .at(0)).lines.map(\.text)
        }

        mutating func hullSays() -> [UInt8] {
            hull.words(of: Courier(shared, name: "Hull", address: ""), at: now)
        }

        mutating func hullHears() {
            _ = hull.hear(leedsSays(), from: ErrandsTests.leeds, at: now)
            taken += hull.errands.takeDue()
        }

        mutating func leedsHears() {
            _ = leeds.hear(hullSays(), from: ErrandsTests.hull, at: now)
        }
    }

    private func text(of room: RoomTag) -> HeldTexts.Source {
        let token = Token(Array(repeating: 7, count: 32)).of(room)
        return HeldTexts.Source(poll: "why", round: 1, token: token, index: 2)
    }

    private func errand(_ id: String, to room: RoomTag = hull, _ word: String? = "Thank you.") -> Errand {
        Errand(id: id, ballot: text(of: room), word: word)
    }

    @Test func `a word is said again until its room has it, and is done there once whatever gets lost`() {
        var rooms = Rooms()
        rooms.leedsHears()
        _ = rooms.leeds.errands.add(errand("1"), of: console)
        _ = rooms.leedsSays()
        rooms.hullHears()
        #expect(rooms.taken == [errand("1")])
        rooms.hullHears()
        #expect(rooms.taken.count == 1)
        rooms.hull.errands.note(errand("1"), isFound: true)
        _ = rooms.hullSays()
        rooms.hullHears()
        #expect(rooms.taken.count == 1)
        #expect(rooms.leeds.errands.said(to: [Self.hull]) == [errand("1")])
        rooms.leedsHears()
        #expect(rooms.leeds.errands.said(to: [Self.hull]).isEmpty)
        #expect(rooms.leeds.late.isEmpty)
    }

    @Test func `nothing is said to a room that is not heard, and all of it as soon as that is heard again`() {
        var rooms = Rooms()
        rooms.leedsHears()
        rooms.now += 60_000
        _ = rooms.leeds.errands.add(errand("1", nil), of: console)
        rooms.hullHears()
        #expect(rooms.taken.isEmpty)
        #expect(!rooms.leeds.isTimeToSpeak(at: rooms.now))
        rooms.leedsHears()
        #expect(rooms.leeds.isTimeToSpeak(at: rooms.now))
        rooms.hullHears()
        #expect(rooms.taken == [errand("1", nil)])
    }

    @Test func `what came too late is told to the console that asked, once`() {
        var rooms = Rooms()
        rooms.leedsHears()
        _ = rooms.leeds.errands.add(errand("1"), of: console)
        rooms.hullHears()
        rooms.hull.errands.note(errand("1"), isFound: false)
        rooms.leedsHears()
        #expect(rooms.leeds.late.map(\.console) == [console])
        rooms.leeds.late = []
        rooms.leedsHears()
        #expect(rooms.leeds.late.isEmpty)
    }

    @Test
    func `what is muted in one room is told to every other, and to one that comes later by any of them`() {
        var rooms = Rooms()
        let muted: Set = [text(of: Self.leeds), text(of: Self.hull)]
        rooms.leeds.muted = muted
        #expect(rooms.leeds.isTimeToSpeak(at: rooms.now))
        rooms.hullHears()
        #expect(rooms.hull.mutedElsewhere == muted)
        rooms.hull.muted = rooms.hull.mutedElsewhere
        rooms.leeds = Roster(own: Self.leeds, at: rooms.now)
        #expect(rooms.leeds.mutedElsewhere.isEmpty)
        rooms.leedsHears()
        #expect(rooms.leeds.mutedElsewhere == muted)
    }

    @Test func `a line is shown by one host of a room, and by the next where none was there for it`() {
        var rooms = Rooms()
        rooms.leedsHears()
        rooms.leeds.write(Roster.Line(isForConsoles: false, written: 1, text: "Tea is ready."))
        rooms.hullHears()
        #expect(rooms.linesAtHull == ["Tea is ready."])
        rooms.leedsHears()
        rooms.hullHears()
        #expect(rooms.linesAtHull == ["Tea is ready."])
        rooms.leeds.write(Roster.Line(isForConsoles: true, written: 2, text: "Milk is late."))
        rooms.hull = Roster(own: Self.hull, at: rooms.now)
        rooms.hullHears()
        #expect(rooms.linesAtHull == ["Milk is late."])
        rooms.leedsHears()
        rooms.hull = Roster(own: Self.hull, at: rooms.now)
        rooms.hullHears()
        #expect(rooms.linesAtHull.isEmpty)
    }

    @Test func `a room takes no errand for another one, cleans what it reads, and holds so many at most`() {
        var errands = Errands(own: Self.hull)
        let isNews = errands.take([errand("1", to: Self.leeds), errand("2", "To\u{1B}[2J you")])
        let due = errands.takeDue()
        #expect(isNews && due == [errand("2", "To you")])
        let areTaken = (0...Errands.mostWaiting).map { number in
            errands.add(errand("\(number)", to: Self.leeds), of: console)
        }
        #expect(areTaken.filter { $0 }.count == Errands.mostWaiting && areTaken.last == false)
        #expect(errands.said(to: [Self.leeds]).count == Errands.mostSaid)
    }
}
