import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct LinearWalkTests {
    @Test func `a seat reads its way through every state of a session`() throws {
        var walk = LinearWalk()
        walk.begin()
        try walk.run(.start)
        try walk.run(.next)
        try walk.run(.toggleOpen)
        walk.type("9")
        walk.type("2")
        try walk.answer(.role, (0..<12).map { .option($0 % 2) } + [.skip])
        walk.type("1")
        try walk.run(.toggleOpen)
        try walk.run(.toggleReveal)
        try walk.run(.toggleReveal)
        try walk.run(.next)
        try walk.run(.toggleOpen)
        walk.type("1, 2 3")
        walk.type("3 1")
        try walk.run(.togglePause)
        walk.type("2")
        walk.type("support")
        walk.wait(5000)
        try walk.run(.togglePause)
        walk.type("0")
        try walk.run(.next)
        try walk.run(.toggleOpen, .toggleOpen)
        walk.type("Nobody asked her", after: 200)
        walk.type("Nobody asked her")
        walk.type("Nobody asked her how she was.")
        walk.type("send")
        walk.type("/away")
        walk.type("/back")
        try walk.run(.startBreak(minutes: 10))
        try walk.run(.endBreak)
        walk.surroundings.broadcast = "Lunch is in the hall."
        walk.follow()
        walk.surroundings.readiness = .asked
        walk.follow()
        walk.type("/ready")
        walk.surroundings.readiness = nil
        walk.follow()
        walk.surroundings.takesCheckIns = true
        walk.type("/check-in")
        walk.type("By the window")
        walk.tell(.sent)
        walk.tell(.read)
        walk.tell(.reply("I am coming."))
        walk.type("/help")
        walk.type("/words")
        walk.type("/stored")
        try walk.run(.back)
        walk.type("/again")
        try walk.run(.finish)
        walk.type("leave")
        try expectText(walk.text, named: "every-state", in: "__Lines__")
        #expect(walk.intents.last == .leave)
    }

    @Test func `without a terminal the welcome says beforehand that the window is closed by hand`() throws {
        var walk = LinearWalk(hasTerminal: false)
        walk.begin()
        #expect(walk.text.contains("After x, close this window by hand"))
    }

    @Test func `cymorth, hepgor and gadael are commands beside the English ones`() throws {
        for language in Language.allCases {
            var walk = LinearWalk(language: language)
            walk.begin()
            try walk.run(.start, .next)
            try walk.run(.toggleOpen)
            #expect(walk.said(to: "cymorth") == walk.said(to: "help"))
            #expect(walk.type("hepgor") == [.answer("role", round: 1, .skip)])
            let asked = walk.said(to: "gadael")
            walk.type("n")
            #expect(asked == walk.said(to: "leave"))
            walk.type("n")
            try walk.run(.toggleOpen, .next)
            try walk.run(.next)
            try walk.run(.toggleOpen)
            #expect(walk.type("hepgor").isEmpty)
            #expect(walk.type("/hepgor") == [.answer("thoughts", round: 1, .skip)])
        }
    }

    @Test func `services in another language stand behind the others, and none is left out`() {
        var scenario = Scenario.forSeats
        scenario.support = [
            Service(name: "Line", language: .english), Service(name: "Llinell", language: .welsh),
            Service(name: "Desk"),
        ]
        for (language, order) in [(Language.english, "Line Desk Llinell"), (.welsh, "Llinell Desk Line")] {
            var walk = LinearWalk(of: scenario, language: language)
            walk.begin()
            let said = walk.said(to: "support").split(separator: "\n").filter { $0.hasPrefix("- ") }
            #expect(said.map { $0.dropFirst(2) }.joined(separator: " ") == order)
        }
    }

    @Test func `in Welsh only what concerns safety is said in English`() throws {
        var walk = LinearWalk(language: .welsh)
        walk.begin()
        try walk.run(.start)
        try walk.run(.next)
        try walk.run(.toggleOpen)
        walk.type("1")
        walk.type("help")
        walk.type("language")
        walk.type("again")
        try expectText(walk.text, named: "welsh", in: "__Lines__")
    }
}
