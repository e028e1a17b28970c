import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct StageOverlayTests {
    private let small = Size(width: 40, height: 12)

    /// A workshop of twelve sections with a slide each.
    private let twelve = Scenario(
        title: "Twelve",
        sections: (1...12).map { Section(title: "Part \($0)", slides: [Slide(title: "Slide \($0)")]) })

    @Test func `two digits choose a section past nine`() throws {
        var stage = try StageWalk(twelve)
        stage.press(.character("g"), .character("1"), .character("2"), .enter)
        #expect(stage.state.place.slide == 11)
        stage.press(.character("g"), .character("2"), .enter)
        #expect(stage.state.place.slide == 1)
        stage.press(.character("g"), .character("4"), .character("5"), .enter)
        #expect(stage.state.place.slide == 4)
    }

    @Test func `a digit that is no section moves nothing`() throws {
        var stage = try StageWalk(Examples.workshop)
        stage.press(.character("g"), .down, .character("9"), .enter)
        #expect(stage.state.place.slide == 5)
        stage.press(.character("g"), .character("0"), .enter)
        #expect(stage.state.place.slide == 5)
    }

    @Test func `the agenda is left with Esc, and goes nowhere`() throws {
        var stage = try StageWalk(Examples.workshop)
        stage.press(.character("g"), .down, .escape)
        #expect(stage.intents.isEmpty)
        #expect(!stage.canvas.text.contains("Agenda"))
    }

    @Test func `the keys turn their pages, and any other key closes them`() throws {
        var stage = try StageWalk(Examples.workshop, size: small)
        stage.press(.character("?"))
        #expect(stage.canvas.text.contains("page 1 of"))
        stage.press(.character(" "))
        #expect(stage.canvas.text.contains("page 2 of"))
        stage.press(.up)
        #expect(stage.canvas.text.contains("page 1 of"))
        stage.press(.escape)
        #expect(!stage.canvas.text.contains("Backspace"))
        #expect(stage.intents.isEmpty)
    }

    @Test func `every key of the table stands in the help`() throws {
        var stage = try StageWalk(Examples.workshop, size: small)
        stage.press(.character("?"))
        var text = ""
        for _ in 0..<StageScreen.keyTable.count {
            text += stage.canvas.text
            stage.press(.down)
        }
        for row in StageScreen.keyTable {
            #expect(text.contains(" " + (row.keys.first?.notation ?? "") + " "))
        }
    }

    @Test func `no key is in the table twice`() {
        let keys = StageScreen.keyTable.flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
    }

    @Test func `what lies over the slide goes when the session ends elsewhere`() throws {
        for key in "?jgq" {
            var stage = try StageWalk(Examples.workshop)
            stage.press(.character(key))
            try stage.happen(.finish)
            #expect(stage.canvas.text.contains("Thank you for taking part."))
            stage.press(.enter)
            #expect(stage.intents == [.detach])
        }
    }

    @Test func `nobody joins where there is no door`() throws {
        var stage = try StageWalk(Examples.workshop)
        stage.surroundings.join = nil
        stage.press(.character("j"))
        #expect(stage.canvas.text.contains("Nobody joins over ssh in this session."))
        stage.press(.character("c"))
        #expect(stage.intents.isEmpty)
        #expect(!stage.canvas.text.contains("code"))
    }

    @Test func `a warning stands with what a key would do, and both leave the slide alone`() throws {
        var stage = try StageWalk(Examples.workshop)
        try stage.happen(.go(slide: 9))
        let before = stage.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
        stage.surroundings.warning = "Somebody is guessing the code. Press j, then c, to change it."
        let after = stage.canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(before[..<21] == after[..<21])
        #expect(after[21].contains("Somebody is guessing"))
        #expect(after[22].contains("Press o to open it."))
        #expect(before[23] == after[23])
    }

    @Test func `a refusal stays until the next key`() throws {
        var stage = try StageWalk(Examples.workshop)
        stage.press(.backspace)
        #expect(stage.canvas.text.contains("This is the first step."))
        stage.press(.escape)
        #expect(!stage.canvas.text.contains("This is the first step."))
    }

    @Test func `Space goes through the pages of a long slide before its next step`() throws {
        var stage = try StageWalk(Examples.workshop, size: Size(width: 20, height: 6))
        try stage.happen(.go(slide: 5))
        stage.press(.character(" "), .character(" "))
        #expect(stage.state.place.step == 1)
        var seen = stage.canvas.text
        for _ in 0..<20 where stage.state.place.step == 1 {
            stage.press(.character(" "))
            if stage.state.place.step == 1 { seen += stage.canvas.text }
        }
        #expect(seen.contains("A call comes."))
        #expect(seen.contains("sill."))
        #expect(stage.state.place.step == 2)
    }
}
