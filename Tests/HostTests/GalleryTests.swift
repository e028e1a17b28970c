import Drawing
import Keyboard
import Lines
import Screens
import Session
import TestSupport
import Testing
import Workshop

@testable import Host

@Suite struct GalleryTests {
    private let start = SuspendingClock.now
    private let stage = address(0)
    private let seat = address(1)
    private let other = address(2)

    private static func address(_ line: UInt32) -> LineAddress {
        LineAddress(link: LinkID(number: 0), line: LineID(line))
    }

    /// Who is due after a tick so many milliseconds later, the stage and two seats being there, of which one shows counts.
    private func due(in gallery: inout Gallery, after milliseconds: Int) -> Set<LineAddress> {
        gallery.tick(
            at: start + .milliseconds(milliseconds + 2000), facilitators: { $0 == stage },
            everyone: { [stage, seat, other] }, showsCounts: { $0 == seat })
        return Set(gallery.takeDue(facilitators: { $0 == stage }, where: { _ in true }))
    }

    @Test func `a count reaches facilitators within a tenth of a second, seats within one, and forms never`()
    {
        var gallery = Gallery()
        _ = due(in: &gallery, after: 0)
        gallery.countsChanged(forSeats: true)
        #expect(due(in: &gallery, after: 50) == [])
        #expect(due(in: &gallery, after: 100) == [stage])
        gallery.countsChanged(forSeats: true)
        #expect(due(in: &gallery, after: 150) == [])
        #expect(due(in: &gallery, after: 1000) == [stage, seat])
        #expect(due(in: &gallery, after: 3000) == [])
    }

    @Test func `a count that no seat shows reaches facilitators alone`() {
        var gallery = Gallery()
        _ = due(in: &gallery, after: 0)
        gallery.countsChanged(forSeats: false)
        #expect(due(in: &gallery, after: 1000) == [stage])
    }

    @Test func `a count that changes between two ticks of different length is missed by nobody`() {
        var gallery = Gallery()
        _ = due(in: &gallery, after: 0)
        _ = due(in: &gallery, after: 950)
        gallery.countsChanged(forSeats: true)
        #expect(due(in: &gallery, after: 1000) == [seat])
        #expect(due(in: &gallery, after: 1050) == [stage])
    }

    @Test func `who is marked is due at once, and only when their line has drained`() {
        var gallery = Gallery()
        gallery.mark(seat, .now)
        gallery.mark(other, .now)
        #expect(gallery.takeDue(facilitators: { _ in false }, where: { $0 == seat }) == [seat])
        #expect(gallery.isAnyoneDue)
        gallery.forget(other)
        #expect(!gallery.isAnyoneDue)
    }

    @Test func `who has answered is painted before those who are only shown another number`() {
        var gallery = Gallery()
        let everyone = (UInt32(0)..<500).map(Self.address)
        func tick(_ milliseconds: Int) {
            gallery.tick(
                at: start + .milliseconds(milliseconds), facilitators: { $0 == stage },
                everyone: { everyone }, showsCounts: { _ in true })
        }
        tick(2000)
        gallery.countsChanged(forSeats: true)
        tick(4000)
        var painted: Set<LineAddress> = []
        var turns = 0
        repeat {
            gallery.mark(seat, .now)
            let turn = gallery.takeDue(facilitators: { $0 == stage }, where: { _ in true })
            if turns == 0 { #expect(turn.prefix(2) == [stage, seat]) } else { #expect(turn.first == seat) }
            #expect(turn.count <= 18)
            painted.formUnion(turn)
            turns += 1
        } while gallery.goesOn && turns < 100
        #expect(painted == Set(everyone))
    }

    /// A seat that follows the room, and so shows counts.
    private var faceInTheRoom: SeatFace? {
        let state = State(of: .sample)
        var seat = ParticipantScreen(Participant(words: "amber otter quill", isReturning: true))
        seat.follow(state)
        return seat.face(in: state)
    }

    @Test func `a picture that shows counts is made again at the seats' tick, and kept where it is the same`()
        throws
    {
        let terminal = Gallery.Terminal(size: Size(width: 40, height: 12), isASCII: false, depth: .many)
        let face = try #require(faceInTheRoom)
        #expect(face.showsCounts)
        var gallery = Gallery()
        var made = 0
        func picture(saying text: String = "one") -> Picture {
            gallery.picture(of: face, on: terminal) {
                made += 1
                var canvas = Canvas(size: terminal.size)
                canvas.write(text, at: Position(row: 0, column: 0))
                return canvas
            }
        }
        _ = due(in: &gallery, after: 0)
        let first = picture()
        gallery.countsChanged(forSeats: true)
        #expect(picture() == first && made == 1)
        _ = due(in: &gallery, after: 100)
        #expect(picture() == first && made == 1)
        _ = due(in: &gallery, after: 1000)
        #expect(picture() == first && made == 2)
        gallery.roomChanged()
        #expect(picture() == first && made == 3)
        gallery.roomChanged()
        #expect(picture(saying: "two") != first)
        gallery.roomChanged()
        gallery.roomChanged()
        // Who typed something long ago leaves nothing on a wall.
        #expect(picture() != first)
    }
}

@Suite struct KeyQueueTests {
    private func address(_ line: UInt32) -> LineAddress {
        LineAddress(link: LinkID(number: 0), line: LineID(line))
    }

    @Test func `keys of somebody else are taken in the next turn, whoever floods`() {
        var queue = KeyQueue()
        for line in UInt32(0)..<20 {
            queue.add(Array(repeating: .key(.character("?")), count: 1000), of: address(line))
        }
        for turn in UInt32(0)..<20 {
            let person = address(100 + turn)
            queue.add([.key(.character("1")), .key(.enter)], of: person)
            let taken = queue.takeTurn()
            #expect(taken.first?.address == person && taken.first?.typed.count == 2)
            #expect(taken.reduce(0) { $0 + $1.typed.count } <= KeyQueue.turn + 2)
        }
        #expect(!queue.isEmpty)
    }

    @Test func `of one line no more wait than anybody types`() {
        var queue = KeyQueue()
        queue.add(Array(repeating: .key(.enter), count: 10_000), of: address(0))
        queue.add([.key(.enter)], of: address(0))
        #expect(queue.takeLast(20_000, of: address(0)).count == KeyQueue.most)
    }

    @Test func `who floods is served too, one after the other, while everybody types`() {
        var queue = KeyQueue()
        for line in UInt32(0)..<6 {
            queue.add(Array(repeating: .key(.character("?")), count: 64), of: address(line))
        }
        var (turns, taken) = (0, 0)
        while taken < 6 * 64, turns < 20 {
            for person in UInt32(100)..<200 { queue.add([.key(.enter)], of: address(person)) }
            let floods = queue.takeTurn().filter { $0.typed.first != .key(.enter) }
            taken += floods.reduce(0) { $0 + $1.typed.count }
            turns += 1
        }
        #expect(turns == 3)
    }

    @Test func `keys keep their order, and lines of a linear seat weigh more`() {
        var queue = KeyQueue()
        let text = Array("thirty-five letters of one sentence").map { KeyQueue.Typed.key(.character($0)) }
        queue.add(text, of: address(0))
        #expect(queue.takeTurn().map(\.typed) == [Array(text.prefix(32))])
        #expect(queue.takeTurn().map(\.typed) == [Array(text.dropFirst(32))])
        #expect(queue.isEmpty)
        queue.add(Array(repeating: .line("help"), count: 9), of: address(1))
        #expect(queue.takeTurn().first?.typed.count == 4)
        #expect(queue.takeLast(8, of: address(1)).count == 1)
        queue.add(Array(repeating: .key(.down), count: 9), of: address(1))
        #expect(queue.takeTurn().first?.typed.count == 2)
        _ = queue.takeLast(0, of: address(1))
        #expect(queue.isEmpty)
    }

    @Test func `sizes that come fast are taken at once and then at most so often, the newest last`() {
        var resizing = Resizing()
        let start = SuspendingClock.now
        let sizes = (80..<90).map { Size(width: $0, height: 24) }
        #expect(resizing.take(sizes[0], of: address(0), at: start) == sizes[0])
        for (number, size) in sizes.enumerated().dropFirst() {
            #expect(resizing.take(size, of: address(0), at: start + .milliseconds(number * 10)) == nil)
        }
        #expect(resizing.due(at: start + .milliseconds(200)).isEmpty)
        #expect(resizing.due(at: start + .milliseconds(250)).map(\.size) == [sizes[9]])
        #expect(resizing.take(sizes[0], of: address(0), at: start + .milliseconds(300)) == nil)
        #expect(resizing.due(at: start + .milliseconds(600)).map(\.size) == [sizes[0]])
    }
}
