import Drawing
import Keyboard
import Lines
import Screens
import Session
import TestSupport
import Testing
import Workshop

@testable import Host

/// Seats without a host: a room is told, and what they say comes out as bytes.
@Suite struct SeatTests {
    private let words: SeatWords = "amber otter quill"
    private let line = LineAddress(link: LinkID(number: 1), line: LineID(1))
    private let other = LineAddress(link: LinkID(number: 2), line: LineID(1))
    private let room = Room.sample

    private func linear(hasTerminal: Bool = false) -> Seat {
        let screen = LinearScreen(Participant(words: words, isReturning: false), canBeCleared: false)
        let seat = ParticipantSeat.linear(LinearSeat(screen, hasTerminal: hasTerminal))
        let opening = SeatOpening(isRemote: true, terminal: hasTerminal ? "dumb" : "")
        return Seat(
            .participant(seat), terminal: nil, size: Size(width: 0, height: 0), opening: opening
        )
    }

    private func painted(_ language: Language = .english) -> Seat {
        let screen = ParticipantScreen(Participant(words: words, isReturning: true, language: language))
        return Seat(
            .participant(.painted(screen)), terminal: nil, size: Size(width: 80, height: 24),
            opening: SeatOpening(isRemote: true, terminal: "xterm"))
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `a seat is found by its words, painted or linear, as long as somebody sits there`() {
        var table = SeatTable()
        table.seat(painted(), at: line)
        #expect(table.addresses(of: words) == [line])
        table.seat(linear(), at: other)
        #expect(Set(table.addresses(of: words)) == [line, other])
        #expect(table.remove(line) != nil)
        #expect(table.addresses(of: words) == [other])
        #expect(table.remove(other) != nil)
        #expect(table.addresses(of: words).isEmpty && table.addresses.isEmpty)
        #expect(table.known == [words])
    }

    @Test func `whoever comes back on a line reads the language that they chose, and nobody else does`() {
        var table = SeatTable()
        table.seat(painted(.welsh), at: line)
        _ = table.remove(line)
        func language(of words: SeatWords) -> Language {
            table.participant(words, isReturning: true, answered: [], language: .english).language
        }
        #expect(language(of: words) == .welsh)
        #expect(language(of: "other words here") == .english)
    }

    @Test func `a draft comes back where the line was lost, and neither after leaving nor after the end`() {
        func draft(after leave: (inout SeatTable) -> Void) -> String? {
            let person = Participant(words: words, isReturning: true, drafts: ["why": "Because"])
            var table = SeatTable()
            table.seat(
                Seat(
                    .participant(.painted(ParticipantScreen(person))), terminal: nil,
                    size: Size(width: 80, height: 24), opening: SeatOpening(isRemote: true, terminal: "xterm")
                ),
                at: line)
            leave(&table)
            return table.participant(words, isReturning: true, answered: [], language: .english).drafts["why"]
        }
        #expect(draft { _ = $0.remove(line) } == "Because")
        #expect(draft { _ = $0.remove(line, isLost: false) } == nil)
        #expect(
            draft {
                _ = $0.remove(line)
                $0.end()
            } == nil)
    }

    @Test func `a seat that takes another's line takes its place in the table`() {
        var table = SeatTable()
        table.seat(painted(), at: line)
        table.seat(linear(), at: line)
        #expect(table.addresses == [line] && table.addresses(of: words) == [line])
    }

    @Test func `a linear seat says nothing of the room before its welcome, and then in bytes`() {
        var seat = linear()
        let before = seat.tell(in: room) { $0.follow(room) }
        #expect(before.isEmpty)
        let welcome = seat.tell(in: room) { $0.begin(in: room) }
        #expect(text(welcome).contains(words.text))
        let news = seat.tell(in: room) { $0.hear(.checkIn(.reply("coming")), in: room.state) }
        #expect(text(news).contains("coming"))
    }

    @Test func `a painted seat says its words alone in bytes, and everything else in its picture`() {
        var seat = painted()
        let greeting = seat.tell(in: room) { $0.begin(in: room) }
        #expect(text(greeting) == "Your seat words: \(words.text)\r\n")
        let news = seat.tell(in: room) { $0.hear(.checkIn(.reply("coming")), in: room.state) }
        #expect(news.isEmpty)
    }

    @Test func `what is typed behind Ctrl-C counts at no seat`() {
        var seat = linear(hasTerminal: true)
        let typing = seat.take(Array("help\r".utf8) + [3] + Array("again\r".utf8))
        #expect(typing.typed == [.line("help")])
        #expect(typing.leavesAtOnce)
    }

    @Test func `only a waiting seat's d and Ctrl-C mean anything`() {
        var seat = Seat(
            .waiting(.console), terminal: nil, size: Size(width: 80, height: 24),
            opening: SeatOpening(isRemote: true, terminal: "xterm"))
        for (key, asks) in [("q", 0), ("d", 1), (" ", 0)] {
            let taken = seat.take(.key(.character(Character(key))), at: line, in: room)
            #expect(taken.intents.count == asks)
        }
    }
}

extension Room {
    /// A room before its first step, without a door.
    static func of(_ scenario: Scenario) -> Room {
        Room(
            State(of: scenario), recordPath: "/tmp/sample.convene",
            options: HostOptions(socketPath: "", door: nil, feedbackPicture: []),
            at: Moment(milliseconds: 1_795_500_000_000))
    }

    static var sample: Room { of(.sample) }
}
