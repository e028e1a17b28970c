import Drawing
import Keyboard
import Session
import TestSupport
import Testing
import Workshop

@testable import Screens

@Suite struct WelcomeTests {
    @Test func `a new seat reads what is kept before anything else`() {
        let walk = SeatWalk()
        #expect(
            walk.said.contains(
                "We ask no name. Answers are kept without name, seat or time; until a poll is revealed this computer "
                    + "could link them, then a table takes their place."))
        #expect(walk.said.contains("Kept by The Example Trust until 1 December 2026."))
        #expect(walk.said.contains("Your seat words: amber otter quill (they bring you back here)."))
        #expect(
            walk.said.contains(
                "Ctrl-C leaves at once. If nothing happens within a second, close the window.")
        )
        #expect(!walk.said.contains("Results show"))
    }

    @Test(arguments: [(1, "Every answer shows, also a single one."), (8, "Results show from 8 answers on.")])
    func `a group size that is not the usual one is told`(minimum: Int, sentence: String) {
        #expect(SeatWalk(of: .forSeats(minimumGroup: minimum)).said.contains(sentence))
    }

    @Test(arguments: [Key.enter, .character(" ")])
    func `Enter or Space goes on`(key: Key) {
        var walk = SeatWalk()
        walk.press(key)
        #expect(!walk.said.contains("We ask no name"))
        #expect(walk.said.contains("? help ! support w words Ctrl-C leave now"))
    }

    @Test(arguments: [Key.character("x"), .escape, .tab, .paste("hello")])
    func `no other key closes the welcome`(key: Key) {
        var walk = SeatWalk()
        walk.press(key)
        #expect(walk.said.contains("We ask no name"))
    }

    @Test func `a small terminal shows the whole welcome before it goes on`() {
        var walk = SeatWalk(size: .init(width: 40, height: 12))
        var read = walk.said
        for _ in 0..<10 where walk.said.contains("shows more") {
            walk.press(.enter)
            read += " " + walk.said
        }
        #expect(read.contains("Your seat words"))
        #expect(read.contains("within a second, close the window."))
        walk.press(.enter)
        #expect(!walk.said.contains("Enter goes on"))
    }

    @Test func `a seat that comes back is greeted until the first key`() {
        var walk = SeatWalk(isReturning: true)
        #expect(walk.said.contains("Welcome back."))
        #expect(!walk.said.contains("We ask no name"))
        walk.press(.down)
        #expect(!walk.said.contains("Welcome back."))
    }

    @Test func `a poll that is open on joining shows its form after the welcome`() {
        var walk = SeatWalk(after: [.pollOpened("role", round: 1, SeatWalk.now)])
        #expect(!walk.said.contains("What is your role?"))
        walk.press(.enter)
        #expect(walk.said.contains("What is your role?"))
    }

    @Test func `the seat words have one line`() {
        #expect(
            ParticipantScreen.seatWordsLine(words: "amber otter quill")
                == "Your seat words: amber otter quill")
    }
}
