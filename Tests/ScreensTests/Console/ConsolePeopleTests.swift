import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct ConsolePeopleTests {
    @Test func `a check-in is opened, answered and closed`() throws {
        var console = try ConsoleWalk(.sample)
        console.backstage.checkIns = [CheckIn(id: 3, message: "By the window.")]
        #expect(console.text.contains("Check-in asked: 1 (c)"))
        #expect(!console.text.contains("By the window."))
        console.press(.character("c"), .enter)
        #expect(console.intents == [.markRead(3)])
        console.press(.enter)
        console.type("I am coming, px.")
        console.press(.enter)
        #expect(console.intents.last == .reply(3, "I am coming, px."))
        console.press(.character("x"))
        #expect(console.intents == [.markRead(3), .reply(3, "I am coming, px."), .close(3)])
    }

    @Test func `a check-in that another console closed is said to be gone`() throws {
        var console = try ConsoleWalk(.sample)
        console.backstage.checkIns = [CheckIn(id: 3, message: "By the window.")]
        console.press(.character("c"), .enter, .enter)
        console.backstage.checkIns = []
        console.press(.character("a"))
        #expect(console.text.contains("That check-in was closed at another console."))
        #expect(console.intents == [.markRead(3)])
    }

    @Test func `Tab in the line to all turns to consoles alone, and what was typed goes along`() throws {
        var console = try ConsoleWalk(.sample)
        console.surroundings.broadcast = "Back at four."
        console.type("b")
        #expect(console.text.contains("One line to all seats") && console.text.contains("Back at four."))
        console.press(.tab)
        #expect(
            console.text.contains("One line to consoles alone") && !console.text.contains("› Back at four."))
        console.type("Wait for room 2.")
        console.press(.tab, .tab, .enter)
        #expect(console.intents == [.line("Wait for room 2.", to: LineAudience(isForConsoles: true))])
        console.backstage.consoleLine = ConsoleLine(by: .console(2), text: "Wait for room 2.")
        #expect(console.text.contains("Console 2: Wait for room 2."))
        console.type("b")
        console.press(.tab)
        #expect(!console.text.contains("› Wait for room 2."))
    }

    @Test(arguments: [Size(width: 80, height: 24), Size(width: 40, height: 12)])
    func `a console says who is not named, and where it stands how, until somebody is`(size: Size) throws {
        var scenario = Scenario.sample
        scenario.controller = "Our team (change this line before use)"
        scenario.support = []
        scenario.awaitsSupport = true
        var console = try ConsoleWalk(scenario, size: size)
        #expect(console.text.contains("Nobody is named yet: see convene check"))
        scenario.awaitsSupport = false
        try console.happen(.edit(Edition(text: "1", scenario: scenario)))
        #expect(console.text.contains("No controller: see convene check."))
        scenario.controller = "The Trust"
        scenario.awaitsSupport = true
        try console.happen(.edit(Edition(text: "2", scenario: scenario)))
        #expect(console.text.contains("No support line: see convene check."))
        scenario.awaitsSupport = false
        try console.happen(.edit(Edition(text: "3", scenario: scenario)))
        #expect(!console.text.contains("see convene check"))
    }

    @Test func `before a poll opens the console says what those who are here can be shown of it`() throws {
        var console = try ConsoleWalk(.sample, joined: 5)
        try console.happen(.go(slide: 1))
        #expect(console.text.contains("5 here: sensitive: expect nothing"))
        try console.happen(.toggleOpen)
        #expect(!console.text.contains("5 here: "))
    }

    @Test func `M asks, and only y mutes`() throws {
        for (key, isMuted) in [(Key.character("y"), true), (.enter, false), (.escape, false)] {
            var console = try ConsoleWalk(.sample)
            console.backstage.heldTexts = [
                HeldText(id: 7, poll: "thoughts", text: "One."),
                HeldText(id: 2, poll: "thoughts", text: "Two."),
            ]
            console.press(.character("m"), .down, .character("M"), key)
            #expect(console.intents == (isMuted ? [.mute(2)] : []))
        }
    }

    @Test func `a long held text is read to its end on a small screen`() throws {
        var console = try ConsoleWalk(.sample, size: Size(width: 40, height: 12))
        let words = (0..<60).map { "word\($0)" }
        console.backstage.heldTexts = [
            HeldText(id: 1, poll: "thoughts", text: words.joined(separator: " ")),
            HeldText(id: 2, poll: "thoughts", text: "last"),
        ]
        console.press(.character("m"))
        var text = ""
        for _ in 0..<12 {
            text += console.text
            console.press(.down)
        }
        for word in words + ["last"] { #expect(text.contains(word)) }
    }

    @Test func `a newcomer is let in with y and turned away with u`() throws {
        for (key, isWelcome) in [("y", true), ("u", false)] {
            var console = try ConsoleWalk(.sample)
            console.backstage.requests = [SeatRequest(id: 5, seat: .console)]
            #expect(console.text.contains("Somebody wants to be a console"))
            console.type(key)
            #expect(console.intents == [.decide(5, isWelcome: isWelcome)])
        }
    }

    @Test func `a newcomer waits until nothing is typed`() throws {
        var console = try ConsoleWalk(.sample)
        console.type("b")
        console.backstage.requests = [SeatRequest(id: 5, seat: .console)]
        console.type("yn")
        console.press(.enter)
        #expect(console.intents == [.line("yn", to: LineAudience())])
        console.type("y")
        #expect(console.intents.last == .decide(5, isWelcome: true))
    }

    @Test func `a line to all seats is sent, and an empty one takes it away`() throws {
        var console = try ConsoleWalk(.sample)
        console.type("bLunch p / q.")
        console.press(.enter)
        console.surroundings.broadcast = "Lunch p / q."
        console.press(.character("b"), .control("u"), .enter)
        #expect(console.intents == ["Lunch p / q.", ""].map { .line($0, to: LineAudience()) })
    }

    @Test func `the passphrase stands with how to join, and nowhere else`() throws {
        for size in ConsolePictureTests.sizes {
            var console = try ConsoleWalk(.sample, size: size)
            for key in ["", "g", "v", "?", "c", "m", "e", "b", "/", "q", "B"] {
                console.type(key)
                #expect(!console.text.contains("otter"))
                console.press(.escape)
            }
            console.type("j")
            #expect(console.text.contains("otter"))
        }
    }

    @Test func `readiness is counted from the minimum on`() throws {
        var console = try ConsoleWalk(.sample)
        console.backstage.readinessAnswers = 2
        #expect(console.text.contains("Ready? 2 answered; counts show from 3"))
        console.backstage.readinessAnswers = 9
        console.backstage.readiness = [.ready: 6, .needsAMinute: 3]
        #expect(console.text.contains("6 ready, 3 need a minute, 0 lost"))
        console.press(.character("k"))
        #expect(console.intents == [.toggleReadiness])
    }

    @Test func `a notice about the file goes with Esc`() throws {
        var console = try ConsoleWalk(.sample)
        console.backstage.editNotice = "tea.md:3: that is no poll."
        #expect(console.text.contains("tea.md:3: that is no poll. (Esc takes this away)"))
        console.press(.escape)
        #expect(console.intents == [.dismissEditNotice])
    }
}
