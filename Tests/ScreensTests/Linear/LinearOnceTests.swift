import Session
import TestSupport
import Testing
import Wording
import Workshop

@testable import Screens

@Suite struct LinearOnceTests {
    private static let care = "and may show it to the room and print it. Name no child, family or colleague."
    private static let asBefore = "Who reads it, names, danger: as before."

    private static func texts(_ count: Int) -> Scenario {
        Scenario(
            asking: (0..<count).map { Poll(id: Poll.ID("text\($0)"), ask: "Question \($0)?", kind: .text) })
    }

    @Test func `a question is said once, before its poll opens or when it does`() throws {
        var walk = LinearWalk(of: Self.texts(1))
        walk.begin()
        try walk.run(.start)
        try walk.run(.toggleOpen)
        try walk.run(.toggleOpen)
        try walk.run(.toggleOpen)
        #expect(walk.text.ranges(of: "Poll 1 soon: Question 0?").count == 1)
        #expect(!walk.text.contains("Poll 1: "))
        #expect(walk.text.ranges(of: "Poll 1 is open.").count == 2)
    }

    @Test func `what concerns safety is said in full the first time, and later that it is as before`() throws
    {
        var walk = LinearWalk(of: Self.texts(3))
        walk.begin()
        for command: Command in [.start, .toggleOpen, .toggleOpen, .next, .toggleOpen] {
            try walk.run(command)
        }
        #expect(walk.text.ranges(of: Self.care).count == 1)
        #expect(walk.text.ranges(of: Self.asBefore).count == 1)
    }

    @Test func `whoever comes in anew hears what concerns safety in full`() throws {
        var walk = LinearWalk(of: Self.texts(3))
        walk.begin()
        for command: Command in [.start, .toggleOpen, .toggleOpen, .next] { try walk.run(command) }
        walk.screen = LinearScreen(
            Participant(words: "amber otter quill", isReturning: true), canBeCleared: true)
        _ = walk.news()
        walk.begin()
        try walk.run(.toggleOpen)
        #expect(walk.text.contains(Self.care))
        #expect(!walk.text.contains("as before"))
    }

    @Test func `again says all of it in full`() throws {
        var walk = LinearWalk(of: Self.texts(3))
        walk.begin()
        for command: Command in [.start, .toggleOpen, .toggleOpen, .next, .toggleOpen] {
            try walk.run(command)
        }
        let said = walk.said(to: "/again")
        #expect(said.contains("Question 1?") && said.contains(Self.care))
        #expect(!said.contains("as before"))
    }

    @Test func `what fell out of the lines that wait for go has not been heard`() throws {
        var walk = LinearWalk(of: Self.texts(3))
        walk.begin()
        try walk.run(.start)
        walk.type("quiet")
        try walk.run(.toggleOpen)
        for _ in 0..<LinearScreen.mostHeld {
            try walk.run(.startBreak(minutes: 5))
            try walk.run(.endBreak)
        }
        walk.type("/go")
        #expect(!walk.text.contains(Self.care))
        try walk.run(.toggleOpen, .next)
        try walk.run(.toggleOpen)
        #expect(walk.text.contains(Self.care))
    }

    @Test func `content notes, and how to do without what they announce, are said each time`() throws {
        var scenario = Self.texts(3)
        for slide in 0..<3 {
            scenario.sections[0].slides[slide].contentNote = "Note \(slide)."
            scenario.sections[0].slides[slide].intensity = 2
        }
        var walk = LinearWalk(of: scenario)
        walk.begin()
        try walk.run(.start)
        for slide in 0..<3 {
            #expect(walk.state.place.isContentNote)
            let news = walk.news()
            #expect(news.contains { $0.hasPrefix("Content note: Note \(slide). It lasts until") })
            #expect(news.contains { $0.hasPrefix("Type hide to hide ") })
            try walk.run(.next)
            if slide < 2 { try walk.run(.nextSlide) }
        }
    }

    @Test func `at a later stage of a decision only the stage is said, and again says all`() throws {
        let polls = ["At first", "Later"].enumerated().map { stage, hint in
            Poll(
                id: Poll.ID("stage\(stage)"), ask: "What now?", hint: hint,
                kind: .choice(options: ["Wait", "Talk"]), decision: "d")
        }
        var walk = LinearWalk(of: Scenario(asking: polls))
        walk.begin()
        for command: Command in [.start, .toggleOpen, .toggleOpen] { try walk.run(command) }
        _ = walk.news()
        try walk.run(.next)
        try walk.run(.toggleOpen)
        #expect(
            walk.news() == [
                "Slide: What now?", "Poll 2 soon: the question of poll 1, now: Later", "Poll 2 is open.",
                "Kept together as before.", "Answers as in poll 1; again says all.",
            ])
        #expect(walk.said(to: "again").contains("Poll 2: What now?\n"))
        #expect(walk.answer(of: "2") == .option(1))
    }

    @Test func `a list in an item is told with it`() throws {
        func item(_ text: String, _ lists: Block...) -> [Block] { [.paragraph(Prose([.init(text)]))] + lists }
        let fruit: Block = .list(
            ordered: false,
            items: [
                item("apples", .list(ordered: false, items: [item("red"), item("green")])), item("pears"),
            ])
        let slide = Slide(
            title: "Food",
            steps: [.init([.list(ordered: false, items: [item("Fruit:", fruit), item("Bread")])])])
        let walk = LinearWalk(
            of: Scenario(title: "T", sections: [Section(title: "S", slides: [slide])]))
        var started = walk
        started.begin()
        try started.run(.start)
        #expect(started.transcript.suffix(2) == ["- Fruit: apples (red; green); pears", "- Bread"])
    }

    @Test(
        "numbers to ring are said digit by digit, and no others",
        arguments: [
            ("In danger call 999.", "In danger call 9 9 9."),
            ("Helpline: 0344 225 0623", "Helpline: 0 3 4 4, 2 2 5, 0 6 2 3"),
            ("+44 344 225 0623, free", "+4 4, 3 4 4, 2 2 5, 0 6 2 3, free"),
            ("Ring 116 123, day and night", "Ring 1 1 6, 1 2 3, day and night"),
            ("In 2022 £250 of 116 people", "In 2022 £250 of 116 people"),
            ("£999 or 1999, 24/7", "£999 or 1999, 24/7"),
        ])
    func numbers(text: String, said: String) {
        #expect(ringable(text, known: ["116123"]) == said)
    }
}
