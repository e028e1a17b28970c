import Drawing
import Keyboard
import Lines
import Screens
import Session
import Terminal
import TestSupport
import Testing
import Workshop

@testable import Host

/// Where the terminal's cursor stands, which Braille displays and screen readers follow.
@Suite struct CursorTests {
    private let line = LineAddress(link: LinkID(number: 1), line: LineID(1))
    private static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
        Size(width: 20, height: 6), Size(width: 200, height: 70),
    ]
    private static let keys: [Key] =
        "abceghjkmnopqrsuvwxyBLOVX019/?!+- \n".map { $0 == "\n" ? .enter : .character($0) }
        + [.up, .down, .left, .right, .tab, .escape, .backspace, .home, .end, .pageDown, .paste("one\ntwo")]

    @Test(arguments: 0..<15 as Range<UInt64>)
    func `is seen in every painted seat, inside of its picture`(seed: UInt64) async throws {
        var chance = SeededGenerator(seed: seed)
        let size = Self.sizes[Int(seed) % Self.sizes.count]
        let words: SeatWords = "amber otter quill"
        let screens: [Seat.Screen] = [
            .participant(.painted(ParticipantScreen(Participant(words: words, isReturning: false)))),
            .console(ConsoleScreen()), .stage(StageScreen()), .waiting(.console),
        ]
        let painter = try Painter()
        for screen in screens {
            let id = try await painter.open("xterm-256color", size: size, look: Look())
            let terminal = VirtualTerminal(size: size)
            let opening = SeatOpening(isRemote: false, terminal: "xterm-256color")
            var seat = Seat(screen, terminal: id, size: size, opening: opening)
            var room = Room.of(.kinds)
            var (gallery, shelf) = (Gallery(), PictureShelf())
            shelf.depth = .monochrome
            for second in 1...60 {
                let key = Self.keys.randomElement(using: &chance) ?? .enter
                let moment = Moment(milliseconds: 1_795_500_000_000 + Int64(second) * 1000)
                room.look(at: moment)
                let command: Command =
                    second == 1
                    ? .start
                    : [.next, .back, .toggleOpen, .toggleReveal, .nextSlide]
                        .randomElement(using: &chance) ?? .next
                if let events = try? room.state.decide(command, at: moment) {
                    var state = room.state
                    for event in events { state.apply(event) }
                    _ = room.adopt(state, after: events, using: &chance)
                }
                _ = seat.tell(in: room) { $0.follow(room) }
                let now = SuspendingClock.now + .seconds(second)
                _ = seat.take(.key(key), at: line, in: room, now: now)
                let picture = seat.picture(at: line, in: room, growth: 1, shelf, from: &gallery)
                terminal.feed(await painter.paint(picture.canvas, on: id))
                let cursor = try #require(picture.canvas.cursor, "after \(key.notation)")
                let corner = Position(
                    row: (size.height - picture.canvas.size.height) / 2,
                    column: (size.width - picture.canvas.size.width) / 2)
                #expect(picture.canvas.contains(cursor))
                #expect(terminal.showsCursor)
                #expect(
                    terminal.cursor
                        == Position(row: corner.row + cursor.row, column: corner.column + cursor.column))
            }
        }
    }
}
