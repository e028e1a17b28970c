import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct TextTests {
    @Test func `a text is typed, sent through Send, and recorded without being repeated`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("quiet! w?")
        #expect(walk.said.contains("▎ quiet! w?"))
        #expect(walk.said.contains("Name no child, family or colleague."))
        #expect(walk.said.contains("9 of 500"))
        #expect(walk.press(.enter) == [])
        #expect(walk.press(.enter) == [.answer("thoughts", round: 1, .text("quiet! w?"))])
        #expect(walk.said.contains("Sending…"))
        walk.screen.take(.recorded("thoughts", .text("quiet! w?")))
        #expect(walk.said.contains("✓ Recorded. e changes it until the poll closes."))
        #expect(!walk.said.contains("quiet"))
        #expect(walk.screen.person.drafts == [:])
    }

    @Test func `a text form says before a letter is typed who reads it, and how to reach a person`() {
        var walk = SeatWalk.at("thoughts")
        let terms =
            "Facilitators can read this once 10 have written, and may show it to the room and print it."
        #expect(walk.said.contains(terms) && !walk.said.contains("To reach a person"))
        walk.surroundings.rooms = RoomsView(of: "spring", rooms: [])
        #expect(
            walk.said.contains(terms + " This goes for the facilitators of all rooms in this session."))
        walk.surroundings.rooms = nil
        walk.surroundings.takesCheckIns = true
        #expect(walk.said.contains(terms + " To reach a person now: Esc, c."))
        walk.press(.escape, .character("c"))
        #expect(walk.said.contains("Ask for a facilitator"))
    }

    @Test(arguments: [Size(width: 80, height: 24), Size(width: 40, height: 12)])
    func `a scenario that reports texts says so before a letter is typed, where texts are cleared`(size: Size)
    {
        let sentence = "Cleared texts go into data files too."
        var scenario = Scenario.forSeats
        for isReported in [false, true] {
            scenario.reportsTexts = isReported
            var walk = SeatWalk(of: scenario)
            walk.press(.enter)
            walk.size = size
            walk.happen(.pollOpened("thoughts", round: 1, SeatWalk.now))
            #expect(walk.said.contains("print it. " + sentence) == isReported, "\(walk.canvas.text)")
        }
        let words = Poll(id: "w", ask: "?", kind: .words(most: 1))
        scenario.sections[0].slides.append(Slide(title: "Words", steps: [.init(poll: words)]))
        var walk = SeatWalk(of: scenario)
        walk.press(.enter)
        walk.happen(.pollOpened("w", round: 1, SeatWalk.now))
        #expect(walk.said.contains("Nobody reads a single answer.") && !walk.said.contains(sentence))
    }

    @Test func `who answered reads that nobody read what was written, whether they wrote or skipped`() {
        let sentence =
            "Nobody has read what was written; it is erased at the end, unless the poll opens again."
        for answer in [Answer.text("quiet"), .skip] {
            var walk = SeatWalk.at("thoughts")
            walk.happen(.moved(Place(slide: 3, step: 0), SeatWalk.now))
            if answer == .skip { walk.press(.tab, .tab) } else { walk.type("quiet") }
            #expect(walk.press(.enter, .enter).first == .answer("thoughts", round: 1, answer))
            walk.screen.take(.recorded("thoughts", answer))
            walk.surroundings.unread = ["thoughts"]
            #expect(!walk.said.contains(sentence))
            walk.happen(.pollClosed("thoughts", SeatWalk.now))
            #expect(walk.said.contains(sentence) && !walk.said.contains("c reaches a facilitator."))
            walk.surroundings.takesCheckIns = true
            #expect(walk.said.contains(sentence + " c reaches a facilitator."))
        }
    }

    @Test func `Tab goes to Send, then to Skip, then back to the field`() {
        var walk = SeatWalk.at("thoughts")
        walk.press(.tab)
        #expect(walk.said.contains("▸ Send"))
        walk.press(.tab)
        #expect(walk.said.contains("▸ Skip"))
        walk.press(.tab)
        walk.type("a")
        #expect(walk.screen.person.drafts == ["thoughts": "a"])
        walk.press(.backTab)
        #expect(walk.press(.enter) == [.answer("thoughts", round: 1, .skip)])
    }

    @Test func `an empty text is not sent`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("  ")
        #expect(walk.press(.enter, .enter) == [])
        #expect(walk.said.contains("Write something first"))
    }

    @Test func `Esc leaves the form and keeps the draft, and e comes back to it`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("half a th")
        walk.press(.escape)
        #expect(!walk.said.contains("half a th"))
        #expect(walk.screen.person.drafts == ["thoughts": "half a th"])
        walk.press(.character("e"))
        #expect(walk.said.contains("▎ half a th"))
    }

    @Test func `an earlier line's draft is in the form again`() {
        var walk = SeatWalk(
            after: [.pollOpened("thoughts", round: 1, SeatWalk.now)], isReturning: true,
            drafts: ["thoughts": "unsent"])
        #expect(walk.said.contains("▎ unsent"))
        walk.type("!")
        #expect(walk.screen.person.drafts == ["thoughts": "unsent!"])
    }

    @Test func `what is pasted keeps its line ends, and is said to be cut where it is too long`() {
        var walk = SeatWalk.at("thoughts")
        walk.press(.paste("one\r\n\n\n\ntwo"))
        #expect(walk.screen.person.drafts == ["thoughts": "one\n\ntwo"])
        #expect(!walk.said.contains("left out"))
        walk.press(.paste(String(repeating: "x", count: 600)))
        #expect(walk.said.contains("Only 500 characters fit here: the rest was left out."))
        #expect(walk.screen.person.drafts["thoughts"]?.count == Poll.longestText)
        #expect(walk.said.contains("500 of 500"))
        walk.press(.backspace)
        #expect(!walk.said.contains("left out"))
    }

    @Test func `the cursor stands behind what is typed, on the row where it is`() throws {
        var walk = SeatWalk.at("thoughts", size: Size(width: 40, height: 12))
        let empty = try #require(walk.canvas.cursor)
        walk.type("ab")
        #expect(walk.canvas.cursor == Position(row: empty.row, column: empty.column + 2))
        walk.press(.home, .paste(String(repeating: "word ", count: 20)))
        for key in [Key.home, .up, .down, .down, .end, .left] {
            walk.press(key)
            let cursor = try #require(walk.canvas.cursor)
            #expect(walk.canvas.contains(cursor))
        }
    }

    @Test func `up and down go from row to row of the field`() {
        var walk = SeatWalk.at("thoughts", size: Size(width: 20, height: 10))
        walk.type("first row second row")
        walk.press(.up, .character("X"))
        #expect(walk.screen.person.drafts["thoughts"]?.hasSuffix("second row") == true)
        walk.press(.down, .end, .character("Y"))
        #expect(walk.screen.person.drafts["thoughts"]?.hasSuffix("second rowY") == true)
    }
}
