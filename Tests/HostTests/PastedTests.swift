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

/// What is pasted where the terminal does not mark it.
@Suite struct PastedTests {
    private static let words: SeatWords = "amber otter quill"
    private static let pasted = "Short stand-ups.\r\rquiet mornings, and\rquestions asked early\r"
    private static let kept = "Short stand-ups.\n\nquiet mornings, and\nquestions asked early"
    private let start = SuspendingClock.now
    private let line = LineAddress(link: LinkID(number: 1), line: LineID(1))

    /// A seat at a terminal, in a room where `poll` is open and one console is attached.
    private struct Walk {
        var seat: Seat
        var room: Room
        let line: LineAddress
        var now: SuspendingClock.Instant

        /// Sends bytes in one piece so long after those before; what they ask for.
        mutating func send(_ text: String, after gap: Duration = .seconds(1)) -> [Seat.Intent] {
            now += gap
            return seat.take(Array(text.utf8), at: now).typed.flatMap {
                seat.take($0, at: line, in: room, now: now).intents
            }
        }
    }

    private func walk(
        _ screen: Seat.Screen? = nil, at poll: Poll? = nil, isOpen: Bool = true
    ) async throws -> Walk {
        let poll = poll ?? Poll(id: "why", ask: "Why?", kind: .text)
        let moment = Moment(milliseconds: 1_795_500_000_000)
        let events: [Event] = [.started(moment), .moved(Place(slide: 0, step: 0), moment)]
        let state = State(
            of: Scenario(asking: [poll]),
            replaying: events + (isOpen ? [.pollOpened(poll.id, round: 1, moment)] : []))
        var room = Room(
            state, recordPath: "/tmp/sample.convene",
            options: HostOptions(socketPath: "", door: nil, feedbackPicture: []), at: moment)
        _ = room.seat(.console(ConsoleScreen()), at: line)
        let size = Size(width: 80, height: 24)
        let id = try await Painter().open("xterm", size: size, look: Look())
        let person = ParticipantScreen(Participant(words: Self.words, isReturning: true))
        var seat = Seat(
            screen ?? .participant(.painted(person)), terminal: id, size: size,
            opening: SeatOpening(isRemote: true, terminal: "xterm"))
        _ = seat.tell(in: room) { $0.follow(room) }
        return Walk(seat: seat, room: room, line: line, now: start)
    }

    private func answers(_ intents: [Seat.Intent]) -> [Answer] {
        intents.compactMap { if case .participant(.answer(_, _, let answer), _) = $0 { answer } else { nil } }
    }

    private func checkIns(_ intents: [Seat.Intent]) -> [String] {
        intents.compactMap { if case .participant(.checkIn(let text), _) = $0 { text } else { nil } }
    }

    @Test func `is text with its line ends in a poll's field, and goes when its person sends it`()
        async throws
    {
        var walk = try await walk()
        #expect(walk.send(Self.pasted).isEmpty)
        #expect(walk.send("\r").isEmpty)
        #expect(answers(walk.send("\r")) == [.text(Self.kept)])
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `is the same text however it is cut on the way`(seed: UInt64) async throws {
        var chance = SeededGenerator(seed: seed)
        var walk = try await walk()
        var rest = Array(Self.pasted)[...]
        while !rest.isEmpty {
            let piece = rest.prefix(Int.random(in: 1...9, using: &chance))
            rest = rest.dropFirst(piece.count)
            let gap = Duration.milliseconds(Int.random(in: 0...29, using: &chance))
            // A line end by itself is a key only where nothing came just before it.
            #expect(walk.send(String(piece), after: walk.now == start ? .seconds(1) : gap).isEmpty)
        }
        _ = walk.send("\r")
        #expect(answers(walk.send("\r")) == [.text(Self.kept)])
    }

    @Test func `is one message in a check-in`() async throws {
        var walk = try await walk(isOpen: false)
        #expect(walk.send("c").isEmpty)
        #expect(walk.send(Self.pasted).isEmpty)
        #expect(checkIns(walk.send("\r")) == [Self.kept])
    }

    @Test func `is one line in a console's fields, and sends nothing`() async throws {
        var walk = try await walk(.console(ConsoleScreen()))
        #expect(walk.send("b").isEmpty)
        #expect(walk.send("The kettle\ris on.\rqy\r").isEmpty)
        let sent = walk.send("\r").compactMap {
            if case .console(.line(let text, _)) = $0 { text } else { nil }
        }
        #expect(sent == ["The kettle is on. qy"])
        #expect(walk.send("B", after: .seconds(1)).isEmpty)
        #expect(walk.send("10\r").isEmpty)
        #expect(walk.send("\r").count == 1)
    }

    @Test func `is refused with words in a number's field where it has more than one`() async throws {
        let measure = Poll.Measure(bounds: 0...9999)
        var walk = try await walk(at: Poll(id: "many", ask: "How many?", kind: .number(measure)))
        #expect(walk.send("40\r41\r\r").isEmpty)
        #expect(walk.send("\r").isEmpty && walk.send("\r").isEmpty)
        #expect(walk.send("\u{15}40\r").isEmpty)
        #expect(walk.send("\r").isEmpty)
        #expect(answers(walk.send("\r")) == [.number(40)])
    }

    @Test func `Enter by itself is a key, and so are the few that come together where there is no field`()
        async throws
    {
        var typed = try await walk(isOpen: false)
        _ = typed.send("c")
        for letter in "well" { #expect(typed.send(String(letter), after: .milliseconds(40)).isEmpty) }
        #expect(checkIns(typed.send("\r", after: .milliseconds(40))) == ["well"])
        var chosen = try await walk(at: Poll(id: "tea", ask: "Tea?", kind: .choice(options: ["Yes", "No"])))
        #expect(answers(chosen.send("2\r")) == [.option(1)])
    }

    @Test func `for half a second after a field has closed nothing is a key but Ctrl-C`() async throws {
        var walk = try await walk(isOpen: false)
        _ = walk.send("c")
        _ = walk.send("well")
        #expect(checkIns(walk.send("\r")) == ["well"])
        #expect(walk.send("a", after: .milliseconds(100)).isEmpty)
        #expect(walk.send("a\rq\ry", after: .milliseconds(399)).isEmpty)
        #expect(walk.seat.take([3], at: walk.now).leavesAtOnce)
        #expect(walk.send("a", after: .milliseconds(31)).count == 1)
    }

    @Test func `what is typed into the next field counts at once`() async throws {
        var walk = try await walk(isOpen: false)
        _ = walk.send("c")
        _ = walk.send("well")
        _ = walk.send("\r")
        var state = walk.room.state
        let opened = Event.pollOpened("why", round: 1, Moment(milliseconds: 1_795_500_001_000))
        state.apply(opened)
        var chance = SeededGenerator(seed: 1)
        _ = walk.room.adopt(state, after: [opened], using: &chance)
        let room = walk.room
        _ = walk.seat.tell(in: room, at: walk.now) { $0.follow(room) }
        _ = walk.send("tea", after: .milliseconds(100))
        _ = walk.send("\r")
        #expect(answers(walk.send("\r")) == [.text("tea")])
    }

    @Test func `whoever leaves a field by Esc is followed at once`() async throws {
        var walk = try await walk(isOpen: false)
        _ = walk.send("c")
        _ = walk.send("well")
        _ = walk.send("\u{1B}")
        _ = walk.seat.takeHalfRead().map { walk.seat.take($0, at: line, in: walk.room, now: walk.now) }
        #expect(walk.send("a", after: .milliseconds(60)).count == 1)
    }

    @Test func `a field that is closed for its person keeps its last keys to itself`() async throws {
        var walk = try await walk()
        _ = walk.send("tea")
        walk.now += .seconds(1)
        let (room, now) = (walk.room, walk.now)
        _ = walk.seat.tell(in: room, at: now) { seat in
            seat.hear(.outcome(.recorded("why", .text("tea"))), in: room.state)
        }
        #expect(walk.send("c", after: .milliseconds(499)).isEmpty)
        #expect(walk.seat.person?.words == Self.words)
    }

    @Test(
        arguments: [
            "quiet mornings", "aaaa", "07700 900123", "\u{1B}[200~a\u{1B}[201~",
            "\u{1B}[200~quiet\rmornings\u{1B}[201~",
        ], [true, false])
    func `what is pasted where there is no field is no key, and one line says so`(
        text: String, isOpen: Bool
    ) async throws {
        let tea = Poll(id: "tea", ask: "Tea?", kind: .choice(options: ["Yes", "No"]))
        var walk = try await walk(at: tea, isOpen: isOpen)
        func said() throws -> String {
            guard case .participant(.painted(let screen)) = walk.seat.screen else { return "" }
            return screen.canvas(
                of: walk.room.state, surroundings: walk.room.surroundings, size: Size(width: 80, height: 24)
            ).text
        }
        #expect(walk.send(text).isEmpty)
        #expect(try said().contains("What was pasted is left out"))
        #expect(walk.send("a").count == 1)
        #expect(try !said().contains("What was pasted is left out"))
    }
}
