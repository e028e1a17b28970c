import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

/// Texts that people wrote, and what a console decides about them.
@Suite struct ConsoleTextsTests {
    private static let texts = [
        "Her mum Joanna found the messages first.", "Ask him what he wants.", "Ask what he would like.",
        "Time.",
    ]

    /// A console in a room where ten people wrote to `thoughts`, and where the poll is closed.
    private func walk(_ size: Size = Size(width: 80, height: 24)) throws -> ConsoleWalk {
        var console = try ConsoleWalk(.sample, size: size)
        try console.happen(.go(slide: Scenario.sample.slide(asking: "thoughts")))
        while console.state.pollHere?.id != "thoughts" { try console.happen(.next) }
        try console.happen(.toggleOpen)
        let answers = (0..<12).map { Answer.text($0 < 4 ? Self.texts[$0] : "Time.") }
        try console.answer("thoughts", answers)
        try console.happen(.toggleOpen)
        console.backstage.heldTexts = Self.texts.enumerated().map {
            HeldText(id: 10 - $0, poll: "thoughts", text: $1)
        }
        return console
    }

    private func reviews(_ console: ConsoleWalk) -> [String: Review?] {
        console.state.standing(of: "thoughts").reviews.mapValues(\.review)
    }

    @Test func `c clears, s sets aside, and the next that waits is marked`() throws {
        var console = try walk()
        console.press(.character("m"), .down)
        console.type("cs")
        #expect(
            reviews(console) == [
                "Ask him what he wants.": .cleared("Ask him what he wants."),
                "Ask what he would like.": .setAside,
            ])
        #expect(console.text.contains("▸ held  Time."))
        #expect(console.text.contains("cleared  Ask him"))
        #expect(console.text.contains("set aside  Ask what"))
        #expect(console.text.contains("held: 2"))
        console.press(.escape)
        #expect(console.text.contains("Held texts: 2 (m)"))
    }

    @Test func `what may identify somebody is cleared after a yes alone`() throws {
        for (key, isCleared) in [(Key.character("y"), true), (.enter, false), (.escape, false)] {
            var console = try walk()
            console.press(.character("m"))
            #expect(console.text.contains("may identify someone"))
            console.press(.character("c"))
            #expect(reviews(console).isEmpty)
            console.press(key)
            #expect(reviews(console).isEmpty == !isCleared)
        }
    }

    @Test func `w takes out what was found, and any other word`() throws {
        var console = try walk()
        console.press(.character("m"), .character("w"))
        #expect(console.text.contains("Her mum [Joanna] found the messages first."))
        console.press(.right, .right, .right, .character(" "))
        #expect(console.text.contains("Shown as: Her mum […] the messages first."))
        console.press(.left, .character(" "), .enter)
        #expect(reviews(console)[Self.texts[0]] == .cleared("Her mum […] found the messages first."))
        #expect(console.text.contains("cleared in part"))
    }

    @Test func `b writes to the seat behind a text, and says the same wherever that is`() throws {
        var console = try walk()
        console.press(.character("m"), .down)
        console.type("b")
        #expect(console.text.contains("Write back") && console.text.contains("Nothing is recorded."))
        console.press(.enter)
        #expect(console.intents.isEmpty)
        console.type("p, then come.")
        console.press(.enter)
        #expect(console.intents == [.writeBack(9, "p, then come.")])
        #expect(console.text.contains("It goes to the seat behind it when every screen changes next."))
        #expect(reviews(console).isEmpty)
    }

    @Test func `once the poll is revealed b says that a word would reach nobody`() throws {
        var console = try walk()
        try console.happen(.toggleReveal)
        console.press(.character("m"), .down)
        console.type("b")
        #expect(
            console.text.contains("The word went to nobody.")
                && !console.text.contains("Nothing is recorded."))
    }

    @Test func `m says from how many on texts come, which is a batch while the poll is open`() throws {
        for (isOpen, number) in [(true, 5), (false, 3)] {
            var scenario = Scenario.sample
            scenario.minimumTextGroup = 3
            var console = try ConsoleWalk(scenario)
            try console.happen(.go(slide: scenario.slide(asking: "thoughts")))
            while console.state.pollHere?.id != "thoughts" { try console.happen(.next) }
            if isOpen { try console.happen(.toggleOpen) }
            console.type("m")
            #expect(console.text.contains("Texts come from \(number) on."))
        }
    }

    @Test func `q, B and L name check-ins without an answer, and texts that nobody decided about`() throws {
        for key in "qBL" {
            var console = try walk()
            console.backstage.checkIns = [CheckIn(id: 1, message: "here")]
            console.type(String(key))
            #expect(said(console).contains("Check-ins without an answer: 1 (c)."), "\(key)")
            #expect(said(console).contains("Texts that nobody decided about: 4 (m)."), "\(key)")
            console.press(.escape)
            console.backstage.checkIns[0].reply = "coming"
            console.backstage.heldTexts = []
            console.type(String(key))
            #expect(!said(console).contains("without an answer"), "\(key)")
            #expect(!said(console).contains("nobody decided"), "\(key)")
        }
    }

    private func said(_ console: ConsoleWalk) -> String {
        console.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }

    @Test func `g counts a text with one that says the same`() throws {
        var console = try walk()
        console.press(.character("m"), .down, .down)
        console.type("g")
        #expect(console.text.contains("Clear the text first that this one says the same as."))
        console.press(.up)
        console.type("c")
        #expect(console.text.contains("▸ held  Ask what he would like."))
        console.type("g")
        #expect(console.text.contains("Says the same as"))
        console.press(.enter)
        #expect(reviews(console)[Self.texts[2]] == .merged(into: Self.texts[1]))
    }

    @Test func `u takes a decision back`() throws {
        var console = try walk()
        console.press(.character("m"), .down, .character("s"))
        for _ in 0..<9 where !console.text.contains("▸ set aside") { console.press(.down) }
        console.type("u")
        #expect(reviews(console) == [Self.texts[1]: nil])
        #expect(console.text.contains("held: 4"))
    }

    @Test func `a console without the clicker may clear, and may not count hands or ask again`() throws {
        var console = try walk()
        console.backstage.clicker = .console(2)
        console.press(.character("m"), .down, .character("c"), .escape)
        #expect(reviews(console).count == 1)
        console.intents = []
        console.type("hO")
        #expect(console.intents.isEmpty)
        #expect(console.text.contains("Console 2"))
    }

    @Test func `hands are typed for each option and entered together`() throws {
        var console = try ConsoleWalk(.sample)
        try console.happen(.go(slide: Scenario.sample.slide(asking: "signs")))
        while console.state.pollHere?.id != "signs" { try console.happen(.next) }
        console.type("h")
        #expect(console.text.contains("Hands are counted for the options of a poll that was opened"))
        try console.happen(.toggleOpen)
        console.type("h12")
        console.press(.down, .character("3"), .backspace, .character("4"))
        #expect(console.text.contains("16 together."))
        console.press(.enter)
        let hands = console.state.standing(of: "signs").hands[1]
        #expect(hands?.prefix(2) == [12, 4] && hands?.dropFirst(2).allSatisfy { $0 == 0 } == true)
        console.type("h")
        #expect(console.text.contains("12"))
    }

    @Test func `a revealed poll is asked again after a yes`() throws {
        var console = try ConsoleWalk(.sample)
        try console.happen(.go(slide: Scenario.sample.slide(asking: "signs")))
        while console.state.pollHere?.id != "signs" { try console.happen(.next) }
        console.type("O")
        #expect(console.text.contains("Only a revealed poll can be asked again."))
        try console.happen(.toggleOpen)
        try console.answer("signs", [.options([0]), .options([1]), .options([1])])
        try console.happen(.toggleOpen)
        try console.happen(.toggleReveal)
        console.type("O")
        #expect(console.text.contains("Ask again?"))
        console.type("y")
        #expect(console.state.standing(of: "signs").round == 2 && console.state.openPoll?.id == "signs")
    }

    @Test func `how near a poll is to what it needs is never told, and then only that it fell short`()
        throws
    {
        var console = try ConsoleWalk(.sample)
        try console.happen(.go(slide: Scenario.sample.slide(asking: "role")))
        while console.state.pollHere?.id != "role" { try console.happen(.next) }
        console.type("o")
        for answers in [[], [.option(0)], [.option(0), .skip, .option(1)]] as [[Answer]] {
            try console.answer("role", answers)
            #expect(console.text.contains("Poll open, answered \(answers.count) of 23"))
            #expect(console.text.contains(" shows from 3 answers; skips do not count\n"))
        }
        console.type("o")
        #expect(console.text.contains("Poll closed, fewer than the 3 it needs"), "\(console.text)")
        #expect(console.text.contains("Press o to open it again."))
        console.type("r")
        #expect(console.text.contains("Fewer than the 3 it needs: nothing is shown."))
        console.type("o")
        try console.answer("role", [.option(0), .option(2), .option(1)])
        console.type("or")
        #expect(console.text.contains("Poll revealed, 3 answered"))
    }

    @Test(arguments: ConsolePictureTests.sizes) func `pictures`(size: Size) throws {
        var console = try walk(size)
        console.press(.character("m"), .down, .character("c"), .character("g"))
        try console.look("merging-\(size.width)")
        console.press(.escape, .character("s"))
        try console.look("texts-decided-\(size.width)")
        for _ in 0..<9 where !console.text.contains("▸ held  may") { console.press(.up) }
        console.press(.character("c"))
        try console.look("clearing-\(size.width)")
        console.press(.character("w"), .right)
        try console.look("blacking-out-\(size.width)")
        console.press(.escape, .escape)
        try console.happen(.go(slide: Scenario.sample.slide(asking: "signs")))
        while console.state.pollHere?.id != "signs" { try console.happen(.next) }
        try console.happen(.toggleOpen)
        console.type("h12")
        try console.look("hands-\(size.width)")
    }
}

extension Scenario {
    /// The slide that asks that poll.
    fileprivate func slide(asking poll: Poll.ID) -> Int {
        slides.firstIndex { $0.polls.contains { $0.id == poll } } ?? 0
    }
}
