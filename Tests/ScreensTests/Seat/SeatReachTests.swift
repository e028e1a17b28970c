import Drawing
import Keyboard
import Session
import Testing
import Wording
import Workshop

@testable import Screens

/// Support and the quick exit, from every state of a seat.
@Suite struct SeatReachTests {
    /// A seat in every state that there is, and what its view is called.
    private static func walks(language: Language, size: Size) -> [(name: String, walk: SeatWalk)] {
        var welcome = SeatWalk(size: size)
        welcome.surroundings.takesCheckIns = true
        if language == .welsh { welcome.press(.character("L")) }
        var room = SeatWalk.inHardPart(at: Place(slide: 1, step: 0), size: size)
        room.surroundings.takesCheckIns = true
        if language == .welsh { room.press(.character("?"), .character("L"), .escape) }
        var walks = [("welcome", welcome), ("room", room)]
        for key in "?wvq!cah" {
            var walk = room
            walk.press(.character(key))
            walks.append((String(key), walk))
        }
        for poll in [Poll.role, .signs, .thoughts] {
            var walk = SeatWalk(isReturning: true, size: size)
            if language == .welsh { walk.press(.character("?"), .character("L"), .escape) }
            walk.happen(.pollOpened(poll.id, round: 1, SeatWalk.now))
            walks.append((poll.ask, walk))
            walk.press(.character("1"), .enter)
            walks.append((poll.ask + ", sending or at Send", walk))
            walk.happen(.pollClosed(poll.id, SeatWalk.now))
            walks.append((poll.ask + ", closed", walk))
        }
        let until = Moment(milliseconds: 600_000)
        for event in [
            Event.paused(SeatWalk.now), .finished(SeatWalk.now), .breakBegan(until: until, SeatWalk.now),
        ] {
            var walk = room
            walk.happen(event)
            walks.append(("\(event)", walk))
        }
        for news in [CheckInNews.sent, .read, .reply("By the door."), .nobodyThere] {
            var walk = room
            walk.screen.receive(news)
            walks.append(("\(news)", walk))
        }
        return walks
    }

    @Test(arguments: Language.allCases)
    func `Ctrl-C ends the line at once from everywhere`(language: Language) {
        for (name, var walk) in Self.walks(language: language, size: Size(width: 80, height: 24)) {
            #expect(walk.press(.control("c")) == [.quickExit], "\(name)")
        }
    }

    @Test(arguments: Language.allCases)
    func `support is one key away, from a field to write in two`(language: Language) {
        for (name, var walk) in Self.walks(language: language, size: Size(width: 80, height: 24)) {
            let view = walk.screen.view(in: walk.state)
            if view == .support { continue }
            var isWriting = view == .checkIn
            if case .form(let form) = view, form.content is TextForm { isWriting = true }
            let intents = isWriting ? walk.press(.escape, .character("!")) : walk.press(.character("!"))
            #expect(intents == [], "\(name)")
            #expect(walk.screen.view(in: walk.state) == .support, "\(name)")
            #expect(walk.said.contains("Support for you") && walk.said.contains("Employee line"), "\(name)")
        }
    }

    @Test(arguments: Language.allCases)
    func `no last row and no button is cut at forty columns`(language: Language) {
        for (name, walk) in Self.walks(language: language, size: Size(width: 40, height: 24)) {
            #expect(walk.said.hasSuffix("Ctrl-C leave now"), "\(name)")
            guard case .form(let form) = walk.screen.view(in: walk.state), form.content is TextForm else {
                continue
            }
            #expect(walk.said.contains(Phrase.seatSkip.text(in: language)), "\(name)")
            #expect(walk.said.contains(Phrase.nameNobody.text(in: language)), "\(name)")
        }
    }

    @Test(arguments: Language.allCases)
    func `every page says at forty columns all that it says at eighty`(language: Language) {
        let wide = Self.walks(language: language, size: Size(width: 80, height: 60))
        let narrow = Self.walks(language: language, size: Size(width: 40, height: 60))
        for (first, second) in zip(wide, narrow) {
            let size = second.walk.size
            guard case .page(let page) = first.walk.screen.view(in: first.walk.state), page != .help else {
                continue
            }
            #expect(Self.body(of: first.walk) == Self.body(of: second.walk), "\(first.name) \(size)")
        }
    }

    private static func body(of walk: SeatWalk) -> String {
        walk.canvas.text.split(separator: "\n").dropFirst().dropLast().flatMap { $0.split(separator: " ") }
            .joined(separator: " ")
    }

    @Test func `at the end thanks, support and what facilitators wrote stand on one page`() {
        var walk = SeatWalk(isReturning: true, size: Size(width: 80, height: 30))
        walk.screen.receive(.reply("By the door."))
        walk.screen.receive(word: "Call me on Monday.")
        walk.happen(.finished(SeatWalk.now))
        for said in ["Thank you", "By the door.", "Call me on Monday.", "Employee line"] {
            #expect(walk.said.contains(said), "\(walk.said)")
        }
        walk.press(.escape)
        #expect(walk.said.contains("Thank you") && walk.said.contains("Employee line"))
        #expect(!walk.said.contains("By the door.") && !walk.said.contains("Call me"))
    }
}
