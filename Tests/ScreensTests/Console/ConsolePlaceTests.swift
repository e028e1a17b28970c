import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct ConsolePlaceTests {
    @Test func `search finds slides, notes and polls, and Enter goes there`() throws {
        let workshop = try exploitationWorkshop()
        for (words, title) in [("housekeep", "Housekeeping"), ("BULLYING matters", "Tim")] {
            var console = try ConsoleWalk(workshop)
            console.type("/" + words)
            #expect(console.text.contains(title))
            console.press(.enter)
            #expect(console.state.slide.title == title)
            #expect(!console.text.contains("Search:"))
        }
        var console = try ConsoleWalk(Examples.workshop)
        console.type("/milk first")
        #expect(console.text.contains("in the poll"))
        console.press(.enter)
        #expect(console.state.place.slide == 10)
    }

    @Test func `a search that finds nothing goes nowhere, and is left with Esc`() throws {
        var console = try ConsoleWalk(.sample)
        console.type("/zzzz")
        console.press(.enter)
        #expect(console.text.contains("Nothing found."))
        console.press(.escape)
        #expect(console.intents.isEmpty)
        #expect(console.text.contains("Notes"))
    }

    @Test func `going somewhere needs the clicker, looking does not`() throws {
        for keys in [[Key.character("g"), .down, .enter], [.character("v"), .down, .enter]] {
            var console = try ConsoleWalk(.sample)
            console.backstage.clicker = .stage
            console.press(keys)
            #expect(console.intents.isEmpty)
            #expect(console.text.contains("The stage has the clicker: t takes it."))
        }
    }

    @Test func `the overview reaches every slide`() throws {
        let workshop = try exploitationWorkshop()
        for size in ConsolePictureTests.sizes {
            for target in workshop.slides.indices where target % 5 == 0 || target == workshop.slides.count - 1
            {
                var console = try ConsoleWalk(workshop, size: size)
                console.press(.character("v"))
                for _ in 0..<target { console.press(.down) }
                #expect(console.text.contains("▸"))
                console.press(.enter)
                #expect(console.state.place.slide == target)
            }
        }
    }

    @Test func `a content note is said two slides ahead`() throws {
        var console = try ConsoleWalk(Examples.workshop)
        #expect(!console.text.contains("Ahead:"))
        try console.happen(.go(slide: 3))
        #expect(console.text.contains("Ahead: content note at 6"))
    }

    @Test func `the agenda marks what is dropped`() throws {
        var console = try ConsoleWalk(Examples.workshop)
        try console.happen(.drop(section: 1))
        console.press(.character("g"))
        let line = try #require(console.text.split(separator: "\n").first { $0.contains("A case") })
        #expect(line.contains("dropped"))
    }

    @Test func `a long slide of the room is named though it is cut`() throws {
        var console = try ConsoleWalk(Examples.workshop, size: Size(width: 40, height: 12))
        try console.happen(.go(slide: 5))
        console.press(.character(" "), .character(" "))
        #expect(console.text.contains("6/13  The cold cup, step 2 of 4"))
        #expect(console.text.contains("…"))
    }
}
