import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct SeatRoomTests {
    private static let now = SeatWalk.now

    @Test func `letters meant for a form that has just gone do nothing until another key`() {
        var walk = SeatWalk.at("thoughts")
        walk.happen(.pollClosed("thoughts", Self.now))
        #expect(walk.said.contains("The question has closed. Esc goes on."))
        let before = walk.canvas
        #expect(walk.type("qyw qy v") == [])
        #expect(walk.press(.paste("qy")) == [])
        #expect(walk.canvas == before)
        walk.press(.escape, .character("w"))
        #expect(walk.said.contains(SeatWalk.words.text))
    }

    @Test func `words that are kept say how keys come to work again, also when the room has gone on`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("mine")
        walk.happen(.pollClosed("thoughts", Self.now), .moved(Place(slide: 0, step: 0), Self.now))
        #expect(walk.said.contains("Your unsent words are kept: e shows them. Esc goes on."))
        #expect(walk.canvas.text.split(separator: "\n").last == " ? help   ! support   Ctrl-C leave now")
        walk.press(.escape)
        #expect(walk.said.contains("Your unsent words are kept: e shows them."))
        #expect(!walk.said.contains("Esc goes on.") && walk.canvas.text.contains("w words"))
    }

    @Test func `support is one key away also when a form has just gone`() {
        var walk = SeatWalk.at("thoughts")
        walk.happen(.pollClosed("thoughts", Self.now))
        walk.press(.character("!"))
        #expect(walk.said.contains("Support for you"))
    }

    @Test func `words that are read again say that another question is open, and Esc goes to it`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("mine")
        walk.happen(.pollClosed("thoughts", Self.now))
        walk.press(.escape, .character("e"))
        #expect(!walk.said.contains("Another question"))
        walk.happen(.pollOpened("role", round: 1, Self.now))
        #expect(walk.said.contains("The poll has closed. Another question is open: Esc to see it."))
        walk.press(.escape)
        #expect(walk.said.contains("What is your role?"))
    }

    @Test func `what a seat answered is forgotten as soon as it cannot be changed`() {
        var walk = SeatWalk.at("role")
        walk.happen(.moved(Place(slide: 1, step: 0), Self.now))
        let intents = walk.press(.character("2"), .enter)
        #expect(intents == [.answer("role", round: 1, .option(1))])
        walk.screen.take(.recorded("role", .option(1)))
        #expect(walk.said.contains("✓ Recorded: Social care."))
        walk.happen(.pollClosed("role", Self.now))
        #expect(walk.said.contains("✓ Recorded. The poll has closed."))
        walk.happen(.pollRevealed("role", Self.now))
        var other = SeatWalk.at("role")
        other.happen(.moved(Place(slide: 1, step: 0), Self.now))
        other.press(.character("1"), .enter)
        other.screen.take(.recorded("role", .option(0)))
        other.happen(.pollClosed("role", Self.now), .pollRevealed("role", Self.now))
        #expect(walk.screen == other.screen)
    }

    @Test func `who joins in a pause reads the first screen first`() {
        var walk = SeatWalk(after: [.paused(Self.now)])
        #expect(walk.said.contains("We ask no name"))
        walk.press(.enter)
        #expect(walk.said.contains("Paused"))
    }

    @Test func `a letter typed at Send or Skip is text`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("one")
        #expect(walk.press(.enter) == [])
        #expect(walk.type(" two") == [])
        walk.press(.tab, .tab)
        #expect(walk.press(.paste(" three"), .enter) == [])
        #expect(walk.press(.enter) == [.answer("thoughts", round: 1, .text("one two three"))])
    }

    @Test func `what is typed while an answer is on its way stays, and can be sent after it`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("one")
        walk.press(.enter, .enter)
        #expect(walk.press(.enter) == [])
        walk.type(" two")
        walk.screen.take(.recorded("thoughts", .text("one")))
        #expect(walk.said.contains("What you sent is recorded. What you changed since then is not sent yet."))
        #expect(walk.screen.person.drafts == ["thoughts": "one two"])
        #expect(walk.press(.enter, .enter) == [.answer("thoughts", round: 1, .text("one two"))])
        walk.screen.take(.recorded("thoughts", .text("one two")))
        #expect(walk.said.contains("✓ Recorded."))
        #expect(walk.screen.person.drafts.isEmpty)
    }

    @Test(arguments: ["role", "signs", "thoughts"] as [Poll.ID])
    func `a form that appears on the smallest terminal shows its question`(poll: Poll.ID) {
        let walk = SeatWalk.at(poll, size: Size(width: 20, height: 6))
        #expect(walk.said.contains(walk.state.scenario.poll(poll)?.ask ?? "no such poll"))
    }

    @Test func `an older answer's outcome leaves the form to the newer one`() {
        var walk = SeatWalk.at("role")
        walk.press(.character("1"), .enter)
        #expect(walk.press(.character("3"), .enter) == [.answer("role", round: 1, .option(2))])
        walk.screen.take(.recorded("role", .option(0)))
        #expect(walk.said.contains("Sending…"))
        walk.screen.take(.recorded("role", .option(2)))
        #expect(walk.said.contains("✓ Recorded: Education."))
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `no key and no turn of the room shows a split before the reveal`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        var walk = SeatWalk.at("role")
        for number in 0..<9 {
            let token = Token([UInt8(number)])
            walk.happen(.answered("role", round: 1, token, .option(Int.random(in: 0...3, using: &chance))))
        }
        let keys: [Key] = [.down, .up, .escape, .character("e"), .character("v"), .character("w"), .enter]
        let events: [Event] = [
            .moved(Place(slide: 1, step: 0), Self.now), .moved(Place(slide: 0, step: 0), Self.now),
            .paused(Self.now), .resumed(Self.now), .pollClosed("role", Self.now),
            .pollOpened("role", round: 1, Self.now),
        ]
        for _ in 0..<60 {
            walk.press(keys.randomElement(using: &chance) ?? .down)
            if let event = events.randomElement(using: &chance) { walk.happen(event) }
            #expect(!walk.canvas.text.contains("%") && !walk.canvas.text.contains("█"))
        }
        walk.happen(.resumed(Self.now), .pollClosed("role", Self.now), .pollRevealed("role", Self.now))
        walk.happen(.moved(Place(slide: 1, step: 0), Self.now))
        walk.press(.escape, .escape)
        #expect(walk.canvas.text.contains("█"))
    }
}
