import Drawing
import Keyboard
import Session
import TestSupport
import Testing
import Workshop

@testable import Screens

/// A poll of each kind, from its question to its picture, on every kind of screen.
@Suite struct KindWalkTests {
    private static let polls: [Poll] = [
        .role, .signs, .thoughts, .agreement, .ease, .confidence, .share, .change, .needs, .efforts, .budget,
        .support, .own, .owns, .questions,
        Poll(
            id: "never", ask: "Whom would you tell?", kind: .choice(options: ["Nobody", "You"]), show: .never),
        Poll(id: "hard", ask: "Was it you?", kind: .choice(options: ["Yes", "No"]), isSensitive: true),
    ]
    private static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
    ]

    /// Stage, console and both kinds of seats, in one session of one question.
    private struct Room {
        var console: ConsoleWalk
        var seat: SeatWalk
        var plain: LinearWalk

        init(asking poll: Poll, size: Size) throws {
            var scenario = Scenario.forSeats
            scenario.sections[0].slides = [
                Slide(title: "Asked", layout: .poll, steps: [Slide.Step(poll: poll)])
            ]
            console = try ConsoleWalk(scenario, size: size, joined: 12)
            seat = SeatWalk(of: scenario, size: size)
            seat.press(.enter, .enter, .enter, .enter)
            plain = LinearWalk(of: scenario)
            plain.state = console.state
            plain.begin()
            follow()
        }

        mutating func happen(_ command: Command) throws {
            try console.happen(command)
            follow()
        }

        private mutating func follow() {
            seat.state = console.state
            seat.screen.follow(console.state)
            plain.state = console.state
            plain.follow()
        }

        /// What all pages of the stage say, with single spaces.
        var stage: String {
            let size = StageScreen.bodySize(of: console.size)
            let surroundings = Surroundings(now: .at(0))
            let pages = SlidePages(of: console.state, in: surroundings, fitting: size).pages
            return Self.said(pages.map(\.text).joined(separator: " "))
        }

        static func said(_ text: String) -> String {
            text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        }
    }

    @Test(arguments: polls, sizes)
    func `is asked, answered, closed and revealed on stage, console, seat and plain seat`(
        poll: Poll, size: Size
    ) throws {
        var generator = SeededGenerator(seed: 3)
        var room = try Room(asking: poll, size: size)
        #expect(room.stage.contains(poll.ask))
        try room.happen(.toggleOpen)
        let ask = poll.ask.split(separator: " ").prefix(3).joined(separator: " ")
        room.seat.press(.end, .home)
        for text in [room.stage, room.seat.said, room.plain.text] { #expect(text.contains(ask)) }
        #expect(room.console.text.contains("Poll open, answered"))
        for seat in 0..<12 {
            var answer = Answer.any(to: poll, using: &generator)
            while answer == .skip { answer = .any(to: poll, using: &generator) }
            try room.happen(.answer(poll.id, round: 1, .seat(seat), answer))
        }
        let screens = [room.stage, room.console.text, room.seat.said]
        #expect(!screens.contains { $0.contains(" %") || $0.contains("median") || $0.contains("mean ") })
        try room.happen(.toggleOpen)
        #expect(room.console.text.contains("Poll closed, answered"))
        try room.happen(.toggleReveal)
        let count =
            poll.kind == .text ? "12 texts" : poll.kind == .questions ? "reads questions first" : "12 answers"
        room.seat.press(.escape)
        var seat = ""
        for _ in 0..<30 {
            seat += room.seat.said + " "
            room.seat.press(.down)
        }
        for text in [room.stage, seat, room.plain.text] {
            #expect(text.contains(count), "\(count) in \(text)")
        }
        #expect(room.plain.text.contains("Result of poll 1: "))
        #expect(room.console.text.contains("Poll revealed"))
    }
}
